package io.github.livestatus.result;

import io.github.livestatus.lql.Cells;
import io.github.livestatus.lql.Selected;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One row of a result. Values are made when they are asked for: {@link #get} gives the typed value of a column or stat, the
 * flat readers ({@link #getLong(String)} and its like) read any cell as the type they name, whatever form the server sent.
 *
 * <p>Immutable and safe to read from any thread. A row that {@code forEach} hands over is valid during that call only.
 */
public interface Row {
    /** A row over cells that begin at {@code firstCell}, of no site. */
    static Row of(ResultColumns columns, Cells cells, int firstCell) {
        return new CellRow(columns, cells, firstCell, "");
    }

    /** What the cells are. */
    ResultColumns columns();

    /** Where the values come from. */
    Cells cells();

    /** The number of this row's first cell. */
    int firstCell();

    /**
     * The number of the cell of a column or stat.
     *
     * @throws IllegalArgumentException when the result has no such column
     */
    int cell(Selected<?> selected);

    /** The name of the site the row came from; "" on one connection. */
    String site();

    /** The same row, of this site. */
    Row withSite(String site);

    /**
     * The value of a column or stat. Null for a time of 0 (never), a number the server left out, and a number that an enum
     * does not know; texts, lists and dicts are never null.
     *
     * @throws IllegalArgumentException when the result has no such column
     */
    default <T> T get(Selected<T> selected) {
        return selected.read(cells(), cell(selected));
    }

    /** The value under a name as JSON has it: null, Boolean, Long, Double, String, List or Map. */
    default Object get(String name) {
        return cells().valueAt(cell(name));
    }

    /** Whether the server sent null. */
    default boolean isNull(Selected<?> selected) {
        return cells().isNull(cell(selected));
    }

    /** Whether the server sent null. */
    default boolean isNull(String name) {
        return cells().isNull(cell(name));
    }

    /** The cell as a whole number; 0 where there is none. */
    default long getLong(Selected<?> selected) {
        return cells().longAt(cell(selected));
    }

    /** The cell as a whole number; 0 where there is none. */
    default long getLong(String name) {
        return cells().longAt(cell(name));
    }

    /** The cell as a float; 0 where there is none. */
    default double getDouble(Selected<?> selected) {
        return cells().doubleAt(cell(selected));
    }

    /** The cell as a float; 0 where there is none. */
    default double getDouble(String name) {
        return cells().doubleAt(cell(name));
    }

    /** Whether the cell is a number other than 0, or true. */
    default boolean getBoolean(Selected<?> selected) {
        return cells().longAt(cell(selected)) != 0;
    }

    /** Whether the cell is a number other than 0, or true. */
    default boolean getBoolean(String name) {
        return cells().longAt(cell(name)) != 0;
    }

    /** The cell as text; "" for null. */
    default String getString(Selected<?> selected) {
        return cells().textAt(cell(selected));
    }

    /** The cell as text; "" for null. */
    default String getString(String name) {
        return cells().textAt(cell(name));
    }

    /** The cell as a point in time; null for never. */
    default Instant getInstant(Selected<?> selected) {
        return cells().timeAt(cell(selected));
    }

    /** The cell as a point in time; null for never. */
    default Instant getInstant(String name) {
        return cells().timeAt(cell(name));
    }

    /** The cell as a list of JSON values. */
    default List<Object> getList(Selected<?> selected) {
        return cells().listAt(cell(selected));
    }

    /** The cell as a list of JSON values. */
    default List<Object> getList(String name) {
        return cells().listAt(cell(name));
    }

    /** The cell as a dict of JSON values. */
    default Map<String, Object> getDict(Selected<?> selected) {
        return cells().dictAt(cell(selected));
    }

    /** The cell as a dict of JSON values. */
    default Map<String, Object> getDict(String name) {
        return cells().dictAt(cell(name));
    }

    private int cell(String name) {
        return firstCell() + columns().indexOf(name);
    }
}

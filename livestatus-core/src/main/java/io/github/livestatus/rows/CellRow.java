package io.github.livestatus.rows;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Row;
import io.github.livestatus.text.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row whose values are in {@link Cells}. */
public final class CellRow implements Row {
    private final RowColumns columns;
    private final Cells cells;
    private final int firstCell;
    private final String site;

    /**
     * The position of the next column if the caller reads columns in order. Only a guess: threads may overwrite each other's
     * value.
     */
    private int expected;

    /**
     * Makes a row of one connection.
     *
     * @param firstCell the number of the row's first cell
     */
    public CellRow(RowColumns columns, Cells cells, int firstCell) {
        this(columns, cells, firstCell, "");
    }

    private CellRow(RowColumns columns, Cells cells, int firstCell, String site) {
        this.columns = columns;
        this.cells = cells;
        this.firstCell = firstCell;
        this.site = site;
    }

    /** Returns the row as a CellRow; every row is one. */
    public static CellRow of(Row row) {
        return (CellRow) row;
    }

    /** Returns the same row with this site name. */
    public CellRow withSite(String name) {
        return new CellRow(columns, cells, firstCell, Objects.requireNonNull(name, "name"));
    }

    /** Returns the same cells under these columns. */
    public CellRow withColumns(RowColumns others) {
        return new CellRow(others, cells, firstCell, site);
    }

    @Override
    public RowColumns columns() {
        return columns;
    }

    /** Returns the cells that hold the values of this row. */
    public Cells cells() {
        return cells;
    }

    /** Returns the number of this row's first cell. */
    public int firstCell() {
        return firstCell;
    }

    /**
     * Returns the number of the cell of a column or stat.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    public int cell(Selected<?> selected) {
        return firstCell + index(selected);
    }

    private int index(Selected<?> selected) {
        int index = expected;
        if (columns.selected(index) != Objects.requireNonNull(selected, "selected")) {
            index = columns.indexOf(selected);
        }
        expected = index + 1;
        return index;
    }

    private int cell(String name) {
        return firstCell + columns.indexOf(name);
    }

    /** Returns the value at a position; positions of hidden cells are allowed. */
    public Object value(int index) {
        return columns.decoder(index).value(cells, firstCell + index);
    }

    /** Returns the value at a position, with the type of this column or stat. */
    public Object value(int index, Selected<?> wanted) {
        return columns.decoder(index, wanted).value(cells, firstCell + index);
    }

    /** Returns the last cell as a whole number; it may be a hidden cell. */
    public long last() {
        return cells.longAt(firstCell + columns.width() - 1);
    }

    @Override
    public String site() {
        return site;
    }

    @Override
    @SuppressWarnings("unchecked") // the decoder of a column or stat returns values of its type
    public <T> T get(Selected<T> selected) {
        int index = index(selected);
        return (T) columns.decoder(index, selected).value(cells, firstCell + index);
    }

    @Override
    public Object get(String name) {
        return cells.valueAt(cell(name));
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.names().get(i), cells.valueAt(firstCell + i));
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Row copy() {
        return new CellRow(columns, cells.copy(firstCell, columns.width()), 0, site);
    }

    @Override
    public boolean isNull(Selected<?> selected) {
        return cells.isNull(cell(selected));
    }

    @Override
    public boolean isNull(String name) {
        return cells.isNull(cell(name));
    }

    @Override
    public long getLong(Selected<?> selected) {
        return cells.longAt(cell(selected));
    }

    @Override
    public long getLong(String name) {
        return cells.longAt(cell(name));
    }

    @Override
    public double getDouble(Selected<?> selected) {
        return cells.doubleAt(cell(selected));
    }

    @Override
    public double getDouble(String name) {
        return cells.doubleAt(cell(name));
    }

    @Override
    public boolean getBoolean(Selected<?> selected) {
        return cells.longAt(cell(selected)) != 0;
    }

    @Override
    public boolean getBoolean(String name) {
        return cells.longAt(cell(name)) != 0;
    }

    @Override
    public String getString(Selected<?> selected) {
        return cells.textAt(cell(selected));
    }

    @Override
    public String getString(String name) {
        return cells.textAt(cell(name));
    }

    @Override
    public Instant getInstant(Selected<?> selected) {
        return cells.timeAt(cell(selected));
    }

    @Override
    public Instant getInstant(String name) {
        return cells.timeAt(cell(name));
    }

    @Override
    public List<Object> getList(Selected<?> selected) {
        return cells.listAt(cell(selected));
    }

    @Override
    public List<Object> getList(String name) {
        return cells.listAt(cell(name));
    }

    @Override
    public Map<String, Object> getDict(Selected<?> selected) {
        return cells.dictAt(cell(selected));
    }

    @Override
    public Map<String, Object> getDict(String name) {
        return cells.dictAt(cell(name));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(columns.names().get(i)).append('=');
            text.append(cells.textAt(firstCell + i));
        }
        return Printable.line(text.toString());
    }
}

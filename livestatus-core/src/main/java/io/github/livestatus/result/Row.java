package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One row of a result. Values are made when they are read: {@link #get} gives the typed value of a column or stat, the
 * flat readers ({@link #getLong(String)} and its like) read any cell as the type they name, whatever form the server sent.
 *
 * <p>Immutable and safe to read from any thread. Not to be implemented: later versions may add methods. A row that
 * {@code forEach} hands over is valid during that call only; its {@link #copy()} stays valid.
 */
public interface Row {
    /** Returns what the cells are. */
    ResultColumns columns();

    /**
     * Returns the name of the site that the row came from; "" on one connection, and for statistics over several sites unless
     * the query has {@code groupBySite()}.
     */
    String site();

    /**
     * Returns the value of a column or stat. Null for a time of 0 (never), a number the server left out, and a number
     * that an enum does not know; texts, lists and dicts are never null.
     *
     * @throws IllegalArgumentException when the result has no such column
     */
    <T> T get(Selected<T> selected);

    /** Returns the value under a name as JSON has it: null, Boolean, Long, Double, String, List or Map. */
    Object get(String name);

    /**
     * Returns all values by the names of their columns, in order, as JSON has them: null, Boolean, Long, Double, String,
     * List or Map. Nobody can change it.
     */
    Map<String, Object> asMap();

    /**
     * Returns a row with the same values that keeps nothing alive but itself, to be kept for long: other rows keep their whole
     * response. A copy of a row that {@code forEach} hands over can be read after the call.
     */
    Row copy();

    /** Returns true if the server sent null. */
    boolean isNull(Selected<?> selected);

    /** Returns true if the server sent null. */
    boolean isNull(String name);

    /** Returns the cell as a whole number; 0 where there is none. */
    long getLong(Selected<?> selected);

    /** Returns the cell as a whole number; 0 where there is none. */
    long getLong(String name);

    /** Returns the cell as a float; 0 where there is none. */
    double getDouble(Selected<?> selected);

    /** Returns the cell as a float; 0 where there is none. */
    double getDouble(String name);

    /** Returns true if the cell is a number other than 0, or true. */
    boolean getBoolean(Selected<?> selected);

    /** Returns true if the cell is a number other than 0, or true. */
    boolean getBoolean(String name);

    /** Returns the cell as text; "" for null. */
    String getString(Selected<?> selected);

    /** Returns the cell as text; "" for null. */
    String getString(String name);

    /** Returns the cell as a point in time; null for never. */
    Instant getInstant(Selected<?> selected);

    /** Returns the cell as a point in time; null for never. */
    Instant getInstant(String name);

    /** Returns the cell as a list of JSON values. */
    List<Object> getList(Selected<?> selected);

    /** Returns the cell as a list of JSON values. */
    List<Object> getList(String name);

    /** Returns the cell as a dict of JSON values. */
    Map<String, Object> getDict(Selected<?> selected);

    /** Returns the cell as a dict of JSON values. */
    Map<String, Object> getDict(String name);
}

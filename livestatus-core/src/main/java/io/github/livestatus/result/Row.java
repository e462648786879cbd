package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One row of a result. {@link #get(Selected)} returns the value of a column or stat with its type. The methods {@link
 * #getLong(String)}, {@link #getString(String)} and so on convert a cell to the type in their name. They do not fail for a cell of
 * another type: they return 0, false, an empty list or map, or null for a time.
 *
 * <p>Immutable and thread-safe. A row that {@code forEach} passes to a consumer is valid only during that call; a {@link #copy()}
 * stays valid. Do not implement this interface: later versions may add methods.
 */
public interface Row {
    /** Returns the names and columns of the cells. */
    ResultColumns columns();

    /**
     * Returns the name of the site of the row. For a row of an LMD this is the name of the LMD's site, not of a backend. Returns
     * "" for rows of a connection or a pool. Returns "" for statistics over several sites, unless the query has {@code
     * groupBySite()}.
     */
    String site();

    /**
     * Returns the value of a column or stat. It is null for a time of 0 or -1 (never), for a number or flag that the server sent as
     * null, for a flag of -1 (unknown), and for a number without a constant in its enum. Texts, lists and maps are never null.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    <T> T get(Selected<T> selected);

    /**
     * Returns the value of a column as in JSON: null, Boolean, Long, Double, String, List or Map.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    Object get(String name);

    /**
     * Returns all values by the names of their columns, in order, as in JSON: null, Boolean, Long, Double, String, List or Map.
     * The map is unmodifiable.
     */
    Map<String, Object> asMap();

    /**
     * Returns a row with the same values. It keeps only these values in memory; other rows keep their whole response. A copy of a
     * row that {@code forEach} passes to a consumer stays valid after the call.
     */
    Row copy();

    /**
     * Returns true if the server sent null. If this is false, {@link #get(Selected)} may still return null: for a time of 0 or
     * -1, a flag of -1, or a number without a constant in its enum.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    boolean isNull(Selected<?> selected);

    /**
     * Returns true if the server sent null. If this is false, {@link #get(Selected)} may still return null: for a time of 0 or
     * -1, a flag of -1, or a number without a constant in its enum.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    boolean isNull(String name);

    /**
     * Returns the cell as a whole number; 0 if the cell is null or not a number.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    long getLong(Selected<?> selected);

    /**
     * Returns the cell as a whole number; 0 if the cell is null or not a number.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    long getLong(String name);

    /**
     * Returns the cell as a double; 0 if the cell is null or not a number.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    double getDouble(Selected<?> selected);

    /**
     * Returns the cell as a double; 0 if the cell is null or not a number.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    double getDouble(String name);

    /**
     * Returns true if the cell is true or a number other than 0. So it returns true for -1, which means unknown in some flags.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    boolean getBoolean(Selected<?> selected);

    /**
     * Returns true if the cell is true or a number other than 0. So it returns true for -1, which means unknown in some flags.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    boolean getBoolean(String name);

    /**
     * Returns the cell as text; "" if the cell is null.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    String getString(Selected<?> selected);

    /**
     * Returns the cell as text; "" if the cell is null.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    String getString(String name);

    /**
     * Returns the cell as a point in time; null if it is 0, -1, null or not a number.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    Instant getInstant(Selected<?> selected);

    /**
     * Returns the cell as a point in time; null if it is 0, -1, null or not a number.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    Instant getInstant(String name);

    /**
     * Returns the cell as a list of JSON values; an empty list if the cell is not a list.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    List<Object> getList(Selected<?> selected);

    /**
     * Returns the cell as a list of JSON values; an empty list if the cell is not a list.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    List<Object> getList(String name);

    /**
     * Returns the cell as a map of JSON values; an empty map if the cell is not a dict.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    Map<String, Object> getDict(Selected<?> selected);

    /**
     * Returns the cell as a map of JSON values; an empty map if the cell is not a dict.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    Map<String, Object> getDict(String name);
}

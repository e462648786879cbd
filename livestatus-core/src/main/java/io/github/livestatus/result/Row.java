package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One row of a result. A value is decoded when it is read: {@link #get} returns the typed value of a column or stat; {@link
 * #getLong(String)} and the like convert any cell to the type in their name.
 *
 * <p>Immutable and thread-safe. Do not implement this interface: later versions may add methods. A row that {@code forEach} passes
 * to a consumer is valid during that call only; a {@link #copy()} stays valid.
 */
public interface Row {
    /** Returns the names and columns of the cells. */
    ResultColumns columns();

    /**
     * Returns the name of the site of the row. Empty on one connection, and for statistics over several sites unless the query
     * has {@code groupBySite()}.
     */
    String site();

    /**
     * Returns the value of a column or stat. Null for a time of 0 (never), for a number that the server sent as null, and for a
     * number without a constant in its enum. Texts, lists and dicts are never null.
     *
     * @throws IllegalArgumentException when the result has no such column
     */
    <T> T get(Selected<T> selected);

    /** Returns the value of a column as in JSON: null, Boolean, Long, Double, String, List or Map. */
    Object get(String name);

    /**
     * Returns all values by the names of their columns, in order, as in JSON: null, Boolean, Long, Double, String, List or Map.
     * The map is unmodifiable.
     */
    Map<String, Object> asMap();

    /**
     * Returns a row with the same values that retains nothing else: other rows retain their whole response. A copy of a row that
     * {@code forEach} passes to a consumer stays valid after the call.
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

package io.github.livestatus.rows;

import io.github.livestatus.lql.ListColumn;
import java.util.function.Consumer;

/** Makes an element of a list from its JSON value: String, Long, Double, Boolean, List or Map. */
interface ElementReader {
    /**
     * Returns the element: an object made of the value, or the value itself. Returns null if the value means nothing.
     *
     * @param repairs gets what in the value means nothing, such as a state that no server is known to send
     */
    Object read(Object value, Consumer<String> repairs);

    /** Returns the reader of a column's elements. */
    static ElementReader of(ListColumn<?> column) {
        Class<?> elements = column.elements();
        if (elements == String.class) {
            return (value, repairs) -> value == null ? "" : value.toString();
        } else if (elements == Long.class) {
            return (value, repairs) -> whole(value);
        } else if (elements == Double.class) {
            return (value, repairs) -> real(value);
        }
        return TupleReader.of(elements, column.name());
    }

    private static Object whole(Object value) {
        if (value instanceof Long) {
            return value;
        }
        return value instanceof Number number ? number.longValue() : null;
    }

    private static Object real(Object value) {
        if (value instanceof Double) {
            return value;
        }
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}

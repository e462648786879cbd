package io.github.livestatus.rows;

import io.github.livestatus.lql.ListColumn;
import java.util.function.Consumer;

/** Converts the JSON value of a list element (String, Long, Double, Boolean, List or Map) to the element. */
interface ElementReader {
    /**
     * Returns the element: a new object, or the value itself. Returns null if the value cannot be read.
     *
     * @param repairs accepts a reason for each part of the value that has no meaning, such as a state that no known server sends
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

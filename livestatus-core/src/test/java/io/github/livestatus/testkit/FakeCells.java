package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of cells: one Java type for each column type, or null. */
final class FakeCells {

    private FakeCells() {}

    /** Converts a value of the user to the Java type of the column type. */
    static Object of(String table, String column, Type type, Object value) {
        Object cell = value == null ? null : convert(type, value);
        if (value != null && cell == null) {
            throw new IllegalArgumentException("column " + column + " of table " + table + " is " + type + ", not "
                    + value.getClass().getSimpleName() + ": " + value);
        }
        return cell;
    }

    private static Object convert(Type type, Object value) {
        return switch (type) {
            case INT -> integer(value);
            case FLOAT -> value instanceof Number number ? number.doubleValue() : null;
            case STRING -> value instanceof CharSequence text ? text.toString() : null;
            case TIME -> time(value);
            case LIST -> value instanceof Collection<?> list ? list(list) : null;
            case DICT -> value instanceof Map<?, ?> map ? dict(map) : null;
            case BLOB -> blob(value);
        };
    }

    private static Object integer(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        if (value instanceof Instant time) {
            return time.getEpochSecond();
        }
        boolean whole =
                value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        return whole ? (Object) ((Number) value).longValue() : null;
    }

    private static Object time(Object value) {
        if (value instanceof Number number) {
            double seconds = number.doubleValue();
            long whole = (long) Math.floor(seconds);
            return Instant.ofEpochSecond(whole, Math.round((seconds - whole) * 1e6) * 1000);
        }
        return value instanceof Instant ? value : null;
    }

    private static Object list(Collection<?> list) {
        List<Object> copy = new ArrayList<>(list.size());
        for (Object element : list) {
            copy.add(element(element));
        }
        return Collections.unmodifiableList(copy);
    }

    private static Object dict(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), element(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object element(Object element) {
        if (element instanceof Collection<?> nested) {
            return list(nested);
        }
        if (element instanceof Map<?, ?> nested) {
            return dict(nested);
        }
        if (element instanceof Instant time) {
            return time.getEpochSecond();
        }
        if (element instanceof Float || element instanceof Double) {
            return ((Number) element).doubleValue();
        }
        return element instanceof Number number ? (Object) number.longValue() : element;
    }

    private static Object blob(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        return value instanceof CharSequence text ? text.toString().getBytes(StandardCharsets.UTF_8) : null;
    }

    /** Returns the value of a server without nulls for null. */
    static Object zero(Type type) {
        return switch (type) {
            case INT -> 0L;
            case FLOAT -> 0.0;
            case STRING -> "";
            case TIME -> Instant.EPOCH;
            case LIST -> List.of();
            case DICT -> Map.of();
            case BLOB -> new byte[0];
        };
    }
}

package io.github.livestatus.config;

import java.util.List;
import java.util.Optional;

/**
 * A literal of a Python file, with its position.
 *
 * @param value a String, Long, Double, Boolean, {@link Items} or {@link Dict}; null for None
 * @param line counted from 1
 * @param column counted from 1
 */
record PythonLiteral(Object value, int line, int column) {
    /** A list, tuple or set. */
    record Items(List<PythonLiteral> values) {}

    /** A dict in the order of the file. If a key occurs twice, the last entry is used. */
    record Dict(List<Entry> entries) {}

    /** One entry of a dict. */
    record Entry(PythonLiteral key, PythonLiteral value) {}

    boolean isNone() {
        return value == null;
    }

    String text() {
        return as(String.class, "a string");
    }

    boolean isTrue() {
        return value instanceof Long number ? number != 0 : as(Boolean.class, "True or False");
    }

    double number() {
        return as(Number.class, "a number").doubleValue();
    }

    long whole() {
        return as(Long.class, "a whole number");
    }

    List<Entry> entries() {
        return as(Dict.class, "a dict").entries();
    }

    /** Returns the items of a list or tuple. Throws if it does not have this number of items. */
    List<PythonLiteral> items(int count) {
        List<PythonLiteral> items = as(Items.class, "a tuple").values();
        if (items.size() != count) {
            throw wrong("a tuple of " + count);
        }
        return items;
    }

    /** Returns the value of a key of a dict; empty if the key is missing or its value is None. */
    Optional<PythonLiteral> get(String key) {
        PythonLiteral found = null;
        for (Entry entry : entries()) {
            if (key.equals(entry.key().value())) {
                found = entry.value();
            }
        }
        return Optional.ofNullable(found).filter(value -> !value.isNone());
    }

    private <T> T as(Class<T> type, String words) {
        if (!type.isInstance(value)) {
            throw wrong(words);
        }
        return type.cast(value);
    }

    /** Returns the exception for an unexpected literal at this position. */
    IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(place() + ": " + expected + " is expected here");
    }

    String place() {
        return "line " + line + ", column " + column;
    }
}

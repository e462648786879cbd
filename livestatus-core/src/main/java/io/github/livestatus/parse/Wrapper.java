package io.github.livestatus.parse;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowColumns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The object around the rows of a {@code wrapped_json} response. */
final class Wrapper {
    private final byte[] bytes;
    private final CarefulReader reader;
    private final Texts texts = new Texts(0);
    private int data = -1;
    private int dataEnd;
    private RowColumns columns;
    private long totalCount = -1;
    private Map<String, String> failed = Map.of();

    Wrapper(byte[] bytes, CarefulReader reader) {
        this.bytes = bytes;
        this.reader = reader;
        int p = reader.space(0);
        if (p == reader.limit()) {
            throw reader.malformed(p, "an empty response instead of wrapped_json");
        } else if (bytes[p] != '{') {
            throw reader.malformed(p, "not a wrapped_json object");
        }
        int end = reader.space(entries(p + 1));
        if (end < reader.limit()) {
            throw reader.malformed(end, (reader.limit() - end) + " bytes after the end of the object");
        } else if (data < 0) {
            throw reader.malformed(p, "wrapped_json without data");
        }
    }

    /** Returns the position of the list of rows. */
    int data() {
        return data;
    }

    int dataEnd() {
        return dataEnd;
    }

    /** Returns the column names in the response; null if there are none. */
    RowColumns columns() {
        return columns;
    }

    /** Returns the response with these rows. */
    WrappedAnswer answer(Result rows) {
        return new WrappedAnswer(rows, totalCount, failed);
    }

    private int entries(int from) {
        int p = reader.space(from);
        if (p < reader.limit() && bytes[p] == '}') {
            return p + 1;
        }
        while (true) {
            int colon = complete(reader.key(p));
            int value = reader.space(colon + 1);
            int end = complete(reader.end(value, -2));
            entry((String) value(p), value, end);
            p = reader.space(end);
            int c = p < reader.limit() ? bytes[p] : 0;
            if (c == '}') {
                return p + 1;
            } else if (c != ',') {
                throw c == 0 ? truncated() : reader.malformed(p, "neither comma nor end of object");
            }
            p = reader.space(p + 1);
        }
    }

    private int complete(int p) {
        if (p == CarefulReader.INCOMPLETE) {
            throw truncated();
        }
        return p;
    }

    private MalformedResponseException truncated() {
        return reader.malformed(reader.limit(), "the body ends inside the object");
    }

    private void entry(String key, int value, int end) {
        switch (key) {
            case "data" -> {
                data = value;
                dataEnd = end;
            }
            case "columns" -> columns = names(value(value), value);
            case "total_count", "total" -> totalCount = number(value(value));
            case "failed" -> failed = texts(value(value));
            default -> {}
        }
    }

    private Object value(int from) {
        return reader.value(from, texts);
    }

    /** Returns the names of a list, or of a list in a list (Naemon before 1.0.9). */
    private RowColumns names(Object value, int at) {
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            List<?> flat = list.size() == 1 && list.get(0) instanceof List<?> inner ? inner : list;
            flat.forEach(name -> names.add(String.valueOf(name)));
        }
        if (names.size() > Settings.MOST_COLUMNS) {
            throw reader.malformed(
                    at, "the response names " + names.size() + " columns, more than " + Settings.MOST_COLUMNS);
        }
        return RowColumns.named(names);
    }

    private static long number(Object value) {
        return value instanceof Number number ? number.longValue() : -1;
    }

    private static Map<String, String> texts(Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return Collections.unmodifiableMap(texts);
    }
}

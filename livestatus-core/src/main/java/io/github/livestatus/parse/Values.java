package io.github.livestatus.parse;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes values of JSON, nested ones too, from bytes that the scanner has found sound. Used once, from one position on. */
final class Values {
    private final byte[] bytes;
    private final Texts texts;
    private int p;

    Values(byte[] bytes, Texts texts, int from) {
        this.bytes = bytes;
        this.texts = texts;
        this.p = from;
    }

    /** Null, Boolean, Long, Double, String, List or Map; a bare value without meaning is a String. */
    Object value() {
        return switch (bytes[p]) {
            case '"' -> string();
            case '[' -> list();
            case '{' -> dict();
            default -> token();
        };
    }

    private String string() {
        String text = texts.text(p + 1);
        p = Texts.end(bytes, p + 1) + 1;
        return text;
    }

    List<Object> list() {
        Object[] values = new Object[1];
        int size = 0;
        p = space(p + 1);
        while (bytes[p] != ']') {
            if (size == values.length) {
                values = Arrays.copyOf(values, 4 * size);
            }
            values[size++] = value();
            p = behindComma();
        }
        p++;
        if (size < 2) {
            return size == 0 ? List.of() : Collections.singletonList(values[0]);
        }
        return Collections.unmodifiableList(
                Arrays.asList(size == values.length ? values : Arrays.copyOf(values, size)));
    }

    Map<String, Object> dict() {
        Map<String, Object> values = new LinkedHashMap<>();
        p = space(p + 1);
        while (bytes[p] != '}') {
            String key = string();
            p = space(space(p) + 1);
            values.put(key, value());
            p = behindComma();
        }
        p++;
        return Collections.unmodifiableMap(values);
    }

    private Object token() {
        int from = p;
        p = Token.end(bytes, from);
        return switch (Token.kind(bytes, from, p)) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> Decimal.value(bytes, from);
            case NAN -> Double.NaN;
            case INFINITY -> Double.POSITIVE_INFINITY;
            case MINUS_INFINITY -> Double.NEGATIVE_INFINITY;
            case OTHER -> texts.utf16(from, p);
        };
    }

    private int behindComma() {
        int q = space(p);
        return bytes[q] == ',' ? space(q + 1) : q;
    }

    private int space(int from) {
        int q = from;
        while (Token.isSpace(bytes[q])) {
            q++;
        }
        return q;
    }
}

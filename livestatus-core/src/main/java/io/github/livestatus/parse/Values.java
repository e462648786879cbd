package io.github.livestatus.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes values of JSON, nested ones too, from bytes that the scanner has found sound. Used once, from one position on. */
final class Values {
    private final byte[] bytes;
    private int p;

    Values(byte[] bytes, int from) {
        this.bytes = bytes;
        this.p = from;
    }

    /** Null, Boolean, Long, Double, String, List or Map. */
    Object value() {
        return switch (bytes[p]) {
            case '"' -> string();
            case '[' -> list();
            case '{' -> dict();
            default -> token();
        };
    }

    private String string() {
        int from = p + 1;
        int to = Text.end(bytes, from);
        p = to + 1;
        return Text.decoded(bytes, from, to);
    }

    List<Object> list() {
        List<Object> values = new ArrayList<>(4);
        p = space(p + 1);
        while (bytes[p] != ']') {
            values.add(value());
            p = behindComma();
        }
        p++;
        return Collections.unmodifiableList(values);
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
        p = tokenEnd(bytes, from);
        return token(bytes, from, p);
    }

    static Object token(byte[] b, int from, int to) {
        return switch (Token.kind(b, from, to)) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> number(b, from, to);
            case NAN -> Double.NaN;
            case INFINITY -> Double.POSITIVE_INFINITY;
            case MINUS_INFINITY -> Double.NEGATIVE_INFINITY;
            case OTHER -> Text.decoded(b, from, to);
        };
    }

    private static Number number(byte[] b, int from, int to) {
        if (Token.isWhole(b, from, to) && Token.fitsLong(b, from, to)) {
            return Token.toLong(b, from, to);
        }
        return Token.toDouble(b, from, to);
    }

    /** Where a bare value ends; there is a delimiter behind each. */
    static int tokenEnd(byte[] b, int from) {
        int p = from;
        while (!Scanner.endsToken(b[p])) {
            p++;
        }
        return p;
    }

    private int behindComma() {
        int q = space(p);
        return bytes[q] == ',' ? space(q + 1) : q;
    }

    private int space(int from) {
        int q = from;
        while (bytes[q] <= ' ' && bytes[q] >= 0) {
            q++;
        }
        return q;
    }
}

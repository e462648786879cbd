package io.github.livestatus.parse;

import java.time.Instant;

/** Bare values: numbers, true, false, null, and what servers send where JSON has no number for it. */
final class Token {
    /** What a token is. */
    enum Kind {
        NULL,
        TRUE,
        FALSE,
        /** A number as JSON writes it. */
        NUMBER,
        NAN,
        INFINITY,
        MINUS_INFINITY,
        /** Nothing that a server is known to mean something by. */
        OTHER
    }

    /** Seconds beyond this are no time that {@link Instant} has. */
    private static final double FARTHEST = 3e16;

    private Token() {}

    static boolean isJson(byte[] b, int from, int to) {
        return switch (kind(b, from, to)) {
            case NULL, TRUE, FALSE, NUMBER -> true;
            default -> false;
        };
    }

    /** What the bytes from {@code from} to {@code to} are; they are at least one. */
    static Kind kind(byte[] b, int from, int to) {
        if (isNumber(b, from, to)) {
            return Kind.NUMBER;
        } else if (is("null", b, from, to)) {
            return Kind.NULL;
        } else if (is("true", b, from, to)) {
            return Kind.TRUE;
        } else if (is("false", b, from, to)) {
            return Kind.FALSE;
        }
        boolean isMinus = b[from] == '-';
        int word = isMinus || b[from] == '+' ? from + 1 : from;
        if (isWord("nan", b, word, to)) {
            return Kind.NAN;
        } else if (isWord("inf", b, word, to) || isWord("infinity", b, word, to)) {
            return isMinus ? Kind.MINUS_INFINITY : Kind.INFINITY;
        }
        return Kind.OTHER;
    }

    private static boolean is(String word, byte[] b, int from, int to) {
        boolean same = to - from == word.length();
        for (int i = from; same && i < to; i++) {
            same = b[i] == word.charAt(i - from);
        }
        return same;
    }

    private static boolean isWord(String word, byte[] b, int from, int to) {
        boolean same = to - from == word.length();
        for (int i = from; same && i < to; i++) {
            same = (b[i] | 0x20) == word.charAt(i - from);
        }
        return same;
    }

    /** Whether all bytes are one number of JSON. */
    static boolean isNumber(byte[] b, int from, int to) {
        int p = from < to && b[from] == '-' ? from + 1 : from;
        int end = digits(b, p, to);
        if (end == p || b[p] == '0' && end > p + 1) {
            return false;
        }
        p = end;
        if (p < to && b[p] == '.') {
            end = digits(b, p + 1, to);
            if (end == p + 1) {
                return false;
            }
            p = end;
        }
        if (p < to && (b[p] | 0x20) == 'e') {
            p += p + 1 < to && (b[p + 1] == '-' || b[p + 1] == '+') ? 2 : 1;
            end = digits(b, p, to);
            if (end == p) {
                return false;
            }
            p = end;
        }
        return p == to;
    }

    private static int digits(byte[] b, int from, int to) {
        int p = from;
        while (p < to && b[p] >= '0' && b[p] <= '9') {
            p++;
        }
        return p;
    }

    /** Whether a number has neither fraction nor exponent. */
    static boolean isWhole(byte[] b, int from, int to) {
        return digits(b, b[from] == '-' ? from + 1 : from, to) == to;
    }

    /** Whether a whole number fits 64 bits. */
    static boolean fitsLong(byte[] b, int from, int to) {
        if (to - from < 19) {
            return true;
        }
        try {
            Long.parseLong(ascii(b, from, to));
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A number as a whole one: fractions are cut off, what is beyond 64 bits becomes the nearest that is not. */
    static long toLong(byte[] b, int from, int to) {
        if (!isWhole(b, from, to) || !fitsLong(b, from, to)) {
            return (long) toDouble(b, from, to);
        }
        return Long.parseLong(ascii(b, from, to));
    }

    static double toDouble(byte[] b, int from, int to) {
        return Double.parseDouble(ascii(b, from, to));
    }

    /** Seconds since 1970 as a time, cut off below the microsecond; null for 0, -1 and what no clock shows. */
    static Instant toTime(byte[] b, int from, int to) {
        int p = b[from] == '-' ? from + 1 : from;
        int point = digits(b, p, to);
        boolean isDecimal = point == to || b[point] == '.' && digits(b, point + 1, to) == to;
        if (!isDecimal || point - p > 17) {
            return rounded(toDouble(b, from, to));
        }
        long seconds = Long.parseLong(ascii(b, p, point));
        int micros = 0;
        for (int i = 0; i < 6; i++) {
            int digit = point + 1 + i < to ? b[point + 1 + i] - '0' : 0;
            micros = micros * 10 + digit;
        }
        return p == from ? time(seconds, micros) : time(-seconds, -micros);
    }

    private static Instant rounded(double seconds) {
        if (Double.isNaN(seconds) || Math.abs(seconds) > FARTHEST) {
            return null;
        }
        long whole = (long) seconds;
        return time(whole, Math.round((seconds - whole) * 1e6));
    }

    private static Instant time(long seconds, long micros) {
        boolean isNever = micros == 0 && (seconds == 0 || seconds == -1);
        return isNever || Math.abs(seconds) > FARTHEST ? null : Instant.ofEpochSecond(seconds, micros * 1000);
    }

    static String ascii(byte[] b, int from, int to) {
        return new String(b, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}

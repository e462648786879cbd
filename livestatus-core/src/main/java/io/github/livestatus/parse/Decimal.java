package io.github.livestatus.parse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Numbers of JSON, read from their digits. {@code from} is always where a sound number begins that something ends before the
 * array does.
 *
 * <p>Inside, a decimal of few digits is one long: 54 bits of coefficient, 10 bits of exponent.
 */
final class Decimal {
    private static final int EXPONENT_BITS = 10;

    /** Instead of a decimal: it has too many digits, or is minus zero. */
    private static final long UNPACKED = Long.MIN_VALUE;

    /** Coefficients and powers of ten up to these are exact as doubles, so one operation rounds once. */
    private static final long EXACT_COEFFICIENT = 1L << 53;

    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    /** Seconds farther from 1970 than this are no {@link Instant}. */
    private static final long FARTHEST = 31_000_000_000_000_000L;

    private static final int MICRO_DIGITS = 6;

    private Decimal() {}

    /** A Long where the number is whole and fits one, else a Double. */
    static Number value(byte[] b, int from) {
        int end = whole(b, from);
        boolean isWhole = b[end] != '.' && (b[end] | 0x20) != 'e';
        if (isWhole && end - from <= 18) {
            return toLong(b, from);
        } else if (isWhole) {
            try {
                return Long.valueOf(text(b, from));
            } catch (NumberFormatException beyondLong) {
                return toDouble(b, from);
            }
        }
        return toDouble(b, from);
    }

    /** Where the digits before point and exponent end. */
    private static int whole(byte[] b, int from) {
        int p = b[from] == '-' ? from + 1 : from;
        while (isDigit(b[p])) {
            p++;
        }
        return p;
    }

    /** The number without its fraction; the nearest long when it is none. */
    static long toLong(byte[] b, int from) {
        boolean isNegative = b[from] == '-';
        int first = isNegative ? from + 1 : from;
        int p = first;
        long value = 0;
        if (p <= b.length - Long.BYTES) {
            long word = Words.at(b, p);
            int digits = Words.digits(word);
            value = Words.number(word << (Long.BYTES - digits) * Byte.SIZE);
            p += digits;
        }
        while (isDigit(b[p])) {
            value = value * 10 + b[p++] - '0';
        }
        if (b[p] == '.' || (b[p] | 0x20) == 'e' || p - first > 18) {
            Number exact = p - first > 18 ? value(b, from) : (Number) toDouble(b, from);
            return exact.longValue();
        }
        return isNegative ? -value : value;
    }

    static double toDouble(byte[] b, int from) {
        long decimal = packed(b, from);
        int exponent = exponent(decimal);
        if (decimal == UNPACKED || exponent < -22 || exponent > 22) {
            return Double.parseDouble(text(b, from));
        }
        double coefficient = coefficient(decimal);
        return exponent < 0 ? coefficient / EXACT_POWERS[-exponent] : coefficient * EXACT_POWERS[exponent];
    }

    /** Seconds since 1970 as a time, cut off below the microsecond; null for 0, for -1, and for what no calendar has. */
    static Instant toTime(byte[] b, int from) {
        long decimal = packed(b, from);
        int exponent = exponent(decimal);
        if (decimal == UNPACKED) {
            return longTime(b, from);
        } else if (exponent >= 0) {
            boolean isNear = exponent < POWERS.length && Math.abs(coefficient(decimal)) <= FARTHEST / POWERS[exponent];
            return isNear ? time(coefficient(decimal) * POWERS[exponent], 0) : null;
        } else if (-exponent >= POWERS.length) {
            return null;
        }
        long unit = POWERS[-exponent];
        long fraction = coefficient(decimal) % unit;
        long micros = -exponent < MICRO_DIGITS
                ? fraction * POWERS[MICRO_DIGITS + exponent]
                : fraction / POWERS[-exponent - MICRO_DIGITS];
        return time(coefficient(decimal) / unit, micros);
    }

    /** A time of more digits than a packed decimal has; those with an exponent are as exact as a double. */
    private static Instant longTime(byte[] b, int from) {
        int end = whole(b, from);
        int first = b[from] == '-' ? from + 1 : from;
        String text = text(b, from);
        if (end - first > 17 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            double seconds = Double.parseDouble(text);
            boolean isNear = Math.abs(seconds) <= FARTHEST;
            return isNear ? time((long) seconds, (long) (seconds % 1 * 1e6)) : null;
        }
        String fraction = b[end] == '.' ? text.substring(end + 1 - from) : "";
        long micros = Long.parseLong((fraction + "000000").substring(0, MICRO_DIGITS));
        long seconds = Long.parseLong(text.substring(first - from, end - from));
        return first == from ? time(seconds, micros) : time(-seconds, -micros);
    }

    private static Instant time(long seconds, long micros) {
        boolean isNever = micros == 0 && (seconds == 0 || seconds == -1);
        return isNever || Math.abs(seconds) > FARTHEST ? null : Instant.ofEpochSecond(seconds, micros * 1000);
    }

    private static long packed(byte[] b, int from) {
        int p = b[from] == '-' ? from + 1 : from;
        long coefficient = 0;
        int exponent = 0;
        for (int c = b[p]; isDigit(c) || c == '.'; c = b[++p]) {
            if (c == '.') {
                exponent = p;
            } else if (coefficient < EXACT_COEFFICIENT / 10) {
                coefficient = coefficient * 10 + c - '0';
            } else {
                return UNPACKED;
            }
        }
        exponent = exponent == 0 ? 0 : exponent + 1 - p;
        if ((b[p] | 0x20) == 'e') {
            exponent += exponentAt(b, p + 1);
        }
        boolean isSmall = exponent >= -512 && exponent < 512;
        if (!isSmall || coefficient == 0 && b[from] == '-') {
            return UNPACKED;
        }
        return (b[from] == '-' ? -coefficient : coefficient) << EXPONENT_BITS | exponent & (1 << EXPONENT_BITS) - 1;
    }

    private static long coefficient(long decimal) {
        return decimal >> EXPONENT_BITS;
    }

    private static int exponent(long decimal) {
        return (int) (decimal << Long.SIZE - EXPONENT_BITS >> Long.SIZE - EXPONENT_BITS);
    }

    /** The digits behind an e with their sign, at most 9999 of it. */
    private static int exponentAt(byte[] b, int from) {
        int p = b[from] == '-' || b[from] == '+' ? from + 1 : from;
        int value = 0;
        while (isDigit(b[p])) {
            value = Math.min(value * 10 + b[p++] - '0', 9999);
        }
        return b[from] == '-' ? -value : value;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String text(byte[] b, int from) {
        int to = Token.end(b, from);
        return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
    }
}

package io.github.livestatus.parse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Numbers of JSON, read from their digits; 0 or null where there is no sound number at {@code from}. Something ends every
 * number before the array does.
 *
 * <p>Inside, a decimal of few digits is one long: 54 bits of coefficient, 10 bits of exponent.
 */
final class Decimal {
    private static final int EXPONENT_BITS = 10;

    /** Instead of a decimal: it has too many digits, or is minus zero, or is no sound number at all. */
    private static final long UNPACKED = Long.MIN_VALUE;

    /** A coefficient below this stays exact as a double when it gets another digit, or eight. */
    private static final long ONE_MORE = (1L << 53) / 10;

    private static final long EIGHT_MORE = (1L << 53) / 100_000_000;

    /** Powers of ten that are exact as doubles, so that multiplying or dividing by one rounds once. */
    private static final double[] EXACT_POWERS = new double[23];

    private static final long[] POWERS = new long[19];

    /** A long has room for as many digits, whatever they are. */
    private static final int LONG_DIGITS = 18;

    static {
        for (int i = 0; i < EXACT_POWERS.length; i++) {
            EXACT_POWERS[i] = i == 0 ? 1 : EXACT_POWERS[i - 1] * 10;
        }
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = i == 0 ? 1 : POWERS[i - 1] * 10;
        }
    }

    /** Seconds farther from 1970 than this are no {@link Instant}. */
    private static final long FARTHEST = 31_000_000_000_000_000L;

    private static final int MICRO_DIGITS = 6;

    /** A double of no more digits does not become the next whole number. */
    private static final int EXACT_DIGITS = 15;

    /** Nobody writes a number with more. */
    private static final int MOST_DIGITS = 100;

    private Decimal() {}

    /** A Long where the sound number at {@code from} is whole and fits one, else a Double. */
    static Number value(byte[] b, int from) {
        int p = from + 1;
        while (Token.isDigit(b[p])) {
            p++;
        }
        if (Token.isPart(b[p])) {
            return toDouble(b, from);
        } else if (p - from <= LONG_DIGITS) {
            return toLong(b, from);
        }
        try {
            return Long.valueOf(text(b, from));
        } catch (NumberFormatException beyondLong) {
            return toDouble(b, from);
        }
    }

    /** The number without its fraction; the nearest long when it is none. */
    static long toLong(byte[] b, int from) {
        boolean isNegative = b[from] == '-';
        int first = isNegative ? from + 1 : from;
        int p = first;
        long value = 0;
        int digits = p <= b.length - Long.BYTES ? Words.digits(Words.at(b, p)) : 0;
        if (digits > 0) {
            value = Words.number(Words.at(b, p) << (Long.BYTES - digits) * Byte.SIZE);
            p += digits;
        }
        while (Token.isDigit(b[p])) {
            value = value * 10 + b[p++] - '0';
        }
        boolean isSound = p > first && p - first <= LONG_DIGITS && (b[first] != '0' || p == first + 1);
        if (!isSound || Token.isPart(b[p])) {
            return Token.numberEnd(b, from) < 0 ? 0 : whole(b, from);
        }
        return isNegative ? -value : value;
    }

    /** The number without its fraction, of which a double may have too few digits. */
    private static long whole(byte[] b, int from) {
        Number near = value(b, from);
        boolean isExact = near instanceof Long
                || digits(b, from) <= EXACT_DIGITS
                || Math.abs(near.doubleValue()) >= 0x1p63
                || Token.end(b, from) - from > MOST_DIGITS;
        return isExact ? near.longValue() : new BigDecimal(text(b, from)).longValue();
    }

    private static int digits(byte[] b, int from) {
        int count = 0;
        for (int p = b[from] == '-' ? from + 1 : from; Token.isDigit(b[p]) || b[p] == '.'; p++) {
            count += b[p] == '.' ? 0 : 1;
        }
        return count;
    }

    static double toDouble(byte[] b, int from) {
        if (isTenPlaces(b, from)) {
            double coefficient = Words.number(Words.at(b, from + 2)) * 100
                    + (b[from] - '0') * 10_000_000_000L
                    + (b[from + 10] - '0') * 10
                    + (b[from + 11] - '0');
            int power = (b[from + 14] - '0') * 10 + b[from + 15] - '0';
            int exponent = (b[from + 13] == '-' ? -power : power) - 10;
            if (exponent >= -22) {
                return exponent < 0 ? coefficient / EXACT_POWERS[-exponent] : coefficient * EXACT_POWERS[exponent];
            }
        }
        return anyDouble(b, from);
    }

    /** Returns true if a number is written as Naemon and MK Livestatus do, {@code %.10e}, with an exponent below 30. */
    private static boolean isTenPlaces(byte[] b, int from) {
        return from <= b.length - 17
                && b[from + 1] == '.'
                && b[from + 12] == 'e'
                && Words.noDigits(Words.at(b, from + 2)) == 0
                && Token.isDigit(b[from])
                && Token.isDigit(b[from + 10])
                && Token.isDigit(b[from + 11])
                && (b[from + 13] == '-' || b[from + 13] == '+')
                && b[from + 14] >= '0'
                && b[from + 14] <= '2'
                && Token.isDigit(b[from + 15])
                && !Token.isPart(b[from + 16]);
    }

    private static double anyDouble(byte[] b, int from) {
        long decimal = packed(b, from);
        int exponent = exponent(decimal);
        if (decimal == UNPACKED || exponent < -22 || exponent > 22) {
            return Token.numberEnd(b, from) < 0 ? 0 : Double.parseDouble(text(b, from));
        }
        double coefficient = coefficient(decimal);
        return exponent < 0 ? coefficient / EXACT_POWERS[-exponent] : coefficient * EXACT_POWERS[exponent];
    }

    /** Seconds since 1970 as a time, cut off below the microsecond; null for 0, for -1, and for what no calendar has. */
    static Instant toTime(byte[] b, int from) {
        long decimal = packed(b, from);
        int exponent = exponent(decimal);
        if (decimal == UNPACKED) {
            return Token.numberEnd(b, from) < 0 ? null : longTime(b, from);
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
        String text = text(b, from);
        boolean isNegative = text.charAt(0) == '-';
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        if (point > LONG_DIGITS || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            double seconds = Double.parseDouble(text);
            boolean isNear = Math.abs(seconds) <= FARTHEST;
            return isNear ? time((long) seconds, (long) (seconds % 1 * 1e6)) : null;
        }
        String fraction = text.substring(Math.min(point + 1, text.length())) + "000000";
        long micros = Long.parseLong(fraction.substring(0, MICRO_DIGITS));
        return time(Long.parseLong(text.substring(0, point)), isNegative ? -micros : micros);
    }

    private static Instant time(long seconds, long micros) {
        boolean isNever = micros == 0 && (seconds == 0 || seconds == -1);
        return isNever || Math.abs(seconds) > FARTHEST ? null : Instant.ofEpochSecond(seconds, micros * 1000);
    }

    private static long packed(byte[] b, int from) {
        int first = b[from] == '-' ? from + 1 : from;
        int p = first;
        long coefficient = 0;
        while (Token.isDigit(b[p]) && coefficient < ONE_MORE) {
            coefficient = coefficient * 10 + b[p++] - '0';
        }
        boolean isSound = p > first && (b[first] != '0' || p == first + 1);
        int point = p;
        if (b[p] == '.') {
            p++;
            int digits = coefficient < EIGHT_MORE && p <= b.length - Long.BYTES ? Words.digits(Words.at(b, p)) : 0;
            if (digits > 0) {
                long fraction = Words.number(Words.at(b, p) << (Long.BYTES - digits) * Byte.SIZE);
                coefficient = coefficient * POWERS[digits] + fraction;
                p += digits;
            }
            while (Token.isDigit(b[p]) && coefficient < ONE_MORE) {
                coefficient = coefficient * 10 + b[p++] - '0';
            }
            isSound &= p > point + 1;
        }
        if (!isSound || coefficient == 0 && first > from) {
            return UNPACKED;
        }
        int exponent = p == point ? 0 : point + 1 - p;
        long signed = first == from ? coefficient : -coefficient;
        return (b[p] | 0x20) == 'e' ? scaled(signed, exponent, b, p + 1) : pack(signed, exponent, b[p]);
    }

    /** @param from behind the e of an exponent */
    private static long scaled(long coefficient, int exponent, byte[] b, int from) {
        int first = b[from] == '-' || b[from] == '+' ? from + 1 : from;
        int p = first;
        int value = 0;
        while (Token.isDigit(b[p])) {
            value = Math.min(value * 10 + b[p++] - '0', 9999);
        }
        return p == first ? UNPACKED : pack(coefficient, exponent + (b[from] == '-' ? -value : value), b[p]);
    }

    /** @param next what stands behind the number: a digit when there were too many */
    private static long pack(long coefficient, int exponent, int next) {
        boolean isSmall = exponent >= -512 && exponent < 512;
        return isSmall && !Token.isPart(next)
                ? coefficient << EXPONENT_BITS | exponent & (1 << EXPONENT_BITS) - 1
                : UNPACKED;
    }

    private static long coefficient(long decimal) {
        return decimal >> EXPONENT_BITS;
    }

    private static int exponent(long decimal) {
        return (int) (decimal << Long.SIZE - EXPONENT_BITS >> Long.SIZE - EXPONENT_BITS);
    }

    private static String text(byte[] b, int from) {
        return new String(b, from, Token.end(b, from) - from, StandardCharsets.ISO_8859_1);
    }
}

package io.github.livestatus.parse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A JSON number: its digits and a power of ten. Immutable. */
final class Decimal {
    /** Length of a number in the format {@code %.10e}. */
    static final int TEN_PLACES = 16;

    /** Powers of ten that are exact as doubles. A multiplication or division by one of them rounds only once. */
    private static final double[] EXACT_POWERS = new double[23];

    private static final long[] LONG_POWERS = new long[19];

    static {
        long power = 1;
        double exact = 1;
        for (int i = 0; i < EXACT_POWERS.length; i++) {
            EXACT_POWERS[i] = exact;
            exact *= 10;
            if (i < LONG_POWERS.length) {
                LONG_POWERS[i] = power;
                power *= 10;
            }
        }
    }

    /** Number of decimal digits that always fit in an unsigned long. */
    private static final int MOST_DIGITS = 19;

    /** Longer numbers are read as doubles; digits of the exponent after this many characters are ignored. */
    private static final int MOST_CHARACTERS = 100;

    private static final int LARGEST_EXPONENT = 10_000;

    /** Maximum distance from 1970 that an {@link Instant} can hold, in seconds. */
    private static final long FARTHEST = 31_000_000_000_000_000L;

    private static final int MICRO_DIGITS = 6;

    /** Smaller values, in seconds, are not a time: they are below the microsecond. */
    private static final double SMALLEST = 1e-7;

    private final byte[] bytes;
    private final int from;
    private int end;
    private long digits;
    private int exponent;
    private boolean isWhole;

    /** True if {@code digits} holds all digits: always for up to 19. */
    private boolean isExact;

    private Decimal(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
    }

    /** Returns the number at {@code from}; null if there is none, or if other characters follow it. */
    static Decimal at(byte[] b, int from) {
        Decimal number = Token.isDigit(b[from]) || b[from] == '-' ? new Decimal(b, from) : null;
        return number != null && number.isRead() ? number : null;
    }

    private boolean isRead() {
        byte[] b = bytes;
        int first = b[from] == '-' ? from + 1 : from;
        int point = digits(first);
        int p = point;
        boolean isSound = p > first && (b[first] != '0' || p == first + 1);
        if (b[p] == '.') {
            p = digits(point + 1);
            isSound &= p > point + 1;
            exponent = point + 1 - p;
        }
        isExact = p - first - (p > point ? 1 : 0) - (b[first] == '0' ? 1 : 0) <= MOST_DIGITS;
        isWhole = p == point && (b[p] | 0x20) != 'e';
        if ((b[p] | 0x20) == 'e') {
            int sign = b[p + 1];
            int behind = sign == '-' || sign == '+' ? p + 2 : p + 1;
            long coefficient = digits;
            digits = 0;
            p = digits(behind);
            isSound &= p > behind;
            int power = (int) Math.min(p - behind < MOST_DIGITS ? digits : LARGEST_EXPONENT, LARGEST_EXPONENT);
            exponent += sign == '-' ? -power : power;
            digits = coefficient;
        }
        end = p;
        return isSound && !Token.isPart(b[p]);
    }

    /** Appends the digits at {@code start}, and returns the position after them. */
    private int digits(int start) {
        byte[] b = bytes;
        int p = start;
        long value = digits;
        int count = Words.digits(Words.at(b, p));
        while (count == Long.BYTES) {
            value = value * 100_000_000 + Words.number(Words.at(b, p));
            p += Long.BYTES;
            count = Words.digits(Words.at(b, p));
        }
        for (int behind = p + count; p < behind; p++) {
            value = value * 10 + b[p] - '0';
        }
        digits = value;
        return p;
    }

    /** Returns the position after the number. */
    int end() {
        return end;
    }

    private boolean isNegative() {
        return bytes[from] == '-';
    }

    /** Returns a Long if the number is whole and fits, else a Double. */
    Number value() {
        long value = isNegative() ? -digits : digits;
        boolean isLong = isWhole && isExact && (value < 0 == isNegative() || value == 0);
        return isLong ? (Number) value : (Number) toDouble();
    }

    /** Returns the number without its fraction; the nearest long if it does not fit. */
    long toLong() {
        if (isExact && digits >= 0 && exponent <= 0) {
            long whole = exponent == 0 ? digits : exponent > -MOST_DIGITS ? digits / LONG_POWERS[-exponent] : 0;
            return isNegative() ? -whole : whole;
        }
        double near = toDouble();
        double size = Math.abs(near);
        boolean isNear = size < 0.5 || size >= 0x1p63 || size < 0x1p53 && isExact;
        return isNear || end - from > MOST_CHARACTERS ? (long) near : new BigDecimal(text()).longValue();
    }

    /**
     * Returns true if the number at {@code from} has the format of Naemon and MK Livestatus: {@code %.10e} with an exponent below
     * 10.
     */
    static boolean isTenPlaces(byte[] b, int from) {
        return b[from + 1] == '.'
                && b[from + 12] == 'e'
                && b[from + 14] == '0'
                && (b[from + 13] == '-' || b[from + 13] == '+')
                && Words.noDigits(Words.at(b, from + 2)) == 0
                && Token.isDigit(b[from])
                && Token.isDigit(b[from + 10])
                && Token.isDigit(b[from + 11])
                && Token.isDigit(b[from + 15])
                && !Token.isPart(b[from + 16]);
    }

    /** Returns the value of a number for which {@link #isTenPlaces} is true. */
    static double tenPlaces(byte[] b, int from) {
        double coefficient = Words.number(Words.at(b, from + 2)) * 100
                + (b[from] - '0') * 10_000_000_000L
                + (b[from + 10] - '0') * 10
                + (b[from + 11] - '0');
        int exponent = (b[from + 13] == '-' ? '0' - b[from + 15] : b[from + 15] - '0') - 10;
        return exponent < 0 ? coefficient / EXACT_POWERS[-exponent] : coefficient * EXACT_POWERS[exponent];
    }

    /** Returns the nearest double. */
    double toDouble() {
        double value;
        if (isExact && digits >= 0 && digits < 1L << 53 && Math.abs(exponent) < EXACT_POWERS.length) {
            value = exponent < 0 ? digits / EXACT_POWERS[-exponent] : digits * EXACT_POWERS[exponent];
        } else if (isExact && digits != 0 && exponent <= 0 && exponent >= -NearestDouble.MOST_PLACES) {
            value = NearestDouble.of(digits, -exponent);
        } else {
            return Double.parseDouble(text());
        }
        return isNegative() ? -value : value;
    }

    /** Returns seconds since 1970 as an Instant, truncated to microseconds; null for 0, for -1, and for values out of range. */
    Instant toTime() {
        if (isExact && digits >= 0 && exponent <= 0 && exponent > -MOST_DIGITS) {
            long power = LONG_POWERS[-exponent];
            long rest = digits % power;
            long micros = -exponent > MICRO_DIGITS
                    ? rest / LONG_POWERS[-exponent - MICRO_DIGITS]
                    : rest * LONG_POWERS[MICRO_DIGITS + exponent];
            return isNegative() ? time(-digits / power, -micros) : time(digits / power, micros);
        }
        double size = Math.abs(toDouble());
        if (size < SMALLEST || size > FARTHEST || isWhole || end - from > MOST_CHARACTERS) {
            return time(toLong(), 0);
        }
        BigDecimal seconds = new BigDecimal(text());
        BigDecimal rest = seconds.remainder(BigDecimal.ONE);
        return time(seconds.longValue(), rest.movePointRight(MICRO_DIGITS).longValue());
    }

    private static Instant time(long seconds, long micros) {
        boolean isNever = micros == 0 && (seconds == 0 || seconds == -1);
        boolean isFar = seconds > FARTHEST || seconds < -FARTHEST;
        return isNever || isFar ? null : Instant.ofEpochSecond(seconds, micros * 1000);
    }

    private String text() {
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
}

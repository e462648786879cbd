package io.github.livestatus.parse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Numbers of JSON, read from their digits; 0 or null where there is no sound number at {@code from}. Something ends every
 * number before the array does.
 */
final class Decimal {
    /** Powers of ten that are exact as doubles, so that multiplying or dividing by one rounds once. */
    private static final double[] EXACT_POWERS = new double[23];

    /** A long has room for as many digits, whatever they are. */
    private static final int LONG_DIGITS = 18;

    static {
        for (int i = 0; i < EXACT_POWERS.length; i++) {
            EXACT_POWERS[i] = i == 0 ? 1 : EXACT_POWERS[i - 1] * 10;
        }
    }

    /** Seconds farther from 1970 than this are no {@link Instant}. */
    private static final long FARTHEST = 31_000_000_000_000_000L;

    private static final int MICRO_DIGITS = 6;

    /** Less than a microsecond is no time. */
    private static final double SMALLEST = 1e-7;

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
        double plain = plainDouble(b, from);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        return Token.numberEnd(b, from) < 0 ? 0 : Double.parseDouble(text(b, from));
    }

    /** Returns a number of at most 19 digits without an exponent, as Icinga 2 and Nagios write it; NaN for others. */
    private static double plainDouble(byte[] b, int from) {
        int first = b[from] == '-' ? from + 1 : from;
        int p = first;
        long digits = 0;
        while (Token.isDigit(b[p]) && p - first < LONG_DIGITS) {
            digits = digits * 10 + b[p++] - '0';
        }
        int point = p;
        if (p == first || b[first] == '0' && p > first + 1) {
            return Double.NaN;
        } else if (!Token.isPart(b[p]) && digits > 0) {
            return first == from ? digits : -digits;
        } else if (b[p] != '.') {
            return Double.NaN;
        }
        int most =
                first + (digits == 0 ? 2 : 1) + LONG_DIGITS + 1; // where 19 digits, a point, and a zero before it end
        p++;
        while (p <= Math.min(most, b.length) - Long.BYTES && Words.noDigits(Words.at(b, p)) == 0) {
            digits = digits * 100_000_000 + Words.number(Words.at(b, p));
            p += Long.BYTES;
        }
        while (Token.isDigit(b[p]) && p < most) {
            digits = digits * 10 + b[p++] - '0';
        }
        int places = p - point - 1;
        if (places == 0 || digits == 0 || Token.isPart(b[p])) {
            return Double.NaN;
        }
        boolean isExact = digits > 0 && digits < 1L << 53;
        double value = isExact ? digits / EXACT_POWERS[places] : NearestDouble.of(digits, places);
        return first == from ? value : -value;
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

    /** Seconds since 1970 as a time, cut off below the microsecond; null for 0, for -1, and for what no calendar has. */
    static Instant toTime(byte[] b, int from) {
        if (Token.numberEnd(b, from) < 0) {
            return null;
        }
        Number seconds = value(b, from);
        return seconds instanceof Long whole ? time(whole, 0) : toTime(text(b, from), seconds.doubleValue());
    }

    private static Instant toTime(String text, double near) {
        if (Math.abs(near) > FARTHEST || Math.abs(near) < SMALLEST) {
            return null;
        }
        BigDecimal seconds = text.length() > MOST_DIGITS ? BigDecimal.valueOf(near) : new BigDecimal(text);
        long whole = seconds.longValue();
        BigDecimal rest = seconds.subtract(BigDecimal.valueOf(whole));
        return time(whole, rest.movePointRight(MICRO_DIGITS).longValue());
    }

    private static Instant time(long seconds, long micros) {
        boolean isNever = micros == 0 && (seconds == 0 || seconds == -1);
        boolean isFar = seconds > FARTHEST || seconds < -FARTHEST;
        return isNever || isFar ? null : Instant.ofEpochSecond(seconds, micros * 1000);
    }

    private static String text(byte[] b, int from) {
        return new String(b, from, Token.end(b, from) - from, StandardCharsets.ISO_8859_1);
    }
}

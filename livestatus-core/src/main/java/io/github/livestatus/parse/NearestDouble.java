package io.github.livestatus.parse;

import java.math.BigInteger;

/**
 * Finds the double nearest to a decimal number, with one multiplication. 64 bits of digits times 128 bits of a power of ten are
 * enough for every rounding except that of an exact half (method of Eisel and Lemire, 2021).
 */
final class NearestDouble {
    /** Maximum number of decimal places. A double with 17 digits in the format without exponent has fewer. */
    static final int MOST_PLACES = 22;

    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1023;

    /** Maximum number of places of an exact half: its digits are a multiple of five to the power of the places. */
    private static final int MOST_PLACES_OF_HALF = 4;

    /** One divided by five to the power of the number of places: its first 128 bits, rounded up. */
    private static final long[] HIGH = new long[MOST_PLACES + 1];

    private static final long[] LOW = new long[MOST_PLACES + 1];

    static {
        for (int places = 0; places <= MOST_PLACES; places++) {
            BigInteger five = BigInteger.valueOf(5).pow(places);
            int bits = five.bitLength() + 127;
            BigInteger inverse = BigInteger.ONE.shiftLeft(bits).divide(five).add(BigInteger.ONE);
            inverse = inverse.shiftRight(inverse.bitLength() - 128);
            HIGH[places] = inverse.shiftRight(Long.SIZE).longValue();
            LOW[places] = inverse.longValue();
        }
    }

    private NearestDouble() {}

    /**
     * Returns the double nearest to {@code digits}, an unsigned number that is not 0, with the decimal point before its last
     * {@code places} digits.
     */
    static double of(long digits, int places) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long scaled = digits << zeros;
        long high = unsignedHigh(scaled, HIGH[places]);
        long low = scaled * HIGH[places];
        if ((high & 0x1ff) == 0x1ff) { // the rounding bits may still change
            long more = unsignedHigh(scaled, LOW[places]);
            low += more;
            high += Long.compareUnsigned(low, more) < 0 ? 1 : 0;
        }
        int top = (int) (high >>> 63);
        int shift = top + Long.SIZE - MANTISSA_BITS - 3;
        long mantissa = high >>> shift;
        boolean isHalf = (low == 0 || low == 1)
                && places <= MOST_PLACES_OF_HALF
                && (mantissa & 3) == 1
                && mantissa << shift == high;
        mantissa = (isHalf ? mantissa - 1 : mantissa) + 1 >>> 1;
        int exponent = exponentOfTen(-places) + Long.SIZE - 1 + top - zeros + BIAS;
        return Double.longBitsToDouble(mantissa + ((long) exponent - 1 << MANTISSA_BITS));
    }

    /** Returns the exponent of two of a power of ten, rounded down. */
    private static int exponentOfTen(int power) {
        return 217_706 * power >> 16;
    }

    private static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}

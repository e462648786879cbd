package io.github.livestatus.parse;

import java.math.BigInteger;

/**
 * Finds the double that is nearest to digits behind a decimal point, by one multiplication: 64 bits of digits times 128 bits of a
 * power of ten are enough for every rounding but that of an exact half (the method of Eisel and Lemire, 2021).
 */
final class NearestDouble {
    /** As many places as a double of 17 digits has that is written without an exponent, and then some. */
    static final int MOST_PLACES = 22;

    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1023;

    /** An exact half ends within the digits of five to this power only. */
    private static final int MOST_PLACES_OF_HALF = 4;

    /** What one divided by five to the power of a number of places is, from its first bit on, rounded up. */
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
     * Returns the double nearest to {@code digits}, an unsigned number that is not 0, with a point before the last
     * {@code places} of them.
     */
    static double of(long digits, int places) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long scaled = digits << zeros;
        long high = unsignedHigh(scaled, HIGH[places]);
        long low = scaled * HIGH[places];
        if ((high & 0x1ff) == 0x1ff) { // the bits that round may still change
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

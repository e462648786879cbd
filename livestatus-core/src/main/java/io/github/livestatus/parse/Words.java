package io.github.livestatus.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Operations on words of eight bytes, the first byte lowest. A mask of hits has the top bit set in each byte that was searched
 * for. It is exact up to the first hit; its callers need no more.
 */
final class Words {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Words() {}

    static long at(byte[] b, int p) {
        return (long) LONGS.get(b, p);
    }

    static void put(byte[] b, int p, long word) {
        LONGS.set(b, p, word);
    }

    /** Returns the number of bytes before the first hit; eight if there is none. */
    static int first(long hits) {
        return Long.numberOfTrailingZeros(hits) >>> 3;
    }

    static long quotes(long word) {
        long zeroes = word ^ ONES * '"';
        return zeroes - ONES & ~zeroes & TOPS;
    }

    /** Returns the hits of bytes that a plain string does not hold: quote, backslash, control characters, and non-ASCII bytes. */
    static long special(long word) {
        long quoteOrControl = (word ^ ONES * 0x02) - ONES * 0x21; // swaps 0x20 and 0x22: both are then "below 0x21"
        long backslash = (word ^ ONES * '\\') - ONES;
        return (quoteOrControl | backslash | word) & TOPS;
    }

    /** Returns the hits of bytes that are not {@link Token#isPart part of a bare value}; a plus is also a hit. */
    static long tokenEnds(long word) {
        long belowMinus = word - ONES * '-';
        long fromBracket = (word | ONES * 0x20) + ONES * (0x80 - '{');
        return (belowMinus | fromBracket | word) & TOPS;
    }

    /** Returns the number of digits before the first other byte. */
    static int digits(long word) {
        return first(noDigits(word));
    }

    /** Returns zero if all bytes are digits; else the first byte that is not zero marks the first other character. */
    static long noDigits(long word) {
        long above = (word + ONES * 0x06 & ONES * 0xf0) ^ ONES * 0x30;
        return (word & ONES * 0xf0) ^ ONES * 0x30 | above;
    }

    /** Returns the value of eight digits; zero bytes before the digits count as zeros. */
    static long number(long word) {
        long pairs = (word & ONES * 0x0f) * (10 << 8 | 1) >>> 8 & 0x00ff00ff00ff00ffL;
        long fours = pairs * (100 << 16 | 1) >>> 16 & 0x0000ffff0000ffffL;
        return fours * (10_000L << 32 | 1) >>> 32;
    }
}

package io.github.livestatus.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first of them lowest. A mask of hits has the top bit of each byte that was looked for. */
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

    /** How many bytes stand before the first hit. */
    static int first(long hits) {
        return Long.numberOfTrailingZeros(hits) >>> 3;
    }

    /**
     * Hits what a plain string does not hold: quote, backslash, control characters, and bytes that are not ASCII. Exact up to
     * the first hit, wrong behind it at most.
     */
    static long special(long word) {
        long quoteOrControl =
                (word ^ ONES * 0x02) - ONES * 0x21; // 0x22 changes places with 0x20, so "less than 0x21" has it
        long backslash = (word ^ ONES * '\\') - ONES;
        return (quoteOrControl | backslash | word) & TOPS;
    }

    /** How many of the bytes, from the first on, are digits. */
    static int digits(long word) {
        long belowOrAbove = (word & ONES * 0xf0) ^ ONES * 0x30;
        long colonToQuestionMark = ((word + ONES * 0x06) & ONES * 0xf0) ^ ONES * 0x30;
        return first(belowOrAbove | colonToQuestionMark);
    }

    /** The number that eight digits write. */
    static long number(long word) {
        long pairs = (word & ONES * 0x0f) * (10 << 8 | 1) >>> 8 & 0x00ff00ff00ff00ffL;
        long fours = pairs * (100 << 16 | 1) >>> 16 & 0x0000ffff0000ffffL;
        return fours * (10_000L << 32 | 1) >>> 32;
    }
}

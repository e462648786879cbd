package io.github.livestatus.mirror;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tests numbers of one byte a row, eight rows at a time where one number passes, or all but one. */
final class ByteTest extends RowTest {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOWS = 0x7f7f7f7f7f7f7f7fL;

    /** Moves the lowest bit of each byte into the topmost byte, in their order. */
    private static final long GATHER = 0x0102040810204080L;

    private final byte[] codes;
    private final boolean[] pass;

    /** The number that passes alone, or fails alone; -1 where there is none. */
    private final int only;

    private final boolean isOnlyFailing;

    /** @param pass for each of the 256 numbers whether it passes */
    ByteTest(byte[] codes, boolean[] pass) {
        this.codes = codes;
        this.pass = pass;
        int passing = 0;
        for (boolean isPassing : pass) {
            passing += isPassing ? 1 : 0;
        }
        this.isOnlyFailing = passing == pass.length - 1;
        int found = -1;
        if (passing == 1 || isOnlyFailing) {
            found = 0;
            while (pass[found] == isOnlyFailing) {
                found++;
            }
        }
        this.only = found;
    }

    @Override
    void refine(int start, int words, long[] bits) {
        for (int i = 0; i < words; i++) {
            long word = bits[i];
            int row = start + i * Long.SIZE;
            if (word == 0) {
                continue;
            } else if (only >= 0 && row + Long.SIZE <= codes.length) {
                long equal = equal(row, ONES * only);
                bits[i] = word & (isOnlyFailing ? ~equal : equal);
            } else if (word == -1L) {
                bits[i] = whole(row);
            } else {
                bits[i] = some(row, word);
            }
        }
    }

    /** Returns the bits of the 64 rows whose number is the wanted one. */
    private long equal(int row, long wanted) {
        long equal = 0;
        for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
            long other = (long) LONGS.get(codes, row + i) ^ wanted;
            long zeroes = ~((other & LOWS) + LOWS | other | LOWS) >>> 7;
            equal |= (zeroes * GATHER >>> 56) << i;
        }
        return equal;
    }

    private long whole(int row) {
        long passed = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            passed |= (pass[codes[row + i] & 0xff] ? 1L : 0L) << i;
        }
        return passed;
    }

    private long some(int row, long word) {
        long passed = word;
        for (long left = word; left != 0; left &= left - 1) {
            if (!pass[codes[row + Long.numberOfTrailingZeros(left)] & 0xff]) {
                passed ^= Long.lowestOneBit(left);
            }
        }
        return passed;
    }
}

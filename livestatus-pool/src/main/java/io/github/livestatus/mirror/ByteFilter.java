package io.github.livestatus.mirror;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tests numbers of one byte for each row. If only one number passes, or only one does not, it compares eight rows at a time. */
final class ByteFilter extends SingleRowFilter {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOWS = 0x7f7f7f7f7f7f7f7fL;

    /** Multiplication by this moves the lowest bits of the eight bytes into the highest byte, in their order. */
    private static final long GATHER = 0x0102040810204080L;

    private final byte[] numbers;
    private final boolean[] isPassing;

    /** The only number that passes, or the only one that does not; -1 if there is none. */
    private final int only;

    private final boolean isOnlyFailing;

    /** @param isPassing tells for each of the 256 numbers whether it passes */
    ByteFilter(byte[] numbers, boolean[] isPassing) {
        super(row -> isPassing[numbers[row] & 0xff]);
        this.numbers = numbers;
        this.isPassing = isPassing;
        int passing = 0;
        for (int i = 0; i < isPassing.length; i++) {
            passing += isPassing[i] ? 1 : 0;
        }
        this.isOnlyFailing = passing == isPassing.length - 1;
        int found = -1;
        if (passing == 1 || isOnlyFailing) {
            found = 0;
            while (isPassing[found] == isOnlyFailing) {
                found++;
            }
        }
        this.only = found;
    }

    @Override
    long testAll(int first) {
        if (only >= 0) {
            return isOnlyFailing ? ~equal(first) : equal(first);
        }
        long passed = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            passed |= (isPassing[numbers[first + i] & 0xff] ? 1L : 0L) << i;
        }
        return passed;
    }

    @Override
    long testSome(int first, long word) {
        return only >= 0 && first + Long.SIZE <= numbers.length ? word & testAll(first) : super.testSome(first, word);
    }

    /** Returns the bits of those of 64 rows whose number is {@link #only}. */
    private long equal(int first) {
        long equal = 0;
        for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
            long difference = (long) LONGS.get(numbers, first + i) ^ ONES * only;
            long zeroes = ~((difference & LOWS) + LOWS | difference | LOWS) >>> 7;
            equal |= (zeroes * GATHER >>> 56) << i;
        }
        return equal;
    }
}

package io.github.livestatus.mirror;

import java.util.Arrays;

/** Integers that differ by less than 2^31. Each is stored as its distance from the least of them. */
final class LongColumn extends HeldColumn {
    private final long least;
    private final long greatest;
    private final PackedInts distances;

    private LongColumn(long least, long greatest, PackedInts distances) {
        this.least = least;
        this.greatest = greatest;
        this.distances = distances;
    }

    /** Returns the column of these Longs; null if they differ by too much. */
    static LongColumn of(Object[] values) {
        return of(Arrays.stream(values).mapToLong(value -> (Long) value).toArray());
    }

    private static LongColumn of(long[] numbers) {
        long least = numbers.length == 0 ? 0 : Long.MAX_VALUE;
        long greatest = numbers.length == 0 ? 0 : Long.MIN_VALUE;
        for (long number : numbers) {
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        long range = greatest - least;
        if (range < 0 || range >= Integer.MAX_VALUE) {
            return null;
        }
        int[] distances = new int[numbers.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (int) (numbers[i] - least);
        }
        return new LongColumn(least, greatest, PackedInts.of(distances));
    }

    long least() {
        return least;
    }

    long greatest() {
        return greatest;
    }

    /** Returns the filter for rows whose number is in a range, both ends included, or for all other rows. */
    BlockFilter filter(long from, long to, boolean isOutside) {
        boolean isNone = from > to || to < least || from > greatest;
        boolean isEach = from <= least && to >= greatest;
        if (isNone || isEach) {
            return isNone == isOutside ? BlockFilter.ALL : BlockFilter.NONE;
        }
        return distances.filter(
                (int) (Math.max(from, least) - least), (int) (Math.min(to, greatest) - least), isOutside);
    }

    @Override
    int size() {
        return distances.size();
    }

    @Override
    Object value(int row) {
        return longAt(row);
    }

    @Override
    boolean isNull(int row) {
        return false;
    }

    @Override
    boolean isNumber(int row) {
        return true;
    }

    @Override
    long longAt(int row) {
        return least + distances.at(row);
    }

    @Override
    double doubleAt(int row) {
        return longAt(row);
    }

    @Override
    long bytes() {
        return 64 + distances.bytes();
    }

    @Override
    HeldColumn with(int[] rows, Object[] values, int size) {
        long[] all = new long[size];
        for (int i = 0; i < size(); i++) {
            all[i] = longAt(i);
        }
        for (int i = 0; i < rows.length; i++) {
            if (!(values[i] instanceof Long number)) {
                return rebuilt(rows, values, size);
            }
            all[rows[i]] = number;
        }
        LongColumn next = of(all);
        return next == null ? rebuilt(rows, values, size) : next;
    }
}

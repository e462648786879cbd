package io.github.livestatus.mirror;

import io.github.livestatus.rows.Cells;
import java.util.Arrays;

/** Whole numbers: their distances from the least of them, or where those are too great, the numbers. */
final class WholeColumn extends HeldColumn {
    /** Doubles tell whole numbers apart up to here. */
    private static final long EXACT = 1L << 53;

    private final long least;
    private final long greatest;
    private final Codes distances;
    private final long[] numbers;

    private WholeColumn(long least, long greatest, Codes distances, long[] numbers) {
        this.least = least;
        this.greatest = greatest;
        this.distances = distances;
        this.numbers = numbers;
    }

    static WholeColumn of(Object[] values) {
        long[] numbers = new long[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (Long) values[i];
        }
        return of(numbers);
    }

    private static WholeColumn of(long[] numbers) {
        long least = numbers.length == 0 ? 0 : Long.MAX_VALUE;
        long greatest = numbers.length == 0 ? 0 : Long.MIN_VALUE;
        for (long number : numbers) {
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        long range = greatest - least;
        if (range < 0 || range >= Integer.MAX_VALUE) {
            return new WholeColumn(least, greatest, null, numbers);
        }
        int[] distances = new int[numbers.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (int) (numbers[i] - least);
        }
        return new WholeColumn(least, greatest, Codes.of(distances, range), null);
    }

    /** Returns a number that none of them is less than. */
    long least() {
        return least;
    }

    /** Returns a number that none of them is greater than. */
    long greatest() {
        return greatest;
    }

    /** Returns the test of rows whose number is in a range, both ends included. */
    RowTest test(long from, long to, boolean isOutside) {
        boolean isNone = from > to || to < least || from > greatest;
        boolean isEach = from <= least && to >= greatest;
        if (isNone || isEach) {
            return isNone == isOutside ? RowTest.ALWAYS : RowTest.NEVER;
        } else if (distances != null) {
            return distances.test(
                    (int) (Math.max(from, least) - least), (int) (Math.min(to, greatest) - least), isOutside);
        }
        return new WordTest() {
            @Override
            boolean isPassing(int row) {
                return (numbers[row] >= from && numbers[row] <= to) != isOutside;
            }
        };
    }

    /** Returns true if a cell has the number of a row: nothing that is none, and no fraction more. */
    boolean isSame(int row, Cells cells, int cell) {
        long number = longAt(row);
        boolean isExact = number < EXACT && number > -EXACT;
        return cells.doubleAt(cell) == number
                && (number != 0 || cells.isNumber(cell))
                && (isExact || cells.longAt(cell) == number);
    }

    @Override
    int size() {
        return numbers == null ? distances.size() : numbers.length;
    }

    @Override
    Object value(int row) {
        return longAt(row);
    }

    @Override
    boolean isNumber(int row) {
        return true;
    }

    @Override
    long longAt(int row) {
        return numbers == null ? least + distances.at(row) : numbers[row];
    }

    @Override
    double doubleAt(int row) {
        return longAt(row);
    }

    @Override
    String textAt(int row) {
        return Long.toString(longAt(row));
    }

    @Override
    long bytes() {
        return 64 + (numbers == null ? distances.bytes() : 8L * numbers.length);
    }

    @Override
    WholeColumn gather(int[] rows) {
        return numbers == null
                ? new WholeColumn(least, greatest, distances.gather(rows), null)
                : new WholeColumn(
                        least,
                        greatest,
                        null,
                        Arrays.stream(rows).mapToLong(row -> numbers[row]).toArray());
    }

    @Override
    HeldColumn with(int[] rows, Object[] values, int size) {
        for (Object value : values) {
            if (!(value instanceof Long)) {
                return rebuilt(rows, values, size);
            }
        }
        return numbers == null ? withDistances(rows, values, size) : withNumbers(rows, values, size);
    }

    private WholeColumn withDistances(int[] rows, Object[] values, int size) {
        int[] changed = new int[rows.length];
        long most = greatest;
        for (int i = 0; i < changed.length; i++) {
            long number = (Long) values[i];
            if (number < least || number - least < 0 || number - least >= distances.room()) {
                return withNumbers(rows, values, size);
            }
            changed[i] = (int) (number - least);
            most = Math.max(most, number);
        }
        return new WholeColumn(least, most, distances.with(rows, changed, size), null);
    }

    private WholeColumn withNumbers(int[] rows, Object[] values, int size) {
        long[] all = new long[size];
        for (int i = 0; i < size(); i++) {
            all[i] = longAt(i);
        }
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = (Long) values[i];
        }
        return of(all);
    }
}

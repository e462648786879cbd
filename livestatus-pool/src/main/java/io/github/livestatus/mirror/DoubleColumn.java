package io.github.livestatus.mirror;

import java.util.Arrays;

/** Floating-point numbers. */
final class DoubleColumn extends HeldColumn {
    private final double[] numbers;
    private final boolean arePlain;

    private DoubleColumn(double[] numbers) {
        this.numbers = numbers;
        this.arePlain = Arrays.stream(numbers).allMatch(JsonValue::isPlain);
    }

    static DoubleColumn of(Object[] values) {
        return new DoubleColumn(
                Arrays.stream(values).mapToDouble(value -> (Double) value).toArray());
    }

    /** Returns true if all servers compare these numbers in the same way: see {@link JsonValue#isPlain}. */
    boolean arePlain() {
        return arePlain;
    }

    @Override
    int size() {
        return numbers.length;
    }

    @Override
    Object value(int row) {
        return numbers[row];
    }

    @Override
    double doubleAt(int row) {
        return numbers[row];
    }

    @Override
    long bytes() {
        return 48 + 8L * numbers.length;
    }

    @Override
    HeldColumn with(int[] rows, Object[] values, int size) {
        for (Object value : values) {
            if (!(value instanceof Double)) {
                return rebuilt(rows, values, size);
            }
        }
        double[] all = Arrays.copyOf(numbers, size);
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = (Double) values[i];
        }
        return new DoubleColumn(all);
    }
}

package io.github.livestatus.mirror;

import java.util.Arrays;

/** Floating-point numbers. */
final class RealColumn extends HeldColumn {
    private final double[] numbers;
    private final boolean isOdd;

    private RealColumn(double[] numbers) {
        this.numbers = numbers;
        boolean isAnyOdd = false;
        for (double number : numbers) {
            isAnyOdd |= Double.isNaN(number) || number == 0 && 1 / number < 0;
        }
        this.isOdd = isAnyOdd;
    }

    static RealColumn of(Object[] values) {
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (Double) values[i];
        }
        return new RealColumn(numbers);
    }

    /** Returns true if there are numbers that are not compared alike everywhere: NaN, and a 0 below 0. */
    boolean isOdd() {
        return isOdd;
    }

    /** Returns the numbers, which nobody may change. */
    double[] numbers() {
        return numbers;
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
    boolean isNumber(int row) {
        return true;
    }

    @Override
    long longAt(int row) {
        return (long) numbers[row];
    }

    @Override
    double doubleAt(int row) {
        return numbers[row];
    }

    @Override
    String textAt(int row) {
        return Double.toString(numbers[row]);
    }

    @Override
    long bytes() {
        return 48 + 8L * numbers.length;
    }

    @Override
    RealColumn gather(int[] rows) {
        return new RealColumn(
                Arrays.stream(rows).mapToDouble(row -> numbers[row]).toArray());
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
        return new RealColumn(all);
    }
}

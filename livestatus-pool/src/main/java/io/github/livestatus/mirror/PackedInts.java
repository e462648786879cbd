package io.github.livestatus.mirror;

import java.util.Arrays;

/** Integers, one for each row, none below 0. Each takes one, two or four bytes, as the greatest of them needs. Immutable. */
abstract sealed class PackedInts {
    private static final int BYTE_VALUES = 1 << 8;
    private static final int CHAR_VALUES = 1 << 16;

    /** Returns the number of a row. */
    abstract int at(int row);

    /** Returns the number of rows. */
    abstract int size();

    /** Returns the approximate memory in bytes. */
    abstract long bytes();

    static PackedInts of(int[] numbers) {
        int greatest = 0;
        for (int number : numbers) {
            greatest = Math.max(greatest, number);
        }
        if (greatest < BYTE_VALUES) {
            byte[] bytes = new byte[numbers.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) numbers[i];
            }
            return new Bytes(bytes);
        } else if (greatest < CHAR_VALUES) {
            char[] chars = new char[numbers.length];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) numbers[i];
            }
            return new Chars(chars);
        }
        return new Ints(numbers);
    }

    /** Returns the filter for rows whose number passes. */
    BlockFilter filter(boolean[] isPassing) {
        return new SingleRowFilter(row -> isPassing[at(row)]);
    }

    /** Returns the filter for rows whose number is in a range, both ends included, or for all other rows. */
    BlockFilter filter(int least, int greatest, boolean isOutside) {
        return new SingleRowFilter(row -> {
            int number = at(row);
            return (number >= least && number <= greatest) != isOutside;
        });
    }

    /** Returns a copy of all numbers. */
    final int[] toArray() {
        int[] all = new int[size()];
        Arrays.setAll(all, this::at);
        return all;
    }

    private static final class Bytes extends PackedInts {
        private final byte[] numbers;

        Bytes(byte[] numbers) {
            this.numbers = numbers;
        }

        @Override
        int at(int row) {
            return numbers[row] & 0xff;
        }

        @Override
        int size() {
            return numbers.length;
        }

        @Override
        long bytes() {
            return 16 + numbers.length;
        }

        @Override
        BlockFilter filter(boolean[] isPassing) {
            return new ByteFilter(numbers, Arrays.copyOf(isPassing, BYTE_VALUES));
        }

        @Override
        BlockFilter filter(int least, int greatest, boolean isOutside) {
            boolean[] isPassing = new boolean[BYTE_VALUES];
            for (int i = 0; i < BYTE_VALUES; i++) {
                isPassing[i] = (i >= least && i <= greatest) != isOutside;
            }
            return new ByteFilter(numbers, isPassing);
        }
    }

    private static final class Chars extends PackedInts {
        private final char[] numbers;

        Chars(char[] numbers) {
            this.numbers = numbers;
        }

        @Override
        int at(int row) {
            return numbers[row];
        }

        @Override
        int size() {
            return numbers.length;
        }

        @Override
        long bytes() {
            return 16 + 2L * numbers.length;
        }
    }

    private static final class Ints extends PackedInts {
        private final int[] numbers;

        Ints(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        int at(int row) {
            return numbers[row];
        }

        @Override
        int size() {
            return numbers.length;
        }

        @Override
        long bytes() {
            return 16 + 4L * numbers.length;
        }
    }
}

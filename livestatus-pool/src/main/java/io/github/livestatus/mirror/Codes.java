package io.github.livestatus.mirror;

import java.util.Arrays;

/** Small whole numbers from 0 on, one for each row, in as few bytes as the greatest takes. Immutable. */
abstract sealed class Codes {
    private static final int BYTE = 1 << 8;
    private static final int SHORT = 1 << 16;

    /** Returns the number of a row. */
    abstract int at(int row);

    /** Returns how many rows there are. */
    abstract int size();

    /** Returns how many numbers from 0 on it has room for; those of {@code int} all. */
    abstract long room();

    abstract long bytes();

    /** Returns the test of rows whose number is one of those that pass. */
    abstract RowTest test(boolean[] pass);

    /** Returns the test of rows whose number is in a range, both ends included. */
    abstract RowTest test(int least, int greatest, boolean isOutside);

    /** Returns all numbers, to be changed. */
    int[] toArray() {
        int[] all = new int[size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = at(i);
        }
        return all;
    }

    /** Returns these numbers with others for some rows, which all fit; there may be more rows. */
    Codes with(int[] rows, int[] codes, int size) {
        int[] all = Arrays.copyOf(toArray(), size);
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = codes[i];
        }
        return of(all, room() - 1);
    }

    /** Returns the numbers of these rows. */
    Codes gather(int[] rows) {
        int[] all = new int[rows.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = at(rows[i]);
        }
        return of(all, room() - 1);
    }

    /** @param greatest at least the greatest of them */
    static Codes of(int[] all, long greatest) {
        if (greatest < BYTE) {
            byte[] bytes = new byte[all.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) all[i];
            }
            return new Bytes(bytes);
        } else if (greatest < SHORT) {
            char[] chars = new char[all.length];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) all[i];
            }
            return new Chars(chars);
        }
        return new Ints(all);
    }

    /** One byte a row. */
    static final class Bytes extends Codes {
        private final byte[] codes;

        private Bytes(byte[] codes) {
            this.codes = codes;
        }

        @Override
        int at(int row) {
            return codes[row] & 0xff;
        }

        @Override
        int size() {
            return codes.length;
        }

        @Override
        long room() {
            return BYTE;
        }

        @Override
        long bytes() {
            return 16 + codes.length;
        }

        @Override
        RowTest test(boolean[] pass) {
            return new ByteTest(codes, Arrays.copyOf(pass, BYTE));
        }

        @Override
        RowTest test(int least, int greatest, boolean isOutside) {
            boolean[] pass = new boolean[BYTE];
            for (int i = 0; i < BYTE; i++) {
                pass[i] = (i >= least && i <= greatest) != isOutside;
            }
            return new ByteTest(codes, pass);
        }
    }

    /** Two bytes a row. */
    static final class Chars extends Codes {
        private final char[] codes;

        private Chars(char[] codes) {
            this.codes = codes;
        }

        @Override
        int at(int row) {
            return codes[row];
        }

        @Override
        int size() {
            return codes.length;
        }

        @Override
        long room() {
            return SHORT;
        }

        @Override
        long bytes() {
            return 16 + 2L * codes.length;
        }

        @Override
        RowTest test(boolean[] pass) {
            return new WordTest() {
                @Override
                boolean isPassing(int row) {
                    return pass[codes[row]];
                }
            };
        }

        @Override
        RowTest test(int least, int greatest, boolean isOutside) {
            return new WordTest() {
                @Override
                boolean isPassing(int row) {
                    return (codes[row] >= least && codes[row] <= greatest) != isOutside;
                }
            };
        }
    }

    /** Four bytes a row. */
    static final class Ints extends Codes {
        private final int[] codes;

        private Ints(int[] codes) {
            this.codes = codes;
        }

        @Override
        int at(int row) {
            return codes[row];
        }

        @Override
        int size() {
            return codes.length;
        }

        @Override
        long room() {
            return 1L << 31;
        }

        @Override
        long bytes() {
            return 16 + 4L * codes.length;
        }

        @Override
        RowTest test(boolean[] pass) {
            return new WordTest() {
                @Override
                boolean isPassing(int row) {
                    return pass[codes[row]];
                }
            };
        }

        @Override
        RowTest test(int least, int greatest, boolean isOutside) {
            return new WordTest() {
                @Override
                boolean isPassing(int row) {
                    return (codes[row] >= least && codes[row] <= greatest) != isOutside;
                }
            };
        }
    }
}

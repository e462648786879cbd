package io.github.livestatus.mirror;

import io.github.livestatus.rows.RowOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Texts that rarely repeat, and nulls. A text is stored as one byte for each character (Latin-1), or as two if it has other
 * characters.
 */
final class TextColumn extends HeldColumn {
    private final byte[] bytes;

    /** The end of each text in the bytes. A text begins at the end of the previous one. */
    private final int[] ends;

    /** The rows whose characters take two bytes. */
    private final BitSet wide;

    private final BitSet nulls;
    private final int traits;

    private TextColumn(Builder builder) {
        this.bytes = Arrays.copyOf(builder.bytes, builder.end);
        this.ends = builder.ends;
        this.wide = builder.wide;
        this.nulls = builder.nulls;
        this.traits = builder.traits;
    }

    /** Returns the column of these values, each a String or null. */
    static TextColumn of(Object[] values) {
        Builder builder = new Builder(values.length, 16 * values.length, 0);
        for (Object value : values) {
            builder.add((String) value);
        }
        return new TextColumn(builder);
    }

    @Override
    HeldColumn with(int[] rows, Object[] values, int size) {
        int[] sources = new int[size];
        Arrays.fill(sources, -1);
        for (int i = 0; i < rows.length; i++) {
            if (values[i] != null && !(values[i] instanceof String)) {
                return rebuilt(rows, values, size);
            }
            sources[rows[i]] = i;
        }
        Builder builder = new Builder(size, bytes.length + 128 * rows.length, traits);
        for (int row = 0; row < size; row++) {
            if (sources[row] < 0) {
                builder.copy(this, row);
            } else {
                builder.add((String) values[sources[row]]);
            }
        }
        return new TextColumn(builder);
    }

    /** Collects texts, row by row. */
    private static final class Builder {
        private final int[] ends;
        private final BitSet wide = new BitSet();
        private final BitSet nulls = new BitSet();
        private byte[] bytes;
        private int rows;
        private int end;
        private int traits;

        Builder(int size, int bytes, int traits) {
            this.ends = new int[size];
            this.bytes = new byte[bytes];
            this.traits = traits;
        }

        void add(String text) {
            int own = TextTraits.of(text);
            traits |= own;
            if (text == null) {
                nulls.set(rows);
                append(new byte[0], 0, 0);
            } else if ((own & TextTraits.WIDE) == 0) {
                append(text.getBytes(StandardCharsets.ISO_8859_1), 0, text.length());
            } else {
                wide.set(rows);
                append(wide(text), 0, 2 * text.length());
            }
        }

        void copy(TextColumn other, int row) {
            wide.set(rows, other.wide.get(row));
            nulls.set(rows, other.nulls.get(row));
            append(other.bytes, other.start(row), other.end(row));
        }

        private void append(byte[] source, int from, int to) {
            int next = Math.addExact(end, to - from);
            if (next > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, next + next / 2L));
            }
            System.arraycopy(source, from, bytes, end, to - from);
            end = next;
            ends[rows++] = end;
        }

        /** Returns the characters as two bytes each. No charset does that with an unpaired surrogate. */
        private static byte[] wide(String text) {
            byte[] wide = new byte[2 * text.length()];
            for (int i = 0; i < text.length(); i++) {
                wide[2 * i] = (byte) (text.charAt(i) >> 8);
                wide[2 * i + 1] = (byte) text.charAt(i);
            }
            return wide;
        }
    }

    /** Returns the bytes of all texts, one after the other. Read only. */
    byte[] text() {
        return bytes;
    }

    /** Returns the start of a row's text in the bytes. */
    int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** Returns the end of a row's text in the bytes. */
    int end(int row) {
        return ends[row];
    }

    /** Returns true if the characters of a row's text take two bytes each. */
    boolean isWide(int row) {
        return wide.get(row);
    }

    /** Returns true if the characters of all rows take one byte. */
    boolean isLatin() {
        return wide.isEmpty();
    }

    /** Returns the {@link TextTraits} of all texts, and possibly of earlier texts. */
    int traits() {
        return traits;
    }

    /** Compares the texts of two rows by code points. */
    int compare(int left, int right) {
        return isWide(left) || isWide(right)
                ? RowOrder.compareTexts(textAt(left), textAt(right))
                : Arrays.compareUnsigned(bytes, start(left), end(left), bytes, start(right), end(right));
    }

    @Override
    int size() {
        return ends.length;
    }

    @Override
    Object value(int row) {
        return isNull(row) ? null : textAt(row);
    }

    @Override
    boolean isNull(int row) {
        return nulls.get(row);
    }

    @Override
    String textAt(int row) {
        int from = start(row);
        int length = ends[row] - from;
        if (!isWide(row)) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[from + 2 * i] & 0xff) << 8 | bytes[from + 2 * i + 1] & 0xff);
        }
        return new String(text);
    }

    @Override
    long bytes() {
        return 160 + bytes.length + 4L * ends.length + (wide.size() + nulls.size()) / Byte.SIZE;
    }
}

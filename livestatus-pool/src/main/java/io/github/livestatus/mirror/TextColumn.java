package io.github.livestatus.mirror;

import io.github.livestatus.rows.RowOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts that hardly come again, as bytes of Latin-1; those with other characters as two bytes for each. Some may be null. */
final class TextColumn extends HeldColumn {
    private final byte[] bytes;

    /** Where each text ends; it begins where the one before ends. */
    private final int[] ends;

    /** A bit for each row, set where characters take two bytes; null where no row has such. */
    private final long[] wide;

    /** A bit for each row, set where there is null; null where no row has that. */
    private final long[] nulls;

    private final int traits;

    private TextColumn(byte[] bytes, int[] ends, long[] wide, long[] nulls, int traits) {
        this.bytes = bytes;
        this.ends = ends;
        this.wide = wide;
        this.nulls = nulls;
        this.traits = traits;
    }

    /** Returns the texts; there is no other value among them than null. */
    static TextColumn of(Object[] values) {
        int[] ends = new int[values.length];
        long[] wide = null;
        long[] nulls = null;
        int traits = 0;
        long end = 0;
        for (int i = 0; i < ends.length; i++) {
            String text = JsonValue.toText(values[i]);
            int own = TextTraits.of(text);
            traits |= own;
            wide = with(wide, i, (own & TextTraits.WIDE) != 0, ends.length);
            nulls = with(nulls, i, values[i] == null, ends.length);
            end += (own & TextTraits.WIDE) == 0 ? text.length() : 2L * text.length();
            ends[i] = Math.toIntExact(end);
        }
        byte[] bytes = new byte[(int) end];
        for (int i = 0; i < ends.length; i++) {
            int from = i == 0 ? 0 : ends[i - 1];
            byte[] own = encoded(JsonValue.toText(values[i]), isSet(wide, i));
            System.arraycopy(own, 0, bytes, from, own.length);
        }
        return new TextColumn(bytes, ends, wide, nulls, traits);
    }

    /** Returns the bits with this one set or not; they are made when the first is set. */
    private static long[] with(long[] bits, int row, boolean isSet, int size) {
        if (bits == null && !isSet) {
            return null;
        }
        long[] changed = bits == null ? new long[(size + 63) / 64] : bits;
        long bit = 1L << row;
        changed[row >> 6] = isSet ? changed[row >> 6] | bit : changed[row >> 6] & ~bit;
        return changed;
    }

    private static boolean isSet(long[] bits, int row) {
        return bits != null && (bits[row >> 6] >>> row & 1) != 0;
    }

    private static byte[] encoded(String text, boolean isWide) {
        if (!isWide) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] encoded = new byte[2 * text.length()]; // halves of characters too, which no charset has
        for (int i = 0; i < text.length(); i++) {
            encoded[2 * i] = (byte) (text.charAt(i) >> 8);
            encoded[2 * i + 1] = (byte) text.charAt(i);
        }
        return encoded;
    }

    /** Returns the bytes of all texts, one behind the other. Nobody may change it. */
    byte[] text() {
        return bytes;
    }

    /** Returns where the text of a row begins among the bytes. */
    int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** Returns where the text of a row ends among the bytes. */
    int end(int row) {
        return ends[row];
    }

    /** Returns true if the characters of a row's text take two bytes each. */
    boolean isWide(int row) {
        return isSet(wide, row);
    }

    /** Returns true if no character of any row takes more than a byte. */
    boolean isLatin() {
        return wide == null;
    }

    /** Returns what is known of all texts: see {@link TextTraits}. */
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
        return isSet(nulls, row);
    }

    @Override
    boolean isNumber(int row) {
        return JsonValue.isNumber(textAt(row));
    }

    @Override
    long longAt(int row) {
        return JsonValue.toLong(textAt(row));
    }

    @Override
    double doubleAt(int row) {
        return JsonValue.toDouble(textAt(row));
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
        return 80
                + bytes.length
                + 4L * ends.length
                + (wide == null ? 0 : 8L * wide.length)
                + (nulls == null ? 0 : 8L * nulls.length);
    }

    @Override
    HeldColumn gather(int[] rows) {
        int[] nextEnds = new int[rows.length];
        long[] nextWide = null;
        long[] nextNulls = null;
        int end = 0;
        for (int i = 0; i < rows.length; i++) {
            end += end(rows[i]) - start(rows[i]);
            nextEnds[i] = end;
            nextWide = with(nextWide, i, isWide(rows[i]), rows.length);
            nextNulls = with(nextNulls, i, isNull(rows[i]), rows.length);
        }
        byte[] next = new byte[end];
        int to = 0;
        for (int row : rows) {
            System.arraycopy(bytes, start(row), next, to, end(row) - start(row));
            to += end(row) - start(row);
        }
        return new TextColumn(next, nextEnds, nextWide, nextNulls, traits);
    }

    @Override
    HeldColumn with(int[] rows, Object[] values, int size) {
        byte[][] changed = new byte[size][];
        long[] nextWide = wide == null ? null : Arrays.copyOf(wide, (size + 63) / 64);
        long[] nextNulls = nulls == null ? null : Arrays.copyOf(nulls, (size + 63) / 64);
        int nextTraits = traits;
        for (int i = 0; i < rows.length; i++) {
            if (values[i] != null && !(values[i] instanceof String)) {
                return rebuilt(rows, values, size);
            }
            String text = JsonValue.toText(values[i]);
            int own = TextTraits.of(text);
            boolean isWide = (own & TextTraits.WIDE) != 0;
            nextTraits |= own;
            nextWide = with(nextWide, rows[i], isWide, size);
            nextNulls = with(nextNulls, rows[i], values[i] == null, size);
            changed[rows[i]] = encoded(text, isWide);
        }
        int[] nextEnds = new int[size];
        long end = 0;
        for (int i = 0; i < size; i++) {
            end += changed[i] == null ? end(i) - start(i) : changed[i].length;
            nextEnds[i] = Math.toIntExact(end);
        }
        return new TextColumn(joined(changed, nextEnds, (int) end), nextEnds, nextWide, nextNulls, nextTraits);
    }

    /** Returns the bytes of the texts, copied in stretches between those that changed. */
    private byte[] joined(byte[][] changed, int[] nextEnds, int length) {
        byte[] next = new byte[length];
        int row = 0;
        while (row < changed.length) {
            int to = row == 0 ? 0 : nextEnds[row - 1];
            if (changed[row] == null) {
                int last = row;
                while (last + 1 < changed.length && changed[last + 1] == null) {
                    last++;
                }
                System.arraycopy(bytes, start(row), next, to, end(last) - start(row));
                row = last + 1;
            } else {
                System.arraycopy(changed[row], 0, next, to, changed[row].length);
                row++;
            }
        }
        return next;
    }
}

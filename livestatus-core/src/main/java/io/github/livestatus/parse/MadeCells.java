package io.github.livestatus.parse;

import io.github.livestatus.rows.CellKind;
import java.util.Arrays;
import java.util.List;

/**
 * The decoded texts, lists and floats of the current row, made in the pass that finds the cells. The reader decodes all columns of
 * the first rows, then those that the caller reads. Used by the thread that reads rows; other threads may only read during the
 * consumer's call.
 */
final class MadeCells {
    /** Flag in the kind of a column whose cells are to be decoded. */
    static final byte WANTED = 8;

    /** Bytes of body for each slot of the remembered texts, so that a small body needs little memory. */
    private static final int BYTES_OF_SLOT = 1 << 6;

    /** Number of rows for which a column is decoded after its last read. */
    private static final int ROWS = 1 << 5;

    /** The decoded value of each column: null, or NaN, if there is none. */
    final String[] texts;

    final List<Object>[] lists;
    final double[] floats;

    /** The kind of each column, with the flag {@link #WANTED}. */
    final byte[] kinds;

    final Texts memory;
    private final byte[] known;
    private int rows;

    /** @param bytes the length of the body */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the only way to create an array of lists
    MadeCells(byte[] known, long bytes) {
        this.known = known;
        kinds = known.clone();
        texts = new String[known.length];
        lists = new List[known.length];
        floats = new double[known.length];
        Arrays.fill(floats, Double.NaN);
        memory = new Texts(bytes / BYTES_OF_SLOT);
        for (int column = 0; column < known.length; column++) {
            want(column); // so the cells of a short response are not read twice
        }
    }

    /** Starts the next row. Columns that were not read for long are not decoded any more. */
    void begin() {
        if (++rows % ROWS == 0) {
            System.arraycopy(known, 0, kinds, 0, known.length);
            Arrays.fill(texts, null);
            Arrays.fill(lists, null);
            Arrays.fill(floats, Double.NaN);
        }
    }

    /** Decodes the cells of a column from now on. */
    void want(int column) {
        if (known[column] != CellKind.WHOLE && known[column] != CellKind.ANY) {
            kinds[column] = (byte) (known[column] | WANTED);
        }
    }

    /** Forgets the value of a column in the row before. */
    void forget(int column) {
        texts[column] = null;
        lists[column] = null;
        floats[column] = Double.NaN;
    }

    /** Reads the cell at {@code p}, decodes it if it is a string, and returns the position after it. */
    int readText(byte[] b, int p, int column) {
        texts[column] = b[p] == '"' ? memory.text(b, p + 1) : null;
        return b[p] == '"' ? memory.end() : RowReader.other(b, p);
    }

    /** Does the same as {@link #readText} for a list of one plain string. */
    int readList(byte[] b, int p, int column) {
        lists[column] = memory.single(b, p);
        return lists[column] == null ? RowReader.other(b, p) : memory.end();
    }

    /** Does the same as {@link #readText} for a number. */
    int readFloat(byte[] b, int p, int column) {
        if (Decimal.isTenPlaces(b, p)) {
            floats[column] = Decimal.tenPlaces(b, p);
            return p + Decimal.TEN_PLACES;
        }
        Decimal number = Decimal.at(b, p);
        floats[column] = number == null ? Double.NaN : number.toDouble();
        return number == null ? RowReader.other(b, p) : number.end();
    }
}

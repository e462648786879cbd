package io.github.livestatus.parse;

import io.github.livestatus.rows.CellKind;
import java.util.Arrays;
import java.util.List;

/**
 * The texts, lists and floats of the row that is being handed over: those of a column are made in passing, once one was wanted.
 * Used by the thread that reads rows; others may only look while a row is handed over.
 */
final class MadeCells {
    /** Added to the kind of a column whose cells are to be made. */
    static final byte WANTED = 8;

    /** What of a body is likely to come for each slot of the remembered texts, so that a small one needs little room. */
    private static final int BYTES_OF_SLOT = 1 << 6;

    /** For so many rows what was wanted of one is made of all, if nobody wants it again. */
    private static final int ROWS = 1 << 5;

    /** What is made of each column: null, and NaN, where nothing is. */
    final String[] texts;

    final List<Object>[] lists;
    final double[] floats;

    /** The kind of each column, and whether it is {@link #WANTED}. */
    final byte[] kinds;

    final Texts memory;
    private final byte[] known;
    private int rows;

    /** @param bytes how long the body is */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    MadeCells(byte[] known, long bytes) {
        this.known = known;
        kinds = known.clone();
        texts = new String[known.length];
        lists = new List[known.length];
        floats = new double[known.length];
        Arrays.fill(floats, Double.NaN);
        memory = new Texts(bytes / BYTES_OF_SLOT);
    }

    /** Begins another row: what was wanted long ago is made no more. */
    void begin() {
        if (++rows % ROWS == 0) {
            System.arraycopy(known, 0, kinds, 0, known.length);
            Arrays.fill(texts, null);
            Arrays.fill(lists, null);
            Arrays.fill(floats, Double.NaN);
        }
    }

    /** Makes the cells of a column that come from now on. */
    void want(int column) {
        if (known[column] != CellKind.WHOLE && known[column] != CellKind.ANY) {
            kinds[column] = (byte) (known[column] | WANTED);
        }
    }

    /** Forgets what a column had in the row before. */
    void forget(int column) {
        texts[column] = null;
        lists[column] = null;
        floats[column] = Double.NaN;
    }

    /** Reads the cell at {@code p}, which is made if it is a string, and returns the position behind it. */
    int readText(byte[] b, int p, int column) {
        texts[column] = b[p] == '"' ? memory.text(b, p + 1) : null;
        return b[p] == '"' ? memory.end() : RowReader.other(b, p);
    }

    /** As {@link #readText}, for the list of one plain string. */
    int readList(byte[] b, int p, int column) {
        lists[column] = memory.single(b, p);
        return lists[column] == null ? RowReader.other(b, p) : memory.end();
    }

    /** As {@link #readText}, for a number. */
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

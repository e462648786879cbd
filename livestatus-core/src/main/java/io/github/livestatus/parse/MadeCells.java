package io.github.livestatus.parse;

import io.github.livestatus.rows.CellKind;
import java.util.Arrays;
import java.util.List;

/**
 * The texts, lists and floats of the row that is being handed over: those of a column are made in passing, once one was wanted.
 * Columns of a large body each have a memory of their own. Used by the thread that reads rows; others may only look while
 * a row is handed over.
 */
final class MadeCells {
    /** Added to the kind of a column whose cells are to be made. */
    static final byte WANTED = 8;

    private static final int MOST_SLOTS = 1 << 8;
    private static final int FEWEST_SLOTS = 1 << 3;

    /** What of a body is likely to come for each slot, so that a small one needs little room. */
    private static final int BYTES_OF_SLOT = 1 << 6;

    /** So many rows what was wanted of one is made of all, if nobody wants it again. */
    private static final int ROWS = 1 << 5;

    private final long owner = Thread.currentThread().getId();
    private final byte[] known;
    private final byte[] kinds;
    private final Texts[] memories;
    private final String[] texts;
    private final List<Object>[] lists;
    private final double[] floats;
    private final int slots;
    private final boolean isShared;
    private int rows;

    /** @param bytes how long the body is */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    MadeCells(byte[] known, long bytes) {
        int width = Math.max(1, known.length);
        this.known = known;
        kinds = known.clone();
        memories = new Texts[width];
        texts = new String[width];
        lists = new List[width];
        floats = new double[width];
        Arrays.fill(floats, Double.NaN);
        isShared = bytes / BYTES_OF_SLOT / width < FEWEST_SLOTS;
        long enough = bytes / BYTES_OF_SLOT / (isShared ? 1 : width);
        slots = (int) Math.max(FEWEST_SLOTS, Math.min(MOST_SLOTS, Long.highestOneBit(enough)));
    }

    /** Returns the kind of each column, and whether it is {@link #WANTED}. */
    byte[] kinds() {
        return kinds;
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

    /** Returns what makes the strings of a column for the calling thread. */
    Texts memoryOf(int column) {
        return owner == Thread.currentThread().getId() ? memory(column) : new Texts(0);
    }

    private Texts memory(int column) {
        int number = isShared ? 0 : column;
        Texts memory = memories[number];
        return memory == null ? memories[number] = new Texts(slots) : memory;
    }

    /** Makes the cells of a column that come from now on. */
    void want(int column) {
        if (known[column] != CellKind.WHOLE && known[column] != CellKind.ANY) {
            kinds[column] = (byte) (known[column] | WANTED);
        }
    }

    /** Returns the text of each column; null where it is not made. */
    String[] texts() {
        return texts;
    }

    /** Returns the list of each column; null where it is not made. */
    List<Object>[] lists() {
        return lists;
    }

    /** Returns the float of each column; NaN where it is not made. */
    double[] floats() {
        return floats;
    }

    /** Forgets what a column had in the row before. */
    void forget(int column) {
        texts[column] = null;
        lists[column] = null;
        floats[column] = Double.NaN;
    }

    /** Reads the string behind a quote, and returns the position behind it. */
    int readText(byte[] b, int from, int column) {
        Texts memory = memory(column);
        texts[column] = memory.text(b, from);
        return memory.end();
    }

    /** Reads the list at a bracket, and returns the position behind it; UNUSUAL where it is not of one plain string. */
    int readList(byte[] b, int bracket, int column) {
        Texts memory = memory(column);
        List<Object> list = memory.single(b, bracket);
        lists[column] = list;
        return list == null ? RowReader.UNUSUAL : memory.end();
    }

    /** Reads the number at {@code p}, and returns the position behind it; UNUSUAL where there is none. */
    int readFloat(byte[] b, int p, int column) {
        double usual = Decimal.tenPlaces(b, p);
        Decimal number = Double.isNaN(usual) ? Decimal.at(b, p) : null;
        floats[column] = number == null ? usual : number.toDouble();
        if (number != null) {
            return number.end();
        }
        return Double.isNaN(usual) ? RowReader.UNUSUAL : p + Decimal.TEN_PLACES;
    }
}

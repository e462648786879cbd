package io.github.livestatus.parse;

import java.util.List;

/**
 * The texts and lists of the row that is being handed over, made in passing where those of the row before were wanted. Each
 * column of a large body has a memory of its own. Used by the thread that reads rows; others may only look while a row is handed over.
 */
final class RowTexts {
    private static final int MOST_SLOTS = 1 << 8;
    private static final int FEWEST_SLOTS = 1 << 3;

    /** What of a body is likely to come for each slot, so that a small one needs little room. */
    private static final int BYTES_OF_SLOT = 1 << 6;

    private final Texts[] memories;
    private final String[] texts;
    private final List<Object>[] lists;
    private final boolean[] areWanted;
    private final int slots;

    /** Whether one memory serves all columns, as the body is too small for more. */
    private final boolean isShared;

    /** @param bytes how long the body is */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    RowTexts(int width, long bytes) {
        memories = new Texts[width];
        texts = new String[width];
        lists = new List[width];
        areWanted = new boolean[width];
        isShared = bytes / BYTES_OF_SLOT / Math.max(1, width) < FEWEST_SLOTS;
        long enough = bytes / BYTES_OF_SLOT / (isShared ? 1 : Math.max(1, width));
        slots = (int) Math.max(FEWEST_SLOTS, Math.min(MOST_SLOTS, Long.highestOneBit(enough)));
    }

    /** Forgets what a column had in the row before. */
    void forget(int column) {
        texts[column] = null;
        lists[column] = null;
    }

    /** Returns what makes the strings of a column. */
    Texts memory(int column) {
        int number = isShared ? 0 : column;
        Texts known = memories[number];
        return known == null ? memories[number] = new Texts(slots) : known;
    }

    /** Returns the text of a column, if it is made, and notes that it was wanted. */
    String text(int column) {
        areWanted[column] = true;
        return texts[column];
    }

    /** Returns the list of a column, if it is made, and notes that it was wanted. */
    List<Object> list(int column) {
        areWanted[column] = true;
        return lists[column];
    }

    /**
     * Reads the string at a quote, and returns the position behind it.
     *
     * @param last where a word may still be read; negative is returned when the string does not end before
     */
    int readText(byte[] b, int quote, int column, int last) {
        if (areWanted[column]) {
            areWanted[column] = false;
            Texts memory = memory(column);
            String text = memory.text(b, quote + 1, last);
            texts[column] = text;
            if (text != null) {
                return memory.end() + 1;
            }
        } else {
            texts[column] = null;
        }
        return Texts.closeEnd(b, quote + 1, last);
    }

    /** Reads the list at a bracket, and returns the position behind it; negative where it is not of one plain string, or not wanted. */
    int readList(byte[] b, int bracket, int column, int last) {
        if (!areWanted[column]) {
            lists[column] = null;
            return -1;
        }
        areWanted[column] = false;
        Texts memory = memory(column);
        List<Object> list = memory.single(b, bracket, last);
        lists[column] = list;
        return list == null ? -1 : memory.end() + 1;
    }
}

package io.github.livestatus.mirror;

/** Looks for characters in texts that stand one behind the other: through those of many rows in one go. */
final class SearchTest extends RowTest {
    private final TextColumn texts;
    private final CharSequenceTest wanted;

    SearchTest(TextColumn texts, CharSequenceTest wanted) {
        this.texts = texts;
        this.wanted = wanted;
    }

    @Override
    void refine(int start, int words, long[] bits) {
        for (int i = 0; i < words; i++) {
            long word = bits[i];
            if (word == -1L) {
                bits[i] = whole(start + i * Long.SIZE);
            } else if (word != 0) {
                bits[i] = some(start + i * Long.SIZE, word);
            }
        }
    }

    private long whole(int first) {
        byte[] all = texts.text();
        int end = texts.end(first + Long.SIZE - 1);
        int row = first;
        long passed = 0;
        int found = wanted.find(all, texts.start(first), end);
        while (found >= 0) {
            while (texts.end(row) <= found) {
                row++;
            }
            boolean isInside = found + wanted.length() <= texts.end(row);
            passed |= isInside ? 1L << row - first : 0;
            found = wanted.find(all, isInside ? texts.end(row) : found + 1, end);
        }
        return passed;
    }

    private long some(int first, long word) {
        long passed = 0;
        for (long left = word; left != 0; left &= left - 1) {
            int row = first + Long.numberOfTrailingZeros(left);
            if (wanted.find(texts.text(), texts.start(row), texts.end(row)) >= 0) {
                passed |= Long.lowestOneBit(left);
            }
        }
        return passed;
    }
}

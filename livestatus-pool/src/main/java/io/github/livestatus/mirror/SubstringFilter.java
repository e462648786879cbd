package io.github.livestatus.mirror;

/** Searches the texts of 64 rows at a time, since their bytes are stored one after the other. */
final class SubstringFilter extends SingleRowFilter {
    private final TextColumn texts;
    private final SequenceMatcher wanted;

    SubstringFilter(TextColumn texts, SequenceMatcher wanted) {
        super(row -> wanted.find(texts.text(), texts.start(row), texts.end(row)) >= 0);
        this.texts = texts;
        this.wanted = wanted;
    }

    @Override
    long testAll(int first) {
        int end = texts.end(first + Long.SIZE - 1);
        int row = first;
        long passed = 0;
        int found = wanted.find(texts.text(), texts.start(first), end);
        while (found >= 0) {
            while (texts.end(row) <= found) {
                row++;
            }
            boolean isInside = found + wanted.length() <= texts.end(row);
            passed |= isInside ? 1L << row - first : 0;
            found = wanted.find(texts.text(), isInside ? texts.end(row) : found + 1, end);
        }
        return passed;
    }
}

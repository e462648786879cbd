package io.github.livestatus.mirror;

/** Compares a column of text. Null is as "". */
record TextCondition(HeldColumns.Place place, TextTest test) implements RowCondition {
    @Override
    public RowTest bind(Binding binding) {
        HeldColumn column = binding.column(place);
        int traits = 0;
        RowTest rows = RowTest.NEVER;
        if (column instanceof DictionaryColumn dictionary) {
            traits = dictionary.traits();
            for (Object entry : dictionary.entries()) {
                if (entry != null && !(entry instanceof String)) {
                    return binding.askLive("column " + place.column().name() + " has values that are no text");
                }
            }
            rows = dictionary.test(entry -> test.isMatch(entry == null ? "" : (String) entry));
        } else if (column instanceof TextColumn texts) {
            traits = texts.traits();
            rows = test instanceof CharSequenceTest sequence && sequence.isSearch() && texts.isLatin()
                    ? new SearchTest(texts, sequence)
                    : new TextRows(texts, test);
        } else {
            return column.size() == 0
                    ? RowTest.NEVER
                    : binding.askLive("column " + place.column().name() + " has values that are no text");
        }
        return (traits & test.doubtful()) != 0
                ? binding.askLive("column " + place.column().name() + " has texts that servers do not all match alike")
                : binding.ofTable(place, rows);
    }

    private static final class TextRows extends WordTest {
        private final TextColumn texts;
        private final TextTest test;

        TextRows(TextColumn texts, TextTest test) {
            this.texts = texts;
            this.test = test;
        }

        @Override
        boolean isPassing(int row) {
            return texts.isWide(row)
                    ? test.isMatch(texts.textAt(row))
                    : test.isMatch(texts.text(), texts.start(row), texts.end(row));
        }
    }
}

package io.github.livestatus.mirror;

/** Matches a column of texts. Null counts as "". */
record TextCondition(HeldColumns.Place place, TextMatcher matcher) implements RowCondition {
    @Override
    public BlockFilter bind(Binding binding) {
        HeldColumn column = binding.column(place);
        int traits;
        BlockFilter filter;
        if (column instanceof DictionaryColumn dictionary && areTexts(dictionary)) {
            traits = dictionary.traits();
            filter = dictionary.filter(entry -> matcher.isMatch(entry == null ? "" : (String) entry));
        } else if (column instanceof TextColumn texts) {
            traits = texts.traits();
            filter = filter(texts);
        } else {
            return binding.requireLive(); // values that are no text
        }
        return (traits & matcher.ambiguous()) != 0 ? binding.requireLive() : binding.ofTable(place, filter);
    }

    private static boolean areTexts(DictionaryColumn dictionary) {
        for (Object entry : dictionary.entries()) {
            if (entry != null && !(entry instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private BlockFilter filter(TextColumn texts) {
        if (matcher instanceof SequenceMatcher sequence && sequence.isSearch() && texts.isLatin()) {
            return new SubstringFilter(texts, sequence);
        }
        return new SingleRowFilter(row -> texts.isWide(row)
                ? matcher.isMatch(texts.textAt(row))
                : matcher.isMatch(texts.text(), texts.start(row), texts.end(row)));
    }
}

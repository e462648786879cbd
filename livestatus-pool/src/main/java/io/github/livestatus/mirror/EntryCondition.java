package io.github.livestatus.mirror;

import java.util.Objects;

/** Matches the value of one key of a dict. A missing value counts as "". */
record EntryCondition(HeldColumns.Place place, String key, TextMatcher matcher) implements RowCondition {
    @Override
    public BlockFilter bind(Binding binding) {
        if (!(binding.column(place) instanceof DictionaryColumn dictionary)) {
            return binding.requireLive(); // values that are no dicts
        }
        int traits = 0;
        for (Object entry : dictionary.entries()) {
            traits |= TextTraits.of(text(entry));
        }
        return (traits & matcher.ambiguous()) != 0
                ? binding.requireLive()
                : binding.ofTable(place, dictionary.filter(entry -> matcher.isMatch(text(entry))));
    }

    private String text(Object dict) {
        return Objects.toString(JsonValue.toDict(dict).get(key), "");
    }
}

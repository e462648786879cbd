package io.github.livestatus.mirror;

import java.util.Objects;

/** Compares the value that a dict has under a key; a missing one is "". */
record EntryCondition(HeldColumns.Place place, String key, TextTest test) implements RowCondition {
    @Override
    public RowTest bind(Binding binding) {
        HeldColumn column = binding.column(place);
        if (!(column instanceof DictionaryColumn dictionary)) {
            return column.size() == 0
                    ? RowTest.NEVER
                    : binding.askLive("column " + place.column().name() + " has values that are no dicts");
        }
        for (Object entry : dictionary.entries()) {
            if ((TextTraits.of(text(entry)) & test.doubtful()) != 0) {
                return binding.askLive(
                        "column " + place.column().name() + " has texts that servers do not all match alike");
            }
        }
        return binding.ofTable(place, dictionary.test(entry -> test.isMatch(text(entry))));
    }

    private String text(Object dict) {
        return Objects.toString(JsonValue.toDict(dict).get(key), "");
    }
}

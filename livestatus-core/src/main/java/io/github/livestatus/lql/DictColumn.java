package io.github.livestatus.lql;

import io.github.livestatus.text.Printable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A column of dicts, such as custom variables by name. Lists of pairs (Icinga 2) are read as dicts, null as an empty one. */
public final class DictColumn extends Column<Map<String, String>> {
    DictColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.DICT);
    }

    /** Compares the value under a key; a missing one is "". Not on Icinga 2 and Shinken. */
    private Filter compared(String key, Operator operator, String value) {
        EncodedComparison encoded = EncodedComparison.of(operator, value);
        String text = encoded.value().isEmpty() ? checkedKey(key) : checkedKey(key) + " " + encoded.value();
        return new Filter.Comparison(this, encoded.operator(), text);
    }

    /** Matches rows whose value under the key is exactly this. Not on Icinga 2 and Shinken. */
    public Filter eq(String key, String value) {
        return compared(key, Operator.EQ, value);
    }

    /** Matches rows whose value under the key is another. Not on Icinga 2 and Shinken. */
    public Filter ne(String key, String value) {
        return compared(key, Operator.NE, value);
    }

    /** Matches rows whose value under the key is this, ignoring case. Not on Icinga 2 and Shinken. */
    public Filter equalsIgnoreCase(String key, String value) {
        return compared(key, Operator.EQ_IGNORE_CASE, value);
    }

    /** Matches rows whose value under the key contains this text. Not on Icinga 2 and Shinken. */
    public Filter contains(String key, String text) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        return compared(key, Operator.MATCHES, Regex.quoted(text));
    }

    /** Matches rows in whose value under the key the regular expression is found. Not on Icinga 2 and Shinken. */
    public Filter matches(String key, String regex) {
        return compared(key, Operator.MATCHES, regex);
    }

    /**
     * Matches rows in whose value under the key the regular expression is found, ignoring case.
     * Not on Icinga 2 and Shinken.
     */
    public Filter matchesIgnoreCase(String key, String regex) {
        return compared(key, Operator.MATCHES_IGNORE_CASE, regex);
    }

    /** Sorts by the value under a key. Done here on Naemon, Nagios, Icinga 2, Checkmk and Shinken. */
    public Sort ascending(String key) {
        return new Sort(this, checkedKey(key), false);
    }

    /** Sorts by the value under a key, the greatest first. Done here on Naemon, Nagios, Icinga 2, Checkmk and Shinken. */
    public Sort descending(String key) {
        return new Sort(this, checkedKey(key), true);
    }

    private static String checkedKey(String key) {
        Objects.requireNonNull(key, "key");
        if (key.isEmpty() || key.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("not a key of a dict: \"" + Printable.quote(key) + "\" (no spaces)");
        }
        return key;
    }
}

package io.github.livestatus.lql;

import io.github.livestatus.text.Printable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A column of dicts, such as custom variables by name. {@code Row.get} returns a map, also for a list of pairs (Icinga 2); it
 * returns an empty map for null.
 *
 * <p>A missing key has the value "". {@link Query#evaluateHere()} lets the client make the comparisons that it would reject for
 * Icinga 2 and Shinken. On Nagios the client rejects a query for the values of custom variables, as a column and in a filter,
 * unless {@code allowUnsafe(true)} is set on the connection or pool.
 */
public final class DictColumn extends Column<Map<String, String>> {
    DictColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.DICT);
    }

    /** Compares the value of a key; a missing key has the value "". The client rejects it for Icinga 2 and Shinken. */
    private Filter compared(String key, Operator operator, String value) {
        EncodedComparison encoded = EncodedComparison.of(operator, value);
        String text = encoded.value().isEmpty() ? checkedKey(key) : checkedKey(key) + " " + encoded.value();
        return new Filter.Comparison(this, encoded.operator(), text);
    }

    /** Matches rows in which the key has this value. The client rejects it for Icinga 2 and Shinken. */
    public Filter eq(String key, String value) {
        return compared(key, Operator.EQ, value);
    }

    /**
     * Matches rows in which the key has another value, and rows that lack the key. If the value is "", it matches rows in which the
     * key has a value.
     * The client rejects it for Icinga 2 and Shinken.
     */
    public Filter ne(String key, String value) {
        return compared(key, Operator.NE, value);
    }

    /** Matches rows in which the key has this value, ignoring case. The client rejects it for Icinga 2 and Shinken. */
    public Filter equalsIgnoreCase(String key, String value) {
        return compared(key, Operator.EQ_IGNORE_CASE, value);
    }

    /** Matches rows in which the value of the key contains this text. The client rejects it for Icinga 2 and Shinken. */
    public Filter contains(String key, String text) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        return compared(key, Operator.MATCHES, Regex.quoted(text));
    }

    /**
     * Matches rows in which the regular expression is found in the value of the key.
     * The client rejects it for Icinga 2 and Shinken.
     */
    public Filter matches(String key, String regex) {
        return compared(key, Operator.MATCHES, regex);
    }

    /**
     * Matches rows in which the regular expression is found in the value of the key, ignoring case.
     * The client rejects it for Icinga 2 and Shinken.
     */
    public Filter matchesIgnoreCase(String key, String regex) {
        return compared(key, Operator.MATCHES_IGNORE_CASE, regex);
    }

    /**
     * Returns a sort key: the value of a key of the dict, smaller values first.
     * The client does it for Naemon, Nagios, Icinga 2, Checkmk and Shinken.
     */
    public Sort ascending(String key) {
        return new Sort(this, checkedKey(key), false);
    }

    /**
     * Returns a sort key: the value of a key of the dict, larger values first.
     * The client does it for Naemon, Nagios, Icinga 2, Checkmk and Shinken.
     */
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

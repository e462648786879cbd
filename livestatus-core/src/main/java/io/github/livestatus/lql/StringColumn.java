package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/**
 * A column of text. {@code Row.get} returns "" for null: Icinga 2 sends null where other servers send an empty text.
 *
 * <p>A text to compare with may have any characters. If a server would remove spaces at the ends of the text, or treat some of
 * its characters as special, the client sends another filter that matches exactly this text. If that filter is a regular
 * expression, the client rejects braces for Naemon. Methods with a text and a name that ends in {@code
 * IgnoreCase} ignore the case of all letters, as {@link String#equalsIgnoreCase} does.
 *
 * <p>The server evaluates regular expressions: their syntax differs by server. With {@code matchesIgnoreCase} and {@code
 * notMatchesIgnoreCase} the server ignores case in its own way: servers differ for letters outside ASCII.
 *
 * <p>Naemon rejects regular expressions with braces. {@link Query#evaluateHere()} lets the client make these comparisons.
 */
public final class StringColumn extends OrderedColumn<String> {
    StringColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.TEXT);
    }

    /**
     * Returns a comparison with an operator.
     *
     * @throws IllegalArgumentException if the value has spaces at its ends and the operator compares the order: LQL cannot express
     *     it
     */
    @Override
    Filter compared(Operator operator, String value) {
        return filter(EncodedComparison.of(operator, value));
    }

    private Filter filter(EncodedComparison encoded) {
        return new Filter.Comparison(this, encoded.operator(), encoded.value());
    }

    /** Matches rows whose value equals this text, ignoring case as {@link String#equalsIgnoreCase} does. */
    public Filter equalsIgnoreCase(String value) {
        return compared(Operator.EQ_IGNORE_CASE, value);
    }

    /** Matches rows whose value does not equal this text, ignoring case as {@link String#equalsIgnoreCase} does. */
    public Filter notEqualsIgnoreCase(String value) {
        return compared(Operator.NE_IGNORE_CASE, value);
    }

    /** Matches rows whose value begins with this text. */
    public Filter startsWith(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return Filter.allOf();
        }
        // A range needs no regular expression: Naemon rejects those that have braces.
        String end = Regex.hasBraces(text) && !Text.hasOuterSpaces(text) ? successor(text) : null;
        return end == null ? matches("^" + Regex.quoted(text)) : Filter.allOf(ge(text), lt(end));
    }

    /** Returns the least text above all that begin with this one; null if it would end in a character that LQL cannot have. */
    private static String successor(String text) {
        char last = text.charAt(text.length() - 1);
        boolean isPlain = last < '~' || last > 0xa0 && last < Character.MIN_SURROGATE - 1;
        return isPlain ? text.substring(0, text.length() - 1) + (char) (last + 1) : null;
    }

    /** Matches rows whose value contains this text. The client rejects braces for Naemon. */
    public Filter contains(String text) {
        Objects.requireNonNull(text, "text");
        return text.isEmpty() ? Filter.allOf() : matches(Regex.quoted(text));
    }

    /**
     * Matches rows whose value contains this text, ignoring case as {@link String#equalsIgnoreCase} does.
     * The client rejects braces for Naemon.
     */
    public Filter containsIgnoreCase(String text) {
        Objects.requireNonNull(text, "text");
        return text.isEmpty() ? Filter.allOf() : filter(EncodedComparison.ofPartInEitherCase(text));
    }

    /**
     * Matches rows whose value contains a match of the regular expression. The server defines its syntax.
     * The client rejects braces for Naemon.
     */
    public Filter matches(String regex) {
        return compared(Operator.MATCHES, regex);
    }

    /** Matches rows whose value contains no match of the regular expression. The client rejects braces for Naemon. */
    public Filter notMatches(String regex) {
        return compared(Operator.NOT_MATCHES, regex);
    }

    /**
     * Matches rows whose value contains a match of the regular expression, ignoring case.
     * The client rejects braces for Naemon.
     */
    public Filter matchesIgnoreCase(String regex) {
        return compared(Operator.MATCHES_IGNORE_CASE, regex);
    }

    /**
     * Matches rows whose value contains no match of the regular expression, ignoring case.
     * The client rejects braces for Naemon.
     */
    public Filter notMatchesIgnoreCase(String regex) {
        return compared(Operator.NOT_MATCHES_IGNORE_CASE, regex);
    }

    /** Matches rows whose value is empty. */
    public Filter isEmpty() {
        return compared(Operator.EQ, "");
    }

    /** Matches rows whose value is not empty. */
    public Filter isNotEmpty() {
        return compared(Operator.NE, "");
    }
}

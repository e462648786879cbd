package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/**
 * A column of text. Null reads as "", which is what servers other than Icinga 2 send for the same fact.
 *
 * <p>Text to find may have any characters: where a server would cut off spaces, or its regular expressions would read
 * something else, the filter is written so that it means the text as it is. A regular expression is the server's own affair,
 * and so is what case it ignores beyond ASCII.
 */
public final class StringColumn extends OrderedColumn<String> {
    StringColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.TEXT);
    }

    /**
     * Compares as the operator says.
     *
     * @throws IllegalArgumentException for spaces at the ends of a value to be smaller or greater than: LQL cannot say it
     */
    @Override
    Filter compared(Operator operator, String value) {
        return said(EncodedComparison.of(operator, value));
    }

    private Filter said(EncodedComparison words) {
        return new Filter.Comparison(this, words.operator(), words.value());
    }

    /** Matches rows whose value is this text in upper or lower case, as {@link String#equalsIgnoreCase} takes them. */
    public Filter equalsIgnoreCase(String value) {
        return compared(Operator.EQ_IGNORE_CASE, value);
    }

    /** Matches rows whose value is another text, in upper or lower case. */
    public Filter notEqualsIgnoreCase(String value) {
        return compared(Operator.NE_IGNORE_CASE, value);
    }

    /** Matches rows whose value begins with this text. */
    public Filter startsWith(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return Filter.allOf();
        }
        // A range needs no regular expression, and Naemon refuses those that have braces.
        String end = Regex.hasBraces(text) && !Text.hasOuterSpaces(text) ? successor(text) : null;
        return end == null ? matches("^" + Regex.quoted(text)) : Filter.allOf(ge(text), lt(end));
    }

    /** Returns the least text above all that begin with this one; null where that ends in a character that LQL cannot have. */
    private static String successor(String text) {
        char last = text.charAt(text.length() - 1);
        boolean isPlain = last < '~' || last > 0xa0 && last < Character.MIN_SURROGATE - 1;
        return isPlain ? text.substring(0, text.length() - 1) + (char) (last + 1) : null;
    }

    /** Matches rows whose value contains this text. With braces not on Naemon. */
    public Filter contains(String text) {
        Objects.requireNonNull(text, "text");
        return text.isEmpty() ? Filter.allOf() : matches(Regex.quoted(text));
    }

    /** Matches rows whose value contains this text, in upper or lower case. With braces not on Naemon. */
    public Filter containsIgnoreCase(String text) {
        Objects.requireNonNull(text, "text");
        return text.isEmpty() ? Filter.allOf() : said(EncodedComparison.ofPartInEitherCase(text));
    }

    /**
     * Matches rows in whose value the regular expression is found, in the server's own regex language.
     * With braces not on Naemon.
     */
    public Filter matches(String regex) {
        return compared(Operator.MATCHES, regex);
    }

    /** Matches rows in whose value the regular expression is not found. With braces not on Naemon. */
    public Filter notMatches(String regex) {
        return compared(Operator.NOT_MATCHES, regex);
    }

    /**
     * Matches rows in whose value the regular expression is found, in upper or lower case.
     * With braces not on Naemon.
     */
    public Filter matchesIgnoreCase(String regex) {
        return compared(Operator.MATCHES_IGNORE_CASE, regex);
    }

    /**
     * Matches rows in whose value the regular expression is not found, in upper or lower case.
     * With braces not on Naemon.
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

package io.github.livestatus.shell;

import java.util.Locale;

/**
 * What a verb is to choose by, beside plain text.
 *
 * @param kind how the text is meant
 */
public record Choice(Kind kind, String text) {
    /** How the text of a choice is meant. */
    public enum Kind {
        /** A part of a name, capitals or not. */
        TEXT,
        /** A regular expression that is found in a name, capitals or not. */
        REGEX,
        /** The name of a group. */
        GROUP,
        /** The column to sort by; with a minus in front, from the largest on. */
        SORT,
        /** How many days back. */
        DAYS
    }

    @Override
    public String toString() {
        String quote = kind == Kind.DAYS ? "" : "\"";
        return kind.name().toLowerCase(Locale.ROOT) + "(" + quote + text + quote + ")";
    }
}

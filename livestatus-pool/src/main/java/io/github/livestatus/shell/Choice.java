package io.github.livestatus.shell;

import java.util.Locale;

/**
 * A choice for a verb other than plain text.
 *
 * @param kind the meaning of the text
 */
public record Choice(Kind kind, String text) {
    /** The meaning of the text of a choice. */
    public enum Kind {
        /** A part of a name, ignoring case. */
        TEXT,
        /** A regular expression that matches a part of a name, ignoring case. */
        REGEX,
        /** The name of a group. */
        GROUP,
        /** The column to sort by; descending with a minus in front. */
        SORT,
        /** The number of days back from now. */
        DAYS
    }

    @Override
    public String toString() {
        String quote = kind == Kind.DAYS ? "" : "\"";
        return kind.name().toLowerCase(Locale.ROOT) + "(" + quote + text + quote + ")";
    }
}

package io.github.livestatus.lql;

import io.github.livestatus.text.Printable;
import java.util.Objects;

/**
 * Regular expressions that mean the same to the engine of every server: POSIX or ICU in Naemon, boost in Icinga 2, RE2 in LMD and
 * Checkmk, that of Python in Shinken. Naemon rejects each that has a brace.
 */
final class Regex {
    private static final String SPECIAL = "\\^$.|?*+()[{}";
    private static final String SPACE = "[ ]";

    private Regex() {}

    /** Returns an expression that finds this text literally, spaces at its ends included. */
    static String quoted(String text) {
        return withOuterSpaces(escaped(text));
    }

    static String escaped(String text) {
        StringBuilder regex = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                regex.append('\\');
            }
            regex.append(c);
        }
        return regex.toString();
    }

    /** Returns an expression that matches exactly this text. */
    static String exactly(String text) {
        return "^" + quoted(text) + "$";
    }

    static boolean hasBraces(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    }

    /**
     * Returns the same regular expression with spaces at its ends in a form that no server removes.
     *
     * @throws IllegalArgumentException for a trailing space behind a backslash, which has no such form
     */
    static String withOuterSpaces(String regex) {
        Objects.requireNonNull(regex, "regex");
        if (!Text.hasOuterSpaces(regex)) {
            return regex;
        }
        String inner = Text.stripped(regex);
        int from = inner.isEmpty() ? regex.length() : regex.indexOf(inner);
        int backslashes = 0;
        while (backslashes < inner.length() && inner.charAt(inner.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        if (backslashes % 2 == 1 && from + inner.length() < regex.length()) {
            throw new IllegalArgumentException(
                    "write the space at the end as [ ], not behind a backslash: \"" + Printable.quote(regex) + '"');
        }
        String end = regex.substring(from + inner.length());
        return regex.substring(0, from).replace(" ", SPACE) + inner + end.replace(" ", SPACE);
    }
}

package io.github.livestatus.lql;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.text.Printable;

/** Checks and splits text of LQL lines. */
final class Text {
    private Text() {}

    /** Returns true for a character that servers remove at the ends of a value and that separates words. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean hasOuterSpaces(String text) {
        return !text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)));
    }

    static void refuseOuterSpaces(String what, String text) {
        if (hasOuterSpaces(text)) {
            throw new IllegalArgumentException(
                    what + " has spaces at its ends, which servers cut off: \"" + Printable.quote(text) + '"');
        }
    }

    /** Returns a text that must be one line, not empty and without spaces at its ends. */
    static String required(String what, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        refuseOuterSpaces(what, text);
        return Argument.oneLine(what, text);
    }

    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Returns the words of a stripped text, at most so many: the last one has the rest of the text. */
    static String[] words(String text, int most) {
        return text.split("[ \t]+", most);
    }

    static String[] words(String text) {
        String stripped = stripped(text);
        return stripped.isEmpty() ? new String[0] : stripped.split("[ \t]+");
    }
}

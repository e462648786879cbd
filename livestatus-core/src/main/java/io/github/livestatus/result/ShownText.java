package io.github.livestatus.result;

import java.util.Objects;

/**
 * Text for a terminal, whose lines have columns of one width: a Chinese character or an emoji takes two of them, a mark above
 * a letter none.
 */
public final class ShownText {
    /** First and last of each range that East Asian Width calls wide, as far as monitoring has seen them, and emoji. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3},
        {0x26a1, 0x26a1}, {0x26aa, 0x26ab}, {0x26d4, 0x26d4}, {0x2705, 0x2705}, {0x2728, 0x2728},
        {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
        {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55}, {0x2e80, 0xa4cf}, {0xac00, 0xd7a3},
        {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
        {0x1f680, 0x1faff}, {0x20000, 0x3fffd}
    };

    private ShownText() {}

    /**
     * A text as it is, but for what would move the cursor, colour the rest of the screen or turn the direction of writing:
     * controls and line separators become blanks, format characters and lone surrogates are left out, as blanks at the end.
     */
    public static String printable(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                shown.append(' ');
            } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString().stripTrailing();
    }

    /** How many columns of a terminal a printable text takes. */
    public static int width(String text) {
        return text.codePoints().map(ShownText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The start of a text that fits into so many columns, with an ellipsis where it was cut. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int used = 1;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + width(c) > width) {
                break;
            }
            used += width(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "…";
    }
}

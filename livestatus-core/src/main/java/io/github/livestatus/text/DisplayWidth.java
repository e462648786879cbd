package io.github.livestatus.text;

/** The width of text on a terminal, in columns. A Chinese character or an emoji has two, a combining mark has none. */
public final class DisplayWidth {
    /** First and last code point of the wide ranges of East Asian Width that appear in monitoring data, and of emoji. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3},
        {0x26a1, 0x26a1}, {0x26aa, 0x26ab}, {0x26d4, 0x26d4}, {0x2705, 0x2705}, {0x2728, 0x2728},
        {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
        {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55}, {0x2e80, 0xa4cf}, {0xac00, 0xd7a3},
        {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
        {0x1f680, 0x1faff}, {0x20000, 0x3fffd}
    };

    private DisplayWidth() {}

    /** Returns the width of a {@linkplain Printable#line printable} text, in columns. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
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

    /** Returns the text, cut to this many columns. A cut text ends with an ellipsis. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int used = 1;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + of(c) > width) {
                break;
            }
            used += of(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "…";
    }

    /** Returns the text, padded with blanks at the end to this many columns. */
    public static String fill(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }
}

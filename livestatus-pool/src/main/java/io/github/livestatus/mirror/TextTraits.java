package io.github.livestatus.mirror;

/** What there is in a text that servers do not read alike, as bits. */
final class TextTraits {
    /** A character beyond ASCII: one or more bytes to a server. */
    static final int BEYOND_ASCII = 1;

    /** A character that takes more than a byte in Latin-1. */
    static final int WIDE = 1 << 1;

    /** A character whose other case is i, s or k in ASCII to some. */
    static final int ODD_CASE = 1 << 2;

    /** An end of a line, which a dot may match or not. */
    static final int LINE_BREAK = 1 << 3;

    /** Half of a character beyond the first plane: its order is another in UTF-8. */
    static final int SURROGATE = 1 << 4;

    /** So long that a regular expression may take its time. */
    static final int LONG = 1 << 5;

    private static final int MUCH = 1 << 13;

    private TextTraits() {}

    /** Returns the traits of a text; none of anything else. */
    static int of(Object value) {
        if (!(value instanceof String text)) {
            return 0;
        }
        int traits = text.length() > MUCH ? LONG : 0;
        for (int i = 0; i < text.length(); i++) {
            traits |= of(text.charAt(i));
        }
        return traits;
    }

    private static int of(char c) {
        if (c >= ' ' && c < 0x7f) {
            return 0;
        } else if (c < 0x80) {
            return c == '\n' || c == '\r' ? LINE_BREAK : 0;
        }
        int traits = BEYOND_ASCII;
        if (c > 0xff) {
            traits |= WIDE;
        }
        if (c == '\u0130' || c == '\u0131' || c == '\u017f' || c == '\u212a') {
            traits |= ODD_CASE;
        } else if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
            traits |= LINE_BREAK;
        } else if (Character.isSurrogate(c)) {
            traits |= SURROGATE;
        }
        return traits;
    }
}

package io.github.livestatus.mirror;

/** Properties of texts about which servers disagree when they match, as bits. */
final class TextTraits {
    /** Has a character beyond ASCII, which is one character for some servers and several bytes for others. */
    static final int BEYOND_ASCII = 1;

    /** Has a character that is not in Latin-1. */
    static final int WIDE = 1 << 1;

    /** Has a character whose other case is i, s or k for some servers, for example the Kelvin sign. */
    static final int ODD_CASE = 1 << 2;

    /** Has a line break. For some servers, a dot matches it, and ^ and $ match beside it. */
    static final int LINE_BREAK = 1 << 3;

    /** Has a surrogate. Java orders these characters in another way than UTF-8 does. */
    static final int SURROGATE = 1 << 4;

    /** Is so long that a regular expression may take much time. */
    static final int LONG = 1 << 5;

    private static final int LONG_LENGTH = 1 << 13;

    private TextTraits() {}

    /** Returns the traits of a text; 0 if the value is not a text. */
    static int of(Object value) {
        if (!(value instanceof String text)) {
            return 0;
        }
        int traits = text.length() > LONG_LENGTH ? LONG : 0;
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

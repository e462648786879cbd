package io.github.livestatus.text;

/** Makes foreign text safe to show: escaped in messages, and without control characters on a terminal. */
public final class Printable {
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_EXCERPT = 64;

    private Printable() {}

    /**
     * Returns the first 80 characters of a text for a message. Characters that control a terminal are escaped: {@code \}{@code
     * u000a}.
     */
    public static String quote(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (isSteering(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return text.codePoints().skip(LONGEST_QUOTE).findAny().isEmpty() ? shown.toString() : shown + "...";
    }

    private static boolean isSteering(int c) {
        int type = Character.getType(c);
        return isBreaking(type) || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static boolean isBreaking(int type) {
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Returns bytes as text for a message, at most 64 characters. Bytes outside printable ASCII are escaped: {@code \x15}. */
    public static String excerpt(byte[] bytes, int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xff;
            String next =
                    b >= ' ' && b < 0x7f ? String.valueOf((char) b) : b == '\n' ? "\\n" : String.format("\\x%02x", b);
            if (shown.length() + next.length() > LONGEST_EXCERPT) {
                break;
            }
            shown.append(next);
        }
        return shown.toString();
    }

    /**
     * Returns a text that is safe to print on a terminal: it cannot move the cursor, change colours or change the direction of
     * writing. Control characters and line separators become blanks. Format characters, lone surrogates and trailing blanks are
     * removed.
     */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isBreaking(Character.getType(c))) {
                shown.append(' ');
            } else if (!isSteering(c)) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString().stripTrailing();
    }
}

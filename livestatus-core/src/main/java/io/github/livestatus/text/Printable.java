package io.github.livestatus.text;

/** Text of others, made safe to show: in a message, which says what was there, or on a terminal, which must not be steered. */
public final class Printable {
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_EXCERPT = 64;

    private Printable() {}

    /** Returns the start of a text for a message, with what steers a terminal as {@code \}{@code u000a}. */
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

    /** Returns bytes for a message, with those outside printable ASCII as {@code \x15}: 64 characters at most. */
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
     * Returns a text without what would move the cursor, colour the rest of the screen or turn the direction of writing:
     * controls and line separators become blanks, format characters, lone surrogates and blanks at the end are left out.
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

package io.github.livestatus.lql;

/** Text compared as servers do, and shown in messages. */
final class Text {
    private static final int SHOWN = 80;

    private Text() {}

    /** Compares by code points, which is the order of UTF-8 bytes that Naemon sorts by (1.5.1: strcmp). */
    static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? a - b : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return left.length() - right.length();
    }

    /** Text of a caller in a message: capped, control characters shown. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && i < SHOWN; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return text.length() <= SHOWN ? shown.toString() : shown + "...";
    }
}

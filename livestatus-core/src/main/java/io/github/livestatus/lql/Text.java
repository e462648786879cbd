package io.github.livestatus.lql;

/** Text of a caller in a message: capped, control characters shown. */
final class Text {
    private static final int SHOWN = 80;

    private Text() {}

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

package io.github.livestatus.rows;

/**
 * A text for a regular expression to look at: some expressions look at some texts more often than anybody waits for, and
 * nothing else can stop them. For one thread.
 */
final class CheckedText implements CharSequence {
    private static final int LOOKS = 1 << 12;

    private final String text;
    private final Runnable check;
    private int looks;

    /** @param check is run after some looks, and throws once there are to be no more */
    CheckedText(String text, Runnable check) {
        this.text = text;
        this.check = check;
    }

    @Override
    public char charAt(int index) {
        if (++looks % LOOKS == 0) {
            check.run();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

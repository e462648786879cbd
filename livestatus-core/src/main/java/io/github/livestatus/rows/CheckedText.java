package io.github.livestatus.rows;

import io.github.livestatus.error.MalformedResponseException;

/**
 * A text for a regular expression to look at: some expressions look at some texts more often than anybody waits for, and
 * nothing else can stop them. For one thread.
 */
final class CheckedText implements CharSequence {
    private static final int LOOKS = 1 << 12;
    private static final int LONGEST = 1 << 20; // a hundred times what plugins may print

    private final String text;
    private final Runnable check;
    private int looks;

    /**
     * @param check is run after some looks, and throws once there are to be no more
     * @throws MalformedResponseException when the text is too long to be matched at all
     */
    CheckedText(String text, Runnable check) {
        if (text.length() > LONGEST) {
            String reason = "a text of " + text.length()
                    + " characters, and no regular expression is matched with more than " + LONGEST + " here";
            throw new MalformedResponseException(reason, 0, "");
        }
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

package io.github.livestatus.rows;

import io.github.livestatus.error.MalformedResponseException;

/**
 * A text that runs a check while a regular expression is matched against it. Some expressions take very long on some texts, and
 * the JDK has no other way to stop them. For one thread.
 */
final class CheckedText implements CharSequence {
    private static final int LOOKS = 1 << 12;
    private static final int LONGEST = 1 << 20; // a hundred times the maximum output of plugins

    private final String text;
    private final Runnable check;
    private int looks;

    /**
     * @param check run at intervals; throws to stop the match
     * @throws MalformedResponseException if the text is too long to be matched
     */
    CheckedText(String text, Runnable check) {
        if (text.length() > LONGEST) {
            String reason = "the text has " + text.length() + " characters, more than the " + LONGEST
                    + " that a regular expression is matched against";
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

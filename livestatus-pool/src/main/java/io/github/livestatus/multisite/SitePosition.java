package io.github.livestatus.multisite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The position of one site in a feed. {@code toString()} returns the stored form. */
sealed interface SitePosition {
    Pattern FORM = Pattern.compile("(\\d{1,12})(?::(\\d{1,9})/(\\d{1,18}))?");

    /**
     * A position in a log: after all alert lines before a second, and after the first lines of that second.
     *
     * @param second the second since 1970, by the site's clock
     * @param lines the number of delivered alert lines of that second
     * @param before the number of alert lines from {@link #windowStart()} until that second
     */
    record InLog(long second, int lines, long before) implements SitePosition {
        private static final long HOURS = 7_200;

        /**
         * Returns the start of a window of two to four hours that ends at that second. It is the same for all seconds of two hours.
         */
        long windowStart() {
            return Math.max(1, (second / HOURS - 1) * HOURS);
        }

        @Override
        public String toString() {
            return second + ":" + lines + "/" + before;
        }
    }

    /**
     * A position for objects, which only have the times of their latest changes.
     *
     * @param second the second of the newest known change, since 1970, by the site's clock; 0 if there was none
     */
    record OfObjects(long second) implements SitePosition {
        @Override
        public String toString() {
            return Long.toString(second);
        }
    }

    /** Returns the position of a stored form; empty if the text is not a position. */
    static Optional<SitePosition> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        long second = Long.parseLong(form.group(1));
        return Optional.of(
                form.group(2) == null
                        ? new OfObjects(second)
                        : new InLog(second, Integer.parseInt(form.group(2)), Long.parseLong(form.group(3))));
    }
}

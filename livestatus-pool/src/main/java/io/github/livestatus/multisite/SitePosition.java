package io.github.livestatus.multisite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far one site has been told; prints as it is stored. */
sealed interface SitePosition {
    Pattern FORM = Pattern.compile("(\\d{1,12})(?::(\\d{1,9})/(\\d{1,18}))?");

    /**
     * In a log: all lines of alerts before a second, and the first ones of that second.
     *
     * @param second since 1970, by the site's clock
     * @param lines how many lines of alerts of that second were told
     * @param before how many lines of alerts there were from {@link #windowStart()} until that second
     */
    record InLog(long second, int lines, long before) implements SitePosition {
        private static final long HOURS = 7_200;

        /** Returns the start of a time of two to four hours until that second, the same one for all seconds of two hours. */
        long windowStart() {
            return Math.max(1, (second / HOURS - 1) * HOURS);
        }

        @Override
        public String toString() {
            return second + ":" + lines + "/" + before;
        }
    }

    /**
     * Among objects that only know their latest changes.
     *
     * @param second since 1970, by the site's clock, of the newest change that was seen; 0 if there was none
     */
    record OfObjects(long second) implements SitePosition {
        @Override
        public String toString() {
            return Long.toString(second);
        }
    }

    /** Returns the position that is written so; empty if that is none. */
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

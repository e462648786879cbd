package io.github.livestatus.text;

import java.time.Duration;
import java.util.Locale;

/** Formats counts, sizes, durations and ages for people. */
public final class HumanReadable {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private HumanReadable() {}

    /** Returns a number with its noun: {@code 1 row}, {@code 2 rows}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Returns a number of bytes: {@code 812 B}, {@code 14.2 kB}, {@code 3.4 MB}. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** Returns a duration: {@code 0.4 ms}, {@code 35 ms}, {@code 12.3 s}. */
    public static String time(Duration time) {
        double millis = time.toNanos() / 1e6;
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        return millis < 10_000 ? Math.round(millis) + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    /**
     * Returns an age in its two largest units: {@code 12s}, {@code 5m 3s}, {@code 2h 10m}, {@code 41d 7h}. A negative age, of a
     * time in the future, has a minus sign.
     */
    public static String age(Duration age) {
        long seconds = age.abs().toSeconds();
        String text;
        if (seconds < MINUTE) {
            text = seconds + "s";
        } else if (seconds < HOUR) {
            text = seconds / MINUTE + "m " + seconds % MINUTE + "s";
        } else if (seconds < DAY) {
            text = seconds / HOUR + "h " + seconds % HOUR / MINUTE + "m";
        } else {
            text = seconds / DAY + "d " + seconds % DAY / HOUR + "h";
        }
        return age.isNegative() && seconds > 0 ? "-" + text : text;
    }
}

package io.github.livestatus.multisite;

import java.time.Duration;
import java.util.Locale;

/** Sizes and times as people read them. */
final class HumanReadable {
    private HumanReadable() {}

    /** Such as 812 B, 14.2 kB, 3.4 MB. */
    static String text(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** Such as 0.4 ms, 35 ms, 12.3 s. */
    static String text(Duration time) {
        double millis = time.toNanos() / 1e6;
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        return millis < 10_000 ? Math.round(millis) + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}

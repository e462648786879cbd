package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The rows of one site, and what the next refresh needs to know. Immutable and thread-safe.
 *
 * @param starts the start time and process id of the core, or of each backend of an LMD
 * @param stamps the latest stamps of the rows
 * @param lag the age of the rows at the site itself, since an LMD has them from its backends
 * @param scannedAt the time of the last full scan, in nanoseconds of the mirror's clock
 * @param reloadAt the time of the next reload of all rows, by the same clock
 * @param changedRows the number of rows that the last refresh changed, added or deleted
 */
record SiteCopy(
        Dialect dialect,
        SiteSnapshot snapshot,
        Set<List<String>> starts,
        Stamps stamps,
        Duration lag,
        long scannedAt,
        long reloadAt,
        long changedRows) {

    /** Returns the age of the rows. */
    Duration age(long now) {
        return Duration.ofNanos(Math.max(0, now - snapshot.nanos())).plus(lag);
    }
}

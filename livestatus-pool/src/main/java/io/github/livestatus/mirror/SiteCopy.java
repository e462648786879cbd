package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import java.time.Duration;
import java.util.List;

/**
 * What a mirror has of one site, and what it knows of how to keep that up. Immutable, for any number of threads.
 *
 * @param dialect the kind of server
 * @param snapshot the rows
 * @param starts when the core was started, and its process; of each backend, behind an LMD
 * @param stamps the latest stamps of the rows
 * @param lag how old the rows were at the site itself: an LMD has them from its backends
 * @param scannedAt when all rows were looked at, in nanoseconds of the mirror's clock
 * @param reloadAt when all rows are to be read anew, by the same clock
 * @param changedRows how many rows came or went with the last refresh
 */
record SiteCopy(
        Dialect dialect,
        SiteSnapshot snapshot,
        List<List<Object>> starts,
        Stamps stamps,
        Duration lag,
        long scannedAt,
        long reloadAt,
        long changedRows) {

    /** Returns how old the rows are at this moment. */
    Duration age(long now) {
        return Duration.ofNanos(Math.max(0, now - snapshot.nanos())).plus(lag);
    }
}

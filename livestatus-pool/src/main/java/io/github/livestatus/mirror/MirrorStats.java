package io.github.livestatus.mirror;

import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.util.Optional;

/** Statistics of a mirror for one site at one moment. Immutable. */
public final class MirrorStats {
    private final String site;
    private final long rows;
    private final long bytes;
    private final Optional<Duration> age;
    private final Optional<String> staleness;
    private final boolean isResting;
    private final Duration refreshTime;
    private final long changedRows;
    private final long refreshes;
    private final long failures;
    private final long answered;
    private final long live;

    MirrorStats(
            String site,
            long rows,
            long bytes,
            Optional<Duration> age,
            Optional<String> staleness,
            boolean isResting,
            Duration refreshTime,
            long changedRows,
            long refreshes,
            long failures,
            long answered,
            long live) {
        this.site = site;
        this.rows = rows;
        this.bytes = bytes;
        this.age = age;
        this.staleness = staleness;
        this.isResting = isResting;
        this.refreshTime = refreshTime;
        this.changedRows = changedRows;
        this.refreshes = refreshes;
        this.failures = failures;
        this.answered = answered;
        this.live = live;
    }

    /** Returns the site's name. */
    public String site() {
        return site;
    }

    /** Returns the number of rows that are held, of all tables. */
    public long rows() {
        return rows;
    }

    /** Returns the approximate memory of these rows in bytes. The heap grows by about a quarter more than this number. */
    public long bytes() {
        return bytes;
    }

    /** Returns the age of the rows; empty before the first load. */
    public Optional<Duration> age() {
        return age;
    }

    /** Returns why there are no newer rows; empty if the rows are fresh enough. */
    public Optional<String> staleness() {
        return staleness;
    }

    /** Returns true if the mirror does not read the site now, because nobody queried it for {@code idleAfter}. */
    public boolean isResting() {
        return isResting;
    }

    /** Returns the duration of the last successful refresh. */
    public Duration refreshTime() {
        return refreshTime;
    }

    /** Returns the number of rows that the last successful refresh changed, added or deleted. */
    public long changedRows() {
        return changedRows;
    }

    /** Returns the number of successful refreshes. */
    public long refreshes() {
        return refreshes;
    }

    /** Returns the number of failed refreshes. */
    public long failures() {
        return failures;
    }

    /** Returns the number of queries that were answered from memory for this site. */
    public long answered() {
        return answered;
    }

    /** Returns the number of queries of the mirror that were sent to the site. */
    public long live() {
        return live;
    }

    /** Returns one line for people. */
    @Override
    public String toString() {
        return site + ": " + HumanReadable.count(rows, "row") + " (" + HumanReadable.size(bytes) + ")"
                + age.map(old -> ", " + HumanReadable.time(old) + " old").orElse(", not read yet")
                + staleness.map(why -> ", stale: " + why).orElse("")
                + (isResting ? ", resting" : "")
                + ", last refresh " + HumanReadable.time(refreshTime) + " with " + changedRows + " changed, "
                + refreshes
                + " refreshes, " + failures + " failures, " + answered + " answered from memory, " + live + " live";
    }
}

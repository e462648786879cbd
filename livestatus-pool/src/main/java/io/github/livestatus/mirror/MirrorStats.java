package io.github.livestatus.mirror;

import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.util.Optional;

/** What a mirror has of one site at one moment, and what was done with it so far. Immutable. */
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

    /** Returns how many rows are held, of all tables. */
    public long rows() {
        return rows;
    }

    /** Returns about how much memory they take. */
    public long bytes() {
        return bytes;
    }

    /** Returns how old they are; empty before the first load. */
    public Optional<Duration> age() {
        return age;
    }

    /** Returns why they are no newer; empty if they are as new as they should be. */
    public Optional<String> staleness() {
        return staleness;
    }

    /** Returns true if the site is not refreshed, because nobody queried the mirror for a while. */
    public boolean isResting() {
        return isResting;
    }

    /** Returns how long the last successful refresh took. */
    public Duration refreshTime() {
        return refreshTime;
    }

    /** Returns how many rows came, changed or went with that refresh. */
    public long changedRows() {
        return changedRows;
    }

    /** Returns how many refreshes succeeded. */
    public long refreshes() {
        return refreshes;
    }

    /** Returns how many refreshes failed. */
    public long failures() {
        return failures;
    }

    /** Returns how many queries were answered from memory for this site. */
    public long answered() {
        return answered;
    }

    /** Returns how many queries of the mirror were sent to the site. */
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

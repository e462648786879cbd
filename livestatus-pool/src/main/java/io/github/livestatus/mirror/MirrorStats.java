package io.github.livestatus.mirror;

import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Statistics of a mirror for one site at one moment. Immutable.
 *
 * @param site the site's name
 * @param rows the number of rows that are held, of all tables
 * @param bytes the approximate memory that they take
 * @param age the age of the rows; empty before the first load
 * @param staleness why there are no newer rows; empty if the rows are fresh enough
 * @param isResting true if the site is not refreshed, because nobody queried the mirror for a while
 * @param refreshTime the duration of the last successful refresh
 * @param changedRows the number of rows that the last successful refresh changed, added or deleted
 * @param refreshes the number of successful refreshes
 * @param failures the number of failed refreshes
 * @param answered the number of queries that were answered from memory for this site
 * @param live the number of queries that were sent to the site
 */
public record MirrorStats(
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
    /** @throws NullPointerException if a component is null */
    public MirrorStats {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(age, "age");
        Objects.requireNonNull(staleness, "staleness");
        Objects.requireNonNull(refreshTime, "refreshTime");
    }

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

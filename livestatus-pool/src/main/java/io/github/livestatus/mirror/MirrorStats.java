package io.github.livestatus.mirror;

import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a mirror has of one site at one moment, and what was done with it so far. Immutable.
 *
 * @param site the site's name
 * @param rows how many rows are held, of all tables
 * @param bytes how much memory they take, about
 * @param age how old they are; empty before the first load
 * @param staleness why they are no newer; empty where they are as new as they should be
 * @param isResting true if the site is not refreshed, because nobody queried the mirror for a while
 * @param refreshTime how long the last refresh took that did not fail
 * @param changedRows how many rows came, changed or went with that refresh
 * @param refreshes how many refreshes there were that did not fail
 * @param failures how many failed
 * @param answered how many queries were answered from memory for this site
 * @param live how many queries of the mirror were sent to the site
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
    /** @throws NullPointerException for a part that is missing */
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

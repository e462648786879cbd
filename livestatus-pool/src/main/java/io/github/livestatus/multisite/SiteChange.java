package io.github.livestatus.multisite;

import java.time.Instant;
import java.util.Objects;

/**
 * A change of a site's state.
 *
 * @param site its name
 * @param why what brought it about, in words; "" where the states say it all
 */
public record SiteChange(String site, SiteState before, SiteState now, Instant at, String why) {
    /** Refuses null. */
    public SiteChange {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(why, "why");
    }

    /** Returns the site, its state before and now, and the reason. */
    @Override
    public String toString() {
        return site + " " + before + " -> " + now + (why.isEmpty() ? "" : ": " + why);
    }
}

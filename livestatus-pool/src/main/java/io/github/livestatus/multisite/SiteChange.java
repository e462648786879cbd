package io.github.livestatus.multisite;

import java.time.Instant;
import java.util.Objects;

/**
 * A change of a site's state.
 *
 * @param site the name of the site
 * @param before the previous state
 * @param now the new state
 * @param at the time of the change, by the clock of this machine
 * @param why the reason as text; "" if the states explain the change
 */
public record SiteChange(String site, SiteState before, SiteState now, Instant at, String why) {
    /** Throws {@link NullPointerException} if an argument is null. */
    public SiteChange {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(why, "why");
    }

    /** Returns the site, both states and the reason. */
    @Override
    public String toString() {
        return site + " " + before + " -> " + now + (why.isEmpty() ? "" : ": " + why);
    }
}

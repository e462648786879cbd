package io.github.livestatus.multisite;

import java.time.Instant;

/**
 * A change of a site's state.
 *
 * @param site its name
 * @param why what brought it about, in words; "" where the states say it all
 */
public record SiteChange(String site, SiteState before, SiteState now, Instant at, String why) {
    @Override
    public String toString() {
        return site + " " + before + " -> " + now + (why.isEmpty() ? "" : ": " + why);
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs once when a site becomes unavailable, and once when it is available again. It has no lock of its own: {@link SiteHealth}
 * locks.
 */
final class SiteLog {
    private static final Set<SiteState> AWAY = EnumSet.of(SiteState.FAILING, SiteState.DOWN, SiteState.CUT_OFF);
    private static final Runnable NOTHING = () -> {};

    /** The time since which the site is unavailable; null if it is available. */
    private Instant awaySince;

    /** Stores a change. Returns an action that logs it, or does nothing. Run the action without a lock. */
    Runnable note(SiteChange change) {
        Instant before = awaySince;
        if (AWAY.contains(change.now())) {
            awaySince = before == null ? change.at() : before;
            return before == null ? () -> log().warn("{}: {}", change.site(), change.why()) : NOTHING;
        } else if (change.now() == SiteState.UNKNOWN) {
            return NOTHING; // the next call shows whether the site is available
        }
        awaySince = null;
        return before == null || change.now() == SiteState.DISABLED
                ? NOTHING
                : () -> log().info("{}: answers again after {}", change.site(), time(before, change.at()));
    }

    private static String time(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        return HumanReadable.time(time.isNegative() ? Duration.ZERO : time); // a clock may be set back
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LivestatusSites.class);
    }
}

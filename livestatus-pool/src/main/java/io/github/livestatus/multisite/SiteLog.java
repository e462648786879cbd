package io.github.livestatus.multisite;

import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log when a site goes away, and when it is back: once each. It has no lock: {@link SiteHealth} has one. */
final class SiteLog {
    private static final Set<SiteState> AWAY = EnumSet.of(SiteState.FAILING, SiteState.DOWN, SiteState.CUT_OFF);
    private static final Runnable NOTHING = () -> {};

    /** When it went away; null while it is not. */
    private Instant awaySince;

    /** Takes note of a change. Returns what logs it, if there is anything to say, which is to be run without a lock. */
    Runnable note(SiteChange change) {
        Instant before = awaySince;
        if (AWAY.contains(change.now())) {
            awaySince = before == null ? change.at() : before;
            return before == null ? () -> log().warn("{}: {}", change.site(), change.why()) : NOTHING;
        } else if (change.now() == SiteState.UNKNOWN) {
            return NOTHING; // whether it is back will be seen
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

package io.github.livestatus.pool;

import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/**
 * Logs at level WARN each query that took long or had a large response, without its values, which may be confidential.
 *
 * @param slow from which time on, or zero
 * @param large from how many bytes on, or zero
 */
record OutsizeQueryLog(Duration slow, long large) implements LivestatusListener {
    /** Returns what logs as the settings say; {@link LivestatusListener#NONE} where they want nothing logged. */
    static LivestatusListener of(PoolSettings settings) {
        boolean isWanted = !settings.logSlowerThan().isZero() || settings.logLargerThan() > 0;
        return isWanted ? new OutsizeQueryLog(settings.logSlowerThan(), settings.logLargerThan()) : NONE;
    }

    @Override
    public void ended(Object started, LivestatusEvent event) {
        if (event.action() == Action.QUERY) {
            Query query = event.query().orElseThrow();
            boolean isLarge = large > 0 && event.bytes() > large;
            if (isLarge || isSlow(query, event.duration())) {
                LoggerFactory.getLogger(LivestatusPool.class)
                        .warn(
                                "{}: {} query, {}, {} ms, {} rows, {}: {}",
                                event.site(),
                                isLarge ? "large" : "slow",
                                event.outcome(),
                                event.duration().toMillis(),
                                event.rows(),
                                HumanReadable.size(event.bytes()),
                                new QueryLog(false).text(query));
            }
        }
    }

    private boolean isSlow(Query query, Duration taken) {
        Duration own = taken.minus(query.waitTimeout().orElse(Duration.ZERO));
        return !slow.isZero() && own.compareTo(slow) > 0;
    }
}

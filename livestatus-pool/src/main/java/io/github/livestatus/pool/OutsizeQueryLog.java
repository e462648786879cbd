package io.github.livestatus.pool;

import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/**
 * Logs at level WARN each query that was slow or had a large response. The log line has no values, because they may be
 * confidential.
 *
 * @param slow a query that takes longer is slow; zero to log none
 * @param large a response with more bytes is large; zero to log none
 */
record OutsizeQueryLog(Duration slow, long large) implements LivestatusListener {
    /** Returns the listener for these settings; {@link LivestatusListener#NONE} if nothing is logged. */
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

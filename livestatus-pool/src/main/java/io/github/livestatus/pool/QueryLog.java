package io.github.livestatus.pool;

import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.text.Printable;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs every query at level DEBUG when it has ended. Values may be confidential, so the log line has a {@code ?} in their place,
 * unless {@code hasValues} is set. The same is done for the whole text of a header that is not in the lists below.
 */
record QueryLog(boolean hasValues) implements LivestatusListener {
    /** Headers whose text is never confidential: names, numbers and keywords. */
    private static final Set<String> PLAIN = Set.of(
            "Columns:",
            "Sort:",
            "Limit:",
            "Offset:",
            "Timelimit:",
            "Localtime:",
            "And:",
            "Or:",
            "Negate:",
            "StatsAnd:",
            "StatsOr:",
            "StatsNegate:",
            "WaitTrigger:",
            "WaitTimeout:",
            "WaitConditionAnd:",
            "WaitConditionOr:",
            "WaitConditionNegate:");

    /** Headers whose lines are {@code Header: column operator value}, or a statistic that has no value. */
    private static final Set<String> COMPARING = Set.of("Filter:", "Stats:", "WaitCondition:");

    @Override
    public void ended(Object started, LivestatusEvent event) {
        if (event.action() != Action.QUERY) {
            return;
        }
        Logger log = LoggerFactory.getLogger(LivestatusPool.class);
        if (log.isDebugEnabled()) {
            log.debug(
                    "{}: {}, {} ms, {} rows, {} bytes: {}",
                    event.site(),
                    event.outcome(),
                    event.duration().toMillis(),
                    event.rows(),
                    event.bytes(),
                    text(event.query().orElseThrow()));
        }
    }

    String text(Query query) {
        return query.toString()
                .lines()
                .map(line -> hasValues ? line : masked(line))
                .map(Printable::line)
                .collect(Collectors.joining(" | "));
    }

    /** Returns a line of a query without its value. */
    static String masked(String line) {
        String[] words = line.split(" ", 4);
        String header = words[0];
        if (header.equals("GET") || PLAIN.contains(header) || COMPARING.contains(header) && words.length < 4) {
            return line;
        }
        return COMPARING.contains(header) ? header + " " + words[1] + " " + words[2] + " ?" : header + " ?";
    }
}

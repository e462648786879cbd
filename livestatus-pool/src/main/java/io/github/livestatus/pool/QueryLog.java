package io.github.livestatus.pool;

import io.github.livestatus.client.LivestatusEvent;
import io.github.livestatus.client.LivestatusEvent.Action;
import io.github.livestatus.client.LivestatusListener;
import io.github.livestatus.lql.Query;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs every query at level DEBUG when it is over. What a query compares with may be confidential, so a {@code ?} stands for it
 * unless values are asked for.
 */
record QueryLog(boolean showsValues) implements LivestatusListener {
    /** Headers whose lines are {@code Header: column operator value}, or a statistic that has no value. */
    private static final List<String> COMPARING = List.of("Filter:", "Stats:", "WaitCondition:");

    private static final List<String> VALUED = List.of("AuthUser:", "WaitObject:", "Backends:");

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
        return query.lines().stream()
                .map(line -> showsValues ? line : shape(line))
                .collect(Collectors.joining(" | "));
    }

    private static String shape(String line) {
        String[] words = line.split(" ", 4);
        if (VALUED.contains(words[0])) {
            return words[0] + " ?";
        }
        return COMPARING.contains(words[0]) && words.length > 3
                ? words[0] + " " + words[1] + " " + words[2] + " ?"
                : line;
    }
}

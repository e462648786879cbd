package io.github.livestatus.exchange;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The backends of an LMD and their states, from its table {@code backends}. It is queried after responses that do not name the
 * failed backends, and cached for one second. Thread-safe.
 */
final class BackendStates {
    private static final String QUERY = "GET backends\nColumns: key name status last_error";

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    /** The states down, broken and pending (LMD 2.8.3): LMD has no rows of these backends. It has rows of stale ones. */
    private static final Set<Long> WITHOUT_ROWS = Set.of(2L, 3L, 4L);

    private record Seen(List<String> keys, List<String> names, Map<String, String> down, long at) {}

    private final TimeSource time;
    private final AtomicReference<Seen> seen = new AtomicReference<>();

    BackendStates(TimeSource time) {
        this.time = time;
    }

    /**
     * Returns the backends of a query for which LMD has no rows, with LMD's error text.
     *
     * @param live sends a query to the LMD
     */
    Map<String, String> failed(Query query, Function<Query, Result> live) {
        Seen states = states(live);
        if (query.backends().isEmpty()) {
            return states.down;
        }
        Map<String, String> failed = new LinkedHashMap<>();
        for (String backend : query.backends()) {
            int named = states.names.indexOf(backend);
            String key = named < 0 || states.keys.contains(backend) ? backend : states.keys.get(named);
            if (!states.keys.contains(key)) {
                failed.put(backend, "bad request: backend " + backend + " does not exist");
            } else if (states.down.containsKey(key)) {
                failed.put(key, states.down.get(key));
            }
        }
        return failed;
    }

    /** Returns the keys of all backends. */
    List<String> keys(Function<Query, Result> live) {
        return states(live).keys;
    }

    private Seen states(Function<Query, Result> live) {
        Seen last = seen.get();
        long now = time.nanos();
        if (last != null && now - last.at < KEPT_NANOS) {
            return last;
        }
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<String, String> down = new LinkedHashMap<>();
        live.apply(Query.parse(QUERY)).forEach(row -> {
            String key = row.getString("key");
            keys.add(key);
            names.add(row.getString("name"));
            if (WITHOUT_ROWS.contains(row.getLong("status"))) {
                down.put(key, row.getString("last_error"));
            }
        });
        Seen read = new Seen(keys, names, down, now);
        seen.set(read);
        return read;
    }
}

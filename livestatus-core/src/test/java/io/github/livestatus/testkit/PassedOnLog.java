package io.github.livestatus.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What LMD 2.8.3 makes of table {@code log}, which it does not hold: it passes the query on. Each backend cuts its rows off at
 * the limit, before LMD sorts, skips and counts them; of a count, LMD takes each backend for one row.
 */
final class PassedOnLog {
    private PassedOnLog() {}

    static boolean isOne(ServerKind manner, LqlQuery query) {
        return manner == ServerKind.LMD && query.table.name().equals("log");
    }

    /** The rows that the backends send. */
    static List<Object[]> cut(LqlQuery query, List<Object[]> rows) {
        Map<Object, Integer> sent = new HashMap<>();
        List<Object[]> cut = new ArrayList<>();
        for (Object[] row : rows) {
            if (query.limit < 0 || sent.merge(backend(query, row), 1, Integer::sum) <= query.limit) {
                cut.add(row);
            }
        }
        return cut;
    }

    /** How many backends have any of these rows. */
    static long count(LqlQuery query, List<Object[]> rows) {
        Set<Object> backends = new HashSet<>();
        rows.forEach(row -> backends.add(backend(query, row)));
        return backends.size();
    }

    private static Object backend(LqlQuery query, Object[] row) {
        int key = query.table.indexOf("peer_key");
        return key < 0 ? "" : row[key];
    }
}

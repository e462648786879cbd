package io.github.livestatus.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.WaitTrigger;
import io.github.livestatus.schema.Log;
import io.github.livestatus.wire.QueryCopy.Part;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QueryCopyTest {
    private static final Query QUERY = Query.from(Log.TABLE)
            .columns(Log.HOST_NAME)
            .optional(Log.CLASS)
            .filter(Log.MESSAGE.contains("x"))
            .stats(Stat.count())
            .sort(Log.HOST_NAME.descending())
            .limit(3)
            .offset(2)
            .timelimit(Duration.ofSeconds(4))
            .authUser("ops")
            .localtime(Instant.ofEpochSecond(5))
            .backends("site01")
            .reloadCache()
            .waitObject("web01")
            .waitCondition(Log.HOST_NAME.eq("web01"))
            .waitTrigger(WaitTrigger.LOG)
            .waitTimeout(Duration.ofMillis(6))
            .withoutTimeBound();

    private static void leavesOut(Part part, String... headers) {
        StringBuilder kept = new StringBuilder();
        QUERY.toString().lines().filter(line -> !startsWithAny(line, headers)).forEach(line -> kept.append(line)
                .append('\n'));
        Query copy = QueryCopy.without(QUERY, part);
        assertEquals(kept.toString(), copy + "\n");
        assertEquals(part != Part.COLUMNS, copy.isOptional(Log.CLASS));
        assertEquals(true, copy.isUnbounded());
    }

    private static boolean startsWithAny(String line, String... headers) {
        for (String header : headers) {
            if (line.startsWith(header)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aCopyKeepsAllOtherParts() {
        leavesOut(Part.COLUMNS, "Columns:");
        leavesOut(Part.FILTERS, "Filter:");
        leavesOut(Part.STATS, "Stats");
        leavesOut(Part.ORDER, "Sort:", "Limit:", "Offset:");
        leavesOut(Part.TIMELIMIT, "Timelimit:");
        leavesOut(Part.LOCALTIME, "Localtime:");
        leavesOut(Part.CACHE, "Cache:");
        leavesOut(Part.WAIT, "Wait");
    }
}

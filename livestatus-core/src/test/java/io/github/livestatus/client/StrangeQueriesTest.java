package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Unusual queries: each has its rows or a documented failure, and no other throwable. */
class StrangeQueriesTest {
    private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    /** Runs the call, and accepts documented failures. */
    private static void expectable(Executable call) {
        try {
            call.execute();
        } catch (IllegalArgumentException | LivestatusException e) {
            assertTrue(e.getMessage().length() < 2_000_000, "a message");
        } catch (Throwable e) {
            throw new AssertionError("foreign: " + e, e);
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void textWithManyLinesAndNumbersOutOfRange(ServerKind kind) {
        site.serve(kind);
        String hosts = "GET hosts\nColumns: name\n";
        for (String lines : List.of(
                "Localtime: 9223372036854775807",
                "Localtime: -9223372036854775808",
                "Timelimit: 9223372036854775807",
                "WaitTimeout: 9223372036854775807",
                "Limit: 9223372036854775807\nOffset: 9223372036854775807",
                "Filter: state = 0\n" + "And: 1\n".repeat(1_500),
                "Filter: state = 0\n" + "Filter: state = 0\nAnd: 2\nFilter: state = 1\nOr: 2\n".repeat(5_000),
                "Filter: state = 0\nFilter: name = b\nOr: 2\n" + "Negate:\n".repeat(1_501),
                "Filter: state = 9223372036854775808",
                "Filter: state = 1e400")) {
            expectable(() -> site.live.query(hosts + lines));
            expectable(() -> site.live.query(hosts.replace("Columns: name", "Stats: state = 0")
                    + lines.replace("Filter:", "Stats:")
                            .replace("And:", "StatsAnd:")
                            .replace("Or:", "StatsOr:")
                            .replace("Negate:", "StatsNegate:")));
        }
        expectable(() -> site.live.query("GET hosts\nColumns:" + " name".repeat(40_000)));
        expectable(() ->
                site.live.query("GET hosts\nColumns: name\n" + "Filter: name = x\n".repeat(40_000) + "Or: 40000"));
        List<Column<?>> columns = new ArrayList<>(Collections.nCopies(40_000, Hosts.NAME));
        expectable(() -> site.live.query(Query.from(Hosts.TABLE).columns(columns)));
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void endlessDurations(ServerKind kind) {
        site.serve(kind);
        Query limited = ThreeHosts.NAMES.timelimit(Duration.ofDays(10_000));
        assertEquals(2, site.live.queryAll(List.of(limited, limited)).size());
        assertThrows(IllegalArgumentException.class, () -> ThreeHosts.NAMES.timelimit(FOREVER));
        assertThrows(IllegalArgumentException.class, () -> ThreeHosts.NAMES.waitTimeout(FOREVER));
        expectable(() -> ThreeHosts.NAMES.localtime(Instant.MAX));
        expectable(() -> site.live.query(ThreeHosts.NAMES.localtime(Instant.MIN)));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theLargestLimit(ServerKind kind) {
        site.serve(kind);
        assertEquals(
                1,
                site.live
                        .query(ThreeHosts.NAMES.offset(2).limit(Long.MAX_VALUE))
                        .size());
        assertEquals(
                0,
                site.live
                        .query(ThreeHosts.NAMES.offset(Long.MAX_VALUE).limit(Long.MAX_VALUE))
                        .size());
        assertEquals(1, site.live.forEach(ThreeHosts.NAMES.offset(2).limit(Long.MAX_VALUE), row -> {}));
    }

    @Test
    void buildersAcceptEndlessDurations() {
        site.serve(ServerKind.NAEMON);
        expectable(() -> {
            try (LivestatusConnection live = LivestatusConnection.builder(site.fake.endpoint())
                    .connectTimeout(FOREVER)
                    .queryTimeout(FOREVER)
                    .logTimeout(FOREVER)
                    .build()) {
                assertEquals(3, live.query(ThreeHosts.NAMES).size());
                assertEquals(
                        0,
                        live.query("GET log\nColumns: time\nFilter: time > 5").size());
            }
        });
    }

    @Test
    void numbersAreParsedLikeServersDo() {
        site.serve(ServerKind.NAEMON);
        for (String filter : List.of(
                "state = \u0661",
                "latency > 0x1p3",
                "latency > NaN",
                "latency > Infinity",
                "latency > 1d",
                "latency > 1f",
                "state = +\u0661",
                "last_check > \u0967")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> site.live.query("GET hosts\nColumns: name\nFilter: " + filter),
                    filter);
            assertThrows(IllegalArgumentException.class, () -> site.live.query("GET hosts\nStats: " + filter), filter);
        }
        for (String filter : List.of(
                "state = -1", "state = +1", "state = 007", "latency > 1.5e-3", "latency < .5", "latency > 5.")) {
            site.live.query("GET hosts\nColumns: name\nFilter: " + filter);
        }
        assertThrows(IllegalArgumentException.class, () -> Hosts.LATENCY.gt(Double.POSITIVE_INFINITY));
    }
}

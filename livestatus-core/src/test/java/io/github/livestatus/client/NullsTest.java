package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Downtimes;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nulls of Icinga 2, and its treatment of nulls and zeros in conditions, groups and inverses. */
class NullsTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    private void serve(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("latency", Type.FLOAT)
                        .column("check_period", Type.STRING)
                        .column("last_check", Type.TIME)
                        .row("web01", 0.5, "workhours", 1_700_000_000)
                        .row("web02", 2.0, "", 0)
                        .row("db01", null, "workhours", 0)
                        .build())
                .table(FakeTable.named("downtimes")
                        .column("id", Type.INT)
                        .column("triggered_by", Type.INT)
                        .column("duration", Type.INT)
                        .row(1, 0, 0)
                        .row(2, 7, 60)
                        .row(3, 7, 60)
                        .build()));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void nullIsNotLessThanANumber(ServerKind kind) {
        serve(kind);
        List<String> fast =
                site.live.query(ThreeHosts.NAMES.filter(Hosts.LATENCY.lt(1))).column(Hosts.NAME);
        boolean hasNulls = kind == ServerKind.ICINGA2;
        assertEquals(hasNulls ? List.of("web01") : List.of("web01", "db01"), fast);
        Result counted = site.live.query(Query.from(Hosts.TABLE).stats(Stat.count(Hosts.LATENCY.le(2))));
        assertEquals(hasNulls ? 2 : 3, counted.single().getLong("count latency <= 2.0"));
        assertEquals(
                List.of("web02"),
                site.live.query("GET hosts\nColumns: name\nFilter: latency > 1").column(Hosts.NAME));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void groupsOfColumnsThatMayBeNullAreCounted(ServerKind kind) {
        serve(kind);
        Stat<Long> count = Stat.count();
        Map<String, Long> byPeriod = new TreeMap<>();
        for (Row row : site.live.query(
                Query.from(Hosts.TABLE).columns(Hosts.CHECK_PERIOD).stats(count))) {
            byPeriod.put(row.get(Hosts.CHECK_PERIOD), row.get(count));
        }
        assertEquals(Map.of("workhours", 2L, "", 1L), byPeriod);
        Map<Long, Long> byTrigger = new TreeMap<>();
        for (Row row : site.live.query(
                Query.from(Downtimes.TABLE).columns(Downtimes.TRIGGERED_BY).stats(count))) {
            byTrigger.put(row.getLong(Downtimes.TRIGGERED_BY), row.get(count));
        }
        assertEquals(Map.of(0L, 1L, 7L, 2L), byTrigger);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anInverseOfZeroIsInfinite(ServerKind kind) {
        serve(kind);
        Stat<Double> inverses = Stat.suminv(Downtimes.DURATION);
        Stat<Double> ofSome = Stat.avginv(Downtimes.ID);
        Row row = site.live
                .query(Query.from(Downtimes.TABLE).stats(inverses, ofSome))
                .single();
        assertEquals(Double.POSITIVE_INFINITY, row.get(inverses));
        assertEquals((1 + 0.5 + 1 / 3.0) / 3, row.get(ofSome), 1e-6);
    }

    /** A missing number is not 0. Only Icinga 2 has missing numbers here. */
    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void statisticsIgnoreMissingNumbers(ServerKind kind) {
        serve(kind);
        boolean hasNulls = kind == ServerKind.ICINGA2;
        Stat<Double> least = Stat.min(Hosts.LATENCY);
        Stat<Double> mean = Stat.avg(Hosts.LATENCY);
        Stat<Double> deviation = Stat.std(Hosts.LATENCY);
        Stat<Double> inverses = Stat.suminv(Hosts.LATENCY);
        Stat<Double> inverse = Stat.avginv(Hosts.LATENCY);
        Stat<Long> count = Stat.count();
        if (kind == ServerKind.LMD) {
            return; // a null in the imitation means a column that a backend lacks
        }
        Row row = site.live
                .query(Query.from(Hosts.TABLE).stats(least, mean, deviation, count, inverses, inverse))
                .single();
        assertEquals(hasNulls ? 0.5 : 0, row.get(least));
        assertEquals(hasNulls ? 1.25 : 2.5 / 3, row.get(mean), 1e-6);
        assertEquals(3, row.get(count));
        // The client also computes inverses for another reason, and then all statistics of the query.
        Row alone = site.live.query(Query.from(Hosts.TABLE).stats(least, mean)).single();
        assertEquals(row.get(least), alone.get(least));
        assertEquals(row.get(mean), alone.get(mean), 1e-6);
        if (hasNulls) {
            assertEquals(2.5, row.get(inverses), 1e-9);
            assertEquals(1.25, row.get(inverse), 1e-9);
            assertEquals(Math.sqrt(1.125), row.get(deviation), 1e-9);
        }
    }

    /** Icinga 2 sends an empty text for the coordinates of hosts. */
    @Test
    void anEmptyTextIsNoNumber() {
        site.serve(FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("z_3d", Type.STRING)
                        .row("web01", "")
                        .row("web02", "")
                        .build()));
        Stat<Double> inverses = Stat.suminv(Hosts.Z_3D);
        Stat<Double> inverse = Stat.avginv(Hosts.Z_3D);
        Row row = site.live
                .query(Query.from(Hosts.TABLE).stats(inverses, inverse))
                .single();
        assertEquals(0, row.get(inverses));
        assertNull(row.get(inverse));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void extremesOfNegativeNumbersAreNegative(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("latency", Type.FLOAT)
                        .column("low_flap_threshold", Type.FLOAT)
                        .column("current_notification_number", Type.INT)
                        .row("a", -0.5, -1.0, -1)
                        .row("b", -0.25, -3.0, 4)
                        .build()));
        Stat<Double> greatest = Stat.max(Hosts.LATENCY);
        Stat<Double> other = Stat.max(Hosts.LOW_FLAP_THRESHOLD);
        Stat<Double> least = Stat.min(Hosts.CURRENT_NOTIFICATION_NUMBER);
        Row row =
                site.live.query(Query.from(Hosts.TABLE).stats(greatest, other)).single();
        assertEquals(-0.25, row.get(greatest));
        assertEquals(-1.0, row.get(other));
        if (kind != ServerKind.ICINGA2) {
            assertEquals(
                    -1.0,
                    site.live
                            .query(Query.from(Hosts.TABLE).stats(least))
                            .single()
                            .get(least));
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aDeviationOfIdentifiersHasAllItsDigits(ServerKind kind) {
        long first = 1L << 53;
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("comments")
                        .column("id", Type.INT)
                        .row(first)
                        .row(first + 200)
                        .row(first + 400)
                        .build()));
        Stat<Double> deviation = Stat.std(Comments.ID);
        double found = site.live
                .query(Query.from(Comments.TABLE).stats(deviation))
                .single()
                .get(deviation);
        boolean isPopulation = kind == ServerKind.NAGIOS || kind == ServerKind.CHECKMK;
        assertEquals(isPopulation ? Math.sqrt(80_000 / 3.0) : 200, found, 1e-6);
    }

    /** MK Livestatus and Checkmk send six digits of a statistic. */
    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void statisticsOfTimesAndIdentifiersHaveAllTheirDigits(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("comments")
                        .column("id", Type.INT)
                        .column("entry_time", Type.TIME)
                        .row(12_345_678, 1_796_004_311)
                        .row(12_345_679, 1_796_014_312)
                        .build()));
        Stat<Instant> first = Stat.min(Comments.ENTRY_TIME);
        Stat<Instant> last = Stat.max(Comments.ENTRY_TIME);
        Stat<Double> least = Stat.min(Comments.ID);
        Stat<Double> sum = Stat.sum(Comments.ID);
        Row row = site.live
                .query(Query.from(Comments.TABLE).stats(first, last, least, sum))
                .single();
        assertEquals(Instant.ofEpochSecond(1_796_004_311), row.get(first));
        assertEquals(Instant.ofEpochSecond(1_796_014_312), row.get(last));
        assertEquals(12_345_678.0, row.get(least));
        assertEquals(24_691_357.0, row.get(sum));
    }

    private static byte[] frame(String body) {
        return ("200 %11d\n%s".formatted(body.length(), body)).getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "null", "\"\"", "0.0", "-1.0"})
    void aTimeOfNeverIsAlwaysNull(String sent) {
        serve(ServerKind.ICINGA2);
        site.fake.faultOn("last_check", Fault.answerWith(frame("[[" + sent + "]]\n")));
        Row row = site.live
                .query(Query.from(Hosts.TABLE).columns(Hosts.LAST_CHECK))
                .single();
        assertNull(row.get(Hosts.LAST_CHECK));
        assertNull(row.getInstant("last_check"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"web[", "(web", "*web", "a{2,1}", "[[:letter:]]", "\\p{Lu}", "[a-z&&[^b]]", "(?u)web", "web\\"})
    void aRegexThatAServerMayRejectIsRejectedIfItWouldMatchNothing(String regex) {
        serve(ServerKind.ICINGA2);
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query(ThreeHosts.NAMES.filter(Hosts.NAME.matches(regex))));
        assertTrue(
                refused.getMessage().contains("a regular expression that it cannot read: name ~ "),
                refused::getMessage);
        assertEquals(List.of(), site.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^web[0-9]+$", "(?i)WEB", "web(?=0)", "web\\d", "", "db|web", "w.b\\b|web0"})
    void otherRegularExpressionsAreSent(String regex) {
        serve(ServerKind.ICINGA2);
        List<String> found = new ArrayList<>(site.live
                .query(ThreeHosts.NAMES.filter(Hosts.NAME.matches(regex)))
                .column(Hosts.NAME));
        assertTrue(found.containsAll(List.of("web01", "web02")), found::toString);
    }
}

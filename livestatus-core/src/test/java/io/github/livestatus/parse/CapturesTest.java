package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.schema.CommentEntryType;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Contacts;
import io.github.livestatus.schema.Downtimes;
import io.github.livestatus.schema.HostGroups;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.ServiceGroups;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.ServiceWithState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.StateHist;
import io.github.livestatus.schema.Status;
import io.github.livestatus.schema.TimePeriods;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded responses of Naemon 1.5.1, Nagios 4.5.9 with MK Livestatus 1.5.0p23 and Icinga 2.13.6 have the right values. */
class CapturesTest {
    private static Result read(String server, String name, Selected<?>... columns) {
        return read(Capture.of(server, name).body(), columns);
    }

    private static Result read(byte[] body, Selected<?>... columns) {
        Result result = SplitDelivery.parse(AnswerParser.strict(), body, RowColumns.of(List.of(columns)));
        assertEquals(0, result.repairs());
        return result;
    }

    private static Result services(String server) {
        return read(
                server,
                "services-typed",
                Services.HOST_NAME,
                Services.DESCRIPTION,
                Services.STATE,
                Services.PLUGIN_OUTPUT,
                Services.PERF_DATA,
                Services.LAST_CHECK,
                Services.LATENCY,
                Services.GROUPS,
                Services.ACKNOWLEDGED,
                Services.CUSTOM_VARIABLES);
    }

    private static Result hosts(String server) {
        return read(
                server,
                "hosts-typed",
                Hosts.NAME,
                Hosts.ALIAS,
                Hosts.ADDRESS,
                Hosts.STATE,
                Hosts.LAST_CHECK,
                Hosts.LATENCY,
                Hosts.EXECUTION_TIME,
                Hosts.GROUPS,
                Hosts.CONTACTS,
                Hosts.CUSTOM_VARIABLES,
                Hosts.CUSTOM_VARIABLE_NAMES,
                Hosts.PARENTS,
                Hosts.SERVICES_WITH_STATE,
                Hosts.COMMENTS_WITH_INFO,
                Hosts.DOWNTIMES_WITH_INFO);
    }

    @Test
    void naemonServices() {
        Result result = services("naemon");
        assertEquals(20, result.size());
        Row row = result.row(1);
        assertEquals("site01-host00000", row.get(Services.HOST_NAME));
        assertEquals("svc 001", row.get(Services.DESCRIPTION));
        assertEquals(ServiceState.WARNING, row.get(Services.STATE));
        assertEquals(
                "DISK WARNING - free space: / 28141 MB (5% inode=12%) \"q\" ümläut", row.get(Services.PLUGIN_OUTPUT));
        assertEquals("/=56839MB;4000;5000;0;65536 /var=6852MB;400;500;0;6553", row.get(Services.PERF_DATA));
        assertEquals(Instant.ofEpochSecond(1795331043), row.get(Services.LAST_CHECK));
        assertEquals(0.456562, row.get(Services.LATENCY));
        assertEquals(List.of("sg1"), row.get(Services.GROUPS));
        assertEquals(false, row.get(Services.ACKNOWLEDGED));
        assertEquals(Map.of("TIER", "1"), row.get(Services.CUSTOM_VARIABLES));
    }

    @Test
    void icinga2Services() {
        Result result = services("icinga2");
        assertEquals(20, result.size());
        Row row = result.row(0);
        assertEquals("ice02-host32", row.get(Services.HOST_NAME));
        assertEquals("svc 4", row.get(Services.DESCRIPTION));
        assertEquals(ServiceState.UNKNOWN, row.get(Services.STATE));
        assertEquals("", row.get(Services.PLUGIN_OUTPUT));
        assertEquals("", row.get(Services.PERF_DATA));
        assertNull(row.get(Services.LAST_CHECK));
        assertNull(row.get(Services.LATENCY));
        assertEquals(List.of("sg4"), row.get(Services.GROUPS));
        assertEquals(false, row.get(Services.ACKNOWLEDGED));
        assertEquals(Map.of("TIER", "1"), row.get(Services.CUSTOM_VARIABLES));
    }

    @Test
    void nagiosServices() {
        Result result = services("nagios-mk");
        assertEquals(20, result.size());
        Row row = result.row(19);
        assertEquals("nag01-host00000", row.get(Services.HOST_NAME));
        assertEquals("svc 019", row.get(Services.DESCRIPTION));
        assertEquals(ServiceState.OK, row.get(Services.STATE));
        assertEquals("", row.get(Services.PLUGIN_OUTPUT));
        assertNull(row.get(Services.LAST_CHECK));
        assertEquals(0.0, row.get(Services.LATENCY));
        assertEquals(Map.of("TIER", "1"), row.get(Services.CUSTOM_VARIABLES));
    }

    @ParameterizedTest
    @CsvSource({"naemon, site01", "nagios-mk, nag01"})
    void naemonAndNagiosHosts(String server, String site) {
        Result result = hosts(server);
        assertEquals(5, result.size());
        Row row = result.row(1);
        assertEquals(site + "-host00001", row.get(Hosts.NAME));
        assertEquals("Host 1 of " + site + " \"quoted\" \\ ünïcode 日本", row.get(Hosts.ALIAS));
        assertEquals("10.0.0.1", row.get(Hosts.ADDRESS));
        assertEquals(HostState.UP, row.get(Hosts.STATE));
        assertEquals(0.0, row.get(Hosts.EXECUTION_TIME));
        assertEquals(List.of("ops"), row.get(Hosts.CONTACTS));
        assertEquals(Map.of("LOCATION", "rack 1", "OWNER", "team-1"), row.get(Hosts.CUSTOM_VARIABLES));
        assertEquals(List.of("LOCATION", "OWNER"), row.get(Hosts.CUSTOM_VARIABLE_NAMES));
        assertEquals(List.of(site + "-host00000"), row.get(Hosts.PARENTS));
        assertEquals(List.of(), result.row(0).get(Hosts.PARENTS));
        List<ServiceWithState> services = row.get(Hosts.SERVICES_WITH_STATE);
        assertEquals(20, services.size());
        assertEquals("svc 019", services.get(0).description());
        assertEquals(ServiceState.OK, services.get(0).state());
        assertEquals(List.of(), row.get(Hosts.COMMENTS_WITH_INFO));
        assertEquals(List.of(), row.get(Hosts.DOWNTIMES_WITH_INFO));
    }

    @Test
    void icinga2Hosts() {
        Row row = hosts("icinga2").row(0);
        assertEquals("ice02-host15", row.get(Hosts.NAME));
        assertEquals(HostState.DOWN, row.get(Hosts.STATE));
        assertNull(row.get(Hosts.LAST_CHECK));
        assertNull(row.get(Hosts.EXECUTION_TIME));
        assertEquals(Map.of("LOCATION", "rack 15", "OWNER", "team-0"), row.get(Hosts.CUSTOM_VARIABLES));
        assertEquals(
                new ServiceWithState("svc 0", ServiceState.UNKNOWN, false),
                row.get(Hosts.SERVICES_WITH_STATE).get(0));
    }

    @Test
    void quotesAndUnicodeHaveTheSameValueFromEveryServer() {
        Selected<?>[] columns = {Hosts.NAME, Hosts.ALIAS, Hosts.NOTES};
        assertEquals(
                "Host 7 of site01 \"quoted\" \\ ünïcode 日本",
                read("naemon", "unicode-and-quotes", columns).single().get(Hosts.ALIAS));
        assertEquals(
                "Host 7 of nag01 \"quoted\" \\ ünïcode 日本",
                read("nagios-mk", "unicode-and-quotes", columns).single().get(Hosts.ALIAS));
        assertEquals(
                "nötes \"q\" \\ 日本",
                read("icinga2", "unicode-and-quotes", columns).single().get(Hosts.NOTES));
    }

    @Test
    void groupKeysOfStatsHaveTheTypesOfTheirColumns() {
        Stat<Long> count = Stat.count(Services.STATE.ge(ServiceState.OK));
        Stat<Double> latency = Stat.avg(Services.LATENCY);
        Result naemon = read("naemon", "stats-grouped-by-int", Services.STATE, count, latency);
        assertEquals(List.of(ServiceState.values()), naemon.column(Services.STATE));
        assertEquals(List.of(894L, 60L, 32L, 14L), naemon.column(count));
        assertEquals(0.54174315625, naemon.row(2).get(latency));
        Result icinga2 = read("icinga2", "stats-grouped-by-int", Services.STATE, count, latency);
        assertEquals(List.of(ServiceState.CRITICAL, ServiceState.UNKNOWN), icinga2.column(Services.STATE));
        Result nagios = read("nagios-mk", "stats-grouped-by-int", Services.STATE, count, latency);
        assertEquals(List.of(1000L), nagios.column(count));
    }

    @Test
    void statsWithoutRowsAreZeroOrNull() {
        Stat<Double> min = Stat.min(Services.LATENCY);
        Stat<Double> max = Stat.max(Services.LATENCY);
        Stat<Double> avg = Stat.avg(Services.LATENCY);
        Stat<Double> std = Stat.std(Services.LATENCY);
        assertEquals(
                0.0, read("naemon", "stats-empty", min, max, avg, std).single().get(avg));
        assertEquals(
                0.0, read("icinga2", "stats-empty", min, max, avg, std).single().get(avg));
        assertNull(read("nagios-mk", "stats-empty", min, max, avg, std).single().get(avg));
    }

    @Test
    void bareInfinityIsRepairedOrRejected() {
        Stat<Double> suminv = Stat.suminv(Services.LATENCY);
        Stat<Double> avginv = Stat.avginv(Services.LATENCY);
        byte[] body = Capture.of("nagios-mk", "stats-suminv-avginv").body();
        RowColumns columns = RowColumns.of(List.of(suminv, avginv));
        Result result = SplitDelivery.parse(AnswerParser.lenient(), body, columns);
        assertEquals(Double.POSITIVE_INFINITY, result.single().get(avginv));
        assertEquals(2, result.repairs());
        SplitDelivery.failure(MalformedResponseException.class, AnswerParser.strict(), body, columns);
        assertEquals(
                1.8726763715,
                read("naemon", "stats-suminv-avginv", suminv, avginv).single().get(avginv));
    }

    @Test
    void logAndComments() {
        Selected<?>[] columns = {
            Log.TIME, Log.CLASS, Log.TYPE, Log.STATE, Log.MESSAGE, Log.HOST_NAME, Log.SERVICE_DESCRIPTION
        };
        Row naemon = read("naemon", "log-limit5", columns).row(1);
        assertEquals(Instant.ofEpochSecond(1795331043), naemon.get(Log.TIME));
        assertTrue(naemon.get(Log.MESSAGE).endsWith("(82% inode=81%) \"q\" ümläut"), naemon.get(Log.MESSAGE));
        assertEquals("", read("icinga2", "log-limit5", columns).row(0).get(Log.HOST_NAME));
        assertEquals(
                "livestatus: TRANSICIÓN DE PERIODO DE TIEMPO: 24x7;-1;1",
                read("nagios-mk", "log-limit5", columns).row(3).get(Log.TYPE));
        Row comment = read(
                        "icinga2",
                        "comments-after",
                        Comments.HOST_NAME,
                        Comments.AUTHOR,
                        Comments.COMMENT,
                        Comments.ENTRY_TYPE,
                        Comments.ENTRY_TIME,
                        Comments.EXPIRES,
                        Comments.PERSISTENT,
                        Comments.ID)
                .row(1);
        assertEquals("framed", comment.get(Comments.COMMENT));
        assertEquals(CommentEntryType.USER, comment.get(Comments.ENTRY_TYPE));
        assertEquals(false, comment.get(Comments.EXPIRES));
        assertEquals(true, comment.get(Comments.PERSISTENT));
    }

    @Test
    void wrappedJsonOfNaemon() {
        byte[] body = Capture.of("naemon", "wrapped-json").body();
        WrappedAnswer answer =
                AnswerParser.strict().parseWrapped(body, body.length, RowColumns.of(List.of(Hosts.NAME, Hosts.STATE)));
        assertEquals(
                List.of("site01-host00000", "site01-host00001"), answer.result().column(Hosts.NAME));
        assertEquals(50, answer.totalCount());
        byte[] nothing = Capture.of("icinga2", "wrapped-json").body();
        assertThrows(
                MalformedResponseException.class, () -> AnswerParser.lenient().parseWrapped(nothing, 0, null));
    }

    /** Reads every column of a table with its type in the schema. Values of known servers are never repairs. */
    @ParameterizedTest
    @ValueSource(strings = {"naemon", "icinga2", "nagios-mk"})
    void recordedValuesNeedNoRepair(String server) {
        assertTyped(server, "hosts-limit3-all-columns", Hosts.class);
        assertTyped(server, "services-limit3-all-columns", Services.class);
        assertTyped(server, "status", Status.class);
        assertTyped(server, "hostgroups-all", HostGroups.class);
        assertTyped(server, "servicegroups-all", ServiceGroups.class);
        assertTyped(server, "contacts-all", Contacts.class);
        assertTyped(server, "timeperiods-all", TimePeriods.class);
        if (!server.equals("icinga2")) {
            assertTyped(server, "comments-all", Comments.class);
            assertTyped(server, "downtimes-all", Downtimes.class);
        }
        read(
                server,
                "statehist",
                StateHist.HOST_NAME,
                StateHist.SERVICE_DESCRIPTION,
                StateHist.STATE,
                StateHist.FROM,
                StateHist.UNTIL,
                StateHist.DURATION);
    }

    private static void assertTyped(String server, String name, Class<?> vocabulary) {
        byte[] body = Capture.of(server, name).body();
        Result named = AnswerParser.strict().parse(body.clone(), body.length, null);
        List<Selected<?>> columns = new ArrayList<>();
        named.columns().names().forEach(column -> columns.add(column(vocabulary, column)));
        String text = new String(body, StandardCharsets.ISO_8859_1);
        byte[] rows = SplitDelivery.raw(named.isEmpty() ? "[]" : "[" + text.substring(text.indexOf("],") + 2));
        assertEquals(
                named.size(), read(rows, columns.toArray(Selected<?>[]::new)).size());
    }

    private static Selected<?> column(Class<?> vocabulary, String name) {
        for (Field field : vocabulary.getFields()) {
            Object constant = constant(field);
            if (constant instanceof Column<?> column && column.name().equals(name)) {
                return column;
            }
        }
        return Hosts.TABLE.any(name);
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}

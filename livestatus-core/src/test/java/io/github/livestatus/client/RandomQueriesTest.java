package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowFilter;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.wire.RequestEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of random queries: each has the same result typed, printed and parsed, on each kind of server. */
class RandomQueriesTest {
    private static final long SEED = Long.getLong("livestatus.seed", System.nanoTime());
    private static final int QUERIES = 2_000;
    private static final int ROWS = 40;
    private static final Pattern SMALL_GROUP = Pattern.compile("(?m)^(Stats|WaitCondition)?(And|Or): [01]$");

    @Test
    void printedQueriesAreParsedToTheSameQuery() {
        RandomQueries queries = new RandomQueries(SEED, true);
        for (int i = 0; i < 20_000; i++) {
            Query query = queries.dressed();
            Query read = Query.parse(query.toString());
            assertEquals(query, read, () -> "seed " + SEED + "\n" + query);
            assertEquals(query.toString(), read.toString(), () -> "seed " + SEED);
        }
    }

    @Test
    void requestsContainTheLinesOfTheirQueries() {
        RandomQueries queries = new RandomQueries(SEED, true);
        for (int i = 0; i < 20_000; i++) {
            Query query = queries.dressed();
            String request = new String(RequestEncoder.get(query, false), StandardCharsets.UTF_8);
            String own = "\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json"
                    + (query.selected().isEmpty() ? "\nColumnHeaders: on" : "");
            String lines = query + "\n\n";
            int end = lines.indexOf('\n');
            assertEquals(lines.substring(0, end) + own + lines.substring(end), request, () -> "seed " + SEED);
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void everyServerReturnsTheRowsOfTheQuery(ServerKind manner) {
        RandomQueries queries = new RandomQueries(SEED, true);
        boolean isWithHelp = manner == ServerKind.ICINGA2 || manner == ServerKind.SHINKEN;
        FakeTable hosts = queries.hosts(ROWS);
        try (FakeLivestatus reference = server(ServerKind.NAEMON, hosts);
                FakeLivestatus fake = server(manner, hosts);
                Livestatus naemon = LivestatusConnection.builder(reference.endpoint())
                        .allowUnsafe(true)
                        .open();
                Livestatus live = LivestatusConnection.builder(fake.endpoint())
                        .allowUnsafe(true)
                        .open()) {
            for (int i = 0; i < QUERIES; i++) {
                Query made = queries.query();
                Query query = isWithHelp ? made.evaluateHere() : made;
                List<String> wanted = rows(naemon.query(query), query);
                assertEquals(wanted, rows(live.query(query), query), () -> "seed " + SEED + "\n" + query);
                Query parsed = Query.parse(query.toString());
                Query read = isWithHelp ? parsed.evaluateHere() : parsed;
                assertEquals(wanted, rows(live.query(read), query), () -> "seed " + SEED + ", read back\n" + query);
            }
            fake.requests()
                    .forEach(request -> assertFalse(
                            SMALL_GROUP.matcher(request.text()).find(), () -> "seed " + SEED + "\n" + request.text()));
        }
    }

    @Test
    void theClientEvaluatesFiltersLikeTheServer() {
        RandomQueries queries = new RandomQueries(SEED, true);
        FakeTable hosts = queries.hosts(ROWS);
        Query all = Query.from(Hosts.TABLE)
                .columns(
                        Hosts.NAME,
                        Hosts.ALIAS,
                        Hosts.STATE,
                        Hosts.ACKNOWLEDGED,
                        Hosts.NUM_SERVICES,
                        Hosts.LATENCY,
                        Hosts.LAST_CHECK,
                        Hosts.GROUPS,
                        Hosts.CUSTOM_VARIABLES);
        try (FakeLivestatus fake = server(ServerKind.NAEMON, hosts);
                Livestatus live = LivestatusConnection.builder(fake.endpoint())
                        .allowUnsafe(true)
                        .open()) {
            Result rows = live.query(all);
            for (int i = 0; i < QUERIES; i++) {
                Filter filter = queries.filter(3);
                List<String> there = live.query(all.filter(filter)).column(Hosts.NAME);
                List<String> here = rows.stream()
                        .filter(RowFilter.of(filter))
                        .map(row -> row.get(Hosts.NAME))
                        .toList();
                assertEquals(there, here, () -> "seed " + SEED + ": " + filter);
            }
        }
    }

    private static FakeLivestatus server(ServerKind manner, FakeTable hosts) {
        return FakeLivestatus.builder(manner).table(hosts).unix().start();
    }

    /** Returns the typed values, in order if the query sorts. Servers differ for statistics without rows. */
    private static List<String> rows(Result result, Query query) {
        List<String> rows = result.stream().map(row -> text(row, query)).toList();
        return query.sorts().isEmpty() ? rows.stream().sorted().toList() : rows;
    }

    private static String text(Row row, Query query) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < query.selected().size(); i++) {
            Object value = CellRow.of(row).value(i, query.selected().get(i));
            boolean isNothing = value == null || value.equals(0.0) || value.equals(0L);
            text.append(isNothing && query.columns().isEmpty() ? "none" : value).append(' ');
        }
        return text.toString();
    }
}

package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Query;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of a query matches the later execution. */
class ExplainTest {
    private static final Query NEWEST = Query.from(Services.TABLE)
            .columns(Services.DESCRIPTION)
            .sort(Services.LAST_STATE_CHANGE.descending())
            .limit(2);

    private final Map<String, FakeLivestatus> servers = new LinkedHashMap<>();

    @BeforeEach
    void startServers() {
        for (ServerKind kind : ServerKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            servers.put(
                    name,
                    FakeLivestatus.builder(kind)
                            .table(SomeServices.on(name, 5, 1))
                            .unix()
                            .start());
        }
    }

    @AfterEach
    void stopServers() {
        servers.values().forEach(FakeLivestatus::close);
    }

    private LivestatusSites sites() {
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(Duration.ofSeconds(30));
        servers.forEach((name, server) -> builder.site(Site.of(name, server.endpoint())));
        return builder.site(Site.of("dead", "/nowhere")).build();
    }

    private static List<String> asked(FakeLivestatus server) {
        return server.requests().stream()
                .map(request -> request.text())
                .filter(text -> text.startsWith("GET services"))
                .toList();
    }

    @Test
    void thePlanHasTheQueriesThatAreSentLater() {
        try (LivestatusSites sites = sites()) {
            for (Query query : List.of(
                    NEWEST,
                    NEWEST.withTotal(),
                    Query.parse("GET services\nColumns: state\nLimit: 1").withTotal())) {
                int[] before = servers.values().stream()
                        .mapToInt(server -> asked(server).size())
                        .toArray();
                QueryPlan plan = sites.explain(query);
                assertEquals(servers.keySet(), plan.sites().keySet());
                assertEquals(Set.of("dead"), plan.unknown().keySet());
                assertFalse(plan.unknown().get("dead").isAnswered());
                int index = 0;
                for (FakeLivestatus server : servers.values()) {
                    assertEquals(before[index++], asked(server).size(), "explain sends no query");
                }
                sites.query(query);
                index = 0;
                for (String name : servers.keySet()) {
                    List<String> sent = asked(servers.get(name));
                    List<String> now = sent.subList(before[index], sent.size());
                    index++;
                    List<String> said = plan.sites().get(name).sent();
                    assertEquals(said.size(), now.size(), name + "\n" + plan);
                    for (int i = 0; i < said.size(); i++) {
                        for (String line : said.get(i).split("\n")) {
                            assertTrue(now.get(i).contains(line), () -> name + "\n" + plan + "\n" + now);
                        }
                    }
                }
            }
        }
    }

    @Test
    void thePlanHasTheClientsStepsAndTheMissingCapabilities() {
        try (LivestatusSites sites = sites()) {
            QueryPlan plan = sites.explain(NEWEST);
            assertEquals(List.of(), plan.sites().get("naemon").here());
            String here = plan.sites().get("icinga2").here().toString();
            assertTrue(here.contains("sorts by ") && here.contains("[server lacks SORT: sorts and skips rows]"), here);
            assertTrue(here.contains("keeps at most 2 rows"), here);
            assertEquals(3, plan.merging().size(), plan::toString);
            String limits = plan.sites().get("icinga2").limits().toString();
            assertTrue(limits.contains("whole call 30.0 s"), limits);
            assertTrue(limits.matches(".*maxResponseBytes \\d+(\\.\\d)? MiB.*"), limits);
            String text = sites.within(Duration.ofSeconds(2)).explain(NEWEST).toString();
            assertTrue(text.contains("whole call 2000 ms"), text);
            assertTrue(text.contains("dead: unreachable: "), text);
            assertTrue(text.endsWith("keeps at most 2 rows"), text);
        }
    }

    private static String here(LivestatusSites sites, String site, Query query) {
        return String.join("\n", sites.explain(query).sites().get(site).here());
    }

    @Test
    void conditionsStatisticsAndSortKeysNameMissingCapabilities() {
        try (LivestatusSites sites = sites()) {
            Query expanded = Query.parse("GET services\nColumns: description\nFilter: notes_expanded ~ x");
            String tested = here(sites, "naemon", expanded);
            assertTrue(
                    tested.matches("filters the rows by .* \\[server lacks EXPANDED_TEXT: compares and sorts by .*]"),
                    tested);
            assertEquals("", here(sites, "nagios", expanded));
            Query least = Query.parse("GET services\nStats: max latency\nStats: suminv latency");
            String computed = here(sites, "icinga2", least);
            for (String capability : List.of("GREATEST_NEGATIVE", "NULL_STATISTICS", "INVERSES_OF_ZERO")) {
                assertTrue(computed.contains(capability + ": "), computed);
            }
            assertFalse(computed.contains("LEAST_NEGATIVE"), computed);
            String counted =
                    here(sites, "naemon", Query.parse("GET services\nFilter: notes_expanded ~ x\nStats: state = 0"));
            assertTrue(
                    counted.matches(
                            "(?s)filters .*computes the statistics from all rows \\[server lacks EXPANDED_TEXT: .*"),
                    counted);
            String sorted = here(sites, "naemon", Query.parse("GET services\nColumns: description\nSort: groups asc"));
            assertTrue(sorted.matches("sorts by groups asc.* \\[server lacks STRUCTURE_SORT: [^;]*]"), sorted);
            String flags = here(sites, "icinga2", Query.parse("GET services\nColumns: acknowledged\nStats: state = 0"));
            assertTrue(flags.contains("joins the rows of 3 queries [server lacks NUMERIC_FLAGS: "), flags);
            String cut = here(sites, "shinken", Query.parse("GET contacts\nColumns: name\nLimit: 1"));
            assertTrue(cut.contains("keeps at most 1 row [server lacks LIMIT: "), cut);
        }
    }

    @Test
    void evaluateHereNamesTheMissingCapability() {
        try (LivestatusSites sites = sites()) {
            Query owned = Query.parse("GET services\nColumns: description\nFilter: custom_variables = OWNER ops");
            String tested = here(sites, "icinga2", owned.evaluateHere());
            assertTrue(tested.matches("filters the rows by .* \\[server lacks DICT_FILTER: .*]"), tested);
        }
    }

    @Test
    void aRejectedQueryHasAReason() {
        try (LivestatusSites sites = sites()) {
            QueryPlan plan = sites.authUser("alice").explain(NEWEST);
            ServerPlan icinga = plan.sites().get("icinga2");
            assertTrue(icinga.refusal().orElse("").contains("ignores AuthUser"), icinga::toString);
            assertEquals(List.of(), icinga.sent());
            for (String name : servers.keySet()) {
                ServerPlan other = plan.sites().get(name);
                assertEquals(name.equals("icinga2"), other.refusal().isPresent(), name);
                assertTrue(other == icinga || other.sent().get(0).contains("AuthUser: alice"), other::toString);
            }
            assertThrows(IllegalArgumentException.class, () -> sites.explain(Query.parse("GET log\nColumns: time")));
        }
    }

    @Test
    void aPoolAndAConnectionHaveTheSamePlan() {
        for (FakeLivestatus server : servers.values()) {
            try (Livestatus connection = LivestatusConnection.open(server.endpoint());
                    Livestatus pool = LivestatusPool.builder(server.endpoint()).build()) {
                assertEquals(
                        connection.explain(NEWEST).sent(), pool.explain(NEWEST).sent());
                assertEquals(
                        connection.explain(NEWEST).here(), pool.explain(NEWEST).here());
                assertFalse(connection.explain(NEWEST).limits().isEmpty());
                assertEquals(List.of(), asked(server));
            }
        }
    }
}

package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.ServerKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions that the client evaluates, because the server cannot and the query allows it. */
class EvaluateHereTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    private List<String> names(Query query) {
        List<String> found = site.live.query(query.evaluateHere()).column(Hosts.NAME);
        List<String> streamed = new ArrayList<>();
        site.live.forEach(query.evaluateHere(), row -> streamed.add(row.get(Hosts.NAME)));
        assertEquals(found, streamed);
        return found;
    }

    @Test
    void theClientComparesCustomVariablesOfIcinga() {
        site.serve(ServerKind.ICINGA2);
        Filter ofOps = Hosts.CUSTOM_VARIABLES.eq("OWNER", "ops");
        assertEquals(List.of("web01"), names(ThreeHosts.NAMES.filter(ofOps)));
        assertEquals(List.of("web02"), names(ThreeHosts.NAMES.filter(ofOps.not(), Hosts.STATE.eq(HostState.DOWN))));
        assertTrue(
                site.asked().get(2).contains("Filter: state = 1"), "the server gets the conditions that it supports");
        assertEquals(
                List.of("db01"),
                names(ThreeHosts.NAMES
                        .filter(Hosts.CUSTOM_VARIABLES.matches("OWNER", "^d").or(Hosts.STATE.eq(HostState.DOWN)))
                        .sort(Hosts.NAME.ascending())
                        .limit(1)));
        assertEquals(
                List.of("web01"), names(Query.parse("GET hosts\nColumns: name\nFilter: custom_variables = OWNER ops")));
        Stat<Long> owned = Stat.count(Hosts.CUSTOM_VARIABLES.ne("OWNER", ""));
        assertEquals(
                2,
                site.live
                        .query(Query.from(Hosts.TABLE).stats(owned).evaluateHere())
                        .single()
                        .get(owned));
    }

    @Test
    void theRejectionNamesEvaluateHere() {
        site.serve(ServerKind.ICINGA2);
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query(ThreeHosts.NAMES.filter(Hosts.CUSTOM_VARIABLES.eq("OWNER", "ops"))));
        assertEquals(
                "Icinga 2 cannot compare the value of a custom variable: custom_variables = OWNER ops;"
                        + " with Query.evaluateHere() the client reads the rows and compares them itself",
                refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void conditionsThatServersLackWorkOnEveryServer(ServerKind kind) {
        site.serve(kind);
        assertEquals(List.of("web01", "web02"), sorted(ThreeHosts.NAMES.filter(Hosts.GROUPS.matches("^lin"))));
        assertEquals(
                List.of("web01", "web02"), sorted(ThreeHosts.NAMES.filter(Hosts.GROUPS.containsIgnoreCase("LINUX"))));
        assertEquals(List.of("web02", "db01"), sorted(Query.parse("GET hosts\nColumns: name\nFilter: state ~ [12]")));
        assertEquals(List.of("web01", "web02"), sorted(ThreeHosts.NAMES.filter(Hosts.NAME.matches("^we{1}b"))));
        assertEquals(
                List.of(),
                sorted(Query.parse("GET hosts\nColumns: name\nFilter: acknowledged > 1")),
                "flags as numbers");
    }

    private List<String> sorted(Query query) {
        List<String> inOrder = new ArrayList<>(List.of("web01", "web02", "db01"));
        inOrder.retainAll(names(query));
        return inOrder;
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void impossibleComparisonsAreStillRejected(ServerKind kind) {
        site.serve(kind);
        Query whole =
                Query.parse("GET hosts\nColumns: name\nFilter: groups = linux").evaluateHere();
        assertThrows(UnsupportedByServerException.class, () -> site.live.query(whole));
        Query none =
                Query.parse("GET hosts\nColumns: name\nFilter: state = down").evaluateHere();
        assertThrows(IllegalArgumentException.class, () -> site.live.query(none));
    }
}

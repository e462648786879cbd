package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which queries go to the sites, and why. */
class WhyLiveTest {
    private static String why(Dialect dialect, Query query) {
        return MemoryQuery.of(query, HeldTable.all(Set.of(), dialect)).whyLive().orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET hosts\nColumns: name state\nFilter: state != 0\nSort: last_check desc\nLimit: 10",
                "GET services\nColumns: description host_state host_alias\nFilter: host_groups >= linux",
                "GET services\nFilter: plugin_output ~~ disk\nStats: state = 0\nStats: avg execution_time",
                "GET services\nColumns: host_name\nStats: state = 2",
                "GET comments\nColumns: id comment host_state\nFilter: host_name = web01",
                "GET status\nColumns: program_start",
                "GET hosts\nColumns: name\nFilter: custom_variables = OWNER ops\nTimelimit: 5"
            })
    void theseRunInMemory(String lql) {
        assertEquals("", why(Dialect.NAEMON, Query.parse(lql)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "GET hosts\\n"
                        + "Columns: name\\n"
                        + "AuthUser: ops ! authUser: how a core authorises is a setting that no column shows",
                "GET hosts ! the query is for all columns",
                "GET log\\nColumns: message ! table log is not held",
                "GET hosts\\nColumns: name next_check ! column next_check of hosts is not held",
                "GET hosts\\nColumns: name\\nFilter: num_services > 3 ! column num_services of hosts is not held",
                "GET services\\nColumns: host_num_services ! column host_num_services of services is not held",
                "GET hosts\\nColumns: name\\nFilter: name ~ \\\\d ! servers evaluate this filter differently: name ~ \\d",
                "GET hosts\\nColumns: name\\nWaitTrigger: check\\nWaitTimeout: 100 ! the query waits",
                "GET hosts\\nColumns: name\\nLocaltime: 5 ! the query shifts times by localtime",
                "GET hosts\\nColumns: name\\nBackends: a ! the query chooses among backends",
                "GET hosts\\nColumns: name\\nSort: groups ! a sort key is not held, or a list or dict: [groups asc]",
                "GET hosts\\n"
                        + "Columns: name\\n"
                        + "Filter: state = 99999999999 ! servers evaluate this filter differently: state = 99999999999",
                "GET hosts\\nColumns: name\\nFilter: groups ~ a ! servers evaluate this filter differently: groups ~ a"
            })
    void theseGoToTheSites(String lql, String reason) {
        assertEquals(
                reason, why(Dialect.NAEMON, Query.parse(lql.replace("\\n", "\n").replace("\\\\", "\\"))));
    }

    @Test
    void aFilterMayGoToTheSitesForOneKindOfServerOnly() {
        Query query = Query.parse("GET hosts\nColumns: name\nFilter: custom_variables = OWNER ops");
        assertEquals("", why(Dialect.NAEMON, query));
        assertTrue(why(Dialect.ICINGA2, query).startsWith("servers evaluate this filter differently"));
        assertEquals("", why(Dialect.ICINGA2, query.evaluateHere()));
        assertTrue(why(Dialect.NAGIOS, query).startsWith("column custom_variables"));
    }

    @Test
    void aQueryOfATableThatIsNotLoadedGoesToTheSite() {
        List<HeldTable> held = HeldTable.all(Set.of(), Dialect.NAEMON);
        MemoryQuery query = MemoryQuery.of(Query.parse("GET services\nColumns: description"), held);
        assertEquals(Optional.empty(), query.run(SiteSnapshot.at(0)));
    }
}

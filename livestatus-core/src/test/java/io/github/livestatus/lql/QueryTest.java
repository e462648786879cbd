package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Printing and parsing of queries. */
class QueryTest {
    private static final String EVERYTHING = """
            GET services
            Columns: host_name description custom_variables rrddata:load:load1,100,*:0:3600:60
            Filter: state = 2
            Filter: description ~~ ^disk
            Filter: host_groups >= linux
            Negate:
            Or: 2
            Filter: plugin_output =
            Stats: state = 0
            Stats: state != 0
            Stats: acknowledged = 0
            StatsNegate:
            StatsAnd: 2
            Stats: sum latency
            Stats: avginv execution_time
            Stats: max state
            Stats: sum acknowledged
            Sort: host_name asc
            Sort: custom_variables OWNER desc
            Limit: 10
            Offset: 5
            Timelimit: 7
            AuthUser: ops
            Localtime: 1795331403
            Cache: reload
            Backends: site01 site02
            WaitObject: web01;HTTP
            WaitCondition: state = 0
            WaitCondition: state_type = 1
            WaitTrigger: check
            WaitTimeout: 30000""";

    @Test
    void everyHeaderIsParsedAndPrinted() {
        Query query = Query.parse(EVERYTHING);
        assertEquals(EVERYTHING, query.toString());
        assertEquals(query, Query.parse(query.toString()));
        assertEquals("web01;HTTP", query.waitObject().orElseThrow());
        assertEquals(5, query.offset());
        assertEquals(6, query.stats().size());
    }

    @Test
    void aTypedQueryPrintsTheSameLql() {
        Query typed = Query.from(Services.TABLE)
                .columns(
                        Services.HOST_NAME,
                        Services.DESCRIPTION,
                        Services.CUSTOM_VARIABLES,
                        Services.rrddata("load", "load1,100,*:0:3600:60"))
                .filter(Services.STATE.eq(ServiceState.CRITICAL))
                .filter(Filter.anyOf(
                        Services.DESCRIPTION.matchesIgnoreCase("^disk"),
                        Services.HOST_GROUPS.contains("linux").not()))
                .filter(Services.PLUGIN_OUTPUT.isEmpty())
                .stats(
                        Stat.count(Services.STATE.eq(ServiceState.OK)),
                        Stat.count(Filter.allOf(
                                Services.STATE.ne(ServiceState.OK),
                                Services.ACKNOWLEDGED.isFalse().not())),
                        Stat.sum(Services.LATENCY),
                        Stat.avginv(Services.EXECUTION_TIME),
                        Stat.max(Services.STATE),
                        Stat.sum(Services.ACKNOWLEDGED))
                .sort(Services.HOST_NAME.ascending(), Services.CUSTOM_VARIABLES.descending("OWNER"))
                .limit(10)
                .offset(5)
                .timelimit(Duration.ofSeconds(7))
                .authUser("ops")
                .localtime(Instant.ofEpochSecond(1795331403))
                .reloadCache()
                .backends("site01", "site02")
                .waitObject("web01;HTTP")
                .waitCondition(Query.parse(EVERYTHING).waitCondition().orElseThrow())
                .waitTrigger(WaitTrigger.CHECK)
                .waitTimeout(Duration.ofSeconds(30));
        assertEquals(EVERYTHING, typed.toString());
        assertEquals(typed, Query.parse(EVERYTHING));
    }

    @Test
    void olderNotationsAreParsed() {
        assertEquals(
                Query.parse("GET hosts\nFilter: state >= 1\nFilter: state <= 1\nFilter: groups < a"),
                Query.parse("GET hosts\nFilter: state !< 1\nFilter: state !> 1\nFilter: groups !>= a\nAnd: 3\nAnd: 1"));
    }

    @Test
    void notationsOfOtherClientsAreParsed() {
        assertEquals(
                Query.parse("GET services\nColumns: host_name state\nStats: state = 0"),
                Query.parse("GET services\nStatsGroupBy: host_name state\nStats: state = 0"));
        assertEquals(
                Query.parse("GET hosts\nSort: custom_variables OWNER desc\nSort: name asc"),
                Query.parse("GET hosts\nOrderBy: custom_variables.OWNER desc\nOrderBy: name"));
        assertEquals(Query.parse("GET hosts").reloadCache(), Query.parse("GET hosts\nCache: reload"));
    }

    @Test
    void namesOfResultsAreParsed() {
        Query named = Query.parse("""
                GET hosts
                Columns: state as status name alias as title
                Stats: state = 0 as up
                Stats: state != 0
                Stats: acknowledged = 0
                StatsAnd: 2 as open
                Stats: state = 2
                StatsNegate: as reachable
                Stats: sum latency as slowness
                Stats: plugin_output ~ known as root
                """);
        assertEquals(
                List.of(
                        "status",
                        "name",
                        "title",
                        "up",
                        "open",
                        "reachable",
                        "slowness",
                        "count plugin_output ~ known as root"),
                named.names());
        assertEquals(
                List.of("state", "name", "alias"),
                named.columns().stream().map(Column::name).toList());
        assertEquals(
                Query.parse(named.toString().replace("alias", "alias as x")).toString(), named.toString());
    }

    @Test
    void headersOfTheExchangeAreIgnored() {
        assertEquals(
                "GET hosts\nColumns: name state",
                Query.parse("GET hosts\nKeepAlive: off\nOutputFormat: csv\nSeparators: 1 2 3 4\nColumns: name\n"
                                + "ResponseHeader: off\nColumnHeaders: on\nColumns: state\n")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hosts",
                "GET hosts\nColumns",
                "GET hosts\nNonsense: 1",
                "GET hosts\nFilter: name",
                "GET hosts\nFilter: name like x",
                "GET hosts\nFilter: name = x\nAnd: 2",
                "GET hosts\nNegate:",
                "GET hosts\nStats: sum latency\nStats: state = 0\nStatsOr: 2",
                "GET hosts\nLimit: -1",
                "GET hosts\nLimit: many",
                "GET hosts\nSort:",
                "GET hosts\nWaitTrigger: noise",
                "GET hosts\nCache: clear",
                "GET hosts\nColumns: name state as name",
                "GET hosts\nStats: state = 0\nStats: state = 1\nStatsOr: two as down",
                "GET hosts\nWaitTimeout: 0",
                "GET hosts\nTimelimit: 0",
                "GET hosts\nAuthUser:",
                "GET hosts\nBackends: a\u0001",
            })
    void anInvalidQueryIsRejectedWithLineAndReason(String lql) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Query.parse(lql));
        String last = lql.substring(lql.lastIndexOf('\n') + 1).replace("\u0001", "\\u0001");
        assertTrue(refused.getMessage().contains(last), refused::getMessage);
    }

    @Test
    void anAliasIsNotSent() {
        Stat<Long> ok = Stat.count(Services.STATE.eq(ServiceState.OK));
        Query plain = Query.from(Services.TABLE).columns(Services.HOST_NAME).stats(ok);
        Query named = plain.alias(Services.HOST_NAME, "host").alias(ok, "good");
        assertEquals(List.of("host", "good"), named.names());
        assertEquals(plain.toString(), named.toString());
        assertNotEquals(plain, named);
        assertThrows(IllegalArgumentException.class, () -> plain.alias(Services.STATE, "state"));
        assertThrows(IllegalArgumentException.class, () -> named.alias(ok, "host"));
    }

    @Test
    void columnsOfAnotherTableAreRejectedEverywhere() {
        Query hosts = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        Filter foreign = Filter.anyOf(Services.DESCRIPTION.eq("x").not());
        assertThrows(IllegalArgumentException.class, () -> hosts.columns(Services.DESCRIPTION));
        assertThrows(IllegalArgumentException.class, () -> hosts.optional(Services.DESCRIPTION));
        assertThrows(IllegalArgumentException.class, () -> hosts.filter(foreign));
        assertThrows(IllegalArgumentException.class, () -> hosts.stats(Stat.count(foreign)));
        assertThrows(IllegalArgumentException.class, () -> hosts.stats(Stat.max(Services.LAST_CHECK)));
        assertThrows(IllegalArgumentException.class, () -> hosts.sort(Services.STATE.ascending()));
        assertThrows(IllegalArgumentException.class, () -> hosts.waitCondition(foreign));
    }

    @Test
    void everyChangeReturnsANewQuery() {
        Query query = Query.from(Hosts.TABLE);
        query.columns(Hosts.NAME).limit(3).offset(1).withoutTimeBound();
        assertEquals("GET hosts", query.toString());
        assertTrue(query.limit().isEmpty());
    }

    @Test
    void aBlankLineIsRejectedWithItsNumber() {
        assertEquals(
                "line 3 of 3 is blank, which would end the query there; leave out blank lines, one at the end too",
                assertThrows(IllegalArgumentException.class, () -> Query.parse("GET hosts\nColumns: name\n\n"))
                        .getMessage());
        assertEquals(
                "GET hosts\nColumns: name",
                Query.parse("GET hosts\nColumns: name\n").toString());
    }

    @Test
    void aWaitTimeoutMustBePositiveAndFinite() {
        Query query = Query.from(Hosts.TABLE);
        assertThrows(IllegalArgumentException.class, () -> query.waitTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> query.waitTimeout(Duration.ofSeconds(Long.MAX_VALUE)));
    }
}

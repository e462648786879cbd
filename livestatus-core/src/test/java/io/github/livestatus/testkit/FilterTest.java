package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operator on every type of column selects the right hosts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterTest {

    private FakeLivestatus naemon;
    private FakeLivestatus nagios;

    @BeforeAll
    void start() {
        naemon = SiteForTest.of(ServerKind.NAEMON).start();
        nagios = SiteForTest.of(ServerKind.NAGIOS).start();
    }

    @AfterAll
    void close() {
        naemon.close();
        nagios.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name = web01              | web01",
                "alias != x                | web01 web02 db01",
                "name =~ WEB01             | web01",
                "name !=~ WEB01            | web02 db01",
                "name ~ ^web               | web01 web02",
                "name !~ ^web              | db01",
                "name ~ ^WEB               | ''",
                "name ~~ ^WEB              | web01 web02",
                "name !~~ ^WEB             | db01",
                "name < web01              | db01",
                "name <= web01             | web01 db01",
                "name > web01              | web02",
                "name >= web01             | web01 web02",
                "name !< web01             | web01 web02",
                "alias =                   | db01",
                "state = 1                 | web02",
                "state != 1                | web01 db01",
                "state < 1                 | web01",
                "state <= 1                | web01 web02",
                "state > 1                 | db01",
                "state >= 1                | web02 db01",
                "state = x                 | web01",
                "latency = 0.25            | web02",
                "latency > 0.25            | web01",
                "latency <= 0.25           | web02 db01",
                "last_check = 1795331043   | web01",
                "last_check > 1795331043   | web02",
                "last_check < 1            | db01",
                "groups >= web             | web01",
                "groups < web              | web02 db01",
                "groups =                  | db01",
                "groups !=                 | web01 web02",
                "groups = web              | ''",
                "custom_variables = RACK rack 1   | web01",
                "custom_variables != RACK rack 1  | web02 db01",
                "custom_variables ~ RACK ^rack    | web01 web02",
                "custom_variables = NONE          | web01 web02 db01",
            })
    void everyOperatorSelectsItsRows(String filter, String names) throws IOException {
        for (FakeLivestatus server : List.of(naemon, nagios)) {
            assertEquals(json(names), SocketForTest.ask(server, "GET hosts", "Columns: name", "Filter: " + filter));
        }
    }

    @Test
    void naemonSendsNoRowsForNotEqualOfAnIndexedName() throws IOException {
        String[] query = {"Columns: name", "Filter: name != web01"};
        assertEquals(json(""), SocketForTest.ask(naemon, "GET hosts", query));
        assertEquals(json("web02 db01"), SocketForTest.ask(nagios, "GET hosts", query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state = 0,state = 1,Or: 2                      | web01 web02",
                "state = 0,name = web01,And: 2                  | web01",
                "state = 0,state = 1,Or: 2,Negate:              | db01",
                "state = 0,state = 1,Or: 2,groups >= web,And: 2 | web01",
                "state = 0,state = 1                            | ''",
                "And: 0                                         | web01 web02 db01",
                "Or: 0                                          | ''",
            })
    void conditionsCombine(String lines, String names) throws IOException {
        String[] headers =
                ("Columns: name," + lines).replaceAll(",(?=[a-z])", ",Filter: ").split(",");
        for (FakeLivestatus server : List.of(naemon, nagios)) {
            assertEquals(json(names), SocketForTest.ask(server, "GET hosts", headers));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state = 1,acknowledged = 1,StatsAnd: 2       | 1",
                "state = 1,state = 2,StatsOr: 2               | 2",
                "state = 1,StatsNegate:                       | 2",
                "sum state                                    | 3",
                "min state                                    | 0",
                "max state                                    | 2",
            })
    void countsCanBeCombined(String lines, int count) throws IOException {
        String[] headers = lines.replaceAll("(^|,)(?=[a-z])", "$1Stats: ").split(",");
        for (FakeLivestatus server : List.of(naemon, nagios)) {
            assertEquals("200 [[" + count + "]]\n", SocketForTest.ask(server, "GET hosts", headers));
        }
    }

    private static String json(String names) {
        return names.isEmpty() ? "200 []\n" : "200 [[\"" + names.replace(" ", "\"],\n[\"") + "\"]]\n";
    }
}

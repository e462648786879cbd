package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty good sites with 1,000 services each and some hostile ones, queried by a JVM with a heap of 256 MB. */
@OnOneJdk
class HostileMemoryTest {
    private static final int GOOD = 20;
    private static final int SERVICES = 1000;
    private static final long MIB = 1 << 20;
    private static final String QUERY = "GET services\nColumns: host_name description state";

    private final List<FakeLivestatus> good = new ArrayList<>();
    private final List<HostileServer> hostile = new ArrayList<>();

    @BeforeEach
    void startGoodServers() {
        FakeTable.Builder table = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT);
        for (int i = 0; i < SERVICES; i++) {
            table.row("host" + i / 10, "service" + i, i % 4);
        }
        FakeTable services = table.build();
        for (int i = 0; i < GOOD; i++) {
            good.add(FakeLivestatus.builder(ServerKind.NAEMON)
                    .table(services)
                    .tcp()
                    .start());
        }
    }

    @AfterEach
    void stop() throws Exception {
        good.forEach(FakeLivestatus::close);
        for (HostileServer server : hostile) {
            server.close();
        }
    }

    /** Returns the outcomes of the hostile sites, and asserts that all good ones have all their rows, without an Error. */
    private List<String> query(HostileServer... bad) throws Exception {
        return query("256m", QUERY, bad);
    }

    private List<String> query(String heap, String query, HostileServer... bad) throws Exception {
        return query(List.of("-Xmx" + heap), query, bad);
    }

    private List<String> query(List<String> options, String query, HostileServer... bad) throws Exception {
        hostile.addAll(List.of(bad));
        List<String> args = new ArrayList<>(List.of(query));
        for (int i = 0; i < bad.length; i++) {
            args.add("bad" + i + "=" + bad[i].endpoint());
        }
        for (int i = 0; i < GOOD; i++) {
            args.add("good" + i + "=" + good.get(i).endpoint());
        }
        try (ChildJvm jvm = ChildJvm.start(options, SmallHeap.class, args.toArray(String[]::new))) {
            ChildJvm.Ended ended = jvm.await(Duration.ofMinutes(2));
            String errors = String.join("\n", ended.errors());
            assertEquals(0, ended.exitCode(), errors);
            assertTrue(!errors.contains("Error"), errors);
            List<String> whole = ended.output().stream()
                    .filter(line -> line.startsWith("good") && line.contains(" answered 1000 rows "))
                    .toList();
            assertEquals(GOOD, whole.size(), () -> ended.output() + errors);
            long took = Long.parseLong(ended.output().get(0).replace("ms ", ""));
            assertTrue(took < 30_000, () -> ended.output().toString());
            return ended.output().stream()
                    .filter(line -> line.startsWith("bad"))
                    .toList();
        }
    }

    private static void assertSays(String words, List<String> outcomes) {
        assertTrue(outcomes.stream().allMatch(outcome -> outcome.contains(words)), outcomes::toString);
        assertTrue(!outcomes.isEmpty());
    }

    @Test
    void aHeaderOf500MebibytesIsRejected() throws Exception {
        assertSays("maxResponseBytes", query(HostileServer.start(HostileServer.body(500 * MIB, 17 * MIB, "[[", "0,"))));
    }

    /** The default of a single pool, which is more than an eighth of this heap. */
    @Test
    void aLimitOf512MebibytesApplies() throws Exception {
        HostileServer large = HostileServer.start(HostileServer.body(511 * MIB, 100, "[[", "0,"));
        List<String> options = List.of("-Xmx256m", "-DmaxResponseBytes=" + 512 * MIB);
        assertSays("timed out", query(options, QUERY, large));
    }

    @Test
    void aRowOfMillionsOfCellsIsRejectedAtTheLimit() throws Exception {
        assertSays("more cells than", query(HostileServer.start(HostileServer.body(30 * MIB, 30 * MIB, "[[", "0,"))));
    }

    @Test
    void rowsWithoutCellsAreRejectedAtTheFirst() throws Exception {
        assertSays(
                "row 0 has no cells", query(HostileServer.start(HostileServer.body(12 * MIB, 12 * MIB, "[", "[],"))));
    }

    @Test
    void aLongResponseToGetStatusIsRejected() throws Exception {
        assertSays(
                "more than 1048576",
                query(HostileServer.hostileAtOnce(HostileServer.body(30 * MIB, 30 * MIB, "[[", "0,"))));
    }

    @Test
    void manyRowsForGetStatusAreRejected() throws Exception {
        assertSays("rows, more than 10000", query(HostileServer.hostileAtOnce((request, out) -> {
            String body = "[[\"program_version\"]" + ",[\"\"]".repeat(20_000) + "]";
            HostileServer.body(body.length(), body.length(), body, " ").to(request, out);
        })));
    }

    @Test
    void twentyStalledResponsesDoNotAffectGoodSites() throws Exception {
        HostileServer[] stalling = new HostileServer[20];
        for (int i = 0; i < stalling.length; i++) {
            stalling[i] = HostileServer.start(HostileServer.body(31 * MIB, 2 * MIB, "[[", "0,"));
        }
        assertEquals(20, query(stalling).size());
    }

    @Test
    void theLargestUnfinishedResponseIsAborted() throws Exception {
        HostileServer[] large = new HostileServer[6];
        for (int i = 0; i < large.length; i++) {
            large[i] = HostileServer.start(HostileServer.body(31 * MIB, 17 * MIB, "[[", "0,"));
        }
        List<String> outcomes = query(large);
        assertTrue(outcomes.stream().anyMatch(outcome -> outcome.contains("maxTotalBytes")), outcomes::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nSort: state", "\nSort: host_name\nSort: description"})
    void theMemoryOfMillionsOfShortRowsIsLimitedByTheirBytes(String order) throws Exception {
        assertEquals(
                1,
                query(
                                "256m",
                                QUERY + order,
                                HostileServer.start(HostileServer.whole(31 * MIB, "[[1,0,1]", ",[1,0,0]", "]")))
                        .size());
    }

    @Test
    void millionsOfGroupsFailOnlyThatSite() throws Exception {
        HostileServer groups = HostileServer.start(HostileServer.numbered(1_500_000, "[\"g%07d\",0,0,1]"));
        assertSays("maxTotalBytes", query("256m", QUERY + "\nStats: state >= 0", groups));
    }

    @Test
    void completeResponsesThatWaitForASlowSiteCountTowardsTheLimit() throws Exception {
        HostileServer[] bad = new HostileServer[9];
        for (int i = 0; i < bad.length - 1; i++) {
            bad[i] = HostileServer.start(HostileServer.whole(28 * MIB, "[[1,0,0]", ",[1,0,0]", "]"));
        }
        bad[8] = HostileServer.start(HostileServer.body(31 * MIB, 2 * MIB, "[[", "0,"));
        List<String> outcomes = query(bad);
        assertTrue(outcomes.stream().anyMatch(outcome -> outcome.contains("maxTotalBytes")), outcomes::toString);
    }

    @Test
    void sixtyFourSitesStalledAfterTwoMebibytesDoNotAffectGoodSites() throws Exception {
        HostileServer[] stalling = new HostileServer[64];
        for (int i = 0; i < stalling.length; i++) {
            stalling[i] = HostileServer.start(HostileServer.body(60 * MIB, 2 * MIB, "[[", "0,"));
        }
        assertEquals(64, query("512m", QUERY, stalling).size());
    }

    @Test
    void aRowOfSixtyMillionCellsIsRejectedByItsWidth() throws Exception {
        HostileServer wide = HostileServer.start(HostileServer.body(120 * MIB, 120 * MIB, "[[", "0,"));
        assertSays("more cells than", query("1200m", QUERY, wide));
    }
}

package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.real.OnOneJdk;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One hostile site between two good ones. Its outcome is its own, and the others have all their rows. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@OnOneJdk
class HostileSitesTest {
    private static final int HOSTS = 1200;
    private static final int GOOD_ROWS = 3;
    private static final long SMALL_STACK = 160 << 10;
    private static final String WAIT = """
            GET hosts
            Columns: name plugin_output
            Filter: name = h0
            WaitObject: h0
            WaitTrigger: check
            WaitCondition: plugin_output ~ %s
            WaitTimeout: 20
            """;

    private static FakeLivestatus good;

    @BeforeAll
    static void startGood() {
        good = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(hosts(GOOD_ROWS))
                .tcp()
                .start();
    }

    @AfterAll
    static void stopGood() {
        good.close();
    }

    private static FakeTable hosts(int count) {
        FakeTable.Builder table = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("plugin_output", Type.STRING);
        for (int i = 0; i < count; i++) {
            table.row("h" + i, i % 3, "ok");
        }
        return table.build();
    }

    private static LivestatusSites around(String hostile) {
        return LivestatusSites.builder()
                .site(Site.of("first", good.endpoint()))
                .site(Site.of("hostile", hostile).timeout(Duration.ofSeconds(3)))
                .site(Site.of("last", good.endpoint()))
                .build();
    }

    /** Returns the outcome of the hostile site, and asserts that the others have all their rows. */
    private static SiteOutcome amongGood(String hostile, String query) {
        try (LivestatusSites sites = around(hostile)) {
            SitesResult result = sites.query(query);
            for (String site : List.of("first", "last")) {
                assertTrue(result.outcomes().get(site).isAnswered(), () -> "" + result.outcomes());
                assertEquals(
                        result.outcomes().get(site).rows(), rowsOf(result, site).size());
            }
            return result.outcomes().get("hostile");
        }
    }

    private static List<Row> rowsOf(SitesResult result, String site) {
        return result.stream().filter(row -> row.site().equals(site)).toList();
    }

    /** Queries the hostile server among good ones, and alone, where it throws a LivestatusException. */
    private static SiteOutcome isOwnFailure(String hostile, String query) {
        SiteOutcome outcome = amongGood(hostile, query);
        assertTrue(!outcome.isAnswered() && outcome.cause().isPresent(), outcome::toString);
        try (Livestatus live = LivestatusConnection.builder(hostile)
                .queryTimeout(Duration.ofSeconds(3))
                .open()) {
            assertThrows(LivestatusException.class, () -> live.query(query));
        }
        return outcome;
    }

    // section 1: no row twice, and none invented

    private static FakeLivestatus closingBehindTheFirstPart() {
        return FakeLivestatus.builder(ServerKind.LMD)
                .backend("a", "a")
                .table(hosts(HOSTS))
                .tcp()
                .start()
                .faultOn("name = h700\n", Fault.closeBeforeHeader());
    }

    private static Query manyNames() {
        List<String> names = IntStream.range(0, HOSTS).mapToObj(i -> "h" + i).toList();
        return Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.in(names));
    }

    private static void noneTwice(List<String> names) {
        assertTrue(names.size() >= 500, () -> "rows: " + names.size());
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void streamedRowsAreNotFetchedAgainFromAnotherAddress() {
        try (FakeLivestatus closing = closingBehindTheFirstPart();
                LivestatusPool pool = LivestatusPool.builder(closing.endpoint(), closing.endpoint())
                        .build()) {
            List<String> names = new ArrayList<>();
            ConnectionLostException lost = assertThrows(
                    ConnectionLostException.class,
                    () -> pool.forEach(manyNames(), row -> names.add(row.get(Hosts.NAME))));
            noneTwice(names);
            assertTrue(lost.responseStarted() && !lost.isTransient(), lost::toString);
            assertTrue(lost.getMessage().contains(names.size() + " were delivered"), lost::toString);
        }
    }

    @Test
    void streamedRowsAreNotFetchedAgainWithRideOutReloads() {
        try (FakeLivestatus closing = closingBehindTheFirstPart();
                LivestatusPool pool = LivestatusPool.builder(closing.endpoint())
                        .settings(PoolSettings.defaults().rideOutReloads(true))
                        .build()) {
            List<String> names = new ArrayList<>();
            assertThrows(
                    LivestatusException.class, () -> pool.forEach(manyNames(), row -> names.add(row.get(Hosts.NAME))));
            noneTwice(names);
        }
    }

    @Test
    void streamedRowsAreNotFetchedAgainFromTheSecondAddressOfASite() {
        try (FakeLivestatus closing = closingBehindTheFirstPart();
                LivestatusSites sites = LivestatusSites.builder()
                        .site(Site.of("a", closing.endpoint(), closing.endpoint()))
                        .build()) {
            List<String> names = new ArrayList<>();
            assertThrows(
                    LivestatusException.class, () -> sites.forEach(manyNames(), row -> names.add(row.get(Hosts.NAME))));
            noneTwice(names);
        }
    }

    @Test
    void anExceptionOfTheConsumerCausesNoRetry() {
        ConnectFailedException own = new ConnectFailedException("tcp:elsewhere:1", "refused", true, null);
        try (LivestatusPool pool = LivestatusPool.builder(good.endpoint(), good.endpoint())
                .settings(PoolSettings.defaults().rideOutReloads(true))
                .build()) {
            List<String> names = new ArrayList<>();
            LivestatusException thrown = assertThrows(
                    LivestatusException.class,
                    () -> pool.forEach(Query.parse("GET hosts\nColumns: name"), row -> {
                        names.add(row.getString("name"));
                        throw own;
                    }));
            assertEquals(own, thrown);
            assertEquals(List.of("h0"), names);
        }
    }

    @Test
    void strictModeAcceptsNoGroupsForNoRows() {
        Query grouped = Query.from(Services.TABLE).columns(Services.HOST_NAME).stats(Stat.count());
        try (FakeLivestatus icinga = FakeLivestatus.builder(ServerKind.ICINGA2)
                        .table(FakeTable.named("services")
                                .column("host_name", Type.STRING)
                                .column("state", Type.INT)
                                .build())
                        .tcp()
                        .start();
                LivestatusSites sites = LivestatusSites.builder()
                        .settings(PoolSettings.defaults().strict(true))
                        .site(Site.of("icinga", icinga.endpoint()))
                        .build();
                Livestatus live = LivestatusConnection.builder(icinga.endpoint())
                        .strict(true)
                        .open()) {
            assertEquals(0, live.query(grouped).size());
            assertEquals(0, live.forEach(grouped, row -> {}));
            assertEquals(0, sites.query(grouped).orThrow().size());
        }
    }

    // section 2: exceptions and errors

    @Test
    void aSortColumnWithNumbersAndTextsHasAnOrder() throws IOException {
        Random random = new Random(1);
        String rows = IntStream.range(0, 2000)
                .mapToObj(i -> "[\"x" + i + "\"," + mixed(random) + "]")
                .collect(Collectors.joining(",", "[", "]"));
        try (HostileServer hostile = HostileServer.naemon(rows);
                LivestatusSites sites = around(hostile.endpoint());
                Livestatus live = LivestatusConnection.open(hostile.endpoint())) {
            SitesResult result = sites.query("GET hosts\nColumns: name state\nSort: state");
            assertEquals(2000 + 2 * GOOD_ROWS, result.orThrow().size());
            List<Object> states = rowsOf(result, "hostile").stream()
                    .map(row -> row.get("state"))
                    .toList();
            long numbers = states.stream().filter(Number.class::isInstance).count();
            assertTrue(states.stream().limit(numbers).allMatch(Number.class::isInstance));
            assertEquals(
                    2000,
                    live.query("GET hosts\nColumns: name state\nSort: state").size());
        }
    }

    private static String mixed(Random random) {
        int number = random.nextInt(1000);
        return random.nextBoolean() ? "" + number : "\"" + number + "\"";
    }

    @Test
    void aMissingSortColumnFailsOnlyThatSite() throws IOException {
        try (HostileServer hostile = HostileServer.naemon("[[\"alias\",\"state\"],[\"a\",0],[\"b\",1]]")) {
            SiteOutcome outcome = amongGood(hostile.endpoint(), "GET hosts\nSort: name");
            assertTrue(outcome.isUnusable(), outcome::toString);
            assertTrue(outcome.toString().contains("no column name"), outcome::toString);
        }
        try (HostileServer nagios =
                new HostileServer("1.5.0p23", request -> "[[\"alias\",\"state\"],[\"a\",0],[\"b\",1]]")) {
            isOwnFailure(nagios.endpoint(), "GET hosts\nSort: name"); // sorted here
        }
    }

    /** Groups by lists are merged on the thread of the caller, which has a small stack here. */
    @Test
    void groupsThatOverflowTheStackFailOnlyThatSite() throws Exception {
        int depth = 500;
        String deep = "[".repeat(depth) + "]".repeat(depth);
        Stat<Long> count = Stat.count();
        Query grouped = Query.from(Services.TABLE).columns(Services.CONTACTS).stats(count);
        try (HostileServer hostile = new HostileServer("1.5.0p23", request -> "[[" + deep + ",1]]");
                HostileServer plain = new HostileServer("1.5.0p23", request -> "[[[\"ops\"],2]]");
                LivestatusSites sites = LivestatusSites.builder()
                        .settings(PoolSettings.defaults().maxNesting(depth))
                        .site(Site.of("first", plain.endpoint()))
                        .site(Site.of("hostile", hostile.endpoint()))
                        .site(Site.of("last", plain.endpoint()))
                        .build()) {
            assertTrue(sites.query(grouped).outcomes().get("last").isAnswered(), "classes are loaded");
            FutureTask<SitesResult> asked = new FutureTask<>(() -> sites.query(grouped));
            new Thread(null, asked, "caller", SMALL_STACK).start();
            SitesResult result = asked.get(30, TimeUnit.SECONDS);
            assertEquals(1, result.size());
            assertEquals(4, result.row(0).get(count));
            SiteOutcome outcome = result.outcomes().get("hostile");
            assertTrue(outcome.toString().contains("stack overflow at this response"), outcome::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(ok|warn| )*$", "(a+)+$", "^(a|aa)+(z?)\\2$"})
    void aRegexThatTakesForeverTimesOut(String regex) throws IOException {
        for (String text : List.of("ok ".repeat(20_000) + "!", "a".repeat(60_000) + "!", "a".repeat(60) + "!")) {
            String row = "[[\"h0\",\"" + text + "\"]]";
            try (HostileServer hostile = HostileServer.naemon(row)) {
                String query = String.format(Locale.ROOT, WAIT, regex).strip();
                SiteOutcome outcome = amongGood(hostile.endpoint(), query);
                assertTrue(outcome.isAnswered() || outcome.cause().isPresent(), outcome::toString);
            }
        }
    }

    @Test
    void aRegexThatOverflowsTheStackFailsOnlyThatSite() throws IOException {
        String row = "[[\"h0\",\"" + "ok ".repeat(20_000) + "\"]]";
        try (HostileServer hostile = HostileServer.naemon(row)) {
            isOwnFailure(
                    hostile.endpoint(),
                    String.format(Locale.ROOT, WAIT, "^(ok|warn| )*$").strip());
        }
    }

    @Test
    void aTextAboveOneMebibyteIsNotMatchedWithARegex() throws IOException {
        String row = "[[\"h0\",\"" + "a".repeat((1 << 20) + 1) + "\"]]";
        try (HostileServer hostile = HostileServer.naemon(row)) {
            String query = String.format(Locale.ROOT, WAIT, "^b").strip();
            SiteOutcome outcome = isOwnFailure(hostile.endpoint(), query);
            assertTrue(outcome.toString().contains("the text has 1048577 characters"), outcome::toString);
        }
    }

    @Test
    void anEndlessRegexTimesOut() throws IOException {
        String row = "[[\"h0\",\"" + "a".repeat(60) + "!\"]]";
        try (HostileServer hostile = HostileServer.naemon(row)) {
            SiteOutcome outcome = isOwnFailure(
                    hostile.endpoint(),
                    String.format(Locale.ROOT, WAIT, "^(a|aa)+(z?)\\2$").strip());
            assertTrue(outcome.isTimedOut(), outcome::toString);
        }
    }

    @Test
    void digitsOfOtherScriptsAreHandled() throws IOException {
        Locale before = Locale.getDefault();
        try (HostileServer hostile = new HostileServer("١.٥.١-naemon", request -> "[[\"h\",\"١\",\"٢\"]]")) {
            for (String language : List.of("en", "ar-EG-u-nu-arab", "fa", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                SiteOutcome outcome = amongGood(hostile.endpoint(), "GET hosts\nColumns: name state plugin_output");
                assertTrue(outcome.isAnswered(), outcome::toString);
                try (LivestatusSites sites = around(hostile.endpoint())) {
                    assertEquals(3, sites.fetchStatus().size());
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anObjectWithoutTimesHidesNoChanges() throws Exception {
        AtomicInteger state = new AtomicInteger();
        long now = Instant.now().getEpochSecond();
        try (HostileServer hostile = new HostileServer("r2.13.6-1-icinga2", request -> {
                    if (request.contains("Columns: host_name description state")) {
                        return "[[\"h\",\"timeless\",2,1,2,1,\"\",0,0,0,0,0,0],[\"h\",\"s\","
                                + state.incrementAndGet() % 3 + ",1,2,1,\"\"," + now + "," + now + "," + now
                                + ",0,0,0]]";
                    }
                    return request.contains("Columns: last_state_change\n") ? "[[" + (now - 60) + "]]" : "[]";
                });
                LivestatusSites sites = LivestatusSites.of(List.of(Site.of("hostile", hostile.endpoint())));
                ChangeFeed feed =
                        sites.changes().services().every(Duration.ofMillis(20)).open()) {
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                feed.next(Duration.ofSeconds(20)).forEach(change -> {
                    if (change instanceof StateChange one) {
                        told.add(one.service());
                    }
                });
            }
            assertTrue(told.containsAll(List.of("timeless", "s")), told::toString);
        }
    }

    @Test
    void anInvalidAddressFailsOnlyThatSite() {
        SiteOutcome outcome = amongGood("tcp:10.2.0.300:6557", "GET hosts\nColumns: name");
        assertTrue(!outcome.isAnswered() && outcome.cause().isPresent(), outcome::toString);
    }

    // in a separate JVM

    @Test
    void aUnixAddressWithoutUnixSocketsFailsOnlyThatSite() throws Exception {
        for (String said : outcomesInOwnJvm(
                List.of(
                        "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-Djava.nio.channels.spi.SelectorProvider=" + HostileSitesProgram.NoUnixSockets.class.getName(),
                        "-Dorg.newsclub.net.unix.library.disable=true"),
                "unix:/nowhere/live")) {
            assertTrue(said.startsWith("hostile unreachable: cannot connect to unix:/nowhere/live"), said);
        }
    }

    @Test
    void aUnixPathOutsideOfTheLocaleFailsOnlyThatSite() throws Exception {
        for (List<String> options :
                List.of(List.<String>of(), List.of("-Dorg.newsclub.net.unix.library.disable=true"))) {
            for (String said : outcomesInOwnJvm(options, HostileSitesProgram.UNWRITABLE)) {
                assertTrue(said.startsWith("hostile unreachable: cannot connect to unix:"), said);
            }
        }
    }

    @Test
    void aResponseLargerThanTheHeapFailsOnlyThatSite() throws Exception {
        for (String said : outcomesInOwnJvm(List.of("-Xmx64m"), HostileSitesProgram.HUGE)) {
            assertTrue(said.startsWith("hostile unusable answer: not enough heap"), said);
        }
    }

    /** Returns the outcome of the hostile site that a program prints, and asserts that the good ones have all their rows. */
    private static List<String> outcomesInOwnJvm(List<String> options, String hostile) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), HostileSitesProgram.class.getName(), hostile));
        Path output = Files.createTempFile("hostile", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            boolean isOver = process.waitFor(50, TimeUnit.SECONDS);
            process.destroyForcibly();
            List<String> lines = Files.readAllLines(output, StandardCharsets.ISO_8859_1);
            assertTrue(isOver && process.exitValue() == 0, lines::toString);
            assertTrue(lines.contains("good 3 3"), lines::toString);
            List<String> said =
                    lines.stream().filter(line -> line.startsWith("hostile ")).toList();
            assertEquals(1, said.size(), lines::toString);
            return said;
        } finally {
            Files.delete(output);
        }
    }
}

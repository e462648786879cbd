package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.multisite.Site;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.timing.TimeSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed output of the verbs. */
class PromptTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<FakeLivestatus> servers = new ArrayList<>();
    private static final TimeSource AT_NOON = new TimeSource() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return SmallSites.NOON;
        }
    };

    private Session session;
    private QueryVerbs queries;

    @BeforeEach
    void begin() {
        begin(80, false);
    }

    private void begin(int width, boolean hasColours) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        session = new Session(new Terminal(out, out, () -> width, 50, hasColours), AT_NOON);
        queries = new QueryVerbs(session);
    }

    @AfterEach
    void end() {
        session.close();
        servers.forEach(FakeLivestatus::close);
    }

    private void connect(ServerKind... manners) {
        List<Site> sites = new ArrayList<>();
        for (ServerKind manner : manners) {
            FakeLivestatus server = SmallSites.start(manner);
            servers.add(server);
            sites.add(Site.of("site0" + servers.size(), server.unixEndpoint()));
        }
        session.connect(sites);
    }

    /** Runs a verb and prints its result, as the prompt does. */
    private void show(Supplier<Shown> verb) {
        session.print(session.attempt(verb));
        session.printMissing();
    }

    private Shown rows(int most) {
        session.rows(most);
        return Shown.text(List.of());
    }

    /** Returns the output since the last call, without milliseconds. */
    private String printed() {
        String text = printed.toString(StandardCharsets.UTF_8).replaceAll("\\d+ ms", "N ms");
        printed.reset();
        return text;
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void problemsAreTheUnhandledOnes(ServerKind manner) {
        connect(manner);
        show(() -> queries.problems(""));
        assertEquals("""
                site    host   service  state     for     note  output
                site01  db01            DOWN      1m 30s        no answer
                site01  web01  HTTP     CRITICAL  2h 10m        500 Internal Server Error
                site01  web01  disk /   WARNING   12s           87 % of größe used
                3 rows from 1 site in N ms
                """, printed());
        show(() -> queries.problems("DB"));
        assertEquals("""
                site    host  service  state  for     note  output
                site01  db01           DOWN   1m 30s        no answer
                1 row from 1 site in N ms
                """, printed());
        assertEquals(0, session.failures());
    }

    /** The table status of an LMD has no numbers of objects, and rows of a backend that is down are missing. */
    @Test
    void anLmdIsListedAndCountedAlthoughABackendIsDown() {
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("peer_key", Type.STRING)
                .row("web01", 0, 1, "a")
                .build();
        FakeLivestatus lmd = FakeLivestatus.builder(ServerKind.LMD)
                .table(hosts)
                .backend("a", "Site A")
                .failedBackend("b", "Site B", "connection refused")
                .start();
        servers.add(lmd);
        session.connect(List.of(Site.of("lmd", lmd.endpoint())));
        show(queries::sites);
        String listed = printed();
        assertTrue(listed.lines().anyMatch(line -> line.matches("lmd +unix:.* 1\\.5\\.2.*")), listed);
        show(() -> new CountVerbs(session).rows("hosts", List.of("state = 0")));
        String counted = printed();
        assertTrue(counted.lines().anyMatch(line -> line.matches("lmd +1")), counted);
        assertTrue(counted.contains("lmd/b"), counted);
    }

    /** Icinga 2.13.6 has no last state change for a host whose first check was DOWN, because it was DOWN before. */
    @Test
    void aProblemOfAFirstCheckHasAnAge() {
        connect(ServerKind.ICINGA2);
        servers.get(0)
                .replaceTable(SmallSites.hosts().with(row -> row.get("name").equals("db01"), "last_state_change", 0));
        show(() -> queries.problems("db"));
        assertEquals("""
                site    host  service  state  for     note  output
                site01  db01           DOWN   1m 30s        no answer
                1 row from 1 site in N ms
                """, printed());
    }

    /** Icinga 2.13.6 shows a host as DOWN that was never checked. */
    @Test
    void anUncheckedObjectIsPendingAndHidesNoProblem() {
        connect(ServerKind.ICINGA2);
        servers.get(0)
                .replaceTable(SmallSites.hosts().with(row -> row.get("name").equals("new01"), "state", 1));
        servers.get(0)
                .replaceTable(SmallSites.services()
                        .with(row -> row.get("host_name").equals("new01"), "state", 2)
                        .with(row -> row.get("host_name").equals("new01"), "has_been_checked", 1));
        show(() -> queries.problems("new"));
        String problems = printed();
        assertTrue(problems.contains("new01  Ping     CRITICAL"), problems);
        assertEquals(-1, problems.indexOf("DOWN"), problems);
        show(() -> queries.hosts("new"));
        assertTrue(printed().contains("new01  PENDING"));
        show(() -> new CountVerbs(session).states());
        assertTrue(printed().contains("site01   1     1        0          1"));
    }

    @Test
    void hostsAndServicesShowPendingAcknowledgedAndDowntimes() {
        connect(ServerKind.NAEMON, ServerKind.ICINGA2);
        show(() -> queries.hosts("new"));
        show(() -> queries.services(Verbs.regex("^web"), Verbs.regex("p$")));
        assertEquals("""
                site    host   state    for  note  output
                site01  new01  PENDING
                site02  new01  PENDING
                2 rows from 2 sites in N ms
                site    host   service  state     for     note  output
                site01  web01  HTTP     CRITICAL  2h 10m        500 Internal Server Error
                site02  web01  HTTP     CRITICAL  2h 10m        500 Internal Server Error
                site01  web01  NTP      CRITICAL  9d 0h   ack   offset 3 s
                site02  web01  NTP      CRITICAL  9d 0h   ack   offset 3 s
                4 rows from 2 sites in N ms
                """, printed());
    }

    @Test
    void sitesShowVersionsAndMissingSites() {
        connect(ServerKind.NAGIOS, ServerKind.ICINGA2);
        servers.get(1).close();
        show(queries::sites);
        List<String> lines = printed().lines().toList();
        assertEquals(4, lines.size(), lines::toString);
        assertTrue(lines.get(0).matches("site +address +version +hosts +services +up for"), lines.get(0));
        assertTrue(lines.get(1).matches("site01 +unix:/.* +4\\.5\\.9 +3 +6  3d 4h"), lines.get(1));
        assertEquals("1 row from 1 of 2 sites in N ms", lines.get(2));
        assertTrue(lines.get(3).startsWith("site02: unreachable: cannot connect to unix:/"), lines.get(3));
        assertEquals(1, session.failures());
    }

    @Test
    void countsAreBySiteAndForAll() {
        connect(ServerKind.NAEMON, ServerKind.ICINGA2);
        CountVerbs counts = new CountVerbs(session);
        show(counts::states);
        show(() -> counts.rows("services", List.of("state = 2", "acknowledged = 0")));
        assertEquals("""
                site    up  down  unreach  host_pend  ok  warn  crit  unkn  svc_pend
                site01   1     1        0          1   1     1     3     0         1
                site02   1     1        0          1   1     1     3     0         1
                all      2     2        0          2   2     2     6     0         2
                2 rows from 2 sites in N ms
                site    count
                site01      2
                site02      2
                all         4
                2 rows from 2 sites in N ms
                """, printed());
    }

    @Test
    void lqlShowsTimesAndStatesAsText() {
        connect(ServerKind.NAEMON);
        show(() -> queries.lql(
                "GET services\nColumns: description state last_state_change acknowledged\nFilter: host_name = web01"));
        assertEquals("""
                site    description  state     last_state_change    acknowledged
                site01  HTTP         CRITICAL  2026-03-01 09:50:00  no
                site01  disk /       WARNING   2026-03-01 11:59:48  no
                site01  NTP          CRITICAL  2026-02-20 12:00:00  yes
                site01  Ping         OK        2026-02-28 12:00:00  no
                4 rows from 1 site in N ms
                """, printed());
        assertEquals(4, session.last().size());
    }

    @Test
    void lqlAcceptsTheTablesOfEveryServer() {
        connect(ServerKind.NAGIOS);
        String events = "event_id:int\tevent_first:time\n7\t2026-03-01T11:59:48Z\n";
        servers.get(0).replaceTable(FakeTable.fromTsv("eventconsoleevents", events));
        show(() -> queries.lql("GET eventconsoleevents\nColumns: event_id event_first"));
        assertEquals("""
                site    event_id  event_first
                site01         7  2026-03-01 11:59:48
                1 row from 1 site in N ms
                """, printed());
    }

    @Test
    void aTableTooWideForItsTerminalIsShownRowByRow() {
        begin(50, false);
        connect(ServerKind.NAEMON);
        show(() -> queries.lql("GET hosts\nFilter: name = db01"));
        assertEquals("""
                --------------------------------
                site                      site01
                acknowledged              no
                current_attempt           1
                has_been_checked          yes
                last_check
                last_hard_state           UP
                last_hard_state_change    2026-03-01 11:58:30
                last_state_change         2026-03-01 11:58:30
                last_time_down
                last_time_unreachable
                last_time_up
                name                      db01
                plugin_output             no answer
                scheduled_downtime_depth  0
                state                     DOWN
                state_type                HARD
                1 row from 1 site in N ms
                """, printed().replaceFirst("-{30,}", "-".repeat(32)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "ICINGA2"})
    void columnsAreListedForAServerWithoutATableOfColumns(ServerKind manner) {
        connect(manner);
        show(() -> queries.columns("hosts"));
        String text = printed();
        assertTrue(text.contains("\nlast_state_change         time"), text);
        assertTrue(text.contains("""
                last_hard_state_change    time    Time of the last change of the hard state of
                                                  the host. Null (0) if there was none.
                """), text);
        assertTrue(text.endsWith("15 rows from 1 site in N ms\n"), text);
        assertEquals(0, session.failures());
    }

    @Test
    void statesAreColouredAndTheDeadSiteIsRed() {
        begin(80, true);
        connect(ServerKind.NAEMON, ServerKind.NAEMON);
        servers.get(1).close();
        show(() -> queries.services("web01", Verbs.regex("HTTP|disk")));
        String text = printed();
        assertTrue(text.contains("  \u001b[31mCRITICAL\u001b[0m  2h"), text);
        assertTrue(text.contains("  \u001b[33mWARNING\u001b[0m   12s"), text);
        assertTrue(text.contains("\n\u001b[31msite02: unreachable"), text);
    }

    @Test
    void aFailureIsOneLineAndCounts() {
        show(() -> queries.hosts(""));
        assertEquals("no site yet: connect(\"site02=tcp:10.2.0.10:6557\")\n", printed());
        assertNull(session.last());
        connect(ServerKind.NAEMON);
        show(() -> queries.lql("PUT hosts"));
        assertEquals(1, printed().lines().count());
        show(() -> rows(0));
        assertEquals("rows must be at least 1: 0\n", printed());
        show(() -> {
            throw new UnsupportedOperationException("one\ntwo\u001b[2J");
        });
        assertEquals("UnsupportedOperationException: one\n", printed());
        assertEquals(4, session.failures());
        show(() -> queries.lql("GET nowhere"));
        assertEquals("""
                0 rows from 0 of 1 site in N ms
                site01: incompatible: server answered 404: Invalid GET request, no such table 'nowhere'
                """, printed());
        assertEquals(5, session.failures());
    }

    @Test
    void missingCountsAreAFailureOfTheirSite() {
        connect(ServerKind.NAEMON, ServerKind.NAEMON);
        byte[] nothing = "200           3\n[]\n".getBytes(StandardCharsets.US_ASCII);
        servers.get(0).faultOn("GET hosts", Fault.answerWith(nothing));
        show(() -> new CountVerbs(session).rows("hosts", List.of("state = 1")));
        String text = printed();
        assertTrue(text.contains("site01: unusable answer: no row: statistics without groups need one row"), text);
        assertTrue(text.contains("site02"), text);
    }

    @Test
    void acknowledgementsGoToTheSiteThatMonitorsTheHost() {
        connect(ServerKind.ICINGA2);
        CommandVerbs orders = new CommandVerbs(session, "ops");
        show(() -> orders.acknowledge("", "web01", "HTTP", "on it"));
        show(() -> orders.acknowledge("", "db01", "", "on it"));
        assertEquals("""
                CONFIRMED: ACKNOWLEDGE_SVC_PROBLEM web01;HTTP at site01
                CONFIRMED: ACKNOWLEDGE_HOST_PROBLEM db01 at site01
                """, printed());
        List<String> commands = servers.get(0).commands();
        assertTrue(commands.get(0).endsWith("ACKNOWLEDGE_SVC_PROBLEM;web01;HTTP;2;1;0;ops;on it"), commands::toString);
        assertTrue(commands.get(1).endsWith("ACKNOWLEDGE_HOST_PROBLEM;db01;2;1;0;ops;on it"), commands::toString);
        show(() -> orders.acknowledge("", "nobody", "", "on it"));
        assertEquals(1, printed().lines().count());
        assertEquals(1, session.failures());
    }

    @Test
    void acknowledgementsGoToTheNamedSiteIfSeveralMonitorTheHost() {
        connect(ServerKind.ICINGA2, ServerKind.ICINGA2);
        CommandVerbs orders = new CommandVerbs(session, "ops");
        show(() -> orders.acknowledge("", "web01", "HTTP", "on it"));
        assertEquals(
                "host web01 is monitored by site01 and site02: put the site in front, as in"
                        + " ack(\"site01\", \"web01\", \"HTTP\", \"on it\")\n",
                printed());
        show(() -> orders.acknowledge("site02", "web01", "HTTP", "on it"));
        assertEquals("CONFIRMED: ACKNOWLEDGE_SVC_PROBLEM web01;HTTP at site02\n", printed());
        assertEquals(List.of(), servers.get(0).commands());
        assertEquals(1, servers.get(1).commands().size());
        assertEquals(1, session.failures());
    }

    @Test
    void aStoppedVerbPrintsStoppedAndLeavesTheSitesUsable() throws Exception {
        connect(ServerKind.NAEMON);
        FakeLivestatus server = servers.get(0);
        server.faultOn("GET hosts", Fault.stallAfter(0));
        Thread asking = new Thread(() -> show(() -> queries.hosts("")));
        asking.start();
        assertTrue(server.awaitRequests(2, Duration.ofSeconds(20)));
        asking.interrupt();
        asking.join(10_000);
        assertEquals("stopped\n", printed());
        show(() -> queries.hosts("db"));
        assertEquals(3, printed().lines().count());
        assertEquals(0, session.failures());
    }

    /** For example one that waits for a file on a dead network server. */
    @Test
    void aVerbThatIgnoresStoppingBlocksFurtherVerbs() throws Exception {
        CompletableFuture<Thread> verb = new CompletableFuture<>();
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread prompt = new Thread(() -> show(() -> {
            verb.complete(Thread.currentThread());
            end.join(); // the thread that interrupts
            return Shown.text(List.of());
        }));
        prompt.start();
        Thread stuck = verb.get(20, TimeUnit.SECONDS);
        prompt.interrupt();
        show(() -> rows(10));
        assertEquals("the previous verb is still running\n", printed());
        assertEquals(1, session.failures());
        assertEquals(50, session.terminal().rows());
        end.complete(null);
        stuck.join(20_000);
        show(() -> rows(10));
        assertEquals("", printed());
        assertEquals(10, session.terminal().rows());
    }

    @Test
    void changesArePrintedAsTheyArrive() throws Exception {
        connect(ServerKind.ICINGA2);
        Thread watching =
                new Thread(() -> show(() -> new WatchVerb(session, Duration.ofMillis(20)).run(Duration.ofMinutes(1))));
        watching.start();
        FakeLivestatus server = servers.get(0);
        assertTrue(server.awaitRequests(server.requests().size() + 20, Duration.ofSeconds(20)));
        Instant now = Instant.now().plusSeconds(1);
        server.replaceTable(SmallSites.services()
                .with(row -> row.get("description").equals("disk /"), "state", 2)
                .with(row -> row.get("description").equals("disk /"), "last_state_change", now));
        assertTrue(server.awaitRequests(server.requests().size() + 20, Duration.ofSeconds(20)));
        watching.interrupt();
        watching.join(10_000);
        String time = DateTimeFormatter.ofPattern("HH:mm:ss").format(now.atZone(ZoneId.systemDefault()));
        assertEquals(time + "  site01  web01  disk /  CRITICAL  87 % of größe used\n1 change\n", printed());
        assertEquals(0, session.failures());
    }

    /** A name of 3 kB must not pad all later lines to its length. */
    @Test
    void linesOfAWatchAreCutToTheTerminal() throws Exception {
        connect(ServerKind.ICINGA2);
        FakeLivestatus server = servers.get(0);
        FakeTable named = SmallSites.services()
                .with(row -> row.get("description").equals("disk /"), "host_name", "host".repeat(700));
        server.replaceTable(named);
        Thread watching =
                new Thread(() -> show(() -> new WatchVerb(session, Duration.ofMillis(20)).run(Duration.ofMinutes(1))));
        watching.start();
        assertTrue(server.awaitRequests(server.requests().size() + 20, Duration.ofSeconds(20)));
        Instant now = Instant.now().plusSeconds(1);
        server.replaceTable(named.with(row -> row.get("description").equals("disk /"), "state", 2)
                .with(row -> row.get("description").equals("disk /"), "last_state_change", now));
        assertTrue(server.awaitRequests(server.requests().size() + 20, Duration.ofSeconds(20)));
        watching.interrupt();
        watching.join(10_000);
        List<String> lines = printed().lines().toList();
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).length() <= 80, lines.get(0));
        assertTrue(lines.get(0).contains("CRITICAL"), lines.get(0));
        assertEquals(-1, lines.get(0).indexOf('\u001b'));
    }

    /** Names in a record are at most half as wide as the terminal. */
    @Test
    void namesOfColumnsHaveNoControlCharacters() {
        TextTable table = new TextTable(List.of("a\u001b[2J", "b\u202e".repeat(3000)));
        table.row(List.of(Cell.text("1"), Cell.text("2")));
        table.lines(session.terminal(), TextTable.Form.FITTED).forEach(session::print);
        String shown = printed();
        assertEquals(-1, shown.indexOf('\u001b'));
        assertEquals(-1, shown.indexOf('\u202e'));
        assertTrue(shown.lines().allMatch(line -> line.length() <= 80), shown);
    }

    @Test
    void failuresAreLimitedToAnExitCode() {
        for (int i = 0; i < 300; i++) {
            session.fail("no");
        }
        assertEquals(100, session.failures());
    }

    @Test
    void rowsLimitsTheShownRows() {
        connect(ServerKind.NAEMON);
        session.rows(2);
        show(() -> queries.services("", ""));
        List<String> lines = printed().lines().toList();
        assertEquals("... and 4 more; rows(6) shows them", lines.get(3));
        assertEquals("6 rows from 1 site in N ms", lines.get(4));
    }
}

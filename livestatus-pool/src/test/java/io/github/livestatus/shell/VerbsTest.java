package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.multisite.Site;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.timing.TimeSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows that the verbs return. */
class VerbsTest {
    private static final Instant NOW = Instant.now();

    private static final String HOSTS = """
            name:string	alias:string	address:string	groups:list	state:int	has_been_checked:int	acknowledged:int	scheduled_downtime_depth:int	last_check:time	last_state_change:time	last_hard_state_change:time	plugin_output:string	perf_data:string	state_type:int	last_hard_state:int	current_attempt:int	last_time_up:time	last_time_down:time	last_time_unreachable:time
            host10	ten	10.0.0.10	linux	0	1	0	0	%1$d	%1$d	%1$d	fine	rta=1ms;5;9	1	0	1	0	0	0
            host2	two	10.0.0.2	linux,web	1	1	0	0	%2$d	%2$d	%2$d	no answer		1	0	1	0	0	0
            Host1	one	10.0.0.1	web	0	1	0	0	%1$d	%1$d	%1$d	fine		1	0	1	0	0	0
            """.formatted(
            NOW.minusSeconds(7200).getEpochSecond(), NOW.minusSeconds(90).getEpochSecond());

    private static final String SERVICES = """
            host_name:string	description:string	host_groups:list	groups:list	state:int	has_been_checked:int	acknowledged:int	scheduled_downtime_depth:int	last_check:time	last_state_change:time	last_hard_state_change:time	plugin_output:string	long_plugin_output:string	perf_data:string	state_type:int	last_hard_state:int	current_attempt:int	last_time_ok:time	last_time_warning:time	last_time_critical:time	last_time_unknown:time
            host10	Disk C:\\ x	linux	disks	2	1	0	0	%1$d	%1$d	%1$d	full, "very"	more	'c:'=9GB;5;8 d=1GB	1	0	1	0	0	0	0
            host10	disk.x	linux	disks	1	1	0	0	%2$d	%2$d	%2$d	a.b			1	0	1	0	0	0	0
            host2	ping {1}	linux	nets	0	1	0	0	%2$d	%2$d	%2$d	ok			1	0	1	0	0	0	0
            """.formatted(
            NOW.minusSeconds(7200).getEpochSecond(), NOW.minusSeconds(90).getEpochSecond());

    private static final String COMMENTS = """
            id:int	host_name:string	service_description:string	is_service:int	entry_time:time	author:string	comment:string
            3	host10	Disk C:\\ x	1	%1$d	ops	on order
            4	host10		0	%1$d	ops	of the host
            """.formatted(NOW.minusSeconds(7200).getEpochSecond());

    private static final String DOWNTIMES = """
            id:int	host_name:string	service_description:string	is_service:int	start_time:time	end_time:time	author:string	comment:string
            7	host10	Disk C:\\ x	1	%1$d	%2$d	ops	new disk
            8	host10		0	%1$d	%2$d	ops	move
            """.formatted(
            NOW.minusSeconds(7200).getEpochSecond(), NOW.plusSeconds(7200).getEpochSecond());

    private static final String LOG =
            """
            time:time	lineno:int	class:int	type:string	host_name:string	service_description:string	state:int	state_type:string	attempt:int	plugin_output:string	message:string
            %1$d	1	1	SERVICE ALERT	host10	disk.x	2	HARD	3	full	[%1$d] SERVICE ALERT: host10;disk.x;CRITICAL;HARD;3;full
            %2$d	2	1	HOST ALERT	host10		1	SOFT	1	gone	[%2$d] HOST ALERT: host10;DOWN;SOFT;1;gone
            %2$d	3	0	LOG ROTATION			0		0		[%2$d] LOG ROTATION: DAILY
            """.formatted(NOW.minus(Duration.ofDays(3)).getEpochSecond(), NOW.getEpochSecond());

    private static final String GROUPS = """
            name:string	alias:string	members:list
            linux	all Linux	host10,host2
            web	the web	host2,Host1
            """;

    private static final String CONTACTS = """
            name:string	alias:string	email:string	pager:string
            ops	Operators	ops@example.org	+1
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Session session =
            new Session(new Terminal(stream(), stream(), () -> 60, 50, false), TimeSource.SYSTEM);
    private final QueryVerbs queries = new QueryVerbs(session);
    private final ObjectVerbs objects = new ObjectVerbs(session);
    private final CommandVerbs commands = new CommandVerbs(session, "ops");
    private FakeLivestatus server;

    private PrintStream stream() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    /** Starts a site with three hosts, three services, and objects in all other tables. */
    static FakeLivestatus start(ServerKind manner) {
        return FakeLivestatus.builder(manner)
                .table(FakeTable.fromTsv("hosts", HOSTS))
                .table(FakeTable.fromTsv("services", SERVICES))
                .table(FakeTable.fromTsv("comments", COMMENTS))
                .table(FakeTable.fromTsv("downtimes", manner == ServerKind.LMD ? ofBackend(DOWNTIMES) : DOWNTIMES))
                .table(FakeTable.fromTsv("log", LOG))
                .table(FakeTable.fromTsv("hostgroups", GROUPS))
                .table(FakeTable.fromTsv("servicegroups", "name:string\talias:string\tmembers:list\ndisks\tDisks\t\n"))
                .table(FakeTable.fromTsv("contacts", CONTACTS))
                .unix()
                .start();
    }

    /** Returns a table with a column for the backend of each row. */
    private static String ofBackend(String table) {
        return table.strip().replaceFirst("\n", "\tpeer_key:string\n").replaceAll("(?m)(move|new disk)$", "$1\tsite01")
                + "\n";
    }

    private void connect(ServerKind manner) {
        server = start(manner);
        session.connect(List.of(Site.of("site01", server.unixEndpoint())));
    }

    @AfterEach
    void end() {
        session.close();
        if (server != null) {
            server.close();
        }
    }

    private List<String> column(String name, Supplier<Shown> verb) {
        Shown shown = session.attempt(verb);
        return shown.table().rows().stream()
                .map(row -> row.get(shown.names().indexOf(name)).text())
                .toList();
    }

    private String failure(Supplier<Shown> verb) {
        int before = session.failures();
        printed.reset();
        assertEquals(0, session.attempt(verb).size());
        assertEquals(before + 1, session.failures());
        return printed.toString(StandardCharsets.UTF_8).strip();
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void textIsMatchedLiterally(ServerKind manner) {
        connect(manner);
        assertEquals(List.of("Disk C:\\ x"), column("service", () -> queries.services("host10", "Disk C:\\ x")));
        assertEquals(List.of("disk.x"), column("service", () -> queries.services("", "k.X")));
        assertEquals(List.of(), column("host", () -> queries.hosts("[")));
        assertEquals(List.of("host10"), column("host", () -> queries.hosts(Verbs.regex("^host1[0-9]$"))));
        assertEquals(0, session.failures());
    }

    @Test
    void namesAreInNaturalOrder() {
        connect(ServerKind.NAEMON);
        assertEquals(List.of("Host1", "host2", "host10"), column("host", queries::hosts));
        assertEquals(
                "host2", column("host", () -> queries.hosts(Verbs.sort("for"))).get(0));
        assertEquals(
                "host2",
                column("host", () -> queries.hosts(Verbs.sort("-state"))).get(0));
        assertEquals(
                List.of("Disk C:\\ x", "disk.x", "ping {1}"),
                column("service", () -> queries.services(Verbs.sort("-state"))));
        assertEquals(
                "there is no column stat: did you mean state? The columns are: site, host, state, for, note, output",
                failure(() -> queries.hosts(Verbs.sort("stat"))));
    }

    @Test
    void membersOfGroupsAreFoundAndAnUnknownGroupIsRejected() {
        connect(ServerKind.NAEMON);
        assertEquals(List.of("host2", "host10"), column("host", () -> queries.hosts(Verbs.group("linux"))));
        assertEquals(List.of("Disk C:\\ x", "disk.x"), column("service", () -> queries.services(Verbs.group("disks"))));
        assertEquals(List.of("host10"), column("host", () -> queries.hosts("10", Verbs.group("linux"))));
        assertEquals(
                "there is no group linus: did you mean linux?", failure(() -> queries.problems(Verbs.group("linus"))));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "ICINGA2"})
    void misspeltNamesGetAHint(ServerKind manner) {
        connect(manner);
        assertEquals(
                "table hosts has no column nam: did you mean name? (columns(\"hosts\") lists them)",
                failure(() -> queries.lql("GET hosts\nColumns: nam state")));
        assertTrue(failure(() -> queries.lql("GET hosts\nFilter: sate = 1")).contains("did you mean state?"));
        assertTrue(failure(() -> queries.lql("GET hosts\nStats: avg latncy")).contains("did you mean latency?"));
        assertTrue(failure(() -> new CountVerbs(session).rows("servces", List.of()))
                .contains("did you mean services?"));
        assertTrue(failure(() -> queries.columns("host")).contains("did you mean hosts?"));
        assertEquals("no site has a host hst2: did you mean host2?", failure(() -> commands.recheck("", "hst2", "")));
        assertEquals(
                "host host10 has no service disk,x: did you mean disk.x?",
                failure(() -> commands.acknowledge("", "host10", "disk,x", "on it")));
        assertEquals(
                "no site is called sit01: did you mean site01? The sites are: site01",
                failure(() -> commands.recheck("sit01", "host10", "")));
        assertTrue(failure(() -> Manual.of("downtim")).contains("did you mean downtime?"));
        assertEquals(List.of(), server.commands());
        assertEquals(
                3,
                session.attempt(() -> queries.lql("GET hosts\nColumns: name as n"))
                        .size());
    }

    /** A misspelt name must not return no rows, like a quiet host. An ignored choice must not return all rows, like a group. */
    @Test
    void anUnsupportedArgumentOfAVerbIsRejected() {
        connect(ServerKind.NAEMON);
        assertEquals("no site has a host hst2: did you mean host2?", failure(() -> objects.log("hst2")));
        assertEquals(
                "host host10 has no service disk,x: did you mean disk.x?",
                failure(() -> objects.history("host10", "disk,x")));
        assertEquals(List.of(), column("message", () -> objects.log("host2")));
        assertEquals(
                "comments does not support group(\"linux\") (help(\"comments\") shows its arguments)",
                failure(() -> objects.comments(Verbs.group("linux"))));
        assertTrue(failure(() -> queries.hosts(Verbs.days(3))).startsWith("hosts does not support days(3)"));
        assertTrue(failure(() -> objects.log("host2", Verbs.group("linux"))).startsWith("log does not support group"));
    }

    /** Each backend of an LMD has its own ids of downtimes. */
    @Test
    void aDowntimeIsDeletedAtItsBackend() {
        connect(ServerKind.LMD);
        session.attempt(() -> commands.undowntime("", "host10", ""));
        assertEquals(0, session.failures(), printed::toString);
        assertTrue(server.commands().get(0).endsWith("DEL_HOST_DOWNTIME;8"), () -> "" + server.commands());
    }

    @Test
    void explainPrintsAPlanAndSendsNothing() {
        connect(ServerKind.NAGIOS);
        int before = server.requests().size();
        String plan = session.attempt(() -> queries.explain("GET hosts\nColumns: name\nSort: name asc"))
                .toString();
        assertTrue(plan.contains("client: sorts by name asc"), plan);
        assertTrue(plan.endsWith("all sites: joins the rows, sorts by name asc"), plan);
        assertTrue(server.requests().subList(before, server.requests().size()).stream()
                .noneMatch(request -> request.toString().contains("GET hosts")));
        assertTrue(failure(() -> queries.explain("GET hosts\nColumns: nam")).contains("did you mean name?"));
    }

    @Test
    void hostAndServiceShowNumbersCommentsAndDowntimes() {
        connect(ServerKind.NAEMON);
        String service =
                session.attempt(() -> objects.service("host10", "Disk C:\\ x")).toString();
        for (String part :
                List.of("CRITICAL", "full, \"very\"", "more", "c:=9GB;5;8", "d=1GB", "ops: on order", "new disk")) {
            assertTrue(service.contains(part), () -> part + " in " + service);
        }
        assertFalse(service.contains("of the host"), service);
        String host = session.attempt(() -> objects.host("host10")).toString();
        for (String part : List.of("10.0.0.10", "linux", "rta=1ms;5;9", "of the host", "move")) {
            assertTrue(host.contains(part), () -> part + " in " + host);
        }
        assertFalse(host.contains("on order"), host);
    }

    @Test
    void theLogIsThatOfTodayByDefault() {
        connect(ServerKind.NAEMON);
        assertEquals(List.of("DOWN;SOFT;1;gone"), column("message", () -> objects.log("host10")));
        assertEquals(
                List.of("CRITICAL;HARD;3;full", "DOWN;SOFT;1;gone"),
                column("message", () -> objects.log("host10", Verbs.days(4))));
        assertEquals(List.of("DAILY"), column("message", objects::log).subList(1, 2));
        assertEquals(List.of("CRITICAL", "DOWN"), column("state", () -> objects.history("host10")));
        assertEquals(List.of("CRITICAL"), column("state", () -> objects.history("host10", "disk.x")));
    }

    @Test
    void commentsDowntimesContactsAndGroupsAreListed() {
        connect(ServerKind.NAEMON);
        assertEquals(List.of("on order"), column("comment", () -> objects.comments("host", "disk")));
        assertEquals(2, session.attempt(objects::downtimes).size());
        assertEquals(List.of("ops@example.org"), column("email", objects::contacts));
        assertEquals(List.of("linux", "web", "disks"), column("group", objects::groups));
        assertEquals(List.of("2", "2", "0"), column("members", objects::groups));
    }

    @Test
    void commandsGoToTheSiteThatHasTheObject() {
        connect(ServerKind.NAEMON);
        long begin = NOW.getEpochSecond();
        session.attempt(() -> commands.downtime("", "host10", "", "1d 2h", "move; twice"));
        session.attempt(() -> commands.downtime("", "host10", "disk.x", "90m", "new disk"));
        session.attempt(() -> commands.undowntime("", "host10", "Disk C:\\ x"));
        session.attempt(() -> commands.undowntime("", "host10", ""));
        session.attempt(() -> commands.unacknowledge("", "host10", "disk.x"));
        session.attempt(() -> commands.recheck("", "host2", ""));
        session.attempt(() -> commands.comment("site01", "host2", "ping {1}", "see ticket"));
        session.attempt(() -> commands.send("", "DISABLE_HOST_CHECK;host2"));
        List<String> sent = server.commands();
        assertEquals(0, session.failures(), printed::toString);
        assertEquals(8, sent.size(), sent::toString);
        String[] downtime =
                sent.get(0).replaceFirst("^.*SCHEDULE_HOST_DOWNTIME;", "").split(";");
        assertEquals("host10", downtime[0]);
        assertTrue(Long.parseLong(downtime[1]) >= begin, sent.get(0));
        assertEquals(26 * 3600, Long.parseLong(downtime[2]) - Long.parseLong(downtime[1]));
        assertTrue(sent.get(0).endsWith(";ops;move; twice"), sent.get(0));
        assertTrue(sent.get(1).matches(".*SCHEDULE_SVC_DOWNTIME;host10;disk.x;.*;5400;ops;new disk"), sent.get(1));
        assertTrue(sent.get(2).endsWith("DEL_SVC_DOWNTIME;7"), sent.get(2));
        assertTrue(sent.get(3).endsWith("DEL_HOST_DOWNTIME;8"), sent.get(3));
        assertTrue(sent.get(4).endsWith("REMOVE_SVC_ACKNOWLEDGEMENT;host10;disk.x"), sent.get(4));
        assertTrue(sent.get(5).matches(".*SCHEDULE_FORCED_HOST_CHECK;host2;\\d+"), sent.get(5));
        assertTrue(sent.get(6).endsWith("ADD_SVC_COMMENT;host2;ping {1};1;ops;see ticket"), sent.get(6));
        assertTrue(sent.get(7).endsWith("DISABLE_HOST_CHECK;host2"), sent.get(7));
        assertEquals("host2 has no downtime", failure(() -> commands.undowntime("", "host2", "")));
        assertTrue(failure(() -> commands.downtime("", "host2", "", "soon", "x"))
                .contains("2h, 90m, 1d 12h or 22:00-23:30"));
    }

    /** Most cores ignore an unknown command. */
    @Test
    void aMisspeltCommandIsNotSent() {
        connect(ServerKind.NAEMON);
        assertEquals(
                "there is no command ENABLE_HOST_CHEK: did you mean ENABLE_HOST_CHECK?"
                        + " (live().send(\"SITE\", Command.parse(\"...\")) sends any name)",
                failure(() -> commands.send("site01", "ENABLE_HOST_CHEK;host2")));
        assertEquals(List.of(), server.commands());
        session.attempt(() -> commands.send("", "_ENABLE_HOST_CHEK;host2"));
        session.attempt(() -> commands.send("", "SOMETHING_OTHER"));
        assertEquals(2, server.commands().size(), printed::toString);
    }

    @Test
    void theExampleForACommandWithoutASiteIsComplete() {
        server = start(ServerKind.NAEMON);
        session.connect(List.of(Site.of("site01", server.unixEndpoint()), Site.of("site02", server.unixEndpoint())));
        assertEquals(
                "several sites have host2: put the name of the site in front,"
                        + " as in send(\"site01\", \"ADD_HOST_COMMENT;host2;1;ops;C:\\\\ \\\"x\\\"\")",
                failure(() -> commands.send("", "ADD_HOST_COMMENT;host2;1;ops;C:\\ \"x\"")));
    }

    /** The caller probably forgot the comment, and an acknowledged host is quiet. */
    @Test
    void aCommentWithTheNameOfAServiceIsRejected() {
        connect(ServerKind.NAEMON);
        assertEquals(
                "nothing sent, because host10 has a service disk.x: ack(\"host10\", \"disk.x\", \"on it\") acknowledges the"
                        + " service, ack(\"\", \"host10\", \"\", \"disk.x\") the host with this comment",
                failure(() -> commands.acknowledge("host10", "disk.x")));
        assertEquals(List.of(), server.commands());
        session.attempt(() -> commands.acknowledge("", "host10", "", "disk.x"));
        session.attempt(() -> commands.acknowledge("host10", "on it"));
        assertEquals(0, session.failures() - 1, printed::toString);
        assertTrue(server.commands().get(0).endsWith(";host10;2;1;0;ops;disk.x"), () -> "" + server.commands());
        assertTrue(server.commands().get(1).endsWith(";host10;2;1;0;ops;on it"), () -> "" + server.commands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:00-23:30", "22:00 - 23:30", "23:30-22:00"})
    void timesOfDayMeanTheNextOccurrence(String text) {
        TimeSpan span = TimeSpan.parse(text, NOW);
        assertTrue(span.begin().plus(span.length()).isAfter(NOW));
        assertTrue(span.begin().isBefore(NOW.plus(Duration.ofDays(1))));
        assertEquals(text.startsWith("22") ? 90 : 22 * 60 + 30, span.length().toMinutes());
    }

    @Test
    void rowsAreExportedUncut() throws Exception {
        connect(ServerKind.NAEMON);
        Shown services = session.attempt(() -> queries.services("host10", "C:"));
        List<String> csv = Export.CSV.text(services.table()).lines().toList();
        assertEquals("site,host,service,state,since,note,output", csv.get(0));
        assertTrue(
                csv.get(1).matches("site01,host10,Disk C:\\\\ x,CRITICAL,20\\S+T\\S+,,\"full, \"\"very\"\"\""),
                csv.get(1));
        String json = Export.JSON.text(services.table());
        assertTrue(json.contains("\"service\": \"Disk C:\\\\ x\", \"state\": \"CRITICAL\", \"since\": \"20"), json);
        assertTrue(json.contains("\"output\": \"full, \\\"very\\\"\""), json);
        assertTrue(Export.TSV.text(services.table()).contains("\tfull, \"very\""));
        String typed = Export.JSON.text(
                session.attempt(() -> queries.lql("GET hosts\nColumns: state groups acknowledged\nLimit: 1"))
                        .table());
        assertTrue(typed.contains("\"state\": \"UP\", \"groups\": [\"linux\"], \"acknowledged\": false"), typed);
        Path file = folder.resolve("log.csv");
        Shown written = Verbs.csv(services, file.toString());
        assertEquals("1 row written to " + file, written.toString());
        assertEquals(csv, Files.readAllLines(file));
    }

    @Test
    void layoutsShowMoreOrLess() {
        connect(ServerKind.NAEMON);
        Shown services = session.attempt(() -> queries.services(Verbs.sort("state")));
        session.print(Verbs.narrow(services));
        List<String> narrow = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                List.of("site", "host", "service", "state", "for", "note"),
                List.of(narrow.get(0).split(" +")));
        printed.reset();
        session.print(Verbs.full(services));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("\noutput   full, \"very\"\n"), printed::toString);
        assertTrue(Verbs.wide(services).toString().contains("full, \"very\""));
        assertEquals("host10", services.get(2, "host"));
    }

    /** Names of 18 letters must not be cut to eight because the output is wide. */
    @Test
    void namesOfObjectsAreCutLast() {
        TextTable table = new TextTable(List.of("site", "host", "service", "state", "for", "note", "output"));
        table.row(List.of(
                        "site01",
                        "a-rather-long-host",
                        "TLS certificate",
                        "CRITICAL",
                        "2h 10m",
                        "ack, downtime",
                        "x".repeat(90))
                .stream()
                .map(Cell::text)
                .toList());
        for (int width = 20; width < 200; width++) {
            int most = width;
            Terminal terminal = new Terminal(stream(), stream(), () -> most, 50, false);
            List<String> lines = table.lines(terminal, TextTable.Form.FITTED);
            assertTrue(lines.stream().allMatch(line -> line.length() <= most), lines::toString);
            assertTrue(String.join("\n", lines).contains("a-rather-l"), () -> most + ": " + lines);
        }
    }

    @Test
    void aWatchPrintsAndCountsMissingSites() throws Exception {
        connect(ServerKind.NAEMON);
        FakeLivestatus other = FakeLivestatus.builder(ServerKind.NAEMON).unix().start();
        session.connect(List.of(
                Site.of("site01", server.unixEndpoint()),
                Site.of("site02", other.unixEndpoint()),
                Site.of("dead", "tcp:127.0.0.1:1")));
        Thread watching = new Thread(() -> session.print(
                session.attempt(() -> new WatchVerb(session, Duration.ofMillis(20)).run(Duration.ofMinutes(1)))));
        watching.start();
        assertTrue(other.awaitRequests(10, Duration.ofSeconds(20)));
        other.close();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (session.failures() < 2 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        watching.interrupt();
        watching.join(10_000);
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).startsWith("dead: unreachable: cannot connect"), lines::toString);
        assertTrue(lines.get(1).matches("\\d\\d:\\d\\d:\\d\\d {2}site02 {2}is not polled: .*"), lines::toString);
        assertEquals("0 changes", lines.get(lines.size() - 1));
        assertEquals(2, session.failures());
    }

    @Test
    void aDisabledSiteIsPrintedAndIsNoFailure() {
        server = start(ServerKind.NAEMON);
        Site off = Site.of("off", "tcp:127.0.0.1:1").disabled(true);
        session.connect(List.of(Site.of("site01", server.unixEndpoint()), off));
        session.at("a.jsh:2");
        List<Supplier<Shown>> verbs = List.of(
                queries::hosts,
                () -> new CountVerbs(session).states(),
                () -> queries.explain("GET hosts"),
                () -> new WatchVerb(session, Duration.ofMillis(20)).run(Duration.ofMillis(100)));
        for (Supplier<Shown> verb : verbs) {
            printed.reset();
            session.print(session.attempt(verb));
            List<String> lines =
                    printed.toString(StandardCharsets.UTF_8).lines().toList();
            assertTrue(lines.contains("off: skipped: disabled"), lines::toString);
            assertEquals(0, session.failures(), lines::toString);
        }
        session.connect(List.of(Site.of("dead", "tcp:127.0.0.1:1"), off));
        printed.reset();
        session.print(session.attempt(queries::hosts));
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("a.jsh:2: dead: ")), lines::toString);
        assertTrue(lines.contains("off: skipped: disabled"), lines::toString);
        assertEquals(1, session.failures());
        session.at("");
        assertEquals("all chosen sites are disabled", failure(() -> {
            session.connect(List.of(off));
            return Shown.text(List.of());
        }));
    }

    /** A core that rejects a query is reachable, but its changes are missing. */
    @Test
    void aWatchPrintsTheReasonOfARejectedQuery() throws Exception {
        connect(ServerKind.ICINGA2);
        Thread watching = new Thread(() -> session.print(
                session.attempt(() -> new WatchVerb(session, Duration.ofMillis(20)).run(Duration.ofMinutes(1)))));
        server.faultOn("GET services", Fault.status(452, "Error: no."));
        watching.start();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!printed.toString(StandardCharsets.UTF_8).contains("again") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        watching.interrupt();
        watching.join(10_000);
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(
                lines.get(0).matches("[\\d:]{8} {2}site01 {2}is not polled: server answered 452: .*"), lines::toString);
        assertTrue(lines.get(1).matches("[\\d:]{8} {2}site01 {2}is polled again"), lines::toString);
    }

    @Test
    void aSiteThatFailedRepeatedlyIsNotContactedForAWhile() {
        connect(ServerKind.NAEMON);
        session.connect(List.of(Site.of("site01", server.unixEndpoint()), Site.of("dead", "/nowhere")));
        String last = "";
        for (int i = 0; i < 4 && !last.contains("not contacted"); i++) {
            printed.reset();
            session.print(session.attempt(queries::hosts));
            last = printed.toString(StandardCharsets.UTF_8);
        }
        assertTrue(last.contains("dead: not contacted, because it failed several times in a row, next try in "), last);
        assertFalse(last.contains("breaker"), last);
        assertTrue(
                failure(() -> commands.recheck("", "nobody", ""))
                        .startsWith(
                                "no site that answered has a host nobody; dead was not searched: not contacted, because"
                                        + " it failed several times in a row, next try in "),
                printed::toString);
        assertTrue(
                failure(() -> objects.host("nobody"))
                        .startsWith("no site that answered has a host nobody; dead was not searched: "),
                printed::toString);
    }

    /** A service whose host is down is not a separate problem, on any kind of server. */
    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void problemsAreFoundOnEveryKindOfServer(ServerKind manner) {
        connect(manner);
        assertEquals(List.of("host2", "host10", "host10"), column("host", queries::problems));
        assertEquals(List.of("", "Disk C:\\ x", "disk.x"), column("service", queries::problems));
        assertEquals(0, session.failures(), printed::toString);
    }

    /** JShell reports a declaration, and no error. */
    @Test
    void aVerbWithoutParenthesesGetsAHintAtThePrompt() {
        assertEquals(
                "the verb ack needs parentheses: ack(...); help(\"ack\") shows its forms",
                Manual.misuse("created variable web01, however, it cannot be referenced until class ack is declared")
                        .orElseThrow());
    }

    @Test
    void everyVerbHasAHelpText() {
        for (Method method : Verbs.class.getMethods()) {
            boolean isVerb = method.getDeclaringClass() == Verbs.class
                    && !method.getName().equals("help");
            assertTrue(!isVerb || Manual.names().contains(method.getName()), method.getName());
        }
        Manual.names().forEach(name -> assertTrue(Manual.of(name).toString().contains(name + "("), name));
    }
}

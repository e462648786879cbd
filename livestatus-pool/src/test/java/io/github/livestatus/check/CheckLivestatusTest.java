package io.github.livestatus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin as a monitoring core starts it: in its own JVM, on the class path. */
class CheckLivestatusTest {
    @TempDir
    private Path folder;

    /** Thresholds for a busy machine, on which starting a JVM may exceed the default ones. */
    private static final List<String> PATIENT = List.of("-w", "30", "-c", "40", "-t", "50");

    private static final Consumer<String> NO_WARNINGS = warning -> fail(warning);

    private record Ended(int exitCode, String line) {}

    private static List<String> patient(String... args) {
        List<String> words = new ArrayList<>(PATIENT);
        words.addAll(List.of(args)); // the last value of a repeated option is used
        return words;
    }

    private Ended check(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CheckLivestatus.class.getName()));
        command.addAll(patient(args));
        Path output = folder.resolve("output");
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(program.waitFor(60, TimeUnit.SECONDS), "still running");
        } finally {
            program.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertEquals(1, lines.size(), lines::toString);
        return new Ended(program.exitValue(), lines.get(0));
    }

    private static FakeLivestatus.Builder site(ServerKind manner, Instant checked) {
        FakeTable hosts = FakeTable.named("hosts")
                .column("last_check", Type.TIME)
                .row(checked.minusSeconds(30))
                .row(0)
                .build();
        FakeTable services = FakeTable.named("services")
                .column("last_check", Type.TIME)
                .row(checked)
                .row(checked.minusSeconds(3600))
                .build();
        return FakeLivestatus.builder(manner)
                .table(hosts)
                .table(services)
                .programStart(Instant.now().minus(Duration.ofHours(5)))
                .tcp();
    }

    @Test
    void aBackendOfAnLmdThatIsDownIsAWarning() throws Exception {
        try (FakeLivestatus lmd = site(ServerKind.LMD, Instant.now())
                .backend("a", "Site A")
                .failedBackend("b", "Site B", "connection refused")
                .start()) {
            Ended ended = check("lmd=" + lmd.tcpEndpoint());
            assertEquals(1, ended.exitCode(), ended::line);
            assertTrue(ended.line().contains("backend b is missing (connection refused)"), ended::line);
        }
    }

    @Test
    void theLineHasNoControlCharacters() throws Exception {
        Ended ended = check("a\u009b2J\u202eb=tcp:127.0.0.1:1");
        assertEquals(3, ended.exitCode());
        assertTrue(ended.line().chars().noneMatch(c -> Character.isISOControl(c) || c == 0x202e), ended.line());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aHealthySiteIsOkWithPerformanceDataInOneLine(ServerKind manner) throws Exception {
        try (FakeLivestatus server = site(manner, Instant.now()).start()) {
            Ended ended = check("site02=" + server.endpoint());
            assertTrue(
                    ended.line()
                            .matches(
                                    "LIVESTATUS OK - site02 answers in \\d+\\.\\d{3} s, up for 5h 0m, 2 checks in the last 300 s"
                                            + " \\| 'site02'=\\d+\\.\\d{3}s;30;40;0;50 'site02_checks'=2;;;0"),
                    ended.line());
            assertEquals(0, ended.exitCode());
        }
    }

    @Test
    void theWorstSiteDecidesAndComesFirst() throws Exception {
        FakeLivestatus dead = site(ServerKind.NAGIOS, Instant.now()).start();
        dead.close();
        try (FakeLivestatus server = site(ServerKind.NAEMON, Instant.now()).start()) {
            Ended ended = check("one=" + server.endpoint(), "two=" + dead.endpoint());
            assertTrue(
                    ended.line()
                            .matches(
                                    "LIVESTATUS CRITICAL - two: cannot connect to tcp:127\\.0\\.0\\.1:\\d+: .*; one answers in"
                                            + " .* \\| 'one'=.*"),
                    ended.line());
            assertEquals(2, ended.exitCode());
        }
    }

    @Test
    void aSilentSiteIsCritical() throws Exception {
        try (FakeLivestatus server =
                site(ServerKind.NAEMON, Instant.now()).start().faultForEver(Fault.stallAfter(0))) {
            Ended ended = check("-t", "2", server.endpoint());
            assertTrue(
                    ended.line().matches(".*(timed out waiting for the first byte after|not checked within) .*"),
                    ended.line());
            assertEquals(2, ended.exitCode());
        }
    }

    @Test
    void aSlowResponseIsAWarningOrCritical() throws Exception {
        try (FakeLivestatus server = site(ServerKind.NAEMON, Instant.now())
                .latency(Duration.ofMillis(20))
                .start()) {
            Ended warned = check("a=" + server.endpoint(), "-w", "0.01");
            assertTrue(warned.line().contains(" s (WARNING above 0.01 s), up for"), warned.line());
            assertEquals(1, warned.exitCode());
            Ended critical = check("a=" + server.endpoint(), "-w", "0.01", "-c", "0.015");
            assertTrue(critical.line().matches(".*s;0\\.01;0\\.015;0;50.*"), critical.line());
            assertEquals(2, critical.exitCode());
        }
    }

    @Test
    void aClockThatIsAheadIsAWarning() throws Exception {
        try (FakeLivestatus server =
                site(ServerKind.ICINGA2, Instant.now().plusSeconds(600)).start()) {
            Ended ended = check("a=" + server.endpoint());
            assertTrue(
                    ended.line().contains("up for 5h 0m, its clock is more than 5 s ahead of this machine (WARNING), "),
                    ended.line());
            assertTrue(ended.line().contains("s;30;40;0;50 'a_checks'="), ended.line());
            assertEquals(1, ended.exitCode());
        }
    }

    @Test
    void aCoreWithoutRecentChecksIsAWarningWithIdle() throws Exception {
        try (FakeLivestatus server =
                site(ServerKind.NAGIOS, Instant.now().minusSeconds(900)).start()) {
            assertEquals(0, check("a=" + server.endpoint()).exitCode());
            Ended ended = check("a=" + server.endpoint(), "--idle", "300");
            assertTrue(ended.line().contains("0 checks in the last 300 s"), ended.line());
            assertEquals(1, ended.exitCode());
        }
    }

    @Test
    void aCoreWithoutAStartTimeIsCritical() throws Exception {
        try (FakeLivestatus server = site(ServerKind.NAGIOS, Instant.now())
                .programStart(Instant.EPOCH)
                .start()) {
            Ended ended = check("a=" + server.endpoint());
            assertTrue(ended.line().contains("does not report the start time of its core"), ended.line());
            assertEquals(2, ended.exitCode());
        }
    }

    @Test
    void aMalformedResponseIsUnknown() {
        for (String[] args : new String[][] {
            {},
            {"a=tcp:host:nowhere"},
            {"-w"},
            {"-w", "soon", "host"},
            {"--warn=1", "host"},
            {"-w", "2", "-c", "1", "host"},
            {"--ca", "/nowhere", "host"},
            {"--sites", "/nowhere"},
            {"--only", "two", "one=host"},
            {"-H", "host", "-p", "port"},
            {"--query", "GET hosts", "host"},
            {"--query", "hosts", "--warn-rows", "1", "host"},
            {"--warn-rows", "1", "host"},
            {"--cert", "/tmp/a", "tls:host:1"},
            {"-t", "0", "host"},
            {"a=host", "a=host"},
            {"=host"}
        }) {
            String line = CheckLivestatus.line(CheckLivestatus.check(NO_WARNINGS, args));
            assertTrue(line.startsWith("LIVESTATUS UNKNOWN - "), line);
            assertTrue(line.endsWith(" (--help lists the options)"), line);
        }
    }

    private static String line(String... args) {
        return CheckLivestatus.line(
                CheckLivestatus.check(NO_WARNINGS, patient(args).toArray(String[]::new)));
    }

    @Test
    void theDefaultThresholdsAreInTheHelp() {
        Options usual = Options.parse(NO_WARNINGS, "host");
        assertEquals(
                List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(10)),
                List.of(usual.warning(), usual.critical(), usual.timeout()));
        for (String line : List.of(
                "--warning SECONDS .*\\(default 1\\)",
                "--critical .*\\(default 5\\)",
                "--timeout .*\\(default 10\\).*")) {
            assertTrue(Options.USAGE.lines().anyMatch(text -> text.matches("-., " + line)), line);
        }
    }

    @Test
    void aWrongArgumentIsUnknownWithExitCode3() throws Exception {
        Ended ended = check("-w", "2", "-c", "1", "-H", "host");
        assertEquals("LIVESTATUS UNKNOWN - --warning 2 is above --critical 1 (--help lists the options)", ended.line());
        assertEquals(3, ended.exitCode());
        assertTrue(line("--warnin=3", "host").contains("there is no option --warnin=3: did you mean --warning?"));
        assertTrue(line("--warn-rows", "x", "host")
                .contains("--warn-rows needs a range such as 10, 5: or @1:3, not \"x\""));
        assertTrue(line("--sites", "/nowhere").contains("cannot read /nowhere: no such file"));
        assertTrue(line("--only", "on", "one=host")
                .contains("no site is called on: did you mean one? The sites are: one (--help"));
    }

    @Test
    void hostAndPortAreOptionsAsInOtherPlugins() throws Exception {
        try (FakeLivestatus server = site(ServerKind.NAEMON, Instant.now()).start()) {
            String port = server.endpoint().replaceFirst(".*:", "");
            String line = line("-H", "127.0.0.1", "-p" + port, "--warning=20", "-c", "30.0005", "-t40", "-v");
            assertTrue(line.startsWith("LIVESTATUS OK - 127.0.0.1 answers in "), line);
            assertTrue(line.contains(", version 1.5.2"), line);
            assertTrue(line.contains(" at tcp:127.0.0.1:" + port + " | '127.0.0.1'="), line);
            assertTrue(line.contains("s;20;30.0005;0;40 "), line);
        }
    }

    @Test
    void eachSiteOfAFileHasOneEntryOfPerformanceData() throws Exception {
        try (FakeLivestatus server = site(ServerKind.NAEMON, Instant.now()).start()) {
            Path file = Files.writeString(
                    folder.resolve("sites.properties"),
                    "one.address = %1$s\ntwo.address = %1$s\nthree.address = tcp:127.0.0.1:1\n"
                            .formatted(server.endpoint()));
            String both = line("--sites", file.toString(), "--only", "two,one");
            assertTrue(both.matches("LIVESTATUS OK - two .*; one .* \\| 'two'=\\S+ 'one'=\\S+"), both);
            String all = line("--sites", file.toString());
            assertTrue(all.startsWith("LIVESTATUS CRITICAL - three: cannot connect"), all);
        }
    }

    /** A plain connection in spite of the option would be a danger. */
    @Test
    void tlsHoldsForEachSiteOrIsRejected() throws Exception {
        for (String[] args : new String[][] {
            {"--tls", "a=127.0.0.1:1"}, {"--tls", "127.0.0.1:1"}, {"--tls", "-H", "127.0.0.1", "-p", "1"}
        }) {
            String line = line(args);
            assertTrue(line.contains(": cannot connect to tls:127.0.0.1:1: "), line);
        }
        Path file = Files.writeString(folder.resolve("s.properties"), "a.address = 127.0.0.1:1\n");
        for (String[] args : new String[][] {
            {"--tls", "a=tcp:127.0.0.1:1"}, {"--tls", "-H", "tcp:127.0.0.1:1"}, {"--tls", "--sites", file.toString()}
        }) {
            String line = line(args);
            assertTrue(line.contains("--tls does not change tcp:127.0.0.1:1: write tls:127.0.0.1:1"), line);
        }
        assertTrue(line("--tls", "/run/live").contains("--tls does not change unix:/run/live, a unix socket: "));
        assertTrue(line("-p", "1", "host").contains("--port needs --hostname"));
    }

    @Test
    void theTimeoutOfASiteLimitsItsCheck() throws Exception {
        try (FakeLivestatus server =
                site(ServerKind.NAEMON, Instant.now()).start().faultForEver(Fault.stallAfter(0))) {
            Path file = Files.writeString(
                    folder.resolve("s.properties"), "a.address = %s\na.timeout = 0.3\n".formatted(server.endpoint()));
            String line = line("--sites", file.toString());
            assertTrue(line.matches(".* a: timed out .* 300 ms .*"), line);
        }
    }

    @Test
    void aFileOfDisabledSitesIsUnknown() throws Exception {
        Path file = Files.writeString(folder.resolve("s.properties"), "a.address = host\na.disabled = true\n");
        assertEquals(
                "LIVESTATUS UNKNOWN - all chosen sites are disabled (--help lists the options)",
                line("--sites", file.toString()));
    }

    @Test
    void rowsOfAQueryAreCounted() throws Exception {
        try (FakeLivestatus server = site(ServerKind.NAEMON, Instant.now()).start()) {
            String[] sites = {"a=" + server.endpoint(), "b=" + server.endpoint()};
            String query = "GET hosts\\nColumns: last_check\\nFilter: last_check > 0";
            String ok = line(sites[0], sites[1], "--query", query, "--warn-rows", "2", "--crit-rows", "5");
            assertTrue(
                    ok.matches("LIVESTATUS OK - 2 rows: a .*, b .* \\| 'rows'=2;2;5 'a_rows'=1;;;0 'b_rows'=1;;;0"),
                    ok);
            String warned = line(sites[0], sites[1], "--query", query, "--warn-rows", "1", "--crit-rows", "5");
            assertTrue(warned.startsWith("LIVESTATUS WARNING - 2 rows (WARNING: --warn-rows 1): a "), warned);
            String few = line(sites[0], "--query", "GET hosts\\nStats: last_check > 0", "--crit-rows", "5:");
            assertEquals("LIVESTATUS CRITICAL - 1 (CRITICAL: --crit-rows 5:) | 'value'=1;;5:", few);
            String wrong = line(sites[0], "--query", "GET nowhere", "--warn-rows", "1");
            assertTrue(wrong.startsWith("LIVESTATUS UNKNOWN - a: "), wrong);
            assertFalse(wrong.contains("rows"), wrong);
        }
    }

    /** The health check does not read status hosts: it connects to each site. */
    @Test
    void aQuerySkipsASiteWhoseStatusHostIsDown() throws Exception {
        FakeTable hosts =
                FakeTable.fromTsv("hosts", "name:string\tstate:int\thas_been_checked:int\nup\t0\t1\ndown\t1\t1\n");
        try (FakeLivestatus server =
                FakeLivestatus.builder(ServerKind.NAEMON).table(hosts).tcp().start()) {
            String sites = """
                    master.address = %1$s
                    master.disabled = true
                    a.address = %1$s
                    a.statusHost = master;up
                    b.address = %1$s
                    b.statusHost = master;down
                    """.formatted(server.endpoint());
            String file =
                    Files.writeString(folder.resolve("s.properties"), sites).toString();
            String[] query = {"--query", "GET hosts\\nColumns: name", "--warn-rows", "5", "--sites", file};
            String skipped = line(query);
            assertTrue(
                    skipped.startsWith("LIVESTATUS CRITICAL - b: skipped: status host down of master is DOWN; 2 rows"),
                    skipped);
            assertFalse(skipped.contains("disabled"), skipped);
            String alone = line("--query", "GET hosts", "--warn-rows", "5", "--sites", file, "--only", "b");
            assertEquals("LIVESTATUS CRITICAL - b: skipped: status host down of master is DOWN", alone);
        }
    }

    @Test
    void unhandledProblemsAreCounted() throws Exception {
        FakeTable hosts = FakeTable.fromTsv(
                "hosts",
                "name:string\tstate:int\thas_been_checked:int\tacknowledged:int\tscheduled_downtime_depth:int\n"
                        + "web01\t0\t1\t0\t0\nnew01\t1\t0\t0\t0\n");
        FakeTable services = FakeTable.fromTsv(
                "services",
                "host_name:string\tdescription:string\tstate:int\thas_been_checked:int\tacknowledged:int"
                        + "\tscheduled_downtime_depth:int\n"
                        + "web01\tHTTP\t2\t1\t0\t0\nweb01\tdisk\t1\t1\t0\t0\nweb01\tNTP\t2\t1\t1\t0\n"
                        + "new01\tPing\t2\t1\t0\t0\n");
        try (FakeLivestatus server = FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(hosts)
                .table(services)
                .tcp()
                .start()) {
            assertEquals(
                    "LIVESTATUS CRITICAL - a: hosts not up: 0, services critical: 2 (CRITICAL: --crit-rows 0),"
                            + " services warning or unknown: 1 (WARNING: --warn-rows 0) | 'a_problems'=3;;;0",
                    line("a=" + server.endpoint(), "--service-of-sites"));
            assertEquals(
                    "LIVESTATUS OK - a: hosts not up: 0, services critical: 2, services warning or unknown: 1"
                            + " | 'a_problems'=3;;;0",
                    line("a=" + server.endpoint(), "--service-of-sites", "--warn-rows", "1", "--crit-rows", "2"));
        }
    }

    /** Nagios reads 4 kB. A number that is cut in the middle would be wrong. */
    @Test
    void aLineIsCutAtTheLimitOfACore() {
        List<String> data = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            data.add(Finding.datum("site" + i, "0.001s;1;5;0;10"));
        }
        String line = CheckLivestatus.line(new Finding("", Level.CRITICAL, "größe ".repeat(2000), data));
        assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 4094, () -> "" + line.length());
        assertTrue(line.contains("... | 'site0'=0.001s;1;5;0;10 'site1'="), line);
        assertTrue(line.endsWith(";0;10"), line);
    }
}

package io.github.livestatus.tryit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it: in its own JVM, on the class path. */
class ProblemsTest {
    @TempDir
    private Path folder;

    private record Ended(int exitCode, List<String> output, List<String> errors) {}

    private Ended run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Problems.class.getName()));
        command.addAll(List.of(args));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Process program = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertTrue(program.waitFor(60, TimeUnit.SECONDS), "still running");
        } finally {
            program.destroyForcibly();
        }
        return new Ended(
                program.exitValue(),
                Files.readAllLines(output, StandardCharsets.UTF_8),
                Files.readAllLines(errors, StandardCharsets.UTF_8));
    }

    @Test
    void withoutArgumentsItShowsDemoSites() throws Exception {
        Ended ended = run();
        assertEquals(List.of(), ended.errors());
        assertEquals(0, ended.exitCode());
        List<String> lines = ended.output();
        int blank = lines.indexOf("");
        assertTrue(blank > 20, () -> "few problems: " + lines);
        assertTrue(lines.get(0).matches("SITE +HOST +SERVICE +STATE +SINCE +OUTPUT"), lines.get(0));
        assertTrue(lines.get(1).contains(" CRITICAL "), lines.get(1));
        List<String> sites = lines.subList(blank + 1, lines.size());
        assertEquals(4, sites.size());
        assertTrue(sites.get(0).matches("master  answered \\d+ rows \\(.*\\) in .*"), sites.get(0));
        assertTrue(sites.get(1).matches("site02  answered \\d+ rows \\(.*\\) in .*"), sites.get(1));
        assertTrue(sites.get(2).matches("site03  answered \\d+ rows \\(.*\\) in .*"), sites.get(2));
        assertTrue(sites.get(3).startsWith("site04  unreachable: cannot connect to tcp:127.0.0.1:"), sites.get(3));
    }

    @Test
    void withArgumentsItShowsExactlyTheUnhandledProblemsOfTheSites() throws Exception {
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("scheduled_downtime_depth", Type.INT)
                .row("web01", 0)
                .row("resting", 1)
                .build();
        FakeTable services = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("acknowledged", Type.INT)
                .column("scheduled_downtime_depth", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("plugin_output", Type.STRING)
                .row("web01", "unknown, newest", 3, 1, 0, 0, 4000, "U")
                .row("web01", "critical, older", 2, 1, 0, 0, 1000, "C1")
                .row("web01", "critical, newer", 2, 1, 0, 0, 2000, "C2")
                .row("web01", "warning", 1, 1, 0, 0, 3000, "W")
                .row("web01", "fine", 0, 1, 0, 0, 1000, "O")
                .row("web01", "pending", 3, 0, 0, 0, 0, "")
                .row("web01", "acknowledged", 2, 1, 1, 0, 1000, "C")
                .row("web01", "in downtime", 2, 1, 0, 1, 1000, "C")
                .row("resting", "of a host in downtime", 2, 1, 0, 0, 1000, "C")
                .build();
        try (FakeLivestatus naemon = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(hosts)
                        .table(services)
                        .unix()
                        .start();
                FakeLivestatus icinga = FakeLivestatus.builder(ServerKind.ICINGA2)
                        .table(hosts)
                        .table(services.without(row -> !row.get("description").equals("warning")))
                        .tcp()
                        .start()) {
            Ended ended = run("one=" + naemon.endpoint(), "two=" + icinga.endpoint());
            assertEquals(List.of(), ended.errors());
            assertEquals(0, ended.exitCode());
            assertEquals(
                    List.of(
                            "SITE  HOST   SERVICE          STATE     SINCE                 OUTPUT",
                            "one   web01  critical, newer  CRITICAL  1970-01-01T00:33:20Z  C2",
                            "one   web01  critical, older  CRITICAL  1970-01-01T00:16:40Z  C1",
                            "one   web01  warning          WARNING   1970-01-01T00:50:00Z  W",
                            "two   web01  warning          WARNING   1970-01-01T00:50:00Z  W",
                            "one   web01  unknown, newest  UNKNOWN   1970-01-01T01:06:40Z  U",
                            ""),
                    ended.output().subList(0, 7));
            assertEquals(9, ended.output().size());
        }
    }

    @Test
    void invalidArgumentsGetAUsageLine() throws Exception {
        for (String[] args : new String[][] {{"site02"}, {"site02=tcp:host:nowhere"}, {"a=host", "a=host"}}) {
            Ended ended = run(args);
            assertEquals(2, ended.exitCode());
            assertEquals(List.of(), ended.output());
            assertEquals(1, ended.errors().size(), () -> "errors: " + ended.errors());
            assertTrue(ended.errors().get(0).startsWith("usage: Problems [SITE=ADDRESS ...]: "));
        }
    }
}

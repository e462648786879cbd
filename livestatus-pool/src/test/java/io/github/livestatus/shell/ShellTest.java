package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JShell as a user starts it, with a script. */
class ShellTest {
    @TempDir
    private Path folder;

    private record Ended(int exitCode, List<String> output, String errors) {}

    private Ended run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(".java/.userPrefs")); // the JDK says so when it has to create it
        Path file = Files.writeString(folder.resolve("script.jsh"), script);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.util.prefs.userRoot=" + folder,
                Shell.class.getName(),
                file.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().remove("COLUMNS");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        Process jshell = builder.start();
        try {
            assertTrue(jshell.waitFor(120, TimeUnit.SECONDS), "still running");
        } finally {
            jshell.destroyForcibly();
        }
        return new Ended(
                jshell.exitValue(),
                Files.readAllLines(folder.resolve("output")),
                Files.readString(folder.resolve("errors")));
    }

    @Test
    void aScriptRunsToItsEndAndTellsHowManyVerbsFailed() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            Ended ended = run("""
                    connect("here=%s", "dead=tcp:127.0.0.1:1")
                    lql("GET hosts\\nColumns: name state\\nFilter: state = 1")
                    lql("no LQL at all")
                    throw new IllegalStateException("a script's own");
                    var names = live().query(Query.from(Hosts.TABLE).columns(Hosts.NAME)).column(Hosts.NAME);
                    System.out.println(names.size() + " names, " + last().size() + " last");
                    hosts("(")
                    /exit failures()
                    """.formatted(server.unixEndpoint()), Map.of());
            List<String> output = ended.output();
            assertTrue(output.get(0).matches("site +address +version .*"), output::toString);
            assertTrue(output.get(1).matches("here +unix:/\\S+ .*"), output::toString);
            assertTrue(output.get(2).matches("1 row from 1 of 2 sites in \\d+ ms"), output::toString);
            assertTrue(output.get(3).startsWith("dead: unreachable: cannot connect to tcp:"), output::toString);
            assertEquals(List.of("site  name  state", "here  db01  DOWN"), output.subList(4, 6));
            assertTrue(output.contains("3 names, 1 last"), output::toString);
            assertEquals(4, ended.exitCode(), output::toString);
            assertFalse(ended.errors().contains("SLF4J"), ended::errors);
        }
    }

    @Test
    void tablesFitTheColumnsThatTheEnvironmentNames() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.ICINGA2)) {
            Ended ended = run(
                    "connect(\"%s\")\nservices(\"web01\")\n/exit failures()\n".formatted(server.tcpEndpoint()),
                    Map.of("COLUMNS", "60"));
            assertEquals(0, ended.exitCode(), () -> ended.output() + ended.errors());
            assertEquals("", ended.errors());
            assertTrue(ended.output().stream().allMatch(line -> line.length() <= 60), () -> "" + ended.output());
        }
    }
}

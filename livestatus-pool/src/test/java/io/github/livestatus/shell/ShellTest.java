package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program without a terminal, as a user starts it. */
class ShellTest {
    @TempDir
    private Path folder;

    private record Ended(int exitCode, List<String> output, String errors) {}

    private Ended run(String script, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script.jsh"), script);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Shell.class.getName(),
                file.toString()));
        command.addAll(List.of(options));
        return run(command, environment);
    }

    private Ended run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
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
    void aScriptRunsToItsEndAndReturnsTheNumberOfFailures() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            Ended ended = run("""
                    connect("here=%s", "dead=tcp:127.0.0.1:1")
                    lql("GET hosts\\nColumns: name state\\nFilter: state = 1")
                    lql("no LQL at all")
                    throw new IllegalStateException("a script's own");
                    problms()
                    int x = ;
                    void twice(String host) {
                        show(live().sites().isEmpty() ? null : csv(hosts(host)));
                    }
                    var names = live().query(Query.from(Hosts.TABLE).columns(Hosts.NAME)).column(Hosts.NAME)
                    System.out.println(names.size() + " names, " + last().size() + " last")
                    lql("GET hosts\\nColumns: nam")
                    hosts(regex("("))
                    help("ack"); hosts(
                    """.formatted(server.unixEndpoint()), Map.of());
            List<String> output = ended.output();
            assertTrue(output.get(0).matches("site +address +version .*"), output::toString);
            assertTrue(output.get(1).matches("here +unix:/\\S+ .*"), output::toString);
            assertTrue(output.get(2).matches("1 row from 1 of 2 sites in \\d+ ms"), output::toString);
            assertTrue(
                    output.get(3).startsWith("script.jsh:1: dead: unreachable: cannot connect to tcp:"),
                    output::toString);
            assertEquals(List.of("site  name  state", "here  db01  DOWN"), output.subList(4, 6));
            assertTrue(output.contains("3 names, 1 last"), output::toString);
            List<String> errors = ended.errors().lines().toList();
            assertTrue(errors.get(0).startsWith("script.jsh:3: a query begins with GET"), errors::toString);
            assertEquals("script.jsh:4: IllegalStateException: a script's own", errors.get(1));
            assertEquals(
                    "script.jsh:5: cannot find symbol, symbol:   method problms(): did you mean problems?",
                    errors.get(2));
            assertEquals("script.jsh:6: illegal start of expression", errors.get(3));
            assertTrue(
                    errors.get(4).startsWith("script.jsh:12: table hosts has no column nam: did you mean name?"),
                    errors::toString);
            assertEquals("script.jsh:14: incomplete snippet: hosts(", errors.get(errors.size() - 1));
            assertEquals(9, ended.exitCode(), () -> output + ended.errors());
        }
    }

    /** An error in the middle of a snippet must not shift the numbers of later lines. */
    @Test
    void eachFailureHasItsLine() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            Ended ended = run("""
                    connect("here=%s")
                    void one(String name) {
                        if (name.length() > 1) {
                            throw new IllegalStateException("in a method");
                        }
                    }
                    int x = 1; String y =
                        5;

                    // a comment
                    one("web01")
                    for (String host : List.of("a", "b")) {
                        recheck(host);
                    }
                    csv(help)
                    csv(host("nobody"), "%s")
                    explain("GET hosts\\nLimit: 3")
                    downtime("web01", "2h")
                    /edit
                    problems
                    help(ack)
                    recheck(web01)
                    recheck('web01')
                    quit
                    """.formatted(server.unixEndpoint(), folder.resolve("no.csv")), Map.of());
            assertEquals(
                    List.of(
                            "script.jsh:8: incompatible types: int cannot be converted to java.lang.String",
                            "script.jsh:4: IllegalStateException: in a method",
                            "script.jsh:12-14: no site has a host a",
                            "script.jsh:12-14: no site has a host b",
                            "script.jsh:15: only rows can be exported, but this is text",
                            "script.jsh:16: no site has a host nobody",
                            "script.jsh:18: downtime does not accept these arguments: help(\"downtime\") shows its forms",
                            "script.jsh:19: scripts support no JShell command except /exit: /edit",
                            "script.jsh:20: the verb problems needs parentheses: problems(...); help(\"problems\") shows its forms",
                            "script.jsh:21: the verb ack needs parentheses: ack(...); help(\"ack\") shows its forms",
                            "script.jsh:22: cannot find symbol, symbol:   variable web01: text stands in double quotes: \"web01\"",
                            "script.jsh:23: unclosed character literal: text stands in double quotes, as in recheck(\"web01\")",
                            "script.jsh:24: cannot find symbol, symbol:   variable quit: exit leaves"),
                    ended.errors().lines().toList());
            assertEquals(13, ended.exitCode());
            assertTrue(Files.notExists(folder.resolve("no.csv")));
            assertTrue(ended.output().contains("  sends GET hosts"), () -> "" + ended.output());
            assertTrue(ended.output().contains("all sites: joins the rows, keeps at most 3 rows"), () -> "" + ended);
        }
    }

    private Ended program(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Shell.class.getName()));
        command.addAll(List.of(words));
        return run(command, Map.of());
    }

    /** The exit code is above that of any number of failures. */
    @Test
    void misspeltArgumentsGetAHint() throws Exception {
        Map<List<String>, String> said = Map.of(
                List.of("chekc", "-H", "web01"), "there is no script chekc: did you mean check? livestatus --help ",
                List.of("--strct", "-"), "scripts have no option --strct: did you mean --strict? livestatus --help ",
                List.of(folder.toString()), "cannot read the script " + folder + ": ");
        for (Map.Entry<List<String>, String> one : said.entrySet()) {
            Ended ended = program(one.getKey().toArray(String[]::new));
            assertTrue(ended.errors().startsWith(one.getValue()), ended::errors);
            assertEquals(1, ended.errors().lines().count());
            assertEquals(125, ended.exitCode());
        }
        Ended option = program("query", "GET hosts", "tcp:127.0.0.1:1", "--cvs");
        assertEquals("there is no option --cvs: did you mean --csv?\n", option.errors());
        Ended noSite = program("query", "GET hosts");
        assertTrue(noSite.errors().startsWith("no site: livestatus query "), noSite::errors);
        assertEquals(1, noSite.exitCode());
    }

    @Test
    void aScriptEndsWhenItsOutputIsClosed() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            Path script = Files.writeString(
                    folder.resolve("long.jsh"),
                    "connect(\"%s\")\nfor (;;) { show(hosts()); }\n".formatted(server.unixEndpoint()));
            Ended ended = run(
                    List.of(
                            "sh",
                            "-c",
                            "{ \"$0\" -cp \"$1\" io.github.livestatus.shell.Shell \"$2\"; echo $? >&2; } | head -n 1",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            System.getProperty("java.class.path"),
                            script.toString()),
                    Map.of());
            assertEquals("141\n", ended.errors());
            assertEquals(1, ended.output().size());
        }
    }

    @Test
    void withoutJShellItNamesTheJdk() throws Exception {
        Ended ended = run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se,jdk.jfr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Shell.class.getName()),
                Map.of());
        assertTrue(ended.errors().startsWith("the prompt and scripts need a JDK, not only a runtime: "), ended::errors);
        assertEquals(1, ended.errors().lines().count());
        assertEquals(125, ended.exitCode());
    }

    @Test
    void theHelpOfAQueryListsItsOptions() throws Exception {
        for (List<String> words : List.of(List.of("query", "--help"), List.of("help", "query"))) {
            Ended ended = program(words.toArray(String[]::new));
            assertEquals(0, ended.exitCode(), ended::errors);
            assertEquals("", ended.errors());
            assertTrue(
                    ended.output().get(0).startsWith("livestatus query LQL SITE ... [OPTION ...] "), ended::toString);
            assertTrue(ended.output().stream().anyMatch(line -> line.strip().startsWith("--csv, ")), ended::toString);
            assertTrue(
                    ended.output().stream().anyMatch(line -> line.strip().startsWith("--sites FILE")), ended::toString);
        }
    }

    /** A plugin's line must be the first one: Icinga 2 reads standard error in the same way. */
    @Test
    void anUnknownKeyInASitesMkIsAWarning() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            Path sites = Files.writeString(
                    folder.resolve("sites.mk"),
                    "sites = {'here': {'proxi': 1, 'socket': '%s'}}\n".formatted(server.unixEndpoint()));
            String warning =
                    "warning: " + sites + ", line 1, column 19: proxi of site here is unknown and was skipped\n";
            Ended query = program("query", "GET hosts\\nColumns: name", "--sites", sites.toString());
            assertEquals(warning, query.errors());
            assertEquals(0, query.exitCode());
            Ended check = program("check", "--sites", sites.toString(), "--service-of-sites", "--crit-rows", "100");
            assertEquals(warning, check.errors());
            assertEquals(1, check.output().size());
            Ended script = run("connect(\"--sites\", \"%s\")\n".formatted(sites), Map.of());
            assertEquals("script.jsh:1: " + warning, script.errors());
            assertEquals(0, script.exitCode());
        }
    }

    @Test
    void exitWithOrWithoutASlashEndsAScript() throws Exception {
        Ended word = run("System.out.println(\"one\")\nexit\nSystem.out.println(\"two\")\n", Map.of());
        assertEquals(List.of("one"), word.output(), word::errors);
        assertEquals(0, word.exitCode());
        Ended command = run("/exit 2 + 1\nSystem.out.println(\"two\")\n", Map.of());
        assertEquals(List.of(), command.output());
        assertEquals(3, command.exitCode());
    }

    /** The exported text does not contain the missing sites; standard error and the exit code report them. */
    @Test
    void aSingleQueryNeedsNoScript() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Shell.class.getName(),
                    "query",
                    "GET hosts\\nColumns: name state\\nFilter: state = 1",
                    "here=" + server.endpoint(),
                    "dead=tcp:127.0.0.1:1",
                    "--csv"));
            Ended ended = run(command, Map.of());
            assertEquals(List.of("site,name,state", "here,db01,DOWN"), ended.output());
            assertTrue(ended.errors().startsWith("dead: unreachable"), ended::errors);
            assertEquals(1, ended.exitCode());
        }
    }

    /** Runs the program, and finally prints the JDK's threads that wait for sockets. */
    static final class ThreadsAtTheEnd {
        private ThreadsAtTheEnd() {}

        public static void main(String[] args) throws Exception {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Thread.getAllStackTraces().keySet().stream()
                    .map(Thread::getName)
                    .filter(name -> name.contains("Poller"))
                    .forEach(System.err::println)));
            Shell.main(args);
        }
    }

    @Test
    void noThreadKeepsTheProgramAlive() throws Exception {
        try (FakeLivestatus server = SmallSites.start(ServerKind.NAEMON)) {
            for (List<String> words : List.of(
                    List.of("query", "GET hosts\\nColumns: name", "here=" + server.endpoint()),
                    List.of("check", "here=" + server.endpoint(), "--service-of-sites", "--crit-rows", "1000"))) {
                List<String> command = new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThreadsAtTheEnd.class.getName()));
                command.addAll(words);
                Ended ended = run(command, Map.of());
                assertEquals("", ended.errors(), () -> words + " " + ended.output());
            }
        }
    }

    @Test
    void tablesFitTheWidthInTheEnvironment() throws Exception {
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

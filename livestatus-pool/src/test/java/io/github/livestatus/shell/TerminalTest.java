package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.real.OnOneJdk;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All verbs as users type them, on a pseudo terminal. */
@OnOneJdk
class TerminalTest {
    private static final String HOST = "host10";
    private static final String SERVICE = "Disk C:\\\\ x";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"60, NO_COLOR=1, NAGIOS", "200, TERM=screen, NAEMON"})
    void allVerbsFitTheTerminal(int width, String environment, ServerKind kind) throws Exception {
        try (FakeLivestatus server = VerbsTest.start(kind);
                Tmux tmux = Tmux.start(folder, width, List.of(environment), Tmux.prompt(folder))) {
            tmux.type("connect(\"site01=" + server.unixEndpoint() + "\")");
            for (String verb : verbs()) {
                AllVerbs.assertFine(verb, tmux.type(verb), width);
            }
            assertTrue(tmux.type("failures()").contains("==> 0"), tmux.screen());
            assertEquals(environment.startsWith("TERM"), tmux.colours().contains("\u001b[31mDOWN"));
            assertTrue(tmux.type("problms()").contains("did you mean problems?"));
            String wrong = tmux.type("ack(\"web01\")");
            assertTrue(wrong.contains("ack does not accept these arguments"), wrong);
            assertFalse(wrong.contains("Verbs"), wrong);
            assertTrue(tmux.type("throw new IllegalStateException()").contains("IllegalStateException"));
            assertTrue(tmux.type("failures()").contains("==> 3"));
            assertTrue(tmux.leave("exit").contains("ended with 3"));
        }
    }

    private static List<String> verbs() {
        List<String> verbs = new ArrayList<>(AllVerbs.commands(HOST, SERVICE));
        verbs.addAll(AllVerbs.queries(HOST, SERVICE));
        verbs.addAll(AllVerbs.endDowntimes(HOST, SERVICE));
        return verbs;
    }

    /** AllVerbs must contain every verb, because only these are tested on a terminal. */
    @Test
    void theListHasAllVerbs() {
        String typed = String.join("\n", verbs()) + "connect( exit("; // the first and the last line
        Stream.of(Verbs.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Verbs.class)
                .forEach(verb -> assertTrue(
                        Pattern.compile("\\b" + verb.getName() + "\\(")
                                .matcher(typed)
                                .find(),
                        verb.getName()));
    }

    /**
     * One kind of server after the other. The imitations of Icinga 2 and Shinken lack some columns here; another test runs all
     * verbs at a real Icinga 2.
     */
    @Test
    void allVerbsRunThroughAPipe() throws Exception {
        List<FakeLivestatus> servers = new ArrayList<>();
        StringBuilder script = new StringBuilder();
        for (ServerKind kind : List.of(ServerKind.CHECKMK, ServerKind.LMD)) {
            FakeLivestatus server = VerbsTest.start(kind);
            servers.add(server);
            script.append("connect(\"")
                    .append(kind)
                    .append('=')
                    .append(server.unixEndpoint())
                    .append("\")\n");
            script.append(AllVerbs.script(HOST, SERVICE));
        }
        try {
            Piped.Ended ended = Piped.run(Files.writeString(folder.resolve("all.jsh"), script));
            assertEquals("", ended.errors(), ended::output);
            assertEquals(0, ended.exitCode(), ended::output);
            assertEquals(-1, ended.output().indexOf('\u001b'));
            for (FakeLivestatus server : servers) {
                assertEquals(9, server.commands().size(), () -> server.endpoint() + ended.output());
            }
        } finally {
            servers.forEach(FakeLivestatus::close);
        }
    }

    @Test
    void ctrlCEndsAVerbAndAnEndlessSnippet() throws Exception {
        try (FakeLivestatus server = VerbsTest.start(ServerKind.ICINGA2);
                Tmux tmux = Tmux.start(folder, 100, List.of("NO_COLOR="), Tmux.prompt(folder))) {
            tmux.type("connect(\"site01=" + server.unixEndpoint() + "\")");
            int before = server.requests().size();
            tmux.start("watch()");
            assertTrue(server.awaitRequests(before + 3, Duration.ofSeconds(60)));
            tmux.press("C-c");
            assertTrue(tmux.type("1 + 1").contains("==> 2"));
            tmux.start("for (int i = 0; ; i++) { if (i == 0) System.out.println(\"for\" + \" ever\"); }");
            tmux.await("for ever");
            tmux.press("C-c");
            assertTrue(tmux.type("1 + 2").contains("==> 3"));
            assertTrue(tmux.leave("/exit failures()").contains("ended with 0"));
        }
    }
}

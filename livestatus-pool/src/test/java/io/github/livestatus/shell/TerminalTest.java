package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All verbs as people type them, on a pseudo terminal. */
class TerminalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"60, NO_COLOR=1", "200, TERM=screen"})
    void allVerbsFitTheTerminal(int width, String environment) throws Exception {
        try (FakeLivestatus server = VerbsTest.start(ServerKind.NAGIOS);
                Tmux tmux = Tmux.start(folder, width, List.of(environment), Tmux.prompt(folder))) {
            tmux.type("connect(\"site01=" + server.unixEndpoint() + "\")");
            for (String verb : Tmux.allVerbs("host10", "Disk C:\\\\ x")) {
                String said = tmux.type(verb);
                boolean isUncut = verb.matches("(wide|full|csv|json|tsv|help).*");
                said.lines()
                        .filter(line -> !isUncut && !line.contains("CONFIRMED: "))
                        .forEach(line -> assertTrue(line.length() <= width, () -> verb + ": " + line));
                assertFalse(said.contains("|  E"), said);
                assertFalse(said.contains("==> null"), said);
            }
            assertTrue(tmux.type("failures()").contains("==> 0"), tmux.screen());
            assertEquals(environment.startsWith("TERM"), tmux.colours().contains("\u001b[31mDOWN"));
            assertTrue(tmux.type("problms()").contains("did you mean problems?"));
            assertTrue(tmux.type("throw new IllegalStateException()").contains("IllegalStateException"));
            assertTrue(tmux.type("failures()").contains("==> 2"));
            assertTrue(tmux.leave("exit").contains("ended with 2"));
        }
    }

    @Test
    void ctrlCEndsAVerbAndASnippetThatWouldNotEnd() throws Exception {
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

package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.shell.SnippetControl.Leaving;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every failure in a script counts. The test runs in this JVM, which has one session. */
public class ScriptRunnerTest {
    private static final String STEP = "\nio.github.livestatus.shell.ScriptRunnerTest.step();\n";

    /** The lines that snippets record if they run. */
    static volatile int steps;

    private static ScriptRunner script;

    @BeforeAll
    static void start() throws IOException {
        script = new ScriptRunner(Verbs.session(), false);
    }

    @AfterAll
    static void end() {
        script.close();
    }

    private static int failures(Runnable run) {
        int before = Verbs.failures();
        run.run();
        return Verbs.failures() - before;
    }

    /** Called by snippets, which are in another package. */
    public static void step() {
        steps++;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"own\")",
                "problms()",
                "int x = ;",
                "problems()",
                "ack web01",
                "help problems",
                "/open other.jsh",
                "Object none = null; none.toString()",
                "String text = 5",
                "new Undefined()"
            })
    void everyFailingSnippetCountsAndTheNextOneRuns(String snippet) throws Exception {
        int before = steps;
        assertEquals(1, failures(() -> script.run("script.jsh", snippet + STEP)));
        assertEquals(before + 1, steps);
    }

    @Test
    void aStrictScriptEndsAtItsFirstFailure() throws Exception {
        int before = steps;
        try (ScriptRunner strict = new ScriptRunner(Verbs.session(), true)) {
            assertThrows(Leaving.class, () -> strict.run("script.jsh", "problms()" + STEP));
        }
        assertEquals(before, steps);
    }

    @Test
    void anIncompleteSnippetCounts() {
        assertEquals(1, failures(() -> script.run("script.jsh", "hosts(\n\n")));
        assertEquals(1, failures(() -> script.run("script.jsh", "/* a comment")));
        assertEquals(0, failures(() -> script.run("script.jsh", "// a comment\n\n/* and\n one */ int good = 1;\n")));
    }

    @Test
    void theScriptSetsItsExitCode() {
        assertEquals(
                3,
                assertThrows(Leaving.class, () -> script.run("s", "/exit 2 + 1"))
                        .exitCode());
        assertEquals(
                4,
                assertThrows(Leaving.class, () -> script.run("s", "for (;;) {\n  exit(4);\n}"))
                        .exitCode());
        int failed = Verbs.failures();
        assertEquals(
                failed,
                assertThrows(Leaving.class, () -> script.run("s", "\n exit")).exitCode());
        assertEquals(
                failed,
                assertThrows(Leaving.class, () -> script.run("s", "/exit failures()"))
                        .exitCode());
        int wrong = assertThrows(Leaving.class, () -> script.run("s", "/exit failurs()"))
                .exitCode();
        assertEquals(failed + 1, wrong);
    }
}

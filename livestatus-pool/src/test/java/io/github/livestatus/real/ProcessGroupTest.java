package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@RealServers
class ProcessGroupTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> TWO_PROCESSES = List.of("sh", "-c", "tail -f /dev/null & tail -f /dev/null");

    /**
     * The program of another JVM: starts a group, prints its number, and halts at the first byte that it reads, without closing
     * anything.
     */
    static final class DyingJvm {
        public static void main(String[] log) throws IOException {
            ProcessGroup group = ProcessGroup.start(Path.of(log[0]), TWO_PROCESSES);
            System.out.println(group.leader().pid());
            System.in.read();
            Runtime.getRuntime().halt(3);
        }
    }

    @TempDir
    Path folder;

    @Test
    void signalsReachEveryProcessOfTheGroup() throws IOException {
        ProcessGroup group = ProcessGroup.start(folder.resolve("log"), TWO_PROCESSES);
        Await.until(
                LIMIT,
                "the shell has its children",
                () -> group.leader().descendants().count() == 2);
        List<ProcessHandle> children = group.leader().descendants().toList();
        group.freeze();
        group.thaw();
        assertTrue(group.isAlive());
        group.freeze();
        group.stop();
        assertFalse(group.isAlive());
        Await.until(
                LIMIT, "its children have ended too", () -> children.stream().noneMatch(ProcessGroup::runs));
    }

    /** The shell waits in vfork for each of these programs, about a fifth of the time. */
    @Test
    void aProcessThatStartsOthersIsFrozenToo() throws IOException {
        List<String> beginning = List.of("sh", "-c", "while :; do /bin/true; done");
        ProcessGroup group = ProcessGroup.start(folder.resolve("log"), beginning);
        for (int i = 0; i < 30; i++) {
            group.freeze();
            group.thaw();
        }
        group.kill();
        assertFalse(group.isAlive());
    }

    @Test
    void aGroupEndsWithTheJvmThatStartedIt() throws Exception {
        Process jvm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingJvm.class.getName(),
                        folder.resolve("log").toString())
                .start();
        try (BufferedReader words = jvm.inputReader()) {
            ProcessHandle leader =
                    ProcessHandle.of(Long.parseLong(words.readLine())).orElseThrow();
            assertTrue(leader.isAlive());
            jvm.getOutputStream().close();
            assertEquals(3, jvm.waitFor());
            Await.until(LIMIT, "the group has ended", () -> !ProcessGroup.runs(leader));
        }
    }
}

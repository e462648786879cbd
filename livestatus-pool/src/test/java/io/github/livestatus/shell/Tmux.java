package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The prompt on a pseudo terminal, for tests that type. Needs the program tmux. */
public final class Tmux implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String PROMPT = "jshell>";
    private static final long PAUSE_NANOS = 30_000_000;

    private final Path socket;
    private int typed;

    private Tmux(Path socket) {
        this.socket = socket;
    }

    /**
     * Starts a program on a terminal. Without tmux the test is skipped, but fails in CI.
     *
     * @param environment in the form NAME=value
     */
    public static Tmux start(Path folder, int width, List<String> environment, List<String> command)
            throws IOException {
        boolean isThere =
                Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "tmux")));
        boolean isRequired = "required".equals(System.getenv("LIVESTATUS_REAL"));
        assertTrue(isThere || !isRequired, "LIVESTATUS_REAL=required, but there is no tmux");
        assumeTrue(isThere, "tests of a terminal need the Debian package tmux");
        Tmux tmux = new Tmux(folder.resolve("tmux"));
        List<String> words =
                new ArrayList<>(List.of("env", "-u", "COLUMNS", "-u", "NO_COLOR", "-u", "JAVA_TOOL_OPTIONS"));
        words.addAll(environment);
        words.addAll(command);
        String line = String.join(
                " ",
                words.stream()
                        .map(word -> "'" + word.replace("'", "'\\''") + "'")
                        .toList());
        Path script = Files.writeString(folder.resolve("run"), line + "\necho \"ended with $?\"\nexec sleep 600\n");
        tmux.tmux("-f", "/dev/null", "new-session", "-d", "-x", "" + width, "-y", "50", "sh " + script);
        tmux.tmux("set-option", "-g", "history-limit", "20000");
        return tmux;
    }

    /** Returns the command of the prompt with the classes of the tests. */
    public static List<String> prompt(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.prefs.userRoot=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Shell.class.getName());
    }

    private String tmux(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), () -> "tmux does not end: " + command);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
        return said;
    }

    /** Types a line at the next prompt, and returns the output until the following prompt. */
    public String type(String line) throws IOException {
        awaitPrompts(typed + 1);
        String before = screen();
        tmux("send-keys", "-l", line);
        tmux("send-keys", "Enter");
        typed++;
        awaitPrompts(typed + 1);
        String now = screen();
        String said =
                now.substring(Math.min(now.length(), before.stripTrailing().length()));
        return said.substring(Math.max(0, said.indexOf('\n')), Math.max(0, said.lastIndexOf(PROMPT)));
    }

    /** Types the last line, waits for the end of the program, and returns the whole output. */
    public String leave(String line) throws IOException {
        awaitPrompts(typed + 1);
        tmux("send-keys", "-l", line);
        tmux("send-keys", "Enter");
        await("ended with");
        return screen();
    }

    public void press(String key) throws IOException {
        tmux("send-keys", key);
    }

    /** Types a line and does not wait. */
    public void start(String line) throws IOException {
        awaitPrompts(typed + 1);
        tmux("send-keys", "-l", line);
        tmux("send-keys", "Enter");
        typed++;
    }

    private void awaitPrompts(int count) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        String shown = screen();
        while (shown.lines().filter(text -> text.startsWith(PROMPT)).count() < count
                || !shown.stripTrailing().endsWith(PROMPT)) {
            assertTrue(System.nanoTime() < end && !shown.contains("ended with"), "no prompt: " + shown);
            LockSupport.parkNanos(PAUSE_NANOS);
            shown = screen();
        }
    }

    /** Waits until the terminal shows this text. */
    public void await(String text) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!screen().contains(text)) {
            assertTrue(System.nanoTime() < end, () -> "not shown: " + text);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Returns the whole output, with wrapped lines joined. */
    public String screen() throws IOException {
        return tmux("capture-pane", "-p", "-J", "-S", "-");
    }

    /** Returns the whole output with its colours. */
    public String colours() throws IOException {
        return tmux("capture-pane", "-p", "-e", "-S", "-");
    }

    @Override
    public void close() throws IOException {
        tmux("kill-server");
    }
}

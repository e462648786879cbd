package io.github.livestatus.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of this build in its own JVM, on this JVM's class path, as a user starts it. For one thread. */
final class ChildJvm implements AutoCloseable {
    private final Path folder;
    private final Process process;

    private ChildJvm(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** The result of a program: its exit code and the printed lines. */
    record Ended(int exitCode, List<String> output, List<String> errors) {}

    static ChildJvm start(Class<?> program, String... args) throws IOException {
        return start(List.of(), program, args);
    }

    /** @param options the options of the JVM, such as the size of its heap */
    static ChildJvm start(List<String> options, Class<?> program, String... args) throws IOException {
        Path folder = Folders.create("jvm");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ChildJvm(folder, builder.start());
    }

    /** Waits until it has printed this line. */
    void awaitLine(Duration limit, String line) {
        Await.until(limit, "a JVM of its own prints " + line, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("it has ended: " + lines("errors"));
            }
            return lines("output").contains(line);
        });
    }

    /** Closes its standard input. */
    void endInput() throws IOException {
        process.getOutputStream().close();
    }

    /** Waits for its end. */
    Ended await(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("still running after " + limit.toSeconds() + " s: " + lines("output"));
        }
        return new Ended(process.exitValue(), lines("output"), lines("errors"));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    /** Kills it if it still runs. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Folders.delete(folder);
    }
}

package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A script in its own JVM, with its output in a pipe. */
public final class Piped {
    /** The result of the script. */
    public record Ended(int exitCode, String output, String errors) {}

    private Piped() {}

    /** Runs the script to its end. */
    public static Ended run(Path script) throws IOException, InterruptedException {
        Path errors = script.resolveSibling("errors");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Shell.class.getName(),
                        script.toString())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectError(errors.toFile());
        List.of("COLUMNS", "NO_COLOR", "JAVA_TOOL_OPTIONS").forEach(builder.environment()::remove);
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
            return new Ended(process.exitValue(), output, Files.readString(errors));
        } finally {
            process.destroyForcibly();
        }
    }
}

package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged bodies give values, repairs or an exception of this library, in a heap of 64 MB. Runs for 3 s, or for the seconds in
 * the environment variable {@code LIVESTATUS_FUZZ_SECONDS}. Prints inputs with a new path, and their folder: see {@link Corpus}.
 */
class MutationsTest {
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("LIVESTATUS_FUZZ_SECONDS", "3"));

    /** The additional time for one mutation on a busy machine, and for the start. */
    private static final int GRACE_SECONDS = 60;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS) // it has its own
    void damagedBodiesNeverBreakTheParser(@TempDir Path directory) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mutations.class.getName(),
                        "" + SECONDS,
                        "0",
                        "" + Long.getLong("livestatus.seed", System.nanoTime()),
                        Path.of("target", "fuzz").toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean isEnded = child.waitFor(SECONDS + GRACE_SECONDS, TimeUnit.SECONDS);
        child.destroyForcibly().waitFor();
        String said = Files.readString(output);
        System.out.print(said);
        assertTrue(isEnded, "it hangs");
        assertEquals(0, child.exitValue(), said);
    }
}

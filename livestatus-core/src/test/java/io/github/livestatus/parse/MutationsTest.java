package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Damaged bodies end in values, repairs or an exception of this library, in a heap of 64 MB. */
class MutationsTest {
    /** {@code -Dlivestatus.fuzz.seconds=60} for longer. */
    private static final long SECONDS = Long.getLong("livestatus.fuzz.seconds", 3);

    @Test
    void damagedBodiesNeverBreakTheParser() throws IOException, InterruptedException {
        long seed = Long.getLong("livestatus.fuzz.seed", System.nanoTime());
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mutations.class.getName(),
                        "" + SECONDS,
                        "0",
                        "" + seed)
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(child.waitFor(1, TimeUnit.MINUTES), "it hangs");
        System.out.print(said);
        assertEquals(0, child.exitValue(), said);
    }
}

package io.github.livestatus.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is checked in is what the generator writes. */
class GeneratedSourcesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String REGENERATE =
            "mvn -q -pl livestatus-core test -Dtest=GeneratedSourcesTest -Dlivestatus.regenerate";

    @Test
    void sourcesAreWhatTheGeneratorWrites() throws IOException {
        for (Map.Entry<String, String> source : Generator.sources().entrySet()) {
            Path file = SOURCES.resolve(source.getKey());
            if (System.getProperty("livestatus.regenerate") != null) {
                Files.writeString(file, source.getValue());
            }
            String drifted = file + " is not what the generator writes. Run: " + REGENERATE;
            assertTrue(Files.exists(file), drifted);
            assertEquals(source.getValue(), Files.readString(file), drifted);
        }
    }
}

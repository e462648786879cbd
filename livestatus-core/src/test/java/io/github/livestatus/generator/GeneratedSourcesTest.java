package io.github.livestatus.generator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stored generated files are up to date. */
class GeneratedSourcesTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final String REGENERATE =
            "mvn -q -pl livestatus-core test -Dtest=GeneratedSourcesTest -Dgolden=write";

    private final Map<String, String> generated = Generator.sources();

    @Test
    void storedSourcesEqualTheGeneratedOnes() throws IOException {
        for (Map.Entry<String, String> source : generated.entrySet()) {
            Path file = SOURCES.resolve(source.getKey());
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            boolean same = Files.exists(file) && source.getValue().equals(Files.readString(file));
            assertTrue(same, file + " is not what the generator writes; to write it anew: " + REGENERATE);
        }
    }

    @Test
    void noObsoleteGeneratedSourceIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String path = SOURCES.relativize(file).toString().replace(File.separatorChar, '/');
                if (Files.readString(file).startsWith(Java.GENERATED)) {
                    assertTrue(generated.containsKey(path), file + " is generated no more: delete it");
                }
            }
        }
    }
}

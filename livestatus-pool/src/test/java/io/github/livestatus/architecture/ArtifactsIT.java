package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What would be deployed is what Maven Central takes, and what the README says. */
class ArtifactsIT {
    private static final LocalDateTime BUILT = LocalDateTime.parse("2026-01-01T00:00:00");

    private static List<Path> jars(String module) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", module, "target"))) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-.*\\.jar"))
                    .sorted()
                    .toList();
        }
    }

    private static Path jar(String module) throws IOException {
        return jars(module).stream()
                .filter(file -> !file.getFileName().toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livestatus-core", "livestatus-pool"})
    void pomHasWhatCentralAsksForAndStandsByItself(String module) throws Exception {
        Element pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", module, "target", "flattened-pom.xml").toFile())
                .getDocumentElement();
        for (String wanted : List.of(
                "groupId", "artifactId", "version", "name", "description", "url", "licenses", "developers", "scm")) {
            assertFalse(children(pom, wanted).isEmpty(), wanted);
        }
        for (String unwanted : List.of("parent", "build", "profiles", "repositories")) {
            assertTrue(children(pom, unwanted).isEmpty(), unwanted);
        }
        assertFalse(pom.getTextContent().contains("${"), pom::getTextContent);
        boolean isThisModule =
                Path.of("..", module).toRealPath().equals(Path.of("").toRealPath());
        // this module's own sources and Javadoc are packed after its tests, by the same lines of the parent
        for (String file : isThisModule ? List.of("") : List.of("", "-sources", "-javadoc")) {
            assertTrue(
                    jars(module).stream()
                            .anyMatch(jar -> jar.toString().matches(".*-[\\d.]+(-SNAPSHOT)?" + file + "\\.jar")),
                    file);
        }
        NodeList dependencies = pom.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            String text = dependencies.item(i).getTextContent();
            assertTrue(
                    text.contains("junixsocket-core") || text.contains("slf4j-api") || text.contains("livestatus-core"),
                    text);
            assertFalse(text.contains("test"), text);
        }
    }

    private static List<Node> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(node -> node.getNodeName().equals(name))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livestatus-core", "livestatus-pool"})
    void nothingInAJarTellsWhenItWasBuilt(String module) throws IOException {
        for (Path file : jars(module)) {
            try (JarFile jar = new JarFile(file.toFile())) {
                for (JarEntry entry : jar.stream().toList()) {
                    assertEquals(BUILT, entry.getTimeLocal(), () -> file + ": " + entry.getName());
                }
            }
        }
    }

    @Test
    void theVocabularyDoesNotMakeTheCoreLarge() throws IOException {
        assertTrue(Files.size(jar("livestatus-core")) < 800_000, "bytes of livestatus-core");
    }

    @Test
    void jarsAreAboutAsLargeAsTheReadmeSays() throws IOException {
        Matcher size = Pattern.compile("(?m)^\\| (livestatus-\\w+)[^|]*\\| (\\d+) \\|$")
                .matcher(Files.readString(Path.of("..", "README.md")));
        int found = 0;
        while (size.find()) {
            found++;
            long said = Long.parseLong(size.group(2));
            long is = Files.size(jar(size.group(1))) / 1000;
            assertTrue(Math.abs(is - said) * 10 <= said, size.group(1) + " has " + is + " kB, not " + said);
        }
        assertEquals(2, found);
    }
}

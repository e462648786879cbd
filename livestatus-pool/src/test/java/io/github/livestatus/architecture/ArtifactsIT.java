package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The deployed artifacts meet the requirements of Maven Central and match the README. */
class ArtifactsIT {
    private static final LocalDateTime BUILT =
            LocalDateTime.parse(text("../pom.xml").replaceFirst("(?s).*<project.build.outputTimestamp>(.*)Z<.*", "$1"));

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jars(String module) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", module, "target"))) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-.*\\.jar"))
                    .sorted()
                    .toList();
        }
    }

    private static Path jar(String module) throws IOException {
        return jars(module).stream()
                .filter(file -> !file.getFileName().toString().matches(".*-(sources|javadoc|tests|shell)\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livestatus-core", "livestatus-pool"})
    void thePomMeetsTheRequirementsOfMavenCentralWithoutAParent(String module) throws Exception {
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
    void jarsContainNoTimeOfTheirBuild(String module) throws IOException {
        for (Path file : jars(module)) {
            try (JarFile jar = new JarFile(file.toFile())) {
                List<JarEntry> ours = jar.stream()
                        .filter(entry ->
                                !file.equals(shell()) || entry.getName().startsWith("io/github/livestatus/"))
                        .toList();
                for (JarEntry entry : ours) {
                    assertEquals(BUILT, entry.getTimeLocal(), () -> file + ": " + entry.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"livestatus-core", "livestatus-pool"})
    void jarsOfClassesHaveLicenceNoticeAndVersion(String module) throws IOException {
        for (Path file : jars(module)) {
            if (!file.getFileName().toString().matches(".*-(sources|javadoc)\\.jar")) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    for (String name : List.of("LICENSE", "NOTICE")) {
                        assertTrue(jar.getEntry("META-INF/" + name) != null, () -> file + ": " + name);
                    }
                    String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
                    assertTrue(file.toString().contains(module + "-" + version), () -> file + ": " + version);
                    String vendor = jar.getManifest().getMainAttributes().getValue("Implementation-Vendor");
                    assertEquals("The Livestatus for Java authors", vendor, file::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"livestatus-core", "livestatus-pool"})
    void theBillOfMaterialsNamesTheDependenciesOfAUser(String module) throws IOException {
        Path target = Path.of("..", module, "target");
        Optional<Path> list;
        try (Stream<Path> files = Files.list(target)) {
            list = files.filter(path -> path.toString().endsWith("-cyclonedx.json"))
                    .findFirst();
        }
        assumeTrue(list.isPresent(), "the bill of materials is made where Maven is online only");
        Path file = list.get();
        Matcher component = Pattern.compile("\"purl\" : \"pkg:maven/([^@]+)@").matcher(Files.readString(file));
        while (component.find()) {
            assertTrue(
                    component
                            .group(1)
                            .matches(
                                    "(io\\.github\\.livestatus|com\\.kohlschutter\\.junixsocket)/.*|org.slf4j/slf4j-api"),
                    component.group());
        }
        assertTrue(Files.readString(file).contains("junixsocket"), file::toString);
    }

    /** Maven's own text for the foot of a page reserves all rights, and has the year of the build. */
    @Test
    void pagesOfTheJavadocNameTheLicence() throws IOException {
        Path file = jars("livestatus-core").stream()
                .filter(jar -> jar.toString().endsWith("-javadoc.jar")
                        && !jar.toString().endsWith("-test-javadoc.jar"))
                .findFirst()
                .orElseThrow();
        try (JarFile jar = new JarFile(file.toFile())) {
            JarEntry page = jar.stream()
                    .filter(entry -> entry.getName().endsWith("/livestatus/lql/Query.html"))
                    .findFirst()
                    .orElseThrow();
            String text = new String(jar.getInputStream(page).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("Apache License, Version 2.0."), text);
            assertFalse(text.contains("All rights reserved"), text);
        }
    }

    @Test
    void theTestkitHasASourcesJarAndAJavadocJar() throws IOException {
        for (String kind : List.of("-test-sources.jar:.java", "-test-javadoc.jar:.html")) {
            String[] parts = kind.split(":");
            Path file = jars("livestatus-core").stream()
                    .filter(jar -> jar.toString().endsWith(parts[0]))
                    .findFirst()
                    .orElseThrow();
            try (JarFile jar = new JarFile(file.toFile())) {
                assertNotNull(jar.getEntry("io/github/livestatus/testkit/FakeLivestatus" + parts[1]), kind);
                assertTrue(jar.stream().noneMatch(entry -> entry.getName().contains("/rows/")), kind);
            }
        }
    }

    @Test
    void theCoreJarIsBelowItsLimitOfSize() throws IOException {
        assertTrue(Files.size(jar("livestatus-core")) < 820_000, "bytes of livestatus-core");
    }

    @Test
    void jarsHaveTheSizesOfTheReadme() throws IOException {
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

    private static Path shell() {
        try {
            return jars("livestatus-pool").stream()
                    .filter(file -> file.toString().endsWith("-shell.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theRunnableJarHasEachClassOnceAndTheLicences() throws IOException {
        try (JarFile jar = new JarFile(shell().toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertEquals("io.github.livestatus.shell.Shell", manifest.getValue(Attributes.Name.MAIN_CLASS));
            assertEquals("true", manifest.getValue(Attributes.Name.MULTI_RELEASE));
            assertEquals("ALL-UNNAMED", manifest.getValue("Enable-Native-Access"));
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            assertEquals(names.size(), Set.copyOf(names).size(), "duplicate entries");
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(name -> name.endsWith("module-info.class") || name.matches(".*\\.(SF|DSA|RSA)"))
                            .toList());
            for (String part : List.of(
                    "io/github/livestatus/client/Livestatus.class",
                    "io/github/livestatus/check/CheckLivestatus.class",
                    "org/newsclub/net/unix/AFUNIXSocket.class",
                    "org/slf4j/Logger.class",
                    "META-INF/services/jdk.jshell.spi.ExecutionControlProvider",
                    "META-INF/LICENSE",
                    "META-INF/LICENSE.txt",
                    "META-INF/BUNDLED")) {
                assertTrue(names.contains(part), part);
            }
            assertTrue(names.stream().noneMatch(name -> name.matches("org/(junit|mockito)/.*")));
            String bundled = new String(
                    jar.getInputStream(jar.getEntry("META-INF/BUNDLED")).readAllBytes(), StandardCharsets.UTF_8);
            for (Path library : libraries()) {
                String name = library.getFileName().toString();
                String version = name.replaceFirst("^.*-([0-9][0-9.]*)\\.jar$", "$1");
                String product = name.startsWith("junixsocket") ? "junixsocket " : "slf4j-api ";
                assertTrue(name.startsWith("livestatus-core") || bundled.contains(product + version), name);
            }
        }
    }

    /** Without the properties with its version, junixsocket prints a stack trace for every query. */
    @Test
    void theRunnableJarLoadsTheLibraryForUnixSockets() throws Exception {
        try (URLClassLoader alone =
                new URLClassLoader(new URL[] {shell().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> sockets = alone.loadClass("org.newsclub.net.unix.AFUNIXSocket");
            assertEquals(true, sockets.getMethod("isSupported").invoke(null));
        }
    }

    private static List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "libraries"))) {
            return files.toList();
        }
    }

    /** Makes a folder with only the launcher and its jar, as users have it. */
    @Test
    void theLauncherRunsTheJarInItsFolder(@TempDir Path folder) throws Exception {
        Path launcher = Files.copy(
                Path.of("target", "livestatus"), folder.resolve("livestatus"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(shell(), folder.resolve(shell().getFileName()));
        Path script = Files.writeString(folder.resolve("one.jsh"), "System.out.println(1 + 1)\nproblms()\n");
        List<String> archives = archives(folder, launcher, script);
        assertEquals(1, archives.size(), archives::toString);
        assertEquals(List.of("2"), lines(folder, 1, launcher.toString(), script.toString())); // has the archive
        Path other = Files.copy(shell(), folder.resolve("other")); // another file, though as large and as old
        Files.move(other, folder.resolve(shell().getFileName()), StandardCopyOption.REPLACE_EXISTING);
        List<String> others = archives(folder, launcher, script);
        assertEquals(1, others.size(), others::toString);
        assertNotEquals(archives, others);
        String site = "site02=tcp:127.0.0.1:1";
        List<String> check = lines(folder, 2, launcher.toString(), "check", site);
        assertTrue(check.get(0).startsWith("LIVESTATUS CRITICAL - site02: cannot connect"), check::toString);
        assertEquals(1, check.size());
        assertEquals(List.of(), lines(folder, 1, launcher.toString(), "query", "GET hots", site));
        assertEquals(
                others,
                files(folder).stream().filter(name -> name.endsWith(".jsa")).toList(),
                "no archive after a failure");
        assertTrue(lines(folder, 0, launcher.toString(), "--version").get(0).matches("livestatus \\d.*"));
        Files.delete(folder.resolve(shell().getFileName()));
        assertEquals(List.of(), lines(folder, 125, launcher.toString(), "--version"));
    }

    /** Runs a script until a run in the background has written its archive of classes and removed the lock. */
    private static List<String> archives(Path folder, Path launcher, Path script) throws Exception {
        List<String> before = files(folder);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        List<String> now = before;
        while (now.equals(before) || !now.stream().allMatch(name -> name.endsWith(".jsa"))) {
            assertTrue(System.nanoTime() < end, now::toString);
            assertEquals(List.of("2"), lines(folder, 1, launcher.toString(), script.toString()));
            now = files(folder);
        }
        return now;
    }

    private static List<String> files(Path folder) throws IOException {
        Path cache = folder.resolve("cache/livestatus");
        if (Files.notExists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A core misreads an exit code that is not one of a plugin. */
    @Test
    void theLauncherReportsAMissingJarToACore(@TempDir Path folder) throws Exception {
        Path launcher = Files.copy(
                Path.of("target", "livestatus"), folder.resolve("livestatus"), StandardCopyOption.COPY_ATTRIBUTES);
        List<String> noJar = lines(folder, 3, launcher.toString(), "check", "-H", "127.0.0.1");
        assertTrue(noJar.get(0).startsWith("LIVESTATUS UNKNOWN - there is no livestatus-pool-"), noJar::toString);
        assertEquals(List.of(), lines(folder, 125, launcher.toString(), "query", "GET hosts", "127.0.0.1"));
        Files.copy(shell(), folder.resolve(shell().getFileName()));
        List<String> noJava = lines(
                folder, 3, "env", "JAVA_HOME=" + folder.resolve("none"), launcher.toString(), "check", "127.0.0.1");
        assertTrue(noJava.get(0).startsWith("LIVESTATUS UNKNOWN - there is no Java in "), noJava::toString);
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\nexit 1\n");
        assertTrue(old.toFile().setExecutable(true));
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        List<String> oldJava = lines(
                folder, 3, "env", "JAVA_HOME=" + folder.resolve("old"), launcher.toString(), "check", "127.0.0.1");
        assertTrue(
                oldJava.get(0).endsWith("is older than Java 17: set JAVA_HOME to the folder of a Java 17 or later"),
                oldJava::toString);
        List<String> otherJar =
                lines(folder, 3, "env", "LIVESTATUS_JAR=/nowhere", launcher.toString(), "check", "127.0.0.1");
        assertEquals(List.of("LIVESTATUS UNKNOWN - cannot read /nowhere, the value of LIVESTATUS_JAR"), otherJar);
    }

    private static List<String> lines(Path folder, int exitCode, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "still running");
        String errors = Files.readString(folder.resolve("errors"));
        assertEquals(exitCode, process.exitValue(), errors);
        return Files.readAllLines(folder.resolve("output"));
    }
}

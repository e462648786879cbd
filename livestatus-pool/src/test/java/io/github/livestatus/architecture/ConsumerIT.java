package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles a foreign module against the built jars, and runs it in all common packagings. It prints only the expected lines, and
 * leaves no thread behind.
 */
class ConsumerIT {

    private static final Path SOURCES = Path.of("src/test/resources/consumer");

    @TempDir
    Path folder;

    private Path classes;
    private List<String> jars;
    private FakeLivestatus server;

    @BeforeEach
    void compile() {
        classes = folder.resolve("classes");
        jars = builtJars();
        Stream<String> options = Stream.of(
                "--release",
                "17",
                "-Xlint:all,-classfile",
                "-Werror",
                "--module-path",
                path(jars),
                "-d",
                classes.toString());
        Stream<String> sources = Reactor.files(SOURCES, ".java").stream().map(Path::toString);
        tool("javac", Stream.concat(options, sources).toArray(String[]::new));
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .row("web01", 0)
                .row("db01", 1)
                .build();
        server = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(hosts)
                .unix()
                .tcp()
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        assertRuns(
                java(),
                "--module-path",
                path(jars) + File.pathSeparator + classes,
                "--module",
                "consumer/consumer.Program");
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        assertRuns(java(), "-cp", path(jars) + File.pathSeparator + classes, "consumer.Program");
    }

    @Test
    void runsFromAJlinkImage() throws Exception {
        Path image = folder.resolve("image");
        tool(
                "jlink",
                "--module-path",
                path(jars) + File.pathSeparator + classes,
                "--add-modules",
                "consumer",
                "--output",
                image.toString());
        assertRuns(image.resolve("bin/java").toString(), "--module", "consumer/consumer.Program");
    }

    @Test
    void runsFromAShadedJar() throws Exception {
        Path jar = folder.resolve("all.jar");
        pack(jar);
        assertRuns(java(), "-jar", jar.toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String path(List<String> entries) {
        return String.join(File.pathSeparator, entries);
    }

    /** Returns the jars of our modules and of their requirements. */
    private static List<String> builtJars() {
        ModuleFinder classPath =
                ModuleFinder.of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(Path::of)
                        .toArray(Path[]::new));
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(classPath, ModuleFinder.of(), Set.of("io.github.livestatus.pool"));
        assertEquals(
                Set.of(
                        "io.github.livestatus",
                        "io.github.livestatus.pool",
                        "org.newsclub.net.unix",
                        "com.kohlschutter.junixsocket.nativecommon",
                        "org.slf4j"),
                resolved.modules().stream().map(module -> module.name()).collect(Collectors.toSet()));
        return resolved.modules().stream()
                .map(module ->
                        Path.of(module.reference().location().orElseThrow()).toString())
                .sorted()
                .toList();
    }

    private static void tool(String name, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said);
        int status = ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments);
        assertEquals(0, status, () -> name + ": " + said);
    }

    /** Makes one jar as shading plugins do: without modules, and with the first of files of the same name. */
    private void pack(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "consumer.Program");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        Set<String> packed = new HashSet<>(Set.of("META-INF/MANIFEST.MF", "META-INF/"));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream all = new JarOutputStream(file, manifest)) {
            for (String one : jars) {
                copy(new JarFile(one), all, packed);
            }
            for (Path compiled : Reactor.files(classes, ".class")) {
                String name = classes.relativize(compiled).toString();
                if (packed.add(name) && !name.endsWith("module-info.class")) {
                    all.putNextEntry(new JarEntry(name));
                    Files.copy(compiled, all);
                }
            }
        }
    }

    private static void copy(JarFile from, JarOutputStream to, Set<String> packed) throws IOException {
        try (from) {
            for (JarEntry entry : from.stream().toList()) {
                if (!entry.getName().endsWith("module-info.class") && packed.add(entry.getName())) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
    }

    /** Runs the program against a unix socket and a TCP port. It must exit with 0 and print nothing on stderr. */
    private void assertRuns(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(command));
        all.add(server.unixEndpoint());
        all.add(server.tcpEndpoint());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder java = new ProcessBuilder(all);
        java.environment().remove("JAVA_TOOL_OPTIONS");
        Process process =
                java.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after 60 s");
        } finally {
            process.destroyForcibly();
        }
        String answers = """
                [Host[name=web01, state=0], Host[name=db01, state=1]]
                4
                2
                master
                """;
        assertEquals("", Files.readString(err));
        assertEquals(answers + answers + "threads left: []\n", Files.readString(out));
        assertEquals(0, process.exitValue());
    }
}

package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Manner;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of somebody else's is compiled and run against the jars that were built, on the module path. */
class ConsumerIT {

    private static final Path SOURCES = Path.of("src/test/resources/consumer");

    @TempDir
    Path folder;

    @Test
    void consumerModuleRunsOnTheBuiltJars() throws Exception {
        String jars = String.join(File.pathSeparator, builtJars());
        compile(jars);
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .row("web01", 0)
                .row("db01", 1)
                .build();
        try (FakeLivestatus server =
                FakeLivestatus.builder(Manner.NAEMON).table(hosts).unix().start()) {
            assertEquals("""
                    [Host[name=web01, state=0], Host[name=db01, state=1]]
                    2
                    master
                    """, run(jars, server.endpoint()));
        }
    }

    /** The jars of our modules and of all they require, and no other. */
    private static List<String> builtJars() {
        ModuleFinder classPath =
                ModuleFinder.of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(Path::of)
                        .toArray(Path[]::new));
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(classPath, ModuleFinder.of(), Set.of("io.github.livestatus.pool"));
        List<String> jars = resolved.modules().stream()
                .map(module ->
                        Path.of(module.reference().location().orElseThrow()).toString())
                .sorted()
                .toList();
        assertEquals(
                Set.of(
                        "io.github.livestatus",
                        "io.github.livestatus.pool",
                        "org.newsclub.net.unix",
                        "com.kohlschutter.junixsocket.nativecommon",
                        "org.slf4j"),
                resolved.modules().stream().map(module -> module.name()).collect(Collectors.toSet()));
        return jars;
    }

    private void compile(String jars) {
        Stream<String> options = Stream.of(
                "--release", "17", "-Xlint:all,-classfile", "-Werror", "--module-path", jars, "-d", folder.toString());
        Stream<String> sources = Reactor.files(SOURCES, ".java").stream().map(Path::toString);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, Stream.concat(options, sources).toArray(String[]::new));
        assertEquals(0, status, "javac");
    }

    /** What the program prints; it has to end well and with nothing on stderr. */
    private String run(String jars, String endpoint) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                jars + File.pathSeparator + folder,
                "--module",
                "consumer/consumer.Program",
                endpoint);
        java.environment().remove("JAVA_TOOL_OPTIONS");
        Process process =
                java.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after 60 s");
        } finally {
            process.destroyForcibly();
        }
        assertEquals("", Files.readString(err));
        assertEquals(0, process.exitValue());
        return Files.readString(out);
    }
}

package io.github.livestatus.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders of the build. Tests run in the folder of livestatus-pool. */
final class Reactor {

    static final String BASE = "io.github.livestatus";

    static final Path CORE = Path.of("..", "livestatus-core");
    static final Path POOL = Path.of("");

    private Reactor() {}

    static Path classes(Path module) {
        return module.resolve("target/classes").toAbsolutePath().normalize();
    }

    static Path sources(Path module) {
        return module.resolve("src/main/java");
    }

    static ModuleDescriptor descriptor(Path module) {
        return ModuleFinder.of(classes(module)).findAll().iterator().next().descriptor();
    }

    /** Returns the packages that a module exports without restriction. */
    static List<String> exports(Path module) {
        return descriptor(module).exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    /** Returns the jars of other projects on the class path, as a module path. */
    static String dependencies() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("livestatus-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static List<Path> files(Path root, String suffix) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the package of a file; empty for a file at the root, such as module-info. */
    static String packageOf(Path root, Path file) {
        Path folder = root.relativize(file).getParent();
        return folder == null ? "" : folder.toString().replace(File.separatorChar, '.');
    }
}

package io.github.livestatus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Table;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A user may import all our packages by {@code *}, in JShell too: no name is there twice. */
class PublicNamesTest {
    private static final List<String> IMPORTED_BY_JSHELL = List.of(
            "java.base/java/io",
            "java.base/java/lang",
            "java.base/java/math",
            "java.base/java/net",
            "java.base/java/nio/file",
            "java.base/java/util",
            "java.base/java/util/concurrent",
            "java.base/java/util/function",
            "java.prefs/java/util/prefs",
            "java.base/java/util/regex",
            "java.base/java/util/stream");

    @Test
    void noPublicTypeHasTheNameOfAnother() throws Exception {
        Map<String, Class<?>> byName = new HashMap<>();
        for (Class<?> type : publicTypes()) {
            Class<?> other = byName.put(type.getSimpleName(), type);
            assertEquals(null, other, type + " has the name of " + other);
        }
        assertTrue(byName.containsKey("Hosts"), "the types have been found");
    }

    @Test
    void noPublicTypeHasANameThatJShellImports() throws Exception {
        Set<String> taken = new HashSet<>();
        FileSystem modules = FileSystems.getFileSystem(URI.create("jrt:/"));
        for (String folder : IMPORTED_BY_JSHELL) {
            try (Stream<Path> files = Files.list(modules.getPath("modules", folder.split("/")))) {
                files.forEach(file -> taken.add(file.getFileName().toString().replace(".class", "")));
            }
        }
        assertTrue(taken.containsAll(List.of("TimeoutException", "Preferences")), "the names have been found");
        for (Class<?> type : publicTypes()) {
            assertTrue(!taken.contains(type.getSimpleName()), type + " has a name that JShell imports");
        }
    }

    private static List<Class<?>> publicTypes() throws Exception {
        Path classes = Path.of(
                Table.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(PublicNamesTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicNamesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

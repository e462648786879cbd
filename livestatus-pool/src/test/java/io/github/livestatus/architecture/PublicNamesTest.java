package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of public types are unique if all our packages are imported with a star, as in JShell. */
class PublicNamesTest {

    /** The packages that JShell imports at its start ({@code /list -start}), and java.lang. */
    private static final String IMPORTED_BY_JSHELL = """
            java.base/java.io
            java.base/java.lang
            java.base/java.math
            java.base/java.net
            java.base/java.nio.file
            java.base/java.util
            java.base/java.util.concurrent
            java.base/java.util.function
            java.base/java.util.regex
            java.base/java.util.stream
            java.prefs/java.util.prefs
            """;

    @Test
    void namesOfPublicTypesAreUniqueAmongAllPackagesAndJShellsImports() throws Exception {
        Set<String> taken = jdkNames();
        assertTrue(taken.containsAll(Set.of("ConnectException", "TimeoutException", "Preferences")));
        List<String> twice = new ArrayList<>();
        for (Class<?> type : exportedTypes()) {
            if (!taken.add(type.getSimpleName())) {
                twice.add(type.getName());
            }
        }
        assertEquals(List.of(), twice);
    }

    private static List<Class<?>> exportedTypes() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (Path module : List.of(Reactor.CORE, Reactor.POOL)) {
            for (String exported : Reactor.exports(module)) {
                Path folder = Reactor.classes(module).resolve(exported.replace('.', '/'));
                types.addAll(publicTypes(exported, folder));
            }
        }
        return types;
    }

    private static Set<String> jdkNames() throws Exception {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        Set<String> names = new HashSet<>();
        for (String imported : IMPORTED_BY_JSHELL.lines().toList()) {
            String packageName = imported.substring(imported.indexOf('/') + 1);
            Path folder = jdk.getPath("modules", imported.substring(0, imported.indexOf('/')))
                    .resolve(packageName.replace('.', '/'));
            publicTypes(packageName, folder).forEach(type -> names.add(type.getSimpleName()));
        }
        return names;
    }

    /** Returns the top-level types of this folder only. */
    private static List<Class<?>> publicTypes(String packageName, Path folder) throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (String name : classNames(folder)) {
            Class<?> type = Class.forName(packageName + "." + name, false, PublicNamesTest.class.getClassLoader());
            if (Modifier.isPublic(type.getModifiers())) {
                types.add(type);
            }
        }
        return types;
    }

    private static List<String> classNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(Predicate.not(name -> name.contains("$") || name.endsWith("-info")))
                    .sorted()
                    .toList();
        }
    }
}

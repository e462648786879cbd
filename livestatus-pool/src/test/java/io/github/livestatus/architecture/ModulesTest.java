package io.github.livestatus.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exports and requirements of the modules are fixed here. */
class ModulesTest {

    @Test
    void theCoreExportsThePackagesForOneConnection() {
        ModuleDescriptor core = Reactor.descriptor(Reactor.CORE);
        assertEquals("io.github.livestatus", core.name());
        assertEquals(
                Set.of(
                        "io.github.livestatus.client",
                        "io.github.livestatus.command",
                        "io.github.livestatus.error",
                        "io.github.livestatus.event",
                        "io.github.livestatus.lql",
                        "io.github.livestatus.perfdata",
                        "io.github.livestatus.result",
                        "io.github.livestatus.schema",
                        "io.github.livestatus.transport"),
                Set.copyOf(Reactor.exports(Reactor.CORE)));
        assertEquals(
                Map.of(
                        "io.github.livestatus.argument", Set.of("io.github.livestatus.pool"),
                        "io.github.livestatus.exchange", Set.of("io.github.livestatus.pool"),
                        "io.github.livestatus.rows", Set.of("io.github.livestatus.pool"),
                        "io.github.livestatus.text", Set.of("io.github.livestatus.pool"),
                        "io.github.livestatus.timing", Set.of("io.github.livestatus.pool"),
                        "io.github.livestatus.wire", Set.of("io.github.livestatus.pool")),
                friends(core));
        assertEquals(
                Set.of(
                        "java.base",
                        "jdk.net",
                        "org.newsclub.net.unix",
                        "com.kohlschutter.junixsocket.nativecommon",
                        "org.slf4j"),
                requires(core));
        assertClosed(core);
    }

    @Test
    void thePoolExportsThePackagesForManySites() {
        ModuleDescriptor pool = Reactor.descriptor(Reactor.POOL);
        assertEquals("io.github.livestatus.pool", pool.name());
        assertEquals(
                Set.of(
                        "io.github.livestatus.config",
                        "io.github.livestatus.mirror",
                        "io.github.livestatus.multisite",
                        "io.github.livestatus.pool"),
                Set.copyOf(Reactor.exports(Reactor.POOL)));
        assertEquals(Map.of(), friends(pool));
        assertEquals(
                Set.of(
                        "java.base",
                        "jdk.jfr",
                        "transitive io.github.livestatus",
                        "org.slf4j",
                        "static jdk.jshell",
                        "static java.logging"),
                requires(pool));
        assertClosed(pool);
    }

    /** Returns the packages that are exported to named modules only, with these names. */
    private static Map<String, Set<String>> friends(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(ModuleDescriptor.Exports::isQualified)
                .collect(toMap(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets));
    }

    private static Set<String> requires(ModuleDescriptor module) {
        return module.requires().stream()
                .map(required -> Stream.concat(
                                required.modifiers().stream()
                                        .filter(modifier -> modifier != ModuleDescriptor.Requires.Modifier.MANDATED)
                                        .map(modifier -> modifier.name().toLowerCase(Locale.ROOT)),
                                Stream.of(required.name()))
                        .collect(joining(" ")))
                .collect(toSet());
    }

    /** Asserts that no package is open for reflection. */
    private static void assertClosed(ModuleDescriptor module) {
        assertEquals(Set.of(), module.opens());
        assertEquals(Set.of(), module.uses());
        assertEquals(Set.of(), module.provides().stream().collect(toSet()));
        assertFalse(module.isOpen());
    }
}

package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the library, and the packages that each may import. */
class RoomsTest {

    private static final String ROOMS = """
            text
            argument   text
            timing
            error      text
            lql        text argument
            schema     lql
            event      lql
            perfdata   text
            command    text argument
            result     lql error text
            transport
            net        error transport timing
            wire       lql command error text argument
            rows       error lql schema result text
            parse      result lql error rows text
            exchange   error lql schema command result event transport net wire rows parse text timing
            client     error lql command result event transport exchange rows argument timing
            lane       lql wire exchange client timing
            pool       error lql schema command result event transport exchange client lane text argument timing
            merge      error lql schema result wire rows client
            memory     lql result client
            multisite  error lql schema command result event transport exchange client lane pool rows merge memory text argument timing
            mirror     error lql schema result rows wire event client merge memory multisite text argument timing
            config     transport multisite text
            check      error lql schema command result transport client pool multisite config perfdata text argument timing
            shell      error lql schema command result transport client pool multisite config check perfdata rows text argument timing
            testkit
            """;

    /** Packages of other projects that only some rooms may import. */
    private static final String KEPT = """
            java.net             net testkit
            java.nio.channels    net testkit
            javax.net.ssl        transport net testkit
            jdk.net              net
            org.newsclub.net.unix  net
            """;

    private static final Map<String, List<String>> ALLOWED = table(ROOMS);

    private static final Map<String, List<String>> KEEPERS = table(KEPT);

    @Test
    void roomsAreListedAfterTheRoomsThatTheyImport() {
        List<String> seen = new ArrayList<>();
        ALLOWED.forEach((room, imports) -> {
            assertTrue(seen.containsAll(imports), () -> room + " imports a room further down: " + imports);
            seen.add(room);
        });
    }

    @Test
    void compiledClassesImportOnlyAllowedRooms() {
        Set<Edge> edges = Edge.ofClasses(List.of(Reactor.classes(Reactor.CORE), Reactor.classes(Reactor.POOL)));
        assertTrue(edges.contains(new Edge("io.github.livestatus.lql", "java.lang")), () -> "jdeps said " + edges);
        assertEquals(List.of(), violations(edges));
    }

    @Test
    void importsAndJavadocReferToAllowedRoomsOnly() {
        Set<Edge> edges = Edge.ofSources(Reactor.sources(Reactor.CORE));
        edges.addAll(Edge.ofSources(Reactor.sources(Reactor.POOL)));
        assertTrue(edges.contains(new Edge("io.github.livestatus.lql", "java.util")), () -> "found " + edges);
        assertEquals(List.of(), violations(edges));
    }

    @Test
    void theTestkitSharesNoCodeWithTheClientAndNeedsOnlyTheJdk() {
        Path tests =
                Reactor.CORE.resolve("target/test-classes").toAbsolutePath().normalize();
        List<Path> testkit = Reactor.files(tests.resolve("io/github/livestatus/testkit"), ".class").stream()
                .filter(file -> !file.getFileName().toString().matches(".*Test(\\$.*)?\\.class"))
                .toList();
        Set<Edge> edges = Edge.ofClasses(testkit);
        assertTrue(edges.contains(new Edge("io.github.livestatus.testkit", "java.lang")), () -> "jdeps said " + edges);
        assertEquals(List.of(), violations(edges));
        assertEquals(
                List.of(),
                edges.stream().filter(edge -> !edge.to().matches("javax?\\..*")).toList());
    }

    @Test
    void theBasePackageIsEmptyAndNoRoomIsCalledUtil() {
        Stream<String> packages = Stream.of(Reactor.CORE, Reactor.POOL)
                .map(Reactor::sources)
                .flatMap(sources ->
                        Reactor.files(sources, ".java").stream().map(file -> Reactor.packageOf(sources, file)))
                .filter(name -> !name.isEmpty())
                .distinct();
        assertEquals(
                List.of(),
                packages.filter(name ->
                                !ALLOWED.containsKey(room(name)) || name.matches(".*\\.(util|internal)(\\..*)?"))
                        .toList());
    }

    @Test
    void theMapOfManySitesHasEachInternalClassOnce() throws Exception {
        Path room = Reactor.sources(Reactor.POOL).resolve("io/github/livestatus/multisite");
        List<String> internal = new ArrayList<>();
        for (Path file : Reactor.files(room, ".java")) {
            String name = file.getFileName().toString().replace(".java", "");
            if (!name.equals("package-info") && !isPublic(Reactor.BASE + ".multisite." + name)) {
                internal.add(name);
            }
        }
        String map = Files.readString(room.resolve("package-info.java")).split("\npackage .*\n")[1];
        List<String> named = Stream.of(map.split("\\W+"))
                .filter(word -> Files.exists(room.resolve(word + ".java")))
                .sorted()
                .toList();
        assertEquals(internal, named);
    }

    private static boolean isPublic(String type) throws ClassNotFoundException {
        return Modifier.isPublic(
                Class.forName(type, false, RoomsTest.class.getClassLoader()).getModifiers());
    }

    private static List<Edge> violations(Collection<Edge> edges) {
        return edges.stream().filter(edge -> !allowed(edge)).toList();
    }

    private static boolean allowed(Edge edge) {
        String room = room(edge.from());
        if (room.isEmpty() || !edge.to().startsWith(Reactor.BASE)) {
            List<String> keepers = KEEPERS.get(edge.to());
            return keepers == null || keepers.contains(room);
        }
        return room.equals(room(edge.to()))
                || ALLOWED.getOrDefault(room, List.of()).contains(room(edge.to()));
    }

    /** Returns the first name after the base package; empty for module-info and the base package itself. */
    private static String room(String packageName) {
        String prefix = Reactor.BASE + ".";
        return packageName.startsWith(prefix)
                ? packageName.substring(prefix.length()).split("\\.")[0]
                : "";
    }

    private static Map<String, List<String>> table(String text) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        text.lines().map(line -> List.of(line.split(" +"))).forEach(words -> {
            table.put(words.get(0), words.subList(1, words.size()));
        });
        return table;
    }
}

package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.livestatus.real.OnOneJdk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Simple names are unique, and names of booleans are statements. Read from the sources. */
@OnOneJdk
class SimpleNamesTest {
    private static final List<Path> MAIN =
            List.of(Reactor.CORE, Reactor.POOL).stream().map(Reactor::sources).toList();

    private static final List<Path> OTHERS = Stream.of(
                    "../livestatus-core/src/test/java", "src/test/java", "../livestatus-benchmarks/src")
            .map(Path::of)
            .toList();

    private static final String BOOLEAN = "(is|are|was|has|had|can)[A-Z]\\w*|has|is";

    /** Variables with the name of a setting or a cell. */
    private static final Set<String> VALUES = Set.of("tcpKeepAlive", "statusFailsClosed", "failsClosed", "value");

    /** Methods that act and return whether they did, and getters with names from the contract. */
    private static final Set<String> DEEDS = Set.of(
            "advance",
            "cancel",
            "checkStatus",
            "contains",
            "dropIfStale",
            "end",
            "failed",
            "getBoolean",
            "leave",
            "moveHere",
            "responseStarted",
            "shutdownOutput",
            "succeeded",
            "takeIf",
            "takeOver",
            "withdraw",
            "writeBlocking");

    @Test
    void everySimpleNameIsUnique() {
        Map<String, String> known = topLevel(MAIN);
        List<String> twice = new ArrayList<>(duplicates(MAIN));
        nested(MAIN).forEach((place, name) -> {
            if (known.containsKey(name)) {
                twice.add(place + " and " + known.get(name));
            }
        });
        assertTrue(known.containsKey("Query"));
        assertEquals(List.of(), twice);
    }

    @Test
    void testsAndBenchmarksHaveOtherNamesThanMainClasses() {
        Map<String, String> known = topLevel(MAIN);
        List<String> twice = new ArrayList<>();
        Map<String, String> others = nested(OTHERS);
        topLevel(OTHERS).forEach((name, place) -> others.put(place, name));
        others.forEach((place, name) -> {
            if (known.containsKey(name)) {
                twice.add(place + " and " + known.get(name));
            }
        });
        assertEquals(List.of(), twice);
    }

    @Test
    void namesOfBooleansAreStatements() {
        List<String> unclear = new ArrayList<>();
        for (CompilationUnitTree unit : SourceTrees.parse(MAIN)) {
            String file = SourceTrees.typeName(unit);
            if (!file.equals("Commands")) {
                unit.accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitMethod(MethodTree method, Void nothing) {
                                boolean isOurs = method.getModifiers().getAnnotations().stream()
                                        .noneMatch(annotation -> annotation
                                                .getAnnotationType()
                                                .toString()
                                                .equals("Override"));
                                String name = method.getName().toString();
                                if (isOurs && isBoolean(method.getReturnType()) && !DEEDS.contains(name)) {
                                    check(name + "()");
                                }
                                return super.visitMethod(method, nothing);
                            }

                            @Override
                            public Void visitVariable(VariableTree variable, Void nothing) {
                                String name = variable.getName().toString();
                                if (isBoolean(variable.getType()) && !VALUES.contains(name) && !DEEDS.contains(name)) {
                                    check(name);
                                }
                                return super.visitVariable(variable, nothing);
                            }

                            private void check(String name) {
                                if (!name.replace("()", "").matches(BOOLEAN)) {
                                    unclear.add(file + "." + name);
                                }
                            }
                        },
                        null);
            }
        }
        assertEquals(List.of(), unclear);
    }

    private static boolean isBoolean(Tree type) {
        return type != null && type.toString().equals("boolean");
    }

    private static List<String> duplicates(List<Path> roots) {
        Map<String, String> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (CompilationUnitTree unit : SourceTrees.parse(roots)) {
            String before = places.put(SourceTrees.typeName(unit), place(unit));
            if (before != null) {
                twice.add(before + " and " + place(unit));
            }
        }
        return twice;
    }

    /** Returns the places of the top-level types by name. */
    private static Map<String, String> topLevel(List<Path> roots) {
        Map<String, String> places = new HashMap<>();
        SourceTrees.parse(roots).forEach(unit -> places.put(SourceTrees.typeName(unit), place(unit)));
        return places;
    }

    /** Returns the simple names of nested types, by place. */
    private static Map<String, String> nested(List<Path> roots) {
        Map<String, String> names = new HashMap<>();
        for (CompilationUnitTree unit : SourceTrees.parse(roots)) {
            unit.accept(
                    new TreeScanner<Void, Void>() {
                        @Override
                        public Void visitClass(ClassTree type, Void nothing) {
                            String name = type.getSimpleName().toString();
                            if (!name.isEmpty() && !name.equals(SourceTrees.typeName(unit))) {
                                names.put(place(unit) + "." + name, name);
                            }
                            return super.visitClass(type, nothing);
                        }
                    },
                    null);
        }
        return names;
    }

    private static String place(CompilationUnitTree unit) {
        return unit.getPackageName() + "." + SourceTrees.typeName(unit);
    }
}

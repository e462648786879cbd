package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.perfdata.Metric;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A file has one line for each exported type and member, so that each change of the API shows in a diff. To write it: {@code mvn
 * -q -pl livestatus-pool -am test -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}. The generated
 * vocabulary and commands are not in it, because the catalogue determines them.
 */
class PublicApiTest {
    private static final Path FILE = Path.of("src/test/resources/api/public-api.txt");

    /** The maximum number of public members, without the vocabulary, the commands and the capabilities. */
    private static final int MOST_MEMBERS = 888;

    /** The maximum number of components of a public record: a new component breaks its users, a new getter of a class does not. */
    private static final int MOST_COMPONENTS = 5;

    private static final String POLICY = """
            # What the modules export, one line for each type and member. What is generated from the catalogue is not here.
            # At each release: git diff (tag of the release before) -- (this file). Each line that went is in the change log.
            # From 1.0 on no line goes before a minor version has had it as @Deprecated(since = ..., forRemoval = true)
            # with the name of what replaces it, and then it goes in a major version only.
            """;

    @Test
    void thePublicApiEqualsTheStoredList() throws Exception {
        List<String> lines = new ArrayList<>(POLICY.lines().toList());
        Map<String, Integer> counts = membersByRoom();
        lines.add("# " + sum(counts) + " members without the vocabulary and the constants of Capability: " + counts);
        for (Class<?> type : types()) {
            describe(type, lines);
        }
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        }
        List<String> kept = Files.readAllLines(FILE);
        assertEquals(List.of(), without(lines, kept), "new, and not in " + FILE + "; -Dgolden=write writes it");
        assertEquals(List.of(), without(kept, lines), "gone, and still in " + FILE + "; -Dgolden=write writes it");
    }

    @Test
    void thePublicMembersAreBelowTheirLimit() throws Exception {
        int count = sum(membersByRoom());
        int inherited = 0;
        for (Class<?> type : types()) {
            inherited += isVocabulary(type) ? 0 : overrides(type);
        }
        System.out.println("public members without the vocabulary, the commands and the capabilities: " + count
                + ", of which " + inherited + " override one that is listed with a type above");
        assertTrue(count <= MOST_MEMBERS, "there are " + count + " public members, at most " + MOST_MEMBERS);
    }

    private static Map<String, Integer> membersByRoom() throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (Class<?> type : types()) {
            if (!isVocabulary(type)) {
                String room = type.getPackageName().substring(Reactor.BASE.length() + 1);
                counts.merge(room, members(type).size() - rows(type), Integer::sum);
            }
        }
        return counts;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isVocabulary(Class<?> type) {
        return type.getPackageName().endsWith(".schema");
    }

    /** Tuples and metrics are what servers and plugins write: they do not grow. */
    @Test
    void recordsThatMayGrowAreClasses() throws Exception {
        List<String> large = types().stream()
                .filter(type -> type.isRecord() && type.getRecordComponents().length > MOST_COMPONENTS)
                .filter(type -> !isVocabulary(type) && type != Metric.class)
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), large);
    }

    /** Returns the number of rows of the table of capabilities. */
    private static int rows(Class<?> type) {
        return type == Capability.class ? Capability.values().length : 0;
    }

    /** Returns the number of methods that override a public one of ours. */
    private static int overrides(Class<?> type) {
        Set<Class<?>> above = new HashSet<>();
        addAbove(type, above);
        int count = 0;
        for (Method method : type.getDeclaredMethods()) {
            if (isShown(method) && above.stream().anyMatch(other -> declares(other, method))) {
                count++;
            }
        }
        return count;
    }

    private static void addAbove(Class<?> type, Set<Class<?>> above) {
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(other -> other.getName().startsWith(Reactor.BASE))
                .filter(above::add)
                .forEach(other -> addAbove(other, above));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount() == method.getParameterCount()
                        && Modifier.isPublic(other.getModifiers()));
    }

    /** Returns the public types that are not generated. */
    static List<Class<?>> types() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (Path module : List.of(Reactor.CORE, Reactor.POOL)) {
            for (String room : Reactor.exports(module)) {
                types.addAll(types(module, room));
            }
        }
        return types;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        left.removeAll(others);
        return left;
    }

    /** Returns the public types of a package, including nested ones. */
    private static List<Class<?>> types(Path module, String room) throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (Path file : Reactor.files(Reactor.classes(module).resolve(room.replace('.', '/')), ".class")) {
            String name = file.getFileName().toString().replace(".class", "");
            if (!name.equals("package-info") && !isGenerated(module, room, name)) {
                Class<?> type = Class.forName(room + "." + name, false, PublicApiTest.class.getClassLoader());
                if (isVisible(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static boolean isGenerated(Path module, String room, String name) throws IOException {
        String file = room.replace('.', '/') + "/" + name.replaceFirst("\\$.*", "") + ".java";
        return Files.readString(Reactor.sources(module).resolve(file)).startsWith("// Generated ");
    }

    private static boolean isVisible(Class<?> type) {
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isVisible(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void describe(Class<?> type, List<String> lines) {
        String name = type.getName().replace("io.github.livestatus.", "").replace('$', '.');
        String above = Stream.concat(Stream.of(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .filter(one -> one != null && one != Object.class && one != Record.class)
                .map(PublicApiTest::name)
                .collect(Collectors.joining(", "));
        lines.add(modifiers(type.getModifiers() & ~Modifier.INTERFACE) + kind(type) + " " + name
                + (above.isEmpty() ? "" : " : " + above));
        members(type).stream().sorted().map(member -> name + " " + member).forEach(lines::add);
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field)) {
                members.add(modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isShown(constructor)) {
                members.add(modifiers(constructor.getModifiers()) + "new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isShown(method)) {
                members.add(modifiers(method.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE)
                        + (method.isDefault() ? "default " : "")
                        + name(method.getGenericReturnType()) + " " + method.getName() + parameters(method));
            }
        }
        return members;
    }

    private static boolean isShown(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic() && !isTakenForGranted(member);
    }

    /** Returns true for a member of every object or every enum. */
    private static boolean isTakenForGranted(Member member) {
        boolean isEnum = member.getDeclaringClass().isEnum();
        return Set.of("toString", "equals", "hashCode").contains(member.getName())
                || isEnum && Set.of("values", "valueOf").contains(member.getName());
    }

    private static String kind(Class<?> type) {
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    }

    /** Returns the modifiers without public and abstract. */
    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & ~Modifier.PUBLIC & ~Modifier.SYNCHRONIZED);
        return words.isEmpty() ? "" : words + " ";
    }

    private static String parameters(Executable executable) {
        String types = Stream.of(executable.getGenericParameterTypes())
                .map(PublicApiTest::name)
                .collect(Collectors.joining(", ", "(", ")"));
        return executable.isVarArgs() ? types.replaceFirst("\\[]\\)$", "...)") : types;
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "")
                .replace('$', '.');
    }
}

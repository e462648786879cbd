package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.Command;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Public methods and constructors reject null with the name of the parameter, or of a setter. All are called here, except
 * constructors of exceptions, which only the library calls, and of tuples, whose parts may be null.
 */
class NullArgumentsTest {
    /** The methods that accept null, according to their Javadoc. */
    private static final Set<String> NULL_ALLOWED = Set.of("SitesMk.read root");

    private static FakeLivestatus server;
    private static Livestatus live;
    private static LivestatusPool pool;
    private static LivestatusSites sites;

    /** The arguments and objects for the calls. */
    private static final List<Object> SAMPLES = new ArrayList<>();

    record Host(String name) {}

    @BeforeAll
    static void begin() {
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", FakeTable.Type.STRING)
                .row("web01")
                .build();
        server = FakeLivestatus.builder(ServerKind.NAEMON).table(hosts).tcp().start();
        live = LivestatusConnection.open(server.endpoint());
        pool = LivestatusPool.builder(server.endpoint()).build();
        Site site = Site.of("a", server.endpoint());
        sites = LivestatusSites.of(List.of(site));
        Query query = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        Result result = live.query(query);
        SitesResult merged = sites.query(query);
        SAMPLES.addAll(List.of(
                "A",
                Hosts.NAME,
                Duration.ofSeconds(1),
                Instant.EPOCH,
                List.of(),
                Set.of(),
                Map.of(),
                Path.of("none"),
                Host.class,
                MethodHandles.lookup(),
                HostState.UP,
                query,
                Hosts.NAME.eq("web01"),
                Hosts.TABLE,
                Hosts.NAME.ascending(),
                Stat.count(),
                result,
                result.row(0),
                result.columns(),
                Command.of("A"),
                live,
                live.within(Deadline.never()),
                pool,
                sites,
                site,
                merged,
                sites.only("a"),
                PoolSettings.defaults(),
                Deadline.never(),
                Endpoint.parse(server.endpoint()),
                TlsSettings.verifyHost(),
                LivestatusConnection.builder("a"),
                LivestatusPool.builder("a"),
                LivestatusSites.builder(),
                merged.outcomes().get("a")));
        SAMPLES.add((Consumer<Object>) ignored -> {});
        SAMPLES.add((Executor) Runnable::run);
        SAMPLES.add((Supplier<Object>) () -> null);
        for (Class<?> vocabulary : List.of(Hosts.class, io.github.livestatus.schema.Services.class)) {
            for (var field : vocabulary.getFields()) {
                try {
                    SAMPLES.add(field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @AfterAll
    static void end() {
        sites.close();
        pool.close();
        live.close();
        server.close();
    }

    @Test
    void aNullArgumentIsRejectedWithTheNameOfTheParameter() throws Exception {
        Map<String, List<MethodTree>> sources = sources();
        List<String> found = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (Class<?> type : PublicApiTest.types()) {
            boolean isTuple = type.isRecord() && type.getPackageName().endsWith(".schema");
            if (isTuple || type.getPackageName().endsWith(".error")) {
                continue;
            }
            List<Executable> members = new ArrayList<>(List.of(type.getDeclaredMethods()));
            members.addAll(List.of(type.getDeclaredConstructors()));
            for (Executable member : members) {
                if (isSwept(member)) {
                    sweep(member, sources, found, tried);
                }
            }
        }
        System.out.println("null was tried for " + tried.size() + " methods and constructors");
        assertTrue(tried.size() > 150, tried::toString);
        assertEquals("", String.join("\n", found));
    }

    private static boolean isSwept(Executable member) {
        return Modifier.isPublic(member.getModifiers())
                && !member.isSynthetic()
                && !Set.of("equals", "valueOf", "compareTo").contains(member.getName());
    }

    private static void sweep(
            Executable member, Map<String, List<MethodTree>> sources, List<String> found, Set<String> tried)
            throws Exception {
        Class<?>[] types = member.getParameterTypes();
        Object receiver = member instanceof Method method && !Modifier.isStatic(method.getModifiers())
                ? sample(member.getDeclaringClass())
                : member;
        List<String> names = names(member, sources);
        for (int i = 0; i < types.length && receiver != null; i++) {
            Object[] arguments = new Object[types.length];
            boolean isComplete = true;
            for (int j = 0; j < types.length; j++) {
                arguments[j] = j == i ? null : sample(types[j]);
                isComplete &= j == i || arguments[j] != null;
            }
            String place = member.getDeclaringClass().getSimpleName() + "." + member.getName() + " " + names.get(i);
            if (types[i].isPrimitive() || !isComplete || NULL_ALLOWED.contains(place)) {
                continue;
            }
            tried.add(member.toString());
            String said = call(member, receiver, arguments);
            if (!said.equals(names.get(i)) && !said.equals(member.getName())) {
                found.add(place + ": " + said);
            }
        }
    }

    /** Returns the message of the NullPointerException, or else the result or the other exception. */
    private static String call(Executable member, Object receiver, Object... arguments) throws Exception {
        try {
            if (member instanceof Method method) {
                method.setAccessible(true);
                method.invoke(receiver, arguments);
            } else {
                ((Constructor<?>) member).newInstance(arguments);
            }
            return "(accepted)";
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            return cause instanceof NullPointerException ? String.valueOf(cause.getMessage()) : cause.toString();
        }
    }

    private static Object sample(Class<?> type) {
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return SAMPLES.stream().filter(type::isInstance).findFirst().orElse(null);
    }

    /** Returns the names of the parameters. A record's constructor has those of its components. */
    private static List<String> names(Executable member, Map<String, List<MethodTree>> sources) {
        Class<?> owner = member.getDeclaringClass();
        if (owner.isRecord() && member instanceof Constructor<?>) {
            return List.of(owner.getRecordComponents()).stream()
                    .map(component -> component.getName())
                    .toList();
        }
        String name = member instanceof Method ? member.getName() : "<init>";
        List<String> wanted = List.of(member.getParameterTypes()).stream()
                .map(Class::getSimpleName)
                .toList();
        return sources.getOrDefault(owner.getSimpleName() + "." + name, List.of()).stream()
                .filter(method -> method.getParameters().size() == wanted.size())
                .filter(method -> fits(method, wanted))
                .findFirst()
                .map(method -> method.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList())
                .orElseGet(() -> wanted.stream().map(type -> "?").toList());
    }

    private static boolean fits(MethodTree method, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            VariableTree parameter = method.getParameters().get(i);
            String type = parameter
                    .getType()
                    .toString()
                    .replaceAll("<.*>", "")
                    .replace("...", "[]")
                    .replaceAll(".*\\.", "");
            boolean isVariable = type.replace("[]", "").length() == 1;
            if (!isVariable && !type.equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Methods by their class and name. */
    private static Map<String, List<MethodTree>> sources() {
        Map<String, List<MethodTree>> methods = new HashMap<>();
        for (CompilationUnitTree unit :
                SourceTrees.parse(List.of(Reactor.sources(Reactor.CORE), Reactor.sources(Reactor.POOL)))) {
            unit.accept(
                    new TreeScanner<Void, String>() {
                        @Override
                        public Void visitClass(ClassTree type, String outer) {
                            return super.visitClass(type, type.getSimpleName().toString());
                        }

                        @Override
                        public Void visitMethod(MethodTree method, String type) {
                            methods.computeIfAbsent(type + "." + method.getName(), key -> new ArrayList<>())
                                    .add(method);
                            return super.visitMethod(method, type);
                        }
                    },
                    "");
        }
        return methods;
    }
}

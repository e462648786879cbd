package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.Test;

/** Two users of the library in one JVM have nothing in common. */
class StaticStateTest {
    /**
     * The thread that lets alarms go off, which keeps nothing of whoever set one; what a call sets for its own thread only; and
     * whether there was a first unix socket, as a JVM loads a native library only once.
     */
    private static final Set<String> SHARED = Set.of(
            "io.github.livestatus.timing.Alarm.TIMER",
            "io.github.livestatus.exchange.ResponseHold.CURRENT",
            "io.github.livestatus.net.UnixSockets.HAS_FIRST");

    @Test
    void noClassKeepsAnythingThatChanges() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path module : List.of(Reactor.CORE, Reactor.POOL)) {
            Path root = Reactor.classes(module);
            for (Path file : Reactor.files(root, ".class")) {
                String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
                if (!name.endsWith("-info") && !name.startsWith("io.github.livestatus.shell.")) {
                    inspect(Class.forName(name, false, StaticStateTest.class.getClassLoader()), found);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static void inspect(Class<?> type, List<String> found) {
        for (Field field : type.getDeclaredFields()) {
            boolean isOurs = Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
            boolean isShared = SHARED.contains(type.getName() + "." + field.getName());
            if (isOurs && !isShared && (!Modifier.isFinal(field.getModifiers()) || canChange(field))) {
                found.add(type.getName() + "." + field.getName());
            }
        }
    }

    /** An object of ours with a lock has something that threads change. */
    private static boolean isLocked(Field field) {
        return field.getDeclaringClass().getName().startsWith("io.github.livestatus.")
                && Lock.class.isAssignableFrom(field.getType());
    }

    /** What threads share and change; a map or a set that is made once and only read is none of it. */
    private static boolean canChange(Field field) {
        Class<?> type = field.getType();
        return Executor.class.isAssignableFrom(type)
                || Lock.class.isAssignableFrom(type)
                || Thread.class.isAssignableFrom(type)
                || ThreadLocal.class.isAssignableFrom(type)
                || ConcurrentMap.class.isAssignableFrom(type)
                || type.getName().startsWith("java.util.concurrent.atomic.")
                || Arrays.stream(type.getDeclaredFields()).anyMatch(StaticStateTest::isLocked);
    }
}

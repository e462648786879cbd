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

/** Two users of the library in one JVM share no state. */
class StaticStateTest {
    /**
     * The exceptions: the thread for alarms, which has no reference to its users; a ThreadLocal of a call; and a flag for the
     * first unix socket, because a JVM loads a native library only once.
     */
    private static final Set<String> SHARED = Set.of(
            "io.github.livestatus.timing.Alarm.TIMER",
            "io.github.livestatus.exchange.ResponseHold.CURRENT",
            "io.github.livestatus.net.UnixSockets.HAS_FIRST");

    @Test
    void noClassHasMutableStaticState() throws Exception {
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

    /** Returns true for an object of ours with a lock, because it has mutable state. */
    private static boolean isLocked(Field field) {
        return field.getDeclaringClass().getName().startsWith("io.github.livestatus.")
                && Lock.class.isAssignableFrom(field.getType());
    }

    /** Types with mutable shared state. Maps and sets that are only read are allowed. */
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

package io.github.livestatus.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The library that makes unix sockets, in separate JVMs. They must print nothing else, also not to stderr. */
@Timeout(60)
class FallbackTest {
    private static final boolean ASKS_FOR_NATIVE_ACCESS = Runtime.version().feature() >= 24;
    private static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";
    private static final String PLAIN = "/tmp/live";

    /** A placeholder for a path with a non-ASCII letter. */
    private static final String UMLAUT = "umlaut";

    /** The program of the other JVM: prints the library that makes the sockets of these paths. */
    static final class Probe {
        public static void main(String[] paths) throws IOException {
            for (String name : paths) {
                String path = name.equals(UMLAUT) ? "/tmp/\u00fc" : name;
                System.out.println(UnixSockets.next(path, Deadline.after(Duration.ofSeconds(20), System::nanoTime)));
            }
        }
    }

    /** The program of another JVM: opens sockets until the library is loaded. */
    static final class LastProbe {
        public static void main(String[] args) throws IOException {
            Deadline deadline = Deadline.after(Duration.ofSeconds(20), System::nanoTime);
            UnixSockets.next(PLAIN, deadline);
            UnixSockets.next(PLAIN, deadline);
            while (Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(thread -> thread.getName().equals("livestatus-load"))) {
                Thread.onSpinWait();
            }
            System.out.println(UnixSockets.next(PLAIN, deadline));
        }
    }

    private static String run(Class<?> program, List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes());
    }

    private static List<String> nativeAccess() {
        return ASKS_FOR_NATIVE_ACCESS ? List.of(NATIVE_ACCESS) : List.of();
    }

    @Test
    void theFirstSocketIsFromTheJdkAndLoadsNothingOfJunixsocket() throws IOException {
        List<String> options = Stream.concat(nativeAccess().stream(), Stream.of("-Xlog:class+load"))
                .toList();
        String said = run(Probe.class, options, PLAIN);
        assertTrue(said.lines().anyMatch("JDK"::equals), said);
        assertFalse(said.contains("org.newsclub"), said);
    }

    @Test
    void theSecondSocketDoesNotWaitForTheLoading() throws IOException {
        assertEquals("JDK\nJDK\n", run(Probe.class, nativeAccess(), PLAIN, PLAIN));
    }

    @Test
    void junixsocketMakesTheSocketsAfterItIsLoaded() throws IOException {
        assertEquals("JUNIXSOCKET\n", run(LastProbe.class, nativeAccess()));
    }

    @Test
    void withoutNativeAccessTheJdkSocketsAreUsedWithoutAWarning() throws IOException {
        assertEquals(ASKS_FOR_NATIVE_ACCESS ? "JDK\n" : "JUNIXSOCKET\n", run(LastProbe.class, List.of()));
    }

    @Test
    void withoutTheNativeLibraryTheJdkSocketsAreUsedWithoutAStackTrace() throws IOException {
        assertEquals("JDK\n", run(LastProbe.class, List.of("-Dorg.newsclub.net.unix.library.disable=true")));
    }

    @Test
    void junixsocketMakesTheFirstSocketForAPathOutsideOfTheLocale() throws IOException {
        assertEquals("JUNIXSOCKET\n", run(Probe.class, nativeAccess(), UMLAUT));
    }
}

package io.github.livestatus.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which library makes the unix sockets, in JVMs of their own; nothing else may come out of them, on stderr neither. */
@Timeout(60)
class FallbackTest {
    private static final boolean ASKS_FOR_NATIVE_ACCESS = Runtime.version().feature() >= 24;

    /** What the other JVM runs. */
    static final class Probe {
        public static void main(String[] args) throws IOException {
            System.out.print(UnixSockets.preferred(Deadline.after(Duration.ofSeconds(20), System::nanoTime)));
        }
    }

    private static String preferred(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes());
    }

    @Test
    void junixsocketIsTheFirstChoiceWhereItMayLoad() throws IOException {
        assertEquals(
                "JUNIXSOCKET", ASKS_FOR_NATIVE_ACCESS ? preferred("--enable-native-access=ALL-UNNAMED") : preferred());
    }

    @Test
    void withoutNativeAccessTheJdkSocketsAreUsedWithoutAWarning() throws IOException {
        assertEquals(ASKS_FOR_NATIVE_ACCESS ? "JDK" : "JUNIXSOCKET", preferred());
    }

    @Test
    void withoutTheNativeLibraryTheJdkSocketsAreUsedWithoutAStackTrace() throws IOException {
        assertEquals("JDK", preferred("-Dorg.newsclub.net.unix.library.disable=true"));
    }
}

package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A closed client leaves nothing that would keep its classes in memory: no thread of ours or of the JDK, and only soft caches.
 */
class UnloadingTest {
    @Test
    void theClassLoaderOfAClosedClientIsCollected() throws Exception {
        List<String> options = List.of("-XX:SoftRefLRUPolicyMSPerMB=0", "--enable-native-access=ALL-UNNAMED");
        try (ChildJvm jvm = ChildJvm.start(options, Unloading.class)) {
            ChildJvm.Ended ended = jvm.await(Duration.ofMinutes(2));
            assertEquals(0, ended.exitCode(), () -> String.join("\n", ended.errors()));
            assertEquals("collected", ended.output().get(0), () -> String.join("\n", ended.output()));
        }
    }
}

package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pool with virtual threads, on JDKs that have them. */
@Timeout(180)
class VirtualThreadsTest {
    private static final int THREADS = 10_000;
    private static final int QUERIES = 10;

    /** The number of calls that load all classes first, because loading a class pins a virtual thread. */
    private static final int WARM_UP = 100;

    @TempDir
    private Path directory;

    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        assumeTrue(Runtime.version().feature() >= 21, "there are no virtual threads before Java 21");
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    private static void ask(LivestatusPool pool, ExecutorService threads, int count) throws Exception {
        List<Future<?>> tasks = IntStream.range(0, count)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    for (int j = 0; j < QUERIES; j++) {
                        assertEquals(2, pool.query(NAMES).size());
                    }
                }))
                .toList();
        for (Future<?> task : tasks) {
            task.get();
        }
    }

    @Test
    void tenThousandVirtualThreadsShareTwoConnectionsAndPinNoCarrier() throws Exception {
        ExecutorService threads = virtualThreads();
        Path file = directory.resolve("pinned.jfr");
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.borrowTimeout(Duration.ofSeconds(150)))
                        .build();
                Recording first = new Recording();
                Recording recording = new Recording()) {
            first.start(); // the first events of a recording load classes too
            ask(pool, threads, WARM_UP);
            recording
                    .enable("jdk.VirtualThreadPinned")
                    .withThreshold(Duration.ZERO)
                    .withStackTrace();
            recording.start();
            ask(pool, threads, THREADS);
            recording.stop();
            recording.dump(file);
            assertEquals((WARM_UP + THREADS) * QUERIES, pool.stats().borrows());
            assertTrue(fake.mostConnectionsOpen() <= 2);
        } finally {
            threads.shutdown();
        }
        List<RecordedEvent> pinned = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                .filter(event -> !isOfTheRecorder(event))
                .toList();
        assertEquals(List.of(), pinned);
    }

    /** Returns true if the Flight Recorder pinned the thread, with its own lock for strings of events. */
    private static boolean isOfTheRecorder(RecordedEvent event) {
        return event.getStackTrace()
                .getFrames()
                .get(0)
                .getMethod()
                .getType()
                .getName()
                .startsWith("jdk.jfr.");
    }
}

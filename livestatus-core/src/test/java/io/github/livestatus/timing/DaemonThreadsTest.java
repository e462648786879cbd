package io.github.livestatus.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DaemonThreadsTest {
    @Test
    void aThreadHasItsNameAndIsADaemon() throws Exception {
        FutureTask<String> work = new FutureTask<>(() -> {
            assertTrue(Thread.currentThread().isDaemon());
            return Thread.currentThread().getName();
        });
        DaemonThreads.start("livestatus-one", work);
        assertEquals("livestatus-one", work.get(10, TimeUnit.SECONDS));
    }

    @Test
    void theThreadsOfTasksAreNumbered() throws Exception {
        ExecutorService threads = DaemonThreads.perTask("livestatus-site", 2);
        Future<String> name = threads.submit(() -> Thread.currentThread().getName());
        assertEquals("livestatus-site-1", name.get(10, TimeUnit.SECONDS));
        threads.shutdown();
        assertThrows(RejectedExecutionException.class, () -> threads.execute(() -> {}));
    }

    @Test
    void tasksWaitForAFreeThread() throws Exception {
        ExecutorService threads = DaemonThreads.perTask("livestatus-site", 1);
        CountDownLatch go = new CountDownLatch(1);
        Future<?> first = threads.submit(() -> go.await(10, TimeUnit.SECONDS));
        Future<String> second = threads.submit(() -> "done");
        assertFalse(first.isDone());
        go.countDown();
        assertEquals("done", second.get(10, TimeUnit.SECONDS));
        threads.shutdown();
    }

    @Test
    void aSingleThreadRunsTasksInOrder() throws Exception {
        ExecutorService single = DaemonThreads.single("livestatus-single");
        Future<String> name = single.submit(() -> Thread.currentThread().getName());
        assertEquals("livestatus-single", name.get(10, TimeUnit.SECONDS));
        single.shutdown();
    }
}

package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static io.github.livestatus.pool.Sample.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.result.Result;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.transport.Deadline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancelling, interrupting and closing stop calls and leave nothing behind. */
@Timeout(120)
class StoppingTest {
    /** A thread for each call, because the common pool on two cores has one thread on JDK 25. */
    private static final Executor THREADS = task -> new Thread(task).start();

    @TempDir
    private Path directory;

    /** Runs a query in a new thread. */
    private static FutureTask<Throwable> querying(LivestatusPool pool) {
        return new FutureTask<>(() -> {
            Throwable thrown = assertThrows(AbortedException.class, () -> pool.query(NAMES));
            assertTrue(Thread.currentThread().isInterrupted());
            return thrown;
        });
    }

    @Test
    void interruptingACallClosesItsConnectionOnly() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            pool.query(NAMES);
            fake.fault(Fault.holdUntil(never));
            FutureTask<Throwable> task = querying(pool);
            Thread thread = new Thread(task);
            thread.start();
            assertTrue(fake.awaitRequests(3, SOON));
            assertEquals(2, pool.query(NAMES).size());
            thread.interrupt();
            task.get(10, TimeUnit.SECONDS);
            assertEquals(1, pool.stats().open());
            assertEquals(2, pool.query(NAMES).size());
            never.countDown();
        }
    }

    @Test
    void interruptingAQueuedCallRemovesIt() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .build()) {
            fake.fault(Fault.holdUntil(released));
            CompletableFuture<Result> busy = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(1, SOON));
            FutureTask<Throwable> task = querying(pool);
            Thread thread = new Thread(task);
            thread.start();
            until(() -> pool.stats().waiting() > 0);
            thread.interrupt();
            task.get(10, TimeUnit.SECONDS);
            assertEquals(0, pool.stats().waiting());
            released.countDown();
            assertEquals(2, busy.join().size());
        }
    }

    @Test
    void interruptingACallThatWaitsToConnectEndsIt() throws Exception {
        try (LivestatusPool pool = LivestatusPool.builder(
                        directory.resolve("live").toString())
                .settings(s -> s.rideOutReloads(true))
                .build()) {
            FutureTask<Throwable> task = querying(pool);
            Thread thread = new Thread(task);
            thread.start();
            until(() -> pool.stats().paced() >= 2);
            thread.interrupt();
            task.get(10, TimeUnit.SECONDS);
            assertEquals(0, pool.stats().inUse());
        }
    }

    @Test
    void cancellingTenThousandQueuedCallsLeavesNothingBehind() {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            pool.query(NAMES);
            fake.fault(Fault.holdUntil(released)).fault(Fault.holdUntil(released));
            List<CompletableFuture<Result>> busy = List.of(pool.queryAsync(NAMES), pool.queryAsync(NAMES));
            assertTrue(fake.awaitRequests(4, SOON));
            for (int i = 0; i < 10_000; i++) {
                assertTrue(pool.queryAsync(NAMES).cancel(true));
            }
            assertEquals(0, pool.stats().waiting());
            released.countDown();
            busy.forEach(one -> assertEquals(2, one.join().size()));
            assertNothingInUse(pool);
            assertEquals(2, pool.stats().idle());
        }
    }

    @Test
    void cancellingAtAnyMomentLeavesNothingBehindAndMixesNoResponses() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.borrowTimeout(Duration.ofSeconds(60)))
                        .build()) {
            List<CompletableFuture<Result>> kept = new ArrayList<>();
            List<CompletableFuture<Result>> recent = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                CompletableFuture<Result> future = pool.queryAsync(NAMES);
                if (random.nextInt(3) == 0) {
                    kept.add(future);
                } else {
                    recent.add(future);
                }
                if (recent.size() > 6) {
                    recent.remove(random.nextInt(recent.size())).cancel(true);
                }
            }
            recent.forEach(future -> future.cancel(true));
            kept.forEach(future -> assertEquals(2, future.join().size(), () -> "seed " + seed));
            assertNothingInUse(pool);
            assertEquals(pool.stats().idle(), pool.stats().open(), () -> "seed " + seed);
        }
    }

    private static void assertNothingInUse(LivestatusPool pool) {
        until(() -> pool.stats().inUse() == 0);
        assertEquals(0, pool.stats().waiting());
    }

    /** Without closing they would run until the query timeout of a minute. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20})
    void closingEndsCallsWhoseServerStalls(int bytes) {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON)) {
            LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                    .settings(s -> s.dialect(Dialect.NAEMON))
                    .maxConnections(1)
                    .build();
            fake.faultForEver(Fault.stallAfter(bytes));
            List<CompletableFuture<?>> calls = new ArrayList<>();
            calls.add(pool.queryAsync(NAMES));
            assertTrue(fake.awaitRequests(1, SOON));
            calls.add(pool.queryAsync(NAMES)); // waits for a permit
            calls.add(CompletableFuture.supplyAsync(() -> pool.query(NAMES), THREADS));
            calls.add(CompletableFuture.supplyAsync(
                    () -> pool.sendAll(List.of(Command.of("SAVE_STATE_INFORMATION"))), THREADS));
            until(() -> pool.stats().waiting() == 2 && pool.stats().inUse() == 2);
            pool.close();
            for (CompletableFuture<?> call : calls) {
                ExecutionException failed =
                        assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS));
                assertEquals(AbortedException.class, kind(failed.getCause()), () -> "" + failed);
            }
            assertTrue(fake.awaitConnectionsOpen(0, SOON));
            assertThrows(IllegalStateException.class, () -> pool.query(NAMES));
        }
    }

    /** Returns the cause of a command in doubt. */
    private static Class<?> kind(Throwable failure) {
        return failure instanceof CommandFateUnknownException
                ? failure.getCause().getClass()
                : failure.getClass();
    }

    @Test
    void closingEndsCallsThatWaitToConnect() throws Exception {
        LivestatusPool pool = LivestatusPool.builder(directory.resolve("nobody").toString())
                .settings(s -> s.rideOutReloads(true))
                .build();
        CompletableFuture<Result> call = pool.queryAsync(NAMES);
        until(() -> pool.stats().paced() > 0);
        pool.close();
        ExecutionException failed = assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS));
        assertEquals(AbortedException.class, failed.getCause().getClass());
    }

    @Test
    void closingEndsTheProbeOfAnAddressThatStalls() {
        AtomicLong clock = new AtomicLong();
        Path socket = directory.resolve("first");
        try (FakeLivestatus fallback = Sample.server(ServerKind.NAEMON)) {
            LivestatusPool pool = LivestatusPool.builder(socket.toString(), fallback.endpoint())
                    .time(clock::get)
                    .build();
            assertEquals(2, pool.query(NAMES).size());
            try (FakeLivestatus first =
                    Sample.builder(ServerKind.NAEMON).unix(socket).start()) {
                first.faultForEver(Fault.stallAfter(0));
                pool.runOnce(clock.addAndGet(Duration.ofSeconds(10).toNanos()));
                assertTrue(first.awaitRequests(1, SOON));
                pool.close();
                assertTrue(first.awaitConnectionsOpen(0, SOON));
            }
        }
    }

    @Test
    void aRejectingExecutorFailsTheCallAndFreesThePermit() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .executor(task -> {
                            throw new RejectedExecutionException("full");
                        })
                        .build()) {
            ExecutionException failed = assertThrows(
                    ExecutionException.class, () -> pool.queryAsync(NAMES).get(10, TimeUnit.SECONDS));
            assertEquals(RejectedExecutionException.class, failed.getCause().getClass());
            assertEquals(0, pool.stats().inUse());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExecutorOnTheCallersThreadServesALongQueue(boolean takesNothing) throws Exception {
        CountDownLatch isHeld = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .settings(s -> s.borrowTimeout(Duration.ofMinutes(1)))
                        .executor(takesNothing ? StoppingTest::refuse : Runnable::run)
                        .build()) {
            FutureTask<Long> holder = new FutureTask<>(() -> pool.forEach(NAMES, row -> {
                isHeld.countDown();
                awaited(released);
            }));
            new Thread(holder).start();
            awaited(isHeld);
            List<CompletableFuture<Result>> line =
                    Stream.generate(() -> pool.queryAsync(NAMES)).limit(3000).toList();
            released.countDown();
            assertEquals(2, holder.get(60, TimeUnit.SECONDS));
            for (CompletableFuture<Result> one : line) {
                if (takesNothing) {
                    assertThrows(ExecutionException.class, () -> one.get(60, TimeUnit.SECONDS));
                } else {
                    assertEquals(2, one.get(60, TimeUnit.SECONDS).size());
                }
            }
            assertNothingInUse(pool);
        }
    }

    private static void refuse(Runnable task) {
        throw new RejectedExecutionException("full");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The JDK has one timer thread for all futures of the process, so no task may block it. Upkeep depends neither on the
     * executor, which may run nothing, nor on the common pool, which may be busy.
     */
    @Test
    void maintenanceRunsOnThePoolsOwnThread() throws Exception {
        CompletableFuture<String> closer = new CompletableFuture<>();
        LivestatusListener closes = new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                if (event.action() == LivestatusEvent.Action.CLOSE) {
                    closer.complete(Thread.currentThread().getName());
                }
            }
        };
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .site("kept")
                        .settings(s -> s.idleTimeout(Duration.ofMillis(1)))
                        .executor(task -> {})
                        .listener(closes)
                        .build()) {
            pool.query(NAMES);
            assertTrue(closer.get(10, TimeUnit.SECONDS).startsWith("livestatus-kept-"), closer::join);
        }
    }

    @Test
    void aQueuedCallTimesOutAlthoughTheCommonPoolIsBusy() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        int workers = Math.max(1, ForkJoinPool.getCommonPoolParallelism());
        CountDownLatch areBusy = new CountDownLatch(workers);
        for (int i = 0; i < workers; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                areBusy.countDown();
                awaited(released);
            });
        }
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .settings(s -> s.borrowTimeout(Duration.ofMillis(500)))
                        .build()) {
            awaited(areBusy);
            fake.faultForEver(Fault.holdUntil(released));
            pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(1, SOON));
            ExecutionException late = assertThrows(
                    ExecutionException.class, () -> pool.queryAsync(NAMES).get(30, TimeUnit.SECONDS));
            assertInstanceOf(PoolExhaustedException.class, late.getCause());
            assertEquals(1, released.getCount());
        } finally {
            released.countDown();
        }
    }

    /** The executor never runs the task, or discards it: the pool cannot distinguish the two. */
    @Test
    void cancellingACallWithoutAThreadFreesItsPermitImmediately() {
        List<Runnable> tasks = new ArrayList<>();
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .executor(tasks::add)
                        .build()) {
            assertEquals(2, pool.query(NAMES).size());
            CompletableFuture<Result> first = pool.queryAsync(NAMES);
            CompletableFuture<Result> second = pool.queryAsync(NAMES);
            assertEquals(1, pool.stats().waiting());
            assertTrue(second.cancel(true));
            assertEquals(0, pool.stats().waiting());
            assertTrue(first.cancel(true));
            assertEquals(0, pool.stats().inUse());
            assertEquals(2, pool.query(NAMES).size());
            tasks.forEach(Runnable::run);
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, pool.stats().open());
        }
    }

    @Test
    void anyExceptionOfAnExecutorFreesThePermit() {
        Error noThread = new OutOfMemoryError("unable to create native thread");
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .executor(task -> {
                            throw noThread;
                        })
                        .build()) {
            ExecutionException failed = assertThrows(
                    ExecutionException.class, () -> pool.queryAsync(NAMES).get(10, TimeUnit.SECONDS));
            assertEquals(noThread, failed.getCause().getCause());
            assertEquals(0, pool.stats().inUse());
        }
    }

    @Test
    void anEndlessTimeLimitLosesNoPermit() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .queryTimeout(longest)
                        .build()) {
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(2, pool.within(Deadline.never()).query(NAMES).size());
            Deadline late = Deadline.after(longest, System::nanoTime);
            assertEquals(2, pool.within(late).query(NAMES).size());
            assertEquals(0, pool.stats().inUse());
            assertEquals(0, pool.stats().overdue());
        }
    }

    @Test
    void aSuppliedExecutorIsUsedAndLeftRunning() {
        AtomicInteger tasks = new AtomicInteger();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON)) {
            try (LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                    .executor(task -> {
                        tasks.incrementAndGet();
                        executor.execute(task);
                    })
                    .build()) {
                assertEquals(2, pool.queryAsync(NAMES).join().size());
            }
            assertTrue(tasks.get() >= 1);
            assertFalse(executor.isShutdown());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void noThreadOfAPoolOutlivesIt() throws Exception {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON)) {
            try (LivestatusPool pool =
                    LivestatusPool.builder(fake.endpoint()).site("short-lived").build()) {
                pool.queryAsync(NAMES).join();
            }
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("livestatus-short-lived")) {
                    thread.join(10_000);
                    assertFalse(thread.isAlive());
                }
            }
        }
    }
}

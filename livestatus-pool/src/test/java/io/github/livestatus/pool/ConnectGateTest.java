package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static io.github.livestatus.pool.Sample.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The calls that may connect to a failing address, and when. */
@Timeout(60)
class ConnectGateTest {
    /** Longer than the first pause. */
    private static final long PAUSE = Duration.ofMillis(150).toNanos();

    private final AtomicLong clock = new AtomicLong();
    private final FakeLivestatus fake =
            FakeLivestatus.builder(ServerKind.NAEMON).table(Sample.HOSTS).unix().start();
    private final LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
            .settings(s -> s.dialect(Dialect.NAEMON))
            .maxConnections(8)
            .settings(s -> s.idleTimeout(Duration.ofMinutes(1)))
            .time(clock::get)
            .build();

    @AfterEach
    void close() {
        pool.close();
        fake.close();
    }

    private Result queryWithin(Duration time) {
        return pool.within(time).query(NAMES);
    }

    /** Lets a new connection fail while an older one is in use, and runs an action before the older one is returned. */
    private void refusedBesideAnother(Runnable then) {
        pool.forEach(NAMES.limit(1), row -> {
            clock.incrementAndGet();
            fake.fault(Fault.closeBeforeHeader());
            assertThrows(ConnectionLostException.class, () -> pool.query(NAMES));
            then.run();
        });
    }

    @Test
    void concurrentConnectFailuresCountOnce() {
        fake.faultForEver(Fault.stallAfter(0));
        List<CompletableFuture<Result>> calls =
                Stream.generate(() -> pool.queryAsync(NAMES)).limit(8).toList();
        assertTrue(fake.awaitRequests(8, SOON));
        clock.incrementAndGet();
        fake.close();
        calls.forEach(call -> assertThrows(CompletionException.class, call::join));
        clock.addAndGet(PAUSE);
        assertThrows(ConnectFailedException.class, () -> queryWithin(Duration.ofSeconds(1)));
        assertEquals(0, pool.stats().paced());
    }

    @Test
    void afterThePauseOneCallConnectsAndOthersWait() {
        fake.fault(Fault.closeBeforeHeader());
        assertThrows(ConnectionLostException.class, () -> pool.query(NAMES));
        clock.addAndGet(PAUSE);
        CountDownLatch released = new CountDownLatch(1);
        fake.fault(Fault.holdUntil(released));
        CompletableFuture<Result> first = pool.queryAsync(NAMES);
        assertTrue(fake.awaitRequests(2, SOON));
        CompletableFuture<Result> second = pool.queryAsync(NAMES);
        until(() -> second.isDone() || pool.stats().paced() > 0);
        assertEquals(1, pool.stats().paced());
        released.countDown();
        assertEquals(2, first.join().size());
        assertEquals(2, second.join().size());
    }

    @Test
    void retryNowConnectsWithoutThePause() {
        fake.fault(Fault.closeBeforeHeader());
        assertThrows(ConnectionLostException.class, () -> pool.query(NAMES));
        assertThrows(ConnectFailedException.class, () -> queryWithin(Duration.ofMillis(100)));
        pool.retryNow();
        assertEquals(2, pool.query(NAMES).size());
        assertEquals(1, pool.stats().paced());
    }

    @Test
    void aResponseOverAnOlderConnectionDoesNotResetTheFailures() {
        refusedBesideAnother(() -> {});
        assertEquals(1, pool.stats().idle());
        pool.forEach(NAMES.limit(1), row -> {
            assertThrows(ConnectFailedException.class, () -> queryWithin(Duration.ofMillis(100)));
            assertEquals(1, pool.stats().paced());
            clock.addAndGet(PAUSE);
            assertEquals(2, pool.query(NAMES).size());
        });
    }

    @Test
    void aWaitQueryTakesNoReturnedConnection() {
        Query wait = NAMES.waitObject("web01")
                .waitCondition(Hosts.STATE.eq(HostState.DOWN))
                .waitTimeout(SOON);
        refusedBesideAnother(() -> {
            pool.queryAsync(wait);
            until(() -> pool.stats().paced() > 0);
        });
        assertEquals(1, pool.stats().idle());
    }

    @Test
    void aConnectionReturnedAtTheTimeOfARetryIsNotLost() {
        List<CompletableFuture<Result>> waiting = new ArrayList<>();
        refusedBesideAnother(() -> {
            waiting.add(pool.queryAsync(NAMES));
            until(() -> pool.stats().paced() > 0);
            clock.addAndGet(PAUSE);
        });
        assertEquals(2, waiting.get(0).join().size());
        pool.close();
        assertTrue(fake.awaitConnectionsOpen(0, SOON));
    }

    @Test
    void anInterruptedCallTakesNoReturnedConnection() {
        refusedBesideAnother(() -> {
            FutureTask<Result> call = new FutureTask<>(() -> pool.query(NAMES));
            Thread caller = new Thread(call);
            caller.start();
            until(() -> pool.stats().paced() > 0);
            caller.interrupt();
            assertThrows(ExecutionException.class, call::get);
        });
        assertEquals(1, pool.stats().idle());
    }
}

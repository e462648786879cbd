package io.github.livestatus.pool;

import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lane.Lane;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does it cost to get a connection of a pool of two and to give it back, no byte being sent: alone, among eight threads,
 * and when each keeps it for 200 us? It stands in the pool's package to get at what lies below the queries.
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar BorrowBenchmark</pre>
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class BorrowBenchmark {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final TurnLimit LIMIT = TurnLimit.ofSetting(TIMEOUT);
    private static final long HELD_NANOS = 200_000;

    /** Whose pool; {@link #FLOOR} is none, but what the simplest imaginable would do. */
    public enum Library {
        LIVESTATUS(Ours::new),
        COMMONS_POOL2(Commons::new),
        FLOOR(Floor::new);

        private final Supplier<Lending> made;

        Library(Supplier<Lending> made) {
            this.made = made;
        }

        /** Makes a pool of two. */
        Lending open() {
            return made.get();
        }
    }

    /** A pool, as far as this benchmark uses one. */
    interface Lending {
        Object borrow() throws Exception;

        void giveBack(Object borrowed) throws Exception;
    }

    /** What is lent without being kept. */
    @State(Scope.Benchmark)
    public static class Passing {
        @Param({"LIVESTATUS", "COMMONS_POOL2", "FLOOR"})
        Library library;

        private Lending lending;

        @Setup
        public void open() {
            lending = library.open();
        }
    }

    /** What is kept for a while, by pools that let the others wait: the floor spins. */
    @State(Scope.Benchmark)
    public static class Held {
        @Param({"LIVESTATUS", "COMMONS_POOL2"})
        Library library;

        private Lending lending;

        @Setup
        public void open() {
            lending = library.open();
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Threads(1)
    public Object alone(Passing pool) throws Exception {
        return borrowAndGiveBack(pool.lending);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Threads(8)
    public Object amongEight(Passing pool) throws Exception {
        return borrowAndGiveBack(pool.lending);
    }

    /** The time measured includes the 200 us that the connection is held; the wait is what is above them. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Threads(8)
    public Object heldAmongEight(Held pool) throws Exception {
        Object borrowed = pool.lending.borrow();
        LockSupport.parkNanos(HELD_NANOS);
        pool.lending.giveBack(borrowed);
        return borrowed;
    }

    private static Object borrowAndGiveBack(Lending lending) throws Exception {
        Object borrowed = lending.borrow();
        lending.giveBack(borrowed);
        return borrowed;
    }

    /** Slots with connections that were never opened. */
    static final class Ours implements Lending {
        private final Endpoint endpoint = Endpoint.parse("unix:/nowhere");
        private final EndpointState nowhere = new EndpointState(
                endpoint,
                LivestatusPool.builder(endpoint).access(endpoint, LivestatusListener.NONE, () -> {}),
                TimeSource.SYSTEM);
        private final SlotTable slots = new SlotTable(
                "nowhere",
                2,
                new RetentionPolicy(TIMEOUT.toNanos(), TIMEOUT.toNanos() * 1000),
                TimeSource.SYSTEM,
                List.of(nowhere));

        @Override
        public Object borrow() {
            Slot slot = slots.acquire(Lane.QUERY, LIMIT);
            if (slot.connection == null) {
                slots.fill(slot, nowhere);
            }
            return slot;
        }

        @Override
        public void giveBack(Object borrowed) {
            slots.release((Slot) borrowed, null);
        }
    }

    /** The pool that many others are built on, fair as ours is. */
    static final class Commons implements Lending {
        private final GenericObjectPool<Object> pool = pool();

        private static GenericObjectPool<Object> pool() {
            GenericObjectPoolConfig<Object> config = new GenericObjectPoolConfig<>();
            config.setMaxTotal(2);
            config.setMaxIdle(2);
            config.setFairness(true);
            config.setJmxEnabled(false);
            return new GenericObjectPool<>(new Objects(), config);
        }

        private static final class Objects extends BasePooledObjectFactory<Object> {
            @Override
            public Object create() {
                return new Object();
            }

            @Override
            public PooledObject<Object> wrap(Object object) {
                return new DefaultPooledObject<>(object);
            }
        }

        @Override
        public Object borrow() throws Exception {
            return pool.borrowObject(TIMEOUT);
        }

        @Override
        public void giveBack(Object borrowed) {
            pool.returnObject(borrowed);
        }
    }

    /** A stack under a lock, and the time of the return: what cannot be left out where idle connections grow old. */
    static final class Floor implements Lending {
        private final ReentrantLock lock = new ReentrantLock();
        private final ArrayDeque<Object> idle = new ArrayDeque<>(List.of(new Object(), new Object()));
        private long returnedAt;

        @Override
        public Object borrow() {
            while (true) {
                lock.lock();
                try {
                    Object free = idle.pollLast();
                    if (free != null) {
                        return free;
                    }
                } finally {
                    lock.unlock();
                }
                Thread.onSpinWait();
            }
        }

        @Override
        public void giveBack(Object borrowed) {
            long now = System.nanoTime();
            lock.lock();
            try {
                returnedAt = now;
                idle.addLast(borrowed);
            } finally {
                lock.unlock();
            }
        }
    }
}

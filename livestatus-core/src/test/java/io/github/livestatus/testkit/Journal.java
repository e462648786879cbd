package io.github.livestatus.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What has happened on a server and what is planned: requests, commands, connections, faults. Its lock is all of it. */
final class Journal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private final Map<Connection, Thread> open = new LinkedHashMap<>();
    private Fault faultForEver;
    private int accepted;
    private int mostOpen;
    private boolean closed;
    private Throwable failure;

    void plan(Fault fault) {
        change(() -> faults.add(fault));
    }

    void planForEver(Fault faultOrNull) {
        change(() -> faultForEver = faultOrNull);
    }

    /** The fault of the exchange that begins now, or null. */
    Fault takeFault() {
        return read(() -> faults.isEmpty() ? faultForEver : faults.poll());
    }

    /** Whether the connection that comes now is to be closed at once. */
    boolean takeCloseAtAccept() {
        return read(() -> {
            Fault next = faults.isEmpty() ? faultForEver : faults.peek();
            boolean close = next instanceof Fault.CloseAtAccept;
            if (close) {
                faults.poll();
            }
            return close;
        });
    }

    void add(RecordedRequest request) {
        change(() -> requests.add(request));
    }

    void add(String command) {
        change(() -> commands.add(command));
    }

    List<RecordedRequest> requests() {
        return read(() -> List.copyOf(requests));
    }

    List<String> commands() {
        return read(() -> List.copyOf(commands));
    }

    /** The number of the connection that is accepted now, counted from 0. */
    int nextConnection() {
        return read(() -> accepted++);
    }

    /** Notes an open connection with its thread; false when the server is closed. */
    boolean opened(Connection connection, Thread thread) {
        return read(() -> {
            if (!closed) {
                open.put(connection, thread);
                mostOpen = Math.max(mostOpen, open.size());
                changed.signalAll();
            }
            return !closed;
        });
    }

    void left(Connection connection) {
        change(() -> open.remove(connection));
    }

    int accepted() {
        return read(() -> accepted);
    }

    int open() {
        return read(open::size);
    }

    int mostOpen() {
        return read(() -> mostOpen);
    }

    boolean awaitRequests(int atLeast, Duration timeout) {
        return await(() -> requests.size() >= atLeast, timeout);
    }

    boolean awaitOpen(int atMost, Duration timeout) {
        return await(() -> open.size() <= atMost, timeout);
    }

    /** Keeps the first failure of the server's own. */
    void failed(Throwable e) {
        change(() -> failure = failure == null ? e : failure);
    }

    Throwable failure() {
        return read(() -> failure);
    }

    /** Ends the taking of connections: those that are open with their threads, or null when it had ended before. */
    Map<Connection, Thread> close() {
        return read(() -> {
            if (closed) {
                return null;
            }
            closed = true;
            return new LinkedHashMap<>(open);
        });
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private <T> T read(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    private boolean await(BooleanSupplier state, Duration timeout) {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (!state.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}

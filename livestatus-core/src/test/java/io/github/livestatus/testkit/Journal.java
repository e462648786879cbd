package io.github.livestatus.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What has happened on a server and what is planned: requests, commands, connections, faults. */
final class Journal {

    /**
     * A fault that waits for its exchange.
     *
     * @param part what the request must contain
     */
    private record Planned(String part, Fault fault) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Planned> faults = new ArrayList<>();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private final Map<Connection, Thread> open = new LinkedHashMap<>();
    private Fault faultForEver;
    private int accepted;
    private int mostOpen;
    private boolean closed;
    private Throwable failure;

    void plan(String part, Fault fault) {
        change(() -> faults.add(new Planned(part, fault)));
    }

    void planForEver(Fault faultOrNull) {
        change(() -> faultForEver = faultOrNull);
    }

    /** Notes a request, which begins an exchange, and gives the fault that it meets, or null. */
    Fault begin(RecordedRequest request) {
        return read(() -> {
            requests.add(request);
            changed.signalAll();
            for (Planned planned : faults) {
                boolean isOfRequest = !(planned.fault() instanceof Fault.CloseAtAccept);
                if (isOfRequest && request.text().contains(planned.part())) {
                    faults.remove(planned);
                    return planned.fault();
                }
            }
            return faultForEver;
        });
    }

    /** Whether the connection that comes now is to be closed at once. */
    boolean takeCloseAtAccept() {
        return read(() -> {
            if (faults.isEmpty()) {
                return faultForEver instanceof Fault.CloseAtAccept;
            }
            boolean close = faults.get(0).fault() instanceof Fault.CloseAtAccept;
            if (close) {
                faults.remove(0);
            }
            return close;
        });
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

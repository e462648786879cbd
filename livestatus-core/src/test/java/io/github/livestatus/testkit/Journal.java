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

/** The past of a server and its planned faults: requests, commands, connections, faults. */
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

    /** Records a request, which begins an exchange, and returns its fault, or null. */
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

    /** Returns true if the current connection must be closed immediately. */
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

    /** Returns the number of the current connection, counted from 0. */
    int nextConnection() {
        return read(() -> accepted++);
    }

    /** Adds an open connection with its thread. Returns false if the server is closed. */
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

    /** Keeps the first internal failure of the server. */
    void failed(Throwable e) {
        change(() -> failure = failure == null ? e : failure);
    }

    Throwable failure() {
        return read(() -> failure);
    }

    /** Stops accepting connections. Returns the open ones with their threads, or null if it had stopped before. */
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

package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Passes the rows of several sites to one consumer, one at a time. */
final class RowHandoff {
    /** Ends an exchange whose rows are not needed any more. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Consumer<? super Row> rows;
    private final long most;
    private long count;
    private Throwable failure;
    private volatile boolean isOver;

    /** @param most the maximum number of rows */
    RowHandoff(Consumer<? super Row> rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    /**
     * Queries a site and passes its rows to the consumer, until they end or no more rows are needed.
     *
     * @return the number of rows
     */
    long transfer(String site, LivestatusView live, Query query) {
        long[] taken = {0};
        try {
            live.forEach(query, row -> {
                accept(CellRow.of(row).withSite(site));
                taken[0]++;
            });
        } catch (Enough e) {
            // expected: this exception ends the exchange
        }
        return taken[0];
    }

    /**
     * Passes existing rows to the consumer, until they end or no more rows are needed.
     *
     * @return the number of rows; an exception of the consumer is thrown unchanged
     */
    long handOver(Iterable<Row> all) {
        try {
            all.forEach(this::accept);
        } catch (Enough e) {
            // expected: the maximum number of rows is reached
        }
        return end();
    }

    private void accept(Row row) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted before a row was passed to the consumer", true, e);
        }
        try {
            if (isOver) {
                throw new Enough();
            }
            rows.accept(row);
            if (++count == most) { // writes nothing else: another thread may have called stop() just now
                isOver = true;
            }
        } catch (Enough e) {
            throw e;
        } catch (Throwable e) {
            isOver = true;
            failure = e;
            throw new Enough();
        } finally {
            lock.unlock();
        }
    }

    /** Lets no further row through. Does not wait for a running call of the consumer. */
    void stop() {
        isOver = true;
    }

    /** Returns true if no more rows are needed: the maximum is reached, or the consumer has failed. */
    boolean isOver() {
        return isOver;
    }

    /**
     * Lets no further row through, after a running call of the consumer has ended.
     *
     * @return the number of rows; an exception of the consumer is thrown unchanged
     */
    long end() {
        lock.lock();
        try {
            isOver = true;
            if (failure != null) {
                throw RowHandoff.<RuntimeException>unchecked(failure);
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked") // a lambda may throw a checked exception that no caller declares
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Hands the rows of several sites to one consumer, one at a time. */
final class RowHandoff {
    /** Ends an exchange whose rows nobody wants any more. */
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

    /** @param most how many rows are wanted */
    RowHandoff(Consumer<? super Row> rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    /**
     * Queries a site and hands its rows over, until they end or nobody wants more.
     *
     * @return how many there were
     */
    long transfer(String site, LivestatusView live, Query query) {
        long[] taken = {0};
        try {
            live.forEach(query, row -> {
                accept(CellRow.of(row).withSite(site));
                taken[0]++;
            });
        } catch (Enough e) {
            // the exchange is ended, which was the point
        }
        return taken[0];
    }

    /**
     * Hands rows over that there are already, until nobody wants more.
     *
     * @return how many there were; an exception of the consumer is thrown as it was
     */
    long handOver(Iterable<Row> all) {
        try {
            all.forEach(this::accept);
        } catch (Enough e) {
            // there are as many as were wanted
        }
        return end();
    }

    private void accept(Row row) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted before a row was handed over", true, e);
        }
        try {
            if (isOver) {
                throw new Enough();
            }
            rows.accept(row);
            if (++count == most) { // and nothing is written else, as it may just have been stopped
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

    /** Lets no further row through, and does not wait for the one that is under way. */
    void stop() {
        isOver = true;
    }

    /** Returns true if nobody wants more rows: there are enough, or the consumer has failed. */
    boolean isOver() {
        return isOver;
    }

    /**
     * Lets no further row through, once the one under way is through.
     *
     * @return how many there were; an exception of the consumer is thrown as it was
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

    @SuppressWarnings(
            "unchecked") // the caller declares none of the checked kinds that a lambda may have sneaked through
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }
}

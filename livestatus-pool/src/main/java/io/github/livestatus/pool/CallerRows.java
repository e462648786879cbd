package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.result.Row;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Rows on their way to the caller's own code. What that throws says nothing of the connection the rows come over, even if it is
 * about another server that was not reached: nothing is sent again for it, and no address takes the blame.
 */
final class CallerRows implements Consumer<Row> {
    /** Takes the caller's exception past those who would draw conclusions from it. */
    private static final class CallerFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final LivestatusException thrown;

        CallerFailure(LivestatusException thrown) {
            super(null, thrown, false, false);
            this.thrown = thrown;
        }
    }

    private final Consumer<? super Row> rows;
    private LivestatusException thrown;
    private volatile boolean isStopped;

    CallerRows(Consumer<? super Row> rows) {
        this.rows = rows;
    }

    @Override
    public void accept(Row row) {
        if (isStopped) {
            throw new AbortedException("stopped before a row was handed over", true, null);
        }
        try {
            rows.accept(row);
        } catch (LivestatusException e) {
            thrown = e;
            throw e;
        }
    }

    /** Lets no further row through. */
    void stop() {
        isStopped = true;
    }

    /** Hands rows over, on a connection, and returns how many. */
    long handOver(LongSupplier work) {
        try {
            return work.getAsLong();
        } catch (LivestatusException e) {
            throw e == thrown ? new CallerFailure(e) : e;
        }
    }

    /** Returns what a call with {@link #handOver} in it returns; what the caller's code threw comes out as it was. */
    static long call(LongSupplier call) {
        try {
            return call.getAsLong();
        } catch (CallerFailure e) {
            throw e.thrown;
        }
    }
}

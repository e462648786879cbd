package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.result.Row;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Passes rows to the caller's consumer, and separates the consumer's exceptions from those of the connection. The consumer may
 * throw a {@link LivestatusException} about another server. Such an exception causes no retry, and does not count as a failure
 * of the address.
 */
final class CallerRows implements Consumer<Row> {
    /** Wraps an exception of the caller's consumer, so that the retry logic does not handle it. */
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
            throw new AbortedException("aborted before all rows were passed to the consumer", true, null);
        }
        try {
            rows.accept(row);
        } catch (LivestatusException e) {
            thrown = e;
            throw e;
        }
    }

    /** Stops: no further row is passed. */
    void stop() {
        isStopped = true;
    }

    /** Runs the query that passes rows, and returns their number. Wraps an exception of the consumer. */
    long handOver(LongSupplier work) {
        try {
            return work.getAsLong();
        } catch (LivestatusException e) {
            throw e == thrown ? new CallerFailure(e) : e;
        }
    }

    /** Returns the value of a call that uses {@link #handOver}. Unwraps an exception of the consumer and throws it unchanged. */
    static long call(LongSupplier call) {
        try {
            return call.getAsLong();
        } catch (CallerFailure e) {
            throw e.thrown;
        }
    }
}

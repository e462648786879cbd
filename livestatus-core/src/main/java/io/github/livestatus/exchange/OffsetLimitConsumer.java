package io.github.livestatus.exchange;

import io.github.livestatus.result.Row;
import io.github.livestatus.wire.Plan;
import java.util.function.Consumer;

/** Applies offset and limit to the rows that it receives, and passes the others on. */
final class OffsetLimitConsumer implements Consumer<Row> {
    private final long end;
    private final Consumer<? super Row> rows;
    private boolean isBegun;
    private long skip;
    private long count;
    private Throwable thrown;

    OffsetLimitConsumer(Plan plan, Consumer<? super Row> rows) {
        this.skip = plan.offset();
        this.end = plan.limit();
        this.rows = rows;
    }

    @Override
    public void accept(Row row) {
        isBegun = true;
        if (skip > 0) {
            skip--;
        } else if (count < end) {
            count++;
            handOver(row);
        }
    }

    private void handOver(Row row) {
        try {
            rows.accept(row);
        } catch (Throwable e) {
            thrown = e;
            throw e;
        }
    }

    /** Returns true if the caller's code threw this, not the processing of the response. */
    boolean isThrown(Throwable e) {
        return e == thrown;
    }

    /** Returns true if a row was received. */
    boolean isBegun() {
        return isBegun;
    }

    boolean isFull() {
        return count == end;
    }

    /** Returns the number of rows that were passed on. */
    long count() {
        return count;
    }
}

package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.AbsentColumns;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowFilter;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.ResponseHeader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A query whose rows are handed over while they arrive: its requests one after the other, their rows as those of one. */
final class StreamingQuery {
    private final ReconnectingLink link;
    private final ServerAccess access;
    private final PreparedQuery prepared;
    private final Predicate<Row> wanted;
    private final OffsetLimitConsumer rows;
    private final Map<String, String> failed = new LinkedHashMap<>();
    private long received;
    private boolean isLost;

    StreamingQuery(
            ReconnectingLink link,
            ServerAccess access,
            PreparedQuery prepared,
            Consumer<? super Row> rows,
            Runnable check) {
        this.link = link;
        this.access = access;
        this.prepared = prepared;
        this.wanted = RowFilter.of(prepared.plan().filter(), check);
        this.rows = new OffsetLimitConsumer(prepared.plan(), rows);
    }

    /**
     * Hands over all rows, and returns how many.
     *
     * @throws StaleLinkException when the link died and no row had come yet
     */
    long run(Deadline end, Duration firstByteTimeout) {
        for (EncodedRequest request : prepared.requests()) {
            if (!rows.isFull()) {
                try (Exchange exchange = link.open(end, firstByteTimeout)) {
                    converse(exchange, request);
                    exchange.complete();
                } catch (StaleLinkException e) {
                    throw rows.isBegun() ? incomplete(e.failure()) : e;
                } catch (LivestatusException e) {
                    throw rows.isBegun() && !rows.isThrown(e) && e.isUnreachable() ? incomplete(e) : e;
                }
            }
        }
        checkComplete(prepared.query(), failed);
        return rows.count();
    }

    /**
     * Returns the failure of a query of which rows have been handed over: the part that failed may have had no response, but
     * the query as a whole has, and whoever sent it again would hand those rows over twice.
     */
    private LivestatusException incomplete(LivestatusException failure) {
        String reason = "rows are missing, and " + rows.count() + " were handed over: " + failure.getMessage();
        String address = access.settings().endpoint().toString();
        return new ConnectionLostException(address, reason, Math.max(1, received), failure);
    }

    /** LMD answers 200 where some of its backends failed, and rows that were handed over cannot say so. */
    static void checkComplete(Query query, Map<String, String> failed) {
        if (!failed.isEmpty()) {
            String words = "the rows of some backends are missing: " + failed;
            throw new QueryRejectedException(200, words, query.toString());
        }
    }

    /** Returns true if a query was sent whole, and the connection was lost before any answer. */
    boolean isLost() {
        return isLost;
    }

    private void converse(Exchange exchange, EncodedRequest request) {
        Object started =
                access.listener().started(Action.QUERY, access.settings().site());
        long begun = access.time().nanos();
        long count = 0;
        RuntimeException failure = null;
        try {
            exchange.write(List.of(request.request()));
            ResponseHeader header = exchange.header();
            if (header.status() != 200) {
                throw new QueryRejectedException(
                        header.status(),
                        exchange.errorText(header),
                        request.query().toString());
            }
            count = handOver(exchange, header, request);
        } catch (RuntimeException e) {
            failure = e;
            isLost = e instanceof ConnectionLostException && exchange.isSent() && exchange.received() == 0;
            throw e;
        } finally {
            received += exchange.received();
            access.listener()
                    .ended(started, access.queryEvent(request.query(), begun, exchange.received(), count, failure));
        }
    }

    private void offer(Row row) {
        if (wanted.test(row)) {
            rows.accept(row);
        }
    }

    private long handOver(Exchange exchange, ResponseHeader header, EncodedRequest request) {
        AbsentColumns absent = request.absent();
        Consumer<Row> whole = absent == null ? this::offer : row -> offer(absent.added(row));
        AnswerParser parser = access.parser();
        try {
            return request.isWrapped()
                    ? parser.forEachWrapped(exchange::read, header.length(), request.columns(), whole, failed)
                    : parser.forEach(exchange::read, header.length(), request.columns(), whole);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (rows.isThrown(e)) {
                throw e;
            }
            throw ResponseGuard.failure(e);
        }
    }
}

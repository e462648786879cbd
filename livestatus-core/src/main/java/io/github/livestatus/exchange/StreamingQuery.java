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

/** A query whose rows are delivered while they arrive. Its requests are sent one after the other. */
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
     * Delivers all rows, and returns their number.
     *
     * @throws StaleLinkException if the link is dead and no row was delivered
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
     * Returns the failure of a query after the delivery of some rows. The failed part may have had no response, but the query as a
     * whole has: a retry would deliver those rows twice.
     */
    private LivestatusException incomplete(LivestatusException failure) {
        String reason = "rows are missing, and " + rows.count() + " were delivered: " + failure.getMessage();
        String address = access.settings().endpoint().toString();
        return new ConnectionLostException(address, reason, Math.max(1, received), failure);
    }

    /** Throws if some backends failed: LMD sends status 200 then, and delivered rows cannot report it. */
    static void checkComplete(Query query, Map<String, String> failed) {
        if (!failed.isEmpty()) {
            String errorText = "the rows of some backends are missing: " + failed;
            throw new QueryRejectedException(200, errorText, query.toString());
        }
    }

    /** Returns true if a query was sent completely, and the connection was lost before a response. */
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

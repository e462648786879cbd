package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.ResponseHeader;
import io.github.livestatus.wire.ServerInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends queries together: writes their requests without waiting for each response, and reads the responses in order.
 *
 * <p>At most {@link #WINDOW} bytes of requests have no response yet, or one longer request. The smallest socket buffers hold more.
 * Otherwise a write could wait for a server that itself waits until its responses are read.
 *
 * <p>A query that is rejected, or whose response cannot be parsed, does not affect the others. They are sent again on a new link if
 * the server closed the link, if a response could not be parsed, or if the server may have kept lines of the rejected request:
 * Naemon 1.5.1 and MK Livestatus 1.5.0 read the lines behind an unknown header as the next request.
 */
final class Pipeline {
    private static final int WINDOW = 16 * 1024;
    private static final int MOST_FAILED_LINKS = 3;

    private final ReconnectingLink link;
    private final ServerAccess access;
    private final List<EncodedRequest> requests;
    private final List<QueryOutcome> outcomes;
    private final Object[] started;
    private final long[] begun;
    private int done;
    private int written;
    private int bytesUnderWay;
    private int failedLinks;
    private final Consumer<LivestatusException> survival;
    private LivestatusException lost;
    private boolean isLost;

    /** @param survival throws if a query that was sent completely may have crashed the core: then nothing is sent again */
    Pipeline(
            ReconnectingLink link,
            ServerAccess access,
            List<EncodedRequest> requests,
            Consumer<LivestatusException> survival) {
        this.survival = survival;
        this.link = link;
        this.access = access;
        this.requests = requests;
        this.outcomes = new ArrayList<>(requests.size());
        this.started = new Object[requests.size()];
        this.begun = new long[requests.size()];
    }

    /** Returns the outcome of each request, in order. Throws if no request got a response. */
    List<QueryOutcome> run(Deadline deadline, Duration firstByteTimeout) {
        while (done < requests.size()) {
            int before = done;
            try {
                checkSurvival();
                try (Exchange exchange = link.open(deadline, firstByteTimeout)) {
                    writeAndRead(exchange);
                    exchange.complete();
                }
            } catch (LivestatusException e) {
                if (before == 0) {
                    throw e;
                }
                failRest(e);
            }
        }
        return outcomes;
    }

    /** Writes requests and reads responses on one link, until all are read or the link cannot be used any more. */
    private void writeAndRead(Exchange exchange) {
        int first = done;
        written = first;
        bytesUnderWay = 0;
        while (done < requests.size() && !exchange.isOver()) {
            try {
                writeAhead(exchange);
                end(exchange, readOutcome(exchange, requests.get(done)));
                if (!access.reuse().isPossible()) {
                    exchange.finish();
                }
            } catch (LivestatusException e) {
                decide(exchange, first, e);
            } catch (StaleLinkException e) {
                report(exchange, e.failure(), 0);
                throw e;
            }
        }
    }

    /**
     * Decides after a failure of the link whether it is the failure of one query, of all remaining ones, or of the whole call.
     *
     * @param first the first query that was sent on this link
     */
    private void decide(Exchange exchange, int first, LivestatusException e) {
        exchange.finish();
        boolean hasServed = done > first;
        boolean isClosed = e instanceof ConnectionLostException && !exchange.hasResponseStarted();
        if (isClosed && hasServed) {
            lost = exchange.isSent() && written > done ? e : null;
            return;
        }
        boolean isTrustworthy = exchange.isFresh() || hasServed;
        boolean isOwnFault = isTrustworthy && (e instanceof MalformedResponseException || isClosed && done > 0);
        failedLinks = hasServed ? 0 : failedLinks + 1;
        if (isOwnFault && failedLinks < MOST_FAILED_LINKS) {
            end(exchange, new QueryOutcome.Failure(e));
        } else if (hasServed) {
            failRest(e);
        } else {
            report(exchange, e, 0);
            isLost = isClosed && exchange.isSent();
            throw e;
        }
    }

    private void checkSurvival() {
        LivestatusException failure = lost;
        lost = null;
        if (failure != null) {
            survival.accept(failure);
        }
    }

    /** Returns true if the first query of a link was sent completely, and the connection was lost before any response. */
    boolean isLost() {
        return isLost;
    }

    /** Writes further requests if at most half of the window is in use, so that one write has several of them. */
    private void writeAhead(Exchange exchange) {
        if (written == requests.size() || bytesUnderWay > WINDOW / 2) {
            return;
        }
        List<byte[]> batch = new ArrayList<>(1);
        long now = access.time().nanos();
        for (; written < requests.size() && isWithinWindow(requests.get(written).request()); written++) {
            byte[] request = requests.get(written).request();
            started[written] =
                    access.listener().started(Action.QUERY, access.settings().site());
            begun[written] = now;
            batch.add(request);
            bytesUnderWay += request.length;
        }
        if (!batch.isEmpty()) {
            exchange.write(batch);
        }
    }

    private boolean isWithinWindow(byte[] request) {
        return bytesUnderWay == 0
                || bytesUnderWay + request.length <= WINDOW
                        && has(Capability.PIPELINING)
                        && access.reuse().isPossible();
    }

    private boolean has(Capability capability) {
        ServerInfo server = access.server().server();
        return server != null && server.has(capability);
    }

    private QueryOutcome readOutcome(Exchange exchange, EncodedRequest one) {
        ResponseHeader header = exchange.header();
        if (header.status() != 200) {
            QueryRejectedException rejected = new QueryRejectedException(
                    header.status(), exchange.errorText(header), one.query().toString());
            if (header.status() == 400 && has(Capability.LEFTOVER_LINES)) {
                exchange.finish();
            }
            return new QueryOutcome.Failure(rejected);
        }
        try (ReadBudget.Reading reading = exchange.reading()) {
            one.checkLength(header.length(), access.settings().maxResponseBytes());
            byte[] body = ResponseGuard.read(() -> exchange.body(header));
            QueryOutcome outcome = parse(exchange, one, reading, body, (int) header.length());
            reading.check();
            return outcome;
        } catch (LimitExceededException e) {
            exchange.finish();
            return new QueryOutcome.Failure(e);
        }
    }

    private QueryOutcome parse(
            Exchange exchange, EncodedRequest one, ReadBudget.Reading reading, byte[] body, int length) {
        AnswerParser parser = access.parser().withMemory(more -> reading.grow(length + more));
        try {
            return new QueryOutcome.Success(ResponseGuard.read(() -> one.result(parser, body, length)));
        } catch (LivestatusException e) {
            exchange.finish();
            return new QueryOutcome.Failure(e);
        }
    }

    private void end(Exchange exchange, QueryOutcome outcome) {
        EncodedRequest one = requests.get(done);
        if (outcome instanceof QueryOutcome.Failure failed) {
            report(exchange, failed.failure(), 0);
        } else {
            report(exchange, null, outcome.orThrow().size());
        }
        outcomes.add(outcome);
        bytesUnderWay -= one.request().length;
        done++;
    }

    private void failRest(LivestatusException e) {
        for (; done < requests.size(); done++) {
            outcomes.add(new QueryOutcome.Failure(e));
        }
    }

    private void report(Exchange exchange, RuntimeException failure, long rows) {
        access.listener()
                .ended(
                        started[done],
                        access.queryEvent(requests.get(done).query(), begun[done], exchange.received(), rows, failure));
    }
}

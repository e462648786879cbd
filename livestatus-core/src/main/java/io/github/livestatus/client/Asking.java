package io.github.livestatus.client;

import io.github.livestatus.client.LivestatusEvent.Action;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.AnswerHeader;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.Quirks;
import io.github.livestatus.wire.RequestEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One connection, each call within the same deadline. */
final class Asking implements Livestatus {
    private static final Query STATUS =
            Query.parse("GET status\nColumns: program_version livestatus_version program_start");

    private final Line line;
    private final ConnectionSettings settings;
    private final Deadline deadline;

    Asking(Line line, ConnectionSettings settings, Deadline deadline) {
        this.line = line;
        this.settings = settings;
        this.deadline = deadline;
    }

    @Override
    public Result query(Query query) {
        return queryEach(List.of(query)).get(0).orThrow();
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        return queryEach(queries).stream().map(Fate::orThrow).toList();
    }

    @Override
    public List<Fate<Result>> queryEach(List<Query> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        List<byte[]> requests = encoded(queries);
        if (queries.size() > 1 || settings.asksDialectFirst()) {
            dialect();
        }
        List<Fate<Result>> fates = new ArrayList<>(Collections.nCopies(queries.size(), null));
        List<Asked> asked = new ArrayList<>(queries.size());
        for (int i = 0; i < queries.size(); i++) {
            try {
                asked.add(planned(i, queries.get(i), requests.get(i)));
            } catch (UnsupportedByServerException e) {
                fates.set(i, new Fate.Failed<>(e));
            }
        }
        ask(asked, fates, Asked.waits(queries));
        return fates;
    }

    /** Refuses a bad query before anything goes out, be it only the question what server this is. */
    private static List<byte[]> encoded(List<Query> queries) {
        List<byte[]> requests = new ArrayList<>(queries.size());
        queries.forEach(query -> requests.add(RequestEncoder.get(query, true)));
        return requests;
    }

    private Asked planned(int index, Query query, byte[] request) {
        Plan plan = Plan.dependsOnDialect(query) ? Plan.of(query, dialect()) : Plan.asIs(query);
        boolean isAsIs = plan.sent() == query;
        return new Asked(index, query, plan, isAsIs ? request : RequestEncoder.get(plan.sent(), true));
    }

    private void ask(List<Asked> asked, List<Fate<Result>> fates, Duration waits) {
        line.alone(() -> {
            new Pipeline(line, settings, asked, fates)
                    .run(deadline, settings.firstByteTimeout().plus(waits));
            return null;
        });
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        byte[] request = encoded(List.of(query)).get(0);
        if (settings.asksDialectFirst()) {
            dialect();
        }
        Asked asked = planned(0, query, request);
        if (!asked.isAsSent()) {
            Result result = query(query);
            result.forEach(rows);
            return result.size();
        }
        Duration firstByteTimeout = settings.firstByteTimeout().plus(Asked.waits(List.of(query)));
        return line.alone(() -> line.asked(deadline, firstByteTimeout, exchange -> stream(exchange, asked, rows)));
    }

    private long stream(Exchange exchange, Asked asked, Consumer<? super Row> rows) {
        Object started = settings.listener().started(Action.QUERY, settings.site());
        long begun = System.nanoTime();
        long count = 0;
        RuntimeException failure = null;
        try {
            exchange.write(asked.request(), asked.request().length);
            AnswerHeader header = exchange.header();
            if (header.status() != 200) {
                throw new QueryRejectedException(
                        header.status(),
                        exchange.errorText(header),
                        asked.query().toString());
            }
            count = settings.parser().forEach(exchange::read, header.length(), asked.columns(), rows);
            return count;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            settings.listener()
                    .ended(started, settings.queried(asked.query(), begun, exchange.received(), count, failure));
        }
    }

    @Override
    public Dialect dialect() {
        Dialect known = settings.dialect().get();
        if (known == null) {
            List<Fate<Result>> fates = new ArrayList<>(Collections.nCopies(1, null));
            Asked asked = new Asked(0, STATUS, Plan.asIs(STATUS), RequestEncoder.get(STATUS, true));
            ask(List.of(asked), fates, Duration.ZERO);
            Result status = fates.get(0).orThrow();
            known = Quirks.detect(text(status, "program_version"), text(status, "livestatus_version"), status.size());
            settings.dialect().set(known);
        }
        return known;
    }

    private static String text(Result status, String column) {
        return status.first().map(row -> row.getString(column)).orElse("");
    }

    @Override
    public void close() {
        line.close(CloseReason.DONE);
    }
}

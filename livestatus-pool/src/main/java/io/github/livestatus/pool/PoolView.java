package io.github.livestatus.pool;

import io.github.livestatus.client.CommandEffect;
import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.exchange.CommandBatch;
import io.github.livestatus.exchange.QueryExecutor;
import io.github.livestatus.lane.Lane;
import io.github.livestatus.lane.LaneCalls;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.transport.Deadline;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A view of a pool. Each call gets its own connection, or a group of calls shares a held one.
 *
 * @param deadline the deadline of all calls; null if each call has the timeouts of the settings
 * @param held the slot that the calls share; null if each call gets its own
 */
record PoolView(CallExecutor calls, Deadline deadline, Slot held) implements LivestatusView, LaneCalls {
    @Override
    public <T> CompletableFuture<T> call(Lane lane, Function<LivestatusView, T> exchange) {
        return calls.runAsync(lane, deadline, exchange);
    }

    @Override
    public Optional<Dialect> knownDialect() {
        return calls.knownDialect();
    }

    @Override
    public Result query(Query query) {
        List<Query> queries = List.of(Objects.requireNonNull(query, "query"));
        return calls.run(held, Lane.of(queries), queries, deadline, live -> live.query(query));
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        List<Query> copy = copy("queries", queries);
        return calls.run(held, Lane.of(copy), copy, deadline, live -> live.queryAll(copy));
    }

    @Override
    public List<QueryOutcome> queryEach(List<Query> queries) {
        List<Query> copy = copy("queries", queries);
        return calls.run(held, Lane.of(copy), copy, deadline, live -> live.queryEach(copy));
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        List<Query> queries = List.of(Objects.requireNonNull(query, "query"));
        CallerRows own = new CallerRows(Objects.requireNonNull(rows, "rows"));
        return CallerRows.call(() -> calls.run(
                held, Lane.of(queries), queries, deadline, live -> own.handOver(() -> live.forEach(query, own))));
    }

    @Override
    public List<CommandResult> sendAll(List<Command> commands) {
        CommandBatch batch = new CommandBatch(copy("commands", commands));
        send(batch);
        return batch.results();
    }

    @Override
    public void send(CommandBatch batch) {
        try {
            calls.run(held, Lane.COMMAND, List.of(), deadline, live -> {
                live.send(batch);
                return batch;
            });
        } catch (LivestatusException e) {
            throw batch.failure(e);
        }
    }

    @Override
    public CommandEffect sendAndAwait(Command command, Query awaited) {
        calls.run(held, Lane.QUERY, List.of(), deadline, live -> {
            live.checkAwaited(command, awaited);
            return true;
        });
        CommandResult result = send(command);
        return CommandEffect.of(result, () -> query(awaited));
    }

    @Override
    public ServerPlan explain(Query query) {
        Objects.requireNonNull(query, "query");
        return calls.run(held, Lane.QUERY, List.of(), deadline, live -> live.explain(query));
    }

    @Override
    public Dialect dialect() {
        return calls.run(held, Lane.QUERY, List.of(), deadline, QueryExecutor::dialect);
    }

    /** Returns a copy of a list. Throws NullPointerException if the list or an element is null. */
    static <T> List<T> copy(String name, List<T> elements) {
        Objects.requireNonNull(elements, name).forEach(element -> Objects.requireNonNull(element, name));
        return List.copyOf(elements);
    }
}

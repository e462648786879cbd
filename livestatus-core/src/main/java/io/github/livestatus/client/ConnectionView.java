package io.github.livestatus.client;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.exchange.QueryExecutor;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.result.ServerPlan;
import java.util.List;
import java.util.function.Consumer;

/** A view of a connection. All its calls share one deadline. */
record ConnectionView(QueryExecutor executor) implements LivestatusView {
    @Override
    public Result query(Query query) {
        return executor.query(query);
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        return executor.queryAll(queries);
    }

    @Override
    public List<QueryOutcome> queryEach(List<Query> queries) {
        return executor.queryEach(queries);
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return executor.forEach(query, rows);
    }

    @Override
    public List<CommandResult> sendAll(List<Command> commands) {
        return executor.sendAll(commands);
    }

    @Override
    public CommandEffect sendAndAwait(Command command, Query awaited) {
        executor.checkAwaited(command, awaited);
        CommandResult result = send(command);
        return CommandEffect.of(result, () -> query(awaited));
    }

    @Override
    public ServerPlan explain(Query query) {
        return executor.explain(query);
    }

    @Override
    public Dialect dialect() {
        return executor.dialect();
    }
}

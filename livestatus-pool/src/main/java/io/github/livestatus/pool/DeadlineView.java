package io.github.livestatus.pool;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.client.QueryOutcome;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.transport.Deadline;
import java.util.List;
import java.util.function.Consumer;

/** A pool, each call within the same deadline. */
record DeadlineView(LivestatusPool pool, Deadline deadline) implements LivestatusView {
    @Override
    public Result query(Query query) {
        return pool.ask(List.of(query), deadline, live -> live.query(query));
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        return pool.ask(queries, deadline, live -> live.queryAll(queries));
    }

    @Override
    public List<QueryOutcome> queryEach(List<Query> queries) {
        return pool.ask(queries, deadline, live -> live.queryEach(queries));
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return pool.ask(List.of(query), deadline, live -> live.forEach(query, rows));
    }

    @Override
    public List<CommandResult> sendAll(List<Command> commands) {
        return pool.sendAll(commands, deadline);
    }

    @Override
    public Dialect dialect() {
        return pool.ask(List.of(), deadline, LivestatusView::dialect);
    }
}

package io.github.livestatus.client;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.rows.RecordCollector;
import java.util.List;
import java.util.Objects;

/**
 * All that can be done with one site's monitoring core except closing its connections. {@link Livestatus#within} returns one,
 * which its user does not close.
 */
public interface LivestatusView extends Queries<Result> {
    /**
     * Sends several queries, in one round trip where the server allows it. A query that is rejected harms no other.
     *
     * @return the outcomes in the order of the queries
     * @throws io.github.livestatus.error.LivestatusException when the server answered none of them
     */
    List<QueryOutcome> queryEach(List<Query> queries);

    /**
     * Returns what would become of a query: what would be sent, what would be done here with the rows, or why the query would be
     * refused. Sends only what is needed to know the server and its columns.
     *
     * @throws IllegalArgumentException for a query that no server should get
     */
    ServerPlan explain(Query query);

    /**
     * Sends one query and returns its rows as records, as {@link Result#as(Class)} does. They are made while the response arrives, and
     * nothing of it is kept: that takes less time and memory than a result.
     *
     * <p>Where rows are missing, because an LMD did not get all, that is an exception: a list cannot say it as a result does.
     *
     * @param record a public record in an exported or opened package; for others {@link Result#as(java.lang.invoke.MethodHandles.Lookup, Class)}
     * @throws IllegalArgumentException when the record cannot be made of the columns; where the query names them, before it is sent
     */
    default <T extends Record> List<T> query(Query query, Class<T> record) {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(record, "record");
        RecordCollector<T> records = new RecordCollector<>(query, record);
        forEach(query, records);
        return records.records();
    }

    /**
     * Returns the kind of server: the one that was set, or the one that its table {@code status} shows, which is read
     * once.
     */
    Dialect dialect();

    /**
     * Sends a command on a connection of its own, and returns what the server says of it.
     *
     * <p>It is sent once: whatever fails behind its first byte is a {@link CommandFateUnknownException}.
     *
     * @throws IllegalArgumentException for a control character in an argument; nothing is sent
     */
    default CommandResult send(Command command) {
        return sendAll(List.of(Objects.requireNonNull(command, "command"))).get(0);
    }

    /**
     * Sends commands one after the other, at most 100 of them at a time on a connection of their own, and returns what the
     * server says of each.
     *
     * @return the results in the order of the commands
     */
    List<CommandResult> sendAll(List<Command> commands);

    /**
     * Sends a command, then a query that waits until the command's effect can be seen.
     *
     * <pre>{@code
     * CommandEffect effect = live.sendAndAwait(
     *         Commands.acknowledgeSvcProblem("web01", "HTTP", true, true, false, "ops", "on it"),
     *         Query.from(Services.TABLE).columns(Services.ACKNOWLEDGED).waitObject("web01;HTTP")
     *                 .waitCondition(Services.ACKNOWLEDGED.isTrue()).waitTimeout(Duration.ofSeconds(10)));
     * }</pre>
     *
     * <p>The query is checked before the command is sent: nothing is sent where the query cannot be. A failure of the query behind
     * the command is part of the effect, as the command has been sent by then.
     *
     * @param awaited with a wait condition, and a time to wait
     * @throws IllegalArgumentException when the query has no wait condition or no time, or no text can hold it or the command
     * @throws io.github.livestatus.error.UnsupportedByServerException when this server lacks what the query needs
     */
    CommandEffect sendAndAwait(Command command, Query awaited);
}

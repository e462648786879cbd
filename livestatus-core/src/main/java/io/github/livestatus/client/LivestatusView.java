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
 * All calls to one server, without {@code close}. {@link Livestatus#within} returns a view, which does not need to be closed.
 */
public interface LivestatusView extends Queries<Result> {
    /**
     * Sends several queries and returns an outcome for each. Uses one round trip if the server supports that. A rejected query is
     * an outcome, and the others still get their results.
     *
     * @return the outcomes in the order of the queries
     * @throws io.github.livestatus.error.LivestatusException if no query got a response; a rejection is a response
     */
    List<QueryOutcome> queryEach(List<Query> queries);

    /**
     * Returns the plan for a query: the text that the client would send and what it would do with the rows, or why it would reject
     * the query. Sends only queries that detect the kind of server and its columns.
     *
     * @throws IllegalArgumentException for a query that is not valid on any server
     */
    ServerPlan explain(Query query);

    /**
     * Sends one query and returns its rows as records, as {@link Result#as(Class)} does. The records are created while the response
     * arrives, and the response is not retained: this needs less time and memory than a result.
     *
     * <p>If rows are missing because an LMD could not reach all its servers, this method throws an exception: a list, unlike a
     * result, cannot report missing rows.
     *
     * @param record on the class path any record; on the module path a public record in an exported package, or any record in a
     *     package that is open to this library; for others use {@link Result#as(java.lang.invoke.MethodHandles.Lookup, Class)}
     * @throws IllegalArgumentException if the record does not fit the columns; thrown before sending if the query names its columns
     */
    default <T extends Record> List<T> query(Query query, Class<T> record) {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(record, "record");
        RecordCollector<T> records = new RecordCollector<>(query, record);
        forEach(query, records);
        return records.records();
    }

    /** Returns the kind of server: the one that was set, or the detected one. The first call detects it by {@code GET status}. */
    Dialect dialect();

    /**
     * Sends a command on a connection of its own and returns its result. A command that may have been executed is not sent again.
     *
     * @throws IllegalArgumentException if an argument has a control character; nothing is sent
     * @throws CommandFateUnknownException if the connection failed after a part of the command was sent: the server may have
     *     executed it
     */
    default CommandResult send(Command command) {
        return sendAll(List.of(Objects.requireNonNull(command, "command"))).get(0);
    }

    /**
     * Sends commands in their order and returns the result of each. A rejected command does not stop the others. Commands use
     * connections of their own, which queries do not use: a new one after at most 100 commands. A command that may have been
     * executed is not sent again.
     *
     * @return the results in the order of the commands
     * @throws IllegalArgumentException if an argument has a control character; nothing is sent
     * @throws CommandFateUnknownException if a connection failed after some commands were sent; the remaining commands are not sent
     */
    List<CommandResult> sendAll(List<Command> commands);

    /**
     * Sends a command, then a wait query, and returns both results. The wait condition of the query describes the effect of the
     * command.
     *
     * <pre>{@code
     * CommandEffect effect = live.sendAndAwait(
     *         Commands.acknowledgeSvcProblem("web01", "HTTP", true, true, false, "ops", "on it"),
     *         Query.from(Services.TABLE).columns(Services.ACKNOWLEDGED).waitObject("web01;HTTP")
     *                 .waitCondition(Services.ACKNOWLEDGED.isTrue()).waitTimeout(Duration.ofSeconds(10)));
     * }</pre>
     *
     * <p>The query is checked before the command is sent: if the query is not valid, nothing is sent. If the query fails after the
     * command was sent, its failure is part of the returned effect and is not thrown.
     *
     * @param awaited a query with a wait condition and a wait timeout
     * @throws IllegalArgumentException if the query has no wait condition or no wait timeout, or if the query or the command has a
     *     control character; nothing is sent
     * @throws io.github.livestatus.error.UnsupportedByServerException if this server does not support the query
     */
    CommandEffect sendAndAwait(Command command, Query awaited);
}

package io.github.livestatus.exchange;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.CommandEncoder;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.QueryCopy;
import io.github.livestatus.wire.RequestEncoder;
import io.github.livestatus.wire.ServerInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** One connection, each call within the same deadline. */
public final class QueryExecutor {
    private static final Query STATUS = Query.parse("GET status");
    private static final Query BACKENDS = Query.parse("GET backends\nColumns: key");

    private final ReconnectingLink line;
    private final ServerAccess access;
    private final Deadline deadline;

    QueryExecutor(ReconnectingLink line, ServerAccess access, Deadline deadline) {
        this.line = line;
        this.access = access;
        this.deadline = deadline;
    }

    public Result query(Query query) {
        return queryEach(List.of(query)).get(0).orThrow();
    }

    public List<Result> queryAll(List<Query> queries) {
        return queryEach(queries).stream().map(QueryOutcome::orThrow).toList();
    }

    public List<QueryOutcome> queryEach(List<Query> queries) {
        List<QueryOutcome> fates = asked(queries);
        for (int i = 0; i < fates.size(); i++) {
            Query query = queries.get(i);
            if (query.isWaiting() && fates.get(i) instanceof QueryOutcome.Success answered) {
                fates.set(i, waited(query, answered.result()));
            }
        }
        return fates;
    }

    private ServerColumns columns() {
        return new ServerColumns(access.server(), this::asked);
    }

    private QueryOutcome waited(Query query, Result answer) {
        WaitEmulation waiting = new WaitEmulation(query, access.time(), columns(), this::asked);
        try {
            boolean isPolled = !server().has(Capability.WAIT);
            return new QueryOutcome.Success(isPolled ? waiting.polled(answer, line::pause) : waiting.told(answer));
        } catch (LivestatusException e) {
            return new QueryOutcome.Failure(e);
        }
    }

    private Result asked(Query query) {
        return asked(List.of(query)).get(0).orThrow();
    }

    private List<QueryOutcome> asked(List<Query> queries) {
        List<byte[]> encoded = encoded(queries);
        return StaleLinkException.retried(() -> askedOnce(queries, encoded));
    }

    private List<QueryOutcome> askedOnce(List<Query> queries, List<byte[]> encoded) {
        List<QueryOutcome> fates = new ArrayList<>(Collections.nCopies(queries.size(), null));
        List<PreparedQuery> planned = new ArrayList<>(Collections.nCopies(queries.size(), null));
        List<EncodedRequest> requests = new ArrayList<>(queries.size());
        for (int i = 0; i < queries.size(); i++) {
            try {
                PreparedQuery one = planned(queries.get(i), encoded.get(i));
                planned.set(i, one);
                requests.addAll(one.requests());
            } catch (UnsupportedByServerException e) {
                fates.set(i, new QueryOutcome.Failure(e));
            }
        }
        List<QueryOutcome> answers = ask(queries, requests);
        int next = 0;
        for (int i = 0; i < queries.size(); i++) {
            PreparedQuery one = planned.get(i);
            if (one != null) {
                List<QueryOutcome> own =
                        answers.subList(next, next + one.requests().size());
                fates.set(i, judged(queries.get(i), one.fate(access.parser(), own)));
                next += own.size();
            }
        }
        return fates;
    }

    /** LMD answers 200 and no rows where every backend has failed. */
    private QueryOutcome judged(Query query, QueryOutcome fate) {
        if (!(fate instanceof QueryOutcome.Success answered)
                || answered.result().failedBackends().isEmpty()) {
            return fate;
        }
        Map<String, String> failedBackends = answered.result().failedBackends();
        boolean hasRows = query.stats().isEmpty() && !answered.result().isEmpty();
        if (hasRows || !failedBackends.keySet().containsAll(backends(query))) {
            return fate;
        }
        String words = failedBackends.values().iterator().next();
        return new QueryOutcome.Failure(new QueryRejectedException(502, words, query.toString()));
    }

    /** The keys of the backends that a query asks. */
    private List<String> backends(Query query) {
        if (!query.backends().isEmpty()) {
            return query.backends();
        }
        return own(BACKENDS).stream().map(row -> row.getString("key")).toList();
    }

    private Result own(Query query) {
        return ask(List.of(query), List.of(EncodedRequest.own(query))).get(0).orThrow();
    }

    /**
     * The bytes of queries as they are; null for one whose plan is kept. Refuses a bad query before anything goes out, be it
     * only the question what server this is.
     */
    private List<byte[]> encoded(List<Query> queries) {
        ServerInfo known = access.server().server();
        List<byte[]> requests = new ArrayList<>(queries.size());
        for (Query query : queries) {
            boolean isKept = known != null && access.server().plans().find(query, known) != null;
            requests.add(isKept ? null : RequestEncoder.get(query, false));
        }
        return requests;
    }

    /** Refuses nothing for what a server lacked that has been restarted since. */
    private PreparedQuery planned(Query query, byte[] encoded) {
        try {
            return planned(query, encoded, server());
        } catch (UnsupportedByServerException e) {
            if (line.alone(line::isStaleAndDropped)) {
                return planned(query, encoded, server());
            }
            throw e;
        }
    }

    private PreparedQuery planned(Query query, byte[] encoded, ServerInfo server) {
        PreparedQueryCache plans = access.server().plans();
        PreparedQuery kept = plans.find(query, server);
        if (kept == null) {
            Plan plan = Plan.of(query, server, columns());
            byte[] request = encoded == null ? RequestEncoder.get(query, false) : encoded;
            kept = PreparedQuery.of(query, server, plan, server.has(Capability.FAILED_BACKENDS), request);
            plans.keep(kept);
        }
        return kept;
    }

    private List<QueryOutcome> ask(List<Query> queries, List<EncodedRequest> requests) {
        List<QueryOutcome> fates = new ArrayList<>(Collections.nCopies(requests.size(), null));
        if (!requests.isEmpty()) {
            line.alone(() -> {
                new Pipeline(line, access, requests, fates).run(end(queries), access.firstByteTimeFor(queries));
                return null;
            });
        }
        return fates;
    }

    /** The deadline, or the time limits of the queries where the server does not know them. */
    private Deadline end(List<Query> queries) {
        ServerInfo server = access.server().server();
        boolean areAllLimited =
                queries.stream().allMatch(query -> query.timelimit().isPresent());
        if (server == null || server.has(Capability.TIMELIMIT) || !areAllLimited) {
            return deadline;
        }
        Duration limits =
                queries.stream().map(query -> query.timelimit().orElseThrow()).reduce(Duration.ZERO, Duration::plus);
        return deadline.earlierOf(access.deadline(limits));
    }

    public long forEach(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        byte[] encoded = encoded(List.of(query)).get(0);
        return StaleLinkException.retried(() -> streamed(query, encoded, rows));
    }

    private long streamed(Query query, byte[] encoded, Consumer<? super Row> rows) {
        Query named = named(query);
        PreparedQuery planned = planned(named, named == query ? encoded : null);
        boolean isWhole = !planned.plan().sorts().isEmpty() || query.isWaiting();
        if (isWhole || !planned.isStreamable()) {
            Result result = query(query);
            result.forEach(rows);
            StreamingQuery.checkAllTold(query, result.failedBackends());
            return result.size();
        }
        List<Query> queries = List.of(query);
        return new StreamingQuery(line, access, planned, rows).run(end(queries), access.firstByteTimeFor(queries));
    }

    /** In wrapped_json LMD names columns behind the rows, too late for rows that are handed over: so they are asked by name. */
    private Query named(Query query) {
        if (!query.selected().isEmpty() || !server().has(Capability.FAILED_BACKENDS)) {
            return query;
        }
        List<String> names = asked(QueryCopy.without(query, QueryCopy.Part.ORDER, QueryCopy.Part.WAIT)
                        .limit(1))
                .columns()
                .names();
        return query.columns(names.stream().map(name -> query.table().any(name)).toList());
    }

    public List<CommandResult> sendAll(List<Command> commands) {
        CommandEncoder.check(commands);
        ServerInfo server = server();
        return line.alone(() -> new CommandSender(line, access, server, deadline).of(commands));
    }

    public Dialect dialect() {
        return server().dialect();
    }

    /** What the server is, asked of it where that is not known, or not for sure of the one that a new link will lead to. */
    private ServerInfo server() {
        ServerInfoCache known = access.server();
        ServerInfo last = known.server();
        if (last == null || line.isToConnect() && !known.isTrusted()) {
            Result status = StaleLinkException.retried(() -> own(STATUS));
            last = ServerInfo.detect(status.stream().map(QueryExecutor::status).toList());
            known.saw(last);
        }
        return last;
    }

    private static ServerInfo.Release status(Row row) {
        List<String> names = row.columns().names();
        return new ServerInfo.Release(
                names.contains("program_version") ? row.getString("program_version") : "",
                names.contains("livestatus_version") ? row.getString("livestatus_version") : "",
                names.contains("program_start") ? row.getLong("program_start") : 0,
                names.contains("peer_key"));
    }
}

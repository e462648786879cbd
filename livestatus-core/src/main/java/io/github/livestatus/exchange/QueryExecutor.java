package io.github.livestatus.exchange;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.wire.CommandEncoder;
import io.github.livestatus.wire.CommandObject;
import io.github.livestatus.wire.Misreadings;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.QueryCopy;
import io.github.livestatus.wire.RequestEncoder;
import io.github.livestatus.wire.ServerInfo;
import io.github.livestatus.wire.WaitObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Executes calls on one connection, with one deadline. */
public final class QueryExecutor {
    private static final Query STATUS = Query.from(Table.named("status"));

    private final ReconnectingLink link;
    private final ServerAccess access;
    private final Deadline deadline;

    /** The query that lost another connection; null if there is none, or once it was checked. */
    private LostQuery earlier;

    /** True if a query that lost its connection is sent for the second time. */
    private boolean isRepeated;

    /** The server for which the last query was prepared. */
    private ServerInfo sentTo;

    /** The query that lost the connection of this call; null if there is none. */
    private LostQuery lost;

    private boolean hasCommandsAnswered;

    /**
     * @param earlier the query that lost another connection; it is sent again if the core was not restarted. Null if there is none
     */
    QueryExecutor(ReconnectingLink link, ServerAccess access, Deadline deadline, LostQuery earlier) {
        this.link = link;
        this.access = access;
        this.deadline = deadline;
        this.earlier = earlier;
    }

    /** Returns the query that lost its connection after it was sent completely, if the call failed for that reason; else null. */
    public LostQuery lost() {
        return lost;
    }

    /** Returns true if some commands had a response before others failed. */
    public boolean hasCommandsAnswered() {
        return hasCommandsAnswered;
    }

    private String address() {
        return access.settings().endpoint().toString();
    }

    /** Checks that the core was not restarted, before a query that lost another connection is sent again. */
    private void checkEarlier() {
        LostQuery query = earlier;
        earlier = null;
        if (query != null) {
            isRepeated = true;
            query.check(address(), this::readServer);
        }
    }

    /**
     * Checks the same for a query that lost the connection of this call. The query then uses a new link, because some servers
     * close every link after its first response.
     */
    private void checkSurvival(LivestatusException failure) {
        isRepeated = true;
        LostQuery query = new LostQuery(sentTo, failure);
        try {
            query.check(address(), this::readServer);
            link.giveUp();
        } catch (LivestatusException e) {
            throw e.isUnreachable() ? query.gone(address(), e) : e;
        }
    }

    /** Checks the same on a second connection, while a pipeline changes from one connection to the next. */
    private void checkSurvivalAside(LivestatusException failure) {
        ReconnectingLink branch = link.branch();
        try {
            QueryExecutor aside = new QueryExecutor(branch, access, deadline, null);
            aside.sentTo = sentTo;
            aside.checkSurvival(failure);
        } finally {
            link.endBranch();
        }
    }

    /** Returns the exception for a query that lost its connection; for the second loss one whose message names it. */
    private LivestatusException lost(LivestatusException failure) {
        lost = new LostQuery(sentTo, failure);
        return isRepeated ? lost.again(address()) : failure;
    }

    /** Sends one query and returns its result. */
    public Result query(Query query) {
        return queryEach(List.of(Objects.requireNonNull(query, "query"))).get(0).orThrow();
    }

    /** Sends queries together, and returns their results in order. */
    public List<Result> queryAll(List<Query> queries) {
        return queryEach(queries).stream().map(QueryOutcome::orThrow).toList();
    }

    /** Sends queries together, and returns their outcomes in order. */
    public List<QueryOutcome> queryEach(List<Query> queries) {
        Objects.requireNonNull(queries, "queries");
        if (!isAnyWaiting(queries)) {
            return execute(queries);
        }
        encode(queries);
        List<Query> sent = queries.stream().map(this::atItsBackend).toList();
        List<QueryOutcome> outcomes = execute(sent);
        for (int i = 0; i < outcomes.size(); i++) {
            if (queries.get(i).isWaiting()) {
                outcomes.set(i, awaitCondition(queries.get(i), sent.get(i), outcomes.get(i)));
            }
        }
        return outcomes;
    }

    private static boolean isAnyWaiting(List<Query> queries) {
        for (Query query : queries) {
            if (query.isWaiting()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the query, addressed to the backend that has its wait object if the server is an LMD and only one has it: the other
     * backends would wait until the timeout.
     */
    private Query atItsBackend(Query query) {
        boolean isFound = query.isWaiting()
                && query.waitObject().isPresent()
                && query.backends().isEmpty()
                && server().has(Capability.BACKENDS);
        if (!isFound) {
            return query;
        }
        WaitObject object = WaitObject.of(query, columns());
        if (object.names().size() < object.keys().size()) {
            return query;
        }
        List<String> keys =
                access.server().backends().find(new CommandObject(query.table().name(), object.names()), this::execute);
        return keys.size() == 1 ? query.backends(keys.get(0)) : query;
    }

    private ServerColumns columns() {
        return new ServerColumns(access.server(), this::execute);
    }

    /**
     * Returns the outcome, marked as met or not met. Polls a server that cannot wait. If the wait was
     * sent to one backend only, it queries the rows of all backends afterwards.
     */
    private QueryOutcome awaitCondition(Query query, Query sent, QueryOutcome outcome) {
        if (!outcome.isSuccess()) {
            return outcome;
        }
        WaitEmulation wait = new WaitEmulation(query, access.time(), columns(), this::execute, this::checkTime);
        try {
            if (server().isPolled(sent)) {
                return new QueryOutcome.Success(wait.poll(outcome.result(), nanos -> link.pause(nanos, deadline)));
            }
            Result rows =
                    sent.equals(query) ? outcome.result() : execute(QueryCopy.without(query, QueryCopy.Part.WAIT));
            return new QueryOutcome.Success(wait.check(rows));
        } catch (LivestatusException e) {
            return new QueryOutcome.Failure(e);
        }
    }

    /** Throws if the processing of a response takes too long: a read would end at its deadline, but this work does not read. */
    private void checkTime() {
        String address = access.settings().endpoint().toString();
        if (link.isClosed() || Thread.currentThread().isInterrupted()) {
            throw new AbortedException(
                    "stopped while a condition was evaluated on the response of " + address, true, null);
        } else if (deadline.isPassed()) {
            String hint = "a regular expression takes too long on a text";
            throw new TimedOutException(address, Phase.RESPONSE, deadline.budget(), true, hint, null);
        }
    }

    private Result execute(Query query) {
        return execute(List.of(query)).get(0).orThrow();
    }

    private List<QueryOutcome> execute(List<Query> queries) {
        List<byte[]> encoded = encode(queries);
        checkEarlier();
        try {
            return executeOnce(queries, encoded);
        } catch (StaleLinkException e) {
            return e.retry(this::checkSurvival, () -> executeOnce(queries, encoded));
        }
    }

    private List<QueryOutcome> executeOnce(List<Query> queries, List<byte[]> encoded) {
        List<QueryOutcome> outcomes = new ArrayList<>(Collections.nCopies(queries.size(), null));
        List<CountedQuery> prepared = new ArrayList<>(Collections.nCopies(queries.size(), null));
        List<EncodedRequest> requests = new ArrayList<>(queries.size());
        for (int i = 0; i < queries.size(); i++) {
            try {
                PreparedQuery rows = prepare(queries.get(i), encoded.get(i));
                Query count = rows.plan().total().count();
                CountedQuery one = new CountedQuery(rows, count == null ? null : prepare(count, null));
                prepared.set(i, one);
                requests.addAll(one.requests());
            } catch (UnsupportedByServerException e) {
                outcomes.set(i, new QueryOutcome.Failure(e));
            }
        }
        Pipeline pipeline = new Pipeline(link, access, requests, this::checkSurvivalAside);
        List<QueryOutcome> answers;
        try {
            answers = pipeline.run(effectiveDeadline(queries), access.firstByteTimeFor(queries));
        } catch (LivestatusException e) {
            throw pipeline.isLost() ? lost(e) : e;
        }
        int next = 0;
        for (int i = 0; i < queries.size(); i++) {
            CountedQuery one = prepared.get(i);
            if (one != null) {
                List<QueryOutcome> own =
                        answers.subList(next, next + one.requests().size());
                QueryOutcome answered =
                        withFailedBackends(one.rows(), one.outcome(access.parser(), own, this::checkTime));
                outcomes.set(i, groupsOnly(queries.get(i), checkBackends(queries.get(i), answered)));
                next += own.size();
            }
        }
        return outcomes;
    }

    /** Removes the group that a server sends for a null row if no row matches. */
    private QueryOutcome groupsOnly(Query query, QueryOutcome outcome) {
        if (!outcome.isSuccess() || !NullGroup.isPossible(query, server())) {
            return outcome;
        }
        Result groups = outcome.result();
        if (groups.isEmpty() && groups.total().orElse(0) == 1) {
            return withGroupsCounted(query, groups);
        }
        Optional<Row> suspect =
                groups.stream().filter(row -> NullGroup.isLike(query, row)).findFirst();
        try {
            boolean isReal = suspect.isEmpty()
                    || !execute(NullGroup.members(query, suspect.get())).isEmpty();
            return isReal ? outcome : new QueryOutcome.Success(NullGroup.leftOut(query, groups));
        } catch (LivestatusException e) {
            return new QueryOutcome.Failure(e);
        }
    }

    /** Counts the groups again if the only one was skipped, and may be the group of a null row. */
    private QueryOutcome withGroupsCounted(Query query, Result groups) {
        Query all = QueryCopy.without(query, QueryCopy.Part.ORDER, QueryCopy.Part.WAIT, QueryCopy.Part.TOTAL);
        try {
            return new QueryOutcome.Success(
                    TableResult.withTotal(groups, execute(all).size()));
        } catch (LivestatusException e) {
            return new QueryOutcome.Failure(e);
        }
    }

    /** Returns a failure if every backend failed: LMD sends status 200 without rows then. */
    private QueryOutcome checkBackends(Query query, QueryOutcome outcome) {
        if (!outcome.isSuccess() || outcome.result().failedBackends().isEmpty()) {
            return outcome;
        }
        Map<String, String> failedBackends = outcome.result().failedBackends();
        boolean hasRows = query.stats().isEmpty() && !outcome.result().isEmpty();
        if (hasRows || !failedBackends.keySet().containsAll(backends(query))) {
            return outcome;
        }
        String errorText = failedBackends.values().iterator().next();
        return new QueryOutcome.Failure(new QueryRejectedException(502, errorText, query.toString()));
    }

    /** Adds the failed backends, if the responses of an LMD do not name them. */
    private QueryOutcome withFailedBackends(PreparedQuery prepared, QueryOutcome outcome) {
        if (!outcome.isSuccess() || !prepared.isLackingFailed()) {
            return outcome;
        }
        try {
            Map<String, String> failed = access.server().states().failed(prepared.query(), this::executeOwn);
            return failed.isEmpty()
                    ? outcome
                    : new QueryOutcome.Success(TableResult.withFailed(outcome.result(), failed));
        } catch (LivestatusException e) {
            return new QueryOutcome.Failure(e);
        }
    }

    /** Returns the keys of the backends to which a query is addressed. */
    private List<String> backends(Query query) {
        return query.backends().isEmpty() ? access.server().states().keys(this::executeOwn) : query.backends();
    }

    /** Sends a query of the client itself, which is the same for every server. */
    private Result executeOwn(Query query) {
        return new Pipeline(link, access, List.of(EncodedRequest.own(query)), own -> {})
                .run(deadline, access.firstByteTimeFor(List.of(query)))
                .get(0)
                .orThrow();
    }

    /**
     * Returns the bytes of the unchanged queries; null for a query that is cached. Rejects an invalid query before anything is
     * sent, including the detection of the server.
     */
    private List<byte[]> encode(List<Query> queries) {
        ServerInfo known = access.server().server();
        List<byte[]> requests = new ArrayList<>(queries.size());
        for (Query query : queries) {
            boolean isKept = known != null && access.server().plans().find(query, known) != null;
            requests.add(isKept ? null : RequestEncoder.get(query, false));
        }
        return requests;
    }

    /** Returns the prepared query. Before it rejects a query it checks if the server was restarted: the new one may support it. */
    private PreparedQuery prepare(Query query, byte[] encoded) {
        try {
            return prepare(query, encoded, server());
        } catch (UnsupportedByServerException e) {
            if (link.dropIfStale()) {
                return prepare(query, encoded, server());
            }
            throw e;
        }
    }

    private PreparedQuery prepare(Query query, byte[] encoded, ServerInfo server) {
        PreparedQueryCache plans = access.server().plans();
        sentTo = server;
        PreparedQuery kept = plans.find(query, server);
        if (kept == null) {
            Plan plan = plan(query, server);
            byte[] request = encoded == null ? RequestEncoder.get(query, false) : encoded;
            kept = PreparedQuery.of(query, server, plan, server.has(Capability.FAILED_BACKENDS), request);
            plans.keep(kept);
            if (query.isCacheReloaded() && !server.hasCache()) {
                LoggerFactory.getLogger(Query.class)
                        .info(
                                "Cache: reload is not sent to {}: only Checkmk's proxy has a cache",
                                access.settings().endpoint());
            }
        }
        return kept;
    }

    /** Returns the deadline; earlier if the queries have time limits that the server does not enforce. */
    private Deadline effectiveDeadline(List<Query> queries) {
        Optional<Duration> limit = access.timelimit(queries);
        return limit.isEmpty() ? deadline : deadline.earlierOf(access.deadline(limit.get()));
    }

    /** Delivers the rows of a query while they arrive, and returns their number. */
    public long forEach(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(rows, "rows");
        byte[] encoded = encode(List.of(query)).get(0);
        checkEarlier();
        try {
            return stream(query, encoded, rows);
        } catch (StaleLinkException e) {
            return e.retry(this::checkSurvival, () -> stream(query, encoded, rows));
        }
    }

    private long stream(Query query, byte[] encoded, Consumer<? super Row> rows) {
        Query named = withNamedColumns(query);
        PreparedQuery prepared = prepare(named, named == query ? encoded : null);
        boolean isWhole =
                !prepared.plan().sorts().isEmpty() || query.isWaiting() || NullGroup.isPossible(query, server());
        if (isWhole || !prepared.isStreamable()) {
            Result result = query(query);
            result.forEach(rows);
            StreamingQuery.checkComplete(query, result.failedBackends());
            return result.size();
        }
        List<Query> queries = List.of(query);
        StreamingQuery streaming = new StreamingQuery(link, access, prepared, rows, this::checkTime);
        long count;
        try {
            count = streaming.run(effectiveDeadline(queries), access.firstByteTimeFor(queries));
        } catch (LivestatusException e) {
            throw streaming.isLost() && e.isUnreachable() ? lost(e) : e;
        }
        if (prepared.isLackingFailed()) {
            StreamingQuery.checkComplete(query, access.server().states().failed(query, this::executeOwn));
        }
        return count;
    }

    /**
     * Returns a query with named columns: LMD's wrapped_json names columns after the rows, too late for rows that are delivered as
     * they arrive.
     */
    private Query withNamedColumns(Query query) {
        if (!query.selected().isEmpty() || !server().has(Capability.FAILED_BACKENDS)) {
            return query;
        }
        List<String> names = execute(
                        QueryCopy.without(query, QueryCopy.Part.ORDER, QueryCopy.Part.WAIT, QueryCopy.Part.TOTAL)
                                .limit(1))
                .columns()
                .names();
        return ResponseGuard.read(() -> query.columns(
                names.stream().map(name -> query.table().any(name)).toList()));
    }

    /** Sends commands on separate connections, and returns their results. */
    public List<CommandResult> sendAll(List<Command> commands) {
        CommandBatch batch = new CommandBatch(Objects.requireNonNull(commands, "commands"));
        try {
            send(batch);
        } catch (LivestatusException e) {
            throw batch.failure(e);
        }
        return batch.results();
    }

    /**
     * Sends the commands of a batch that have no result.
     *
     * @throws CommandFateUnknownException if some are in doubt: no further command may be sent
     */
    public void send(CommandBatch batch) {
        List<Integer> numbers = batch.unanswered();
        try {
            ServerInfo server = server();
            if (server.has(Capability.BACKENDS)) {
                sendToBackends(batch, numbers, server);
            } else {
                sender(batch, server).send(numbers, chosen(batch, numbers));
            }
        } catch (LivestatusException e) {
            hasCommandsAnswered = batch.unanswered().size() < numbers.size();
            throw batch.hasDoubts() ? batch.failure(e) : e;
        }
    }

    private CommandSender sender(CommandBatch batch, ServerInfo server) {
        return new CommandSender(link, access, server, deadline, batch);
    }

    private static List<Command> chosen(CommandBatch batch, List<Integer> numbers) {
        return numbers.stream().map(batch.commands()::get).toList();
    }

    /**
     * Sends commands to the backends of an LMD that have their objects. If these reject a command because they no longer have its
     * object, it is sent again to the backends that have it now: no backend has executed it.
     */
    private void sendToBackends(CommandBatch batch, List<Integer> numbers, ServerInfo known) {
        BackendFinder finder = access.server().backends();
        List<Command> commands = chosen(batch, numbers);
        List<Command> addressed = finder.addressed(commands, known, this::execute);
        boolean areAllKnown = !known.backends().isEmpty()
                && addressed.stream().allMatch(command -> known.backends().containsAll(command.backends()));
        ServerInfo server = areAllKnown ? known : readServer();
        sender(batch, server).send(numbers, addressed);
        for (int i = 0; i < numbers.size(); i++) {
            Command command = commands.get(i);
            boolean isRejected = batch.result(numbers.get(i)).orElseThrow().isRejected();
            if (isRejected && !addressed.get(i).equals(command)) {
                finder.forget(command);
                List<Command> again = finder.addressed(List.of(command), server, this::execute);
                if (!again.get(0).equals(addressed.get(i))) {
                    sender(batch, server).send(List.of(numbers.get(i)), again);
                }
            }
        }
    }

    /**
     * Checks that a query can wait for the effect of a command on this server. Sends neither.
     *
     * @throws IllegalArgumentException if the query has no wait condition, or the command or query cannot be encoded
     * @throws UnsupportedByServerException if the server does not support the query
     */
    public void checkAwaited(Command command, Query awaited) {
        CommandEncoder.check(List.of(Objects.requireNonNull(command, "command")));
        if (Objects.requireNonNull(awaited, "awaited").waitCondition().isEmpty()) {
            throw new IllegalArgumentException("the query needs a wait condition: " + awaited);
        }
        byte[] encoded = encode(List.of(awaited)).get(0);
        try {
            prepare(awaited, encoded);
        } catch (StaleLinkException e) {
            e.retry(this::checkSurvival, () -> prepare(awaited, encoded));
        }
    }

    /** Returns the plan of a query. Sends only the queries that detect the server and its columns. */
    public ServerPlan explain(Query query) {
        encode(List.of(Objects.requireNonNull(query, "query")));
        try {
            return explain(query, server());
        } catch (StaleLinkException e) {
            return e.retry(this::checkSurvival, () -> explain(query, server()));
        }
    }

    private ServerPlan explain(Query query, ServerInfo server) {
        try {
            List<Plan> plans = new ArrayList<>();
            plans.add(plan(query, server));
            Query count = plans.get(0).total().count();
            if (count != null) {
                plans.add(plan(count, server));
            }
            return PlanText.of(query, server, plans, Misreadings.of(query, server, columns()), access);
        } catch (UnsupportedByServerException e) {
            List<String> limits = PlanText.limits(query, access);
            return new ServerPlan(server.dialect(), List.of(), List.of(), Optional.of(e.getMessage()), limits);
        }
    }

    private Plan plan(Query query, ServerInfo server) {
        return Plan.of(query, server, columns(), access.settings().isUnsafeAllowed());
    }

    /** Returns the kind of server. */
    public Dialect dialect() {
        return server().dialect();
    }

    /** Returns the server. Detects it if it is unknown, or if a new link might lead to another one. */
    private ServerInfo server() {
        ServerInfo last = access.server().server();
        boolean isKnown =
                last != null && (!link.isToConnect() || access.server().isTrusted());
        return isKnown ? last : readServer();
    }

    private ServerInfo readServer() {
        Result status = readStatus();
        return access.server().update(ResponseGuard.read(() -> detected(status)));
    }

    private static ServerInfo detected(Result status) {
        List<ServerInfo.Release> rows = new ArrayList<>();
        for (int i = 0; i < status.size(); i++) {
            rows.add(status(status.row(i)));
        }
        return ServerInfo.detect(status.columns().names(), rows);
    }

    private Result readStatus() {
        try {
            return executeOwn(STATUS);
        } catch (StaleLinkException e) {
            return e.retry(own -> {}, () -> executeOwn(STATUS));
        }
    }

    private static ServerInfo.Release status(Row row) {
        List<String> names = row.columns().names();
        return new ServerInfo.Release(
                names.contains("program_version") ? row.getString("program_version") : "",
                names.contains("livestatus_version") ? row.getString("livestatus_version") : "",
                names.contains("program_start") ? row.getLong("program_start") : 0,
                names.contains("nagios_pid") ? row.getLong("nagios_pid") : 0,
                names.contains("peer_key") ? row.getString("peer_key") : null);
    }
}

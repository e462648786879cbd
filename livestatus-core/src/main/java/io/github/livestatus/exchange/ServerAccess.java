package io.github.livestatus.exchange;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.net.Transport;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.wire.TimeBound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The state shared by all connections to one server: settings, and information on the server. Thread-safe. */
public final class ServerAccess {
    private final ConnectionSettings settings;
    private final Transport transport;
    private final AnswerParser parser;
    private final ServerInfoCache server;
    private final LinkReuse reuse;
    private final CoreSilence silence = new CoreSilence();

    public ServerAccess(ConnectionSettings settings) {
        this(settings, () -> {});
    }

    /** @param onDetected run when the kind of server was detected; must be fast */
    public ServerAccess(ConnectionSettings settings, Runnable onDetected) {
        this.settings = settings;
        this.transport = Transport.DEFAULT.withTls(settings.tls()).withTcpKeepAlive(settings.isTcpKeepAlive());
        AnswerParser lenient =
                AnswerParser.lenient().withMaxCellBytes(settings.maxCellBytes()).withMaxNesting(settings.maxNesting());
        this.parser = settings.isStrict() ? lenient.madeStrict() : lenient;
        this.server = new ServerInfoCache(settings.time(), isProxied(settings.endpoint()), onDetected);
        this.reuse = new LinkReuse(settings.time());
        if (settings.dialect().isPresent()) {
            server.set(settings.dialect().get());
        }
    }

    /** Returns true if the path is in the folder of Checkmk's proxy. */
    private static boolean isProxied(Endpoint endpoint) {
        int folderEnd = endpoint.path().lastIndexOf('/');
        return folderEnd > 0 && endpoint.path().substring(0, folderEnd).endsWith("/liveproxy");
    }

    ConnectionSettings settings() {
        return settings;
    }

    Transport transport() {
        return transport;
    }

    AnswerParser parser() {
        return parser;
    }

    /** Returns the cached information on the server. */
    ServerInfoCache server() {
        return server;
    }

    /** Returns the observations on the reuse of links. */
    LinkReuse reuse() {
        return reuse;
    }

    /** Returns the observations on the silence of the core. */
    CoreSilence silence() {
        return silence;
    }

    /** Returns the kind of server if it is known; sends nothing. */
    public Optional<Dialect> knownDialect() {
        return Optional.ofNullable(server.dialect());
    }

    LivestatusListener listener() {
        return settings.listener();
    }

    TimeSource time() {
        return settings.time();
    }

    Deadline deadline(Duration budget) {
        return Deadline.after(budget, settings.time()::nanos);
    }

    /** Returns the deadline of a call that starts now. */
    public Deadline deadlineFor(List<Query> queries) {
        return deadline(timeFor(queries));
    }

    /**
     * Returns the time budget of a call with these queries: the timeout for queries or logs plus their waits. If all have a time
     * limit, and the server is not known to enforce it, it is at most their sum.
     */
    public Duration timeFor(List<Query> queries) {
        Duration most = settings.queryTimeout().plus(extraTimeFor(queries));
        Optional<Duration> limit = timelimit(queries);
        return limit.isPresent() && limit.get().compareTo(most) < 0 ? limit.get() : most;
    }

    /** Returns the sum of the queries' time limits; empty if one has none, or if the server is known to enforce them. */
    Optional<Duration> timelimit(List<Query> queries) {
        Dialect known = server.dialect();
        if (queries.isEmpty() || known != null && known.has(Capability.TIMELIMIT)) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        for (Query query : queries) {
            if (query.timelimit().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(query.timelimit().get());
        }
        return Optional.of(sum);
    }

    /** Returns the timeout for the first byte of a response to these queries. */
    Duration firstByteTimeFor(List<Query> queries) {
        return settings.firstByteTimeout().plus(extraTimeFor(queries));
    }

    /** Returns the additional time of these queries: their waits, and the reading of files. */
    private Duration extraTimeFor(List<Query> queries) {
        Duration extra = Duration.ZERO;
        boolean isReadingFiles = false;
        for (Query query : queries) {
            extra = extra.plus(query.waitTimeout().orElse(Duration.ZERO));
            isReadingFiles |= TimeBound.isWanted(query);
        }
        Duration longer = settings.logTimeout().minus(settings.queryTimeout());
        return isReadingFiles && !longer.isNegative() ? extra.plus(longer) : extra;
    }

    /** Returns the event of a command that was sent at the time {@code begun}, in nanoseconds. */
    LivestatusEvent commandEvent(long begun, RuntimeException failure) {
        return event(Action.COMMAND, Optional.empty(), begun, 0, 0, failure);
    }

    /** Returns the event of a query that started at the time {@code begun}, in nanoseconds. */
    LivestatusEvent queryEvent(Query query, long begun, long bytes, long rows, RuntimeException failure) {
        return event(Action.QUERY, Optional.of(query), begun, bytes, rows, failure);
    }

    /** Returns the event of a connect that started at the time {@code begun}, in nanoseconds. */
    LivestatusEvent connectEvent(long begun, RuntimeException failure) {
        return event(Action.CONNECT, Optional.empty(), begun, 0, 0, failure);
    }

    private LivestatusEvent event(
            Action action, Optional<Query> query, long begun, long bytes, long rows, RuntimeException failure) {
        return new ConnectionEvent(
                action,
                settings.site(),
                settings.endpoint().toString(),
                query,
                since(begun),
                bytes,
                rows,
                Optional.empty(),
                Optional.ofNullable(failure));
    }

    /** Returns the event of a close of a connection that was opened at the time {@code begun}, in nanoseconds. */
    LivestatusEvent closeEvent(long begun, CloseReason reason) {
        return new ConnectionEvent(
                Action.CLOSE,
                settings.site(),
                settings.endpoint().toString(),
                Optional.empty(),
                since(begun),
                0,
                0,
                Optional.of(reason),
                Optional.empty());
    }

    private Duration since(long begun) {
        return Duration.ofNanos(settings.time().nanos() - begun);
    }
}

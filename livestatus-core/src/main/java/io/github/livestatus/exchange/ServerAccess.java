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

/** The way to one server, shared by all connections to it: settings, and what was learned of the server. For any thread. */
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

    /** @param onDetected run when it has been found out what the server is: must be quick */
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

    /** Returns true for the folder where Checkmk's proxy listens for its sites. */
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

    /** Returns what is known of the server. */
    ServerInfoCache server() {
        return server;
    }

    /** Returns whether links to the server can be used again. */
    LinkReuse reuse() {
        return reuse;
    }

    /** Returns whether the core hangs for sure. */
    CoreSilence silence() {
        return silence;
    }

    /** Returns the kind of server, as far as it is known: nothing is sent. */
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

    /** Returns the moment by which a call that begins now must end. */
    public Deadline deadlineFor(List<Query> queries) {
        return deadline(timeFor(queries));
    }

    /**
     * Returns how long a call with these queries may take: the timeout for queries or for logs, and their waits; or the time
     * limits of all of them, unless the server is known to end them then.
     */
    public Duration timeFor(List<Query> queries) {
        Duration most = settings.queryTimeout().plus(extraTimeFor(queries));
        Optional<Duration> limit = timelimit(queries);
        return limit.isPresent() && limit.get().compareTo(most) < 0 ? limit.get() : most;
    }

    /** Returns the time limits of the queries together; empty if one has none, or the server is known to end them then. */
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

    /** Returns how long the first byte of a response to these queries may take. */
    Duration firstByteTimeFor(List<Query> queries) {
        return settings.firstByteTimeout().plus(extraTimeFor(queries));
    }

    /** Returns how much longer than others these take: their own waits, and the reading of files. */
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

    /** Returns the event of a command that was sent at {@code begun} nanoseconds. */
    LivestatusEvent commandEvent(long begun, RuntimeException failure) {
        return event(Action.COMMAND, Optional.empty(), begun, 0, 0, failure);
    }

    /** Returns the event of a query that began at {@code begun} nanoseconds. */
    LivestatusEvent queryEvent(Query query, long begun, long bytes, long rows, RuntimeException failure) {
        return event(Action.QUERY, Optional.of(query), begun, bytes, rows, failure);
    }

    /** Returns the event of a connect that began at {@code begun} nanoseconds. */
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

    /** Returns the event of a close of a connection that was opened at {@code begun} nanoseconds. */
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

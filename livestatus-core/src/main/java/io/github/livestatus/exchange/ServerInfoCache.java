package io.github.livestatus.exchange;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.wire.ServerInfo;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What is known of a server, and the last queries prepared for it, shared by the connections to it. The server may be
 * restarted as another one, so what is known of it holds until a connection is lost, or for a minute; the next new
 * connection reads it again. Safe for any thread.
 */
final class ServerInfoCache {
    private static final long TRUSTED = Duration.ofMinutes(1).toNanos();

    /** @param columns the names that the server lists, by table, as far as they were read */
    private record Seen(
            ServerInfo server, boolean isSet, long at, boolean isDoubted, Map<String, Set<String>> columns) {
        boolean isTrusted(long now) {
            return isSet || !isDoubted && now - at < TRUSTED;
        }
    }

    private final TimeSource time;
    private final boolean isProxied;
    private final Runnable onSeen;
    private final AtomicReference<Seen> seen = new AtomicReference<>();
    private final PreparedQueryCache plans = new PreparedQueryCache();

    /** What only an LMD needs: made when it is, by whoever comes first, or by two who then have one each for a moment. */
    private volatile BackendFinder backends;

    private volatile BackendStates states;

    /**
     * @param isProxied true if Checkmk's proxy listens there
     * @param onSeen run when the server has said what it is
     */
    ServerInfoCache(TimeSource time, boolean isProxied, Runnable onSeen) {
        this.time = time;
        this.isProxied = isProxied;
        this.onSeen = onSeen;
    }

    /** The server is of this kind, whatever it says. */
    void set(Dialect dialect) {
        seen.set(new Seen(ServerInfo.set(dialect).withProxy(isProxied), true, 0, false, new ConcurrentHashMap<>()));
    }

    /**
     * The server has said this. If it is what is known, what was learned of it stays known. Returns it, with the kind that the
     * user has set if there is one.
     */
    ServerInfo saw(ServerInfo said) {
        ServerInfo learned = seen.updateAndGet(last -> {
                    boolean isSet = last != null && last.isSet;
                    Dialect kind = isSet ? last.server.dialect() : said.dialect();
                    ServerInfo server = new ServerInfo(kind, said.status(), isProxied);
                    boolean isSame = last != null && last.server.equals(server);
                    return new Seen(
                            server, isSet, time.nanos(), false, isSame ? last.columns : new ConcurrentHashMap<>());
                })
                .server;
        onSeen.run();
        return learned;
    }

    /** A connection was lost: the server may be another one now. */
    void doubt() {
        seen.updateAndGet(last -> last == null || last.isSet || last.isDoubted
                ? last
                : new Seen(last.server, false, last.at, true, last.columns));
    }

    /** Returns the last queries prepared for it: what one connection has encoded, the others need not. */
    PreparedQueryCache plans() {
        return plans;
    }

    /** Returns what finds the backends of an LMD that have an object. */
    BackendFinder backends() {
        if (backends == null) {
            backends = new BackendFinder(time);
        }
        return backends;
    }

    /** Returns which backends an LMD has, and which of them do not answer. */
    BackendStates states() {
        if (states == null) {
            states = new BackendStates(time);
        }
        return states;
    }

    /** Returns the server; null if it is not known yet. */
    ServerInfo server() {
        Seen last = seen.get();
        return last == null ? null : last.server;
    }

    /** Returns the kind of server; null if it is not known yet. */
    Dialect dialect() {
        Seen last = seen.get();
        return last == null ? null : last.server.dialect();
    }

    /** Returns true if a new connection may still take the server for what is known of it. */
    boolean isTrusted() {
        Seen last = seen.get();
        return last != null && last.isTrusted(time.nanos());
    }

    /** Returns the names of a table's columns, which are fetched once. */
    Set<String> columns(String table, Supplier<Set<String>> fetch) {
        Map<String, Set<String>> columns = seen.get().columns;
        Set<String> names = columns.get(table);
        if (names == null) {
            names = fetch.get();
            columns.put(table, names);
        }
        return names;
    }
}

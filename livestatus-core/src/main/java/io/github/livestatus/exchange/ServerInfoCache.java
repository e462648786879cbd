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
 * Cached information on a server, and its last prepared queries, shared by all its connections. The server may be replaced by
 * another one at a restart. So the information is valid until a connection is lost, or for a minute; the next new connection reads
 * it again. Thread-safe.
 */
final class ServerInfoCache {
    private static final long TRUSTED = Duration.ofMinutes(1).toNanos();

    /** @param columns the column names that the server lists, by table, for the tables read so far */
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

    /** Used only for an LMD. Created at the first use; two threads may briefly use one each. */
    private volatile BackendFinder backends;

    private volatile BackendStates states;

    /**
     * @param isProxied true if Checkmk's proxy listens there
     * @param onSeen run when the kind of server was read
     */
    ServerInfoCache(TimeSource time, boolean isProxied, Runnable onSeen) {
        this.time = time;
        this.isProxied = isProxied;
        this.onSeen = onSeen;
    }

    /** Sets the kind of server; detection does not change it. */
    void set(Dialect dialect) {
        seen.set(new Seen(ServerInfo.set(dialect).withProxy(isProxied), true, 0, false, new ConcurrentHashMap<>()));
    }

    /**
     * Stores the detected server, and returns it, with the kind that the user has set. If it has not changed, the information
     * collected so far stays valid.
     */
    ServerInfo update(ServerInfo detected) {
        ServerInfo updated = seen.updateAndGet(last -> {
                    boolean isSet = last != null && last.isSet;
                    Dialect kind = isSet ? last.server.dialect() : detected.dialect();
                    ServerInfo server = new ServerInfo(kind, detected.status(), isProxied);
                    boolean isSame = last != null && last.server.equals(server);
                    return new Seen(
                            server, isSet, time.nanos(), false, isSame ? last.columns : new ConcurrentHashMap<>());
                })
                .server;
        onSeen.run();
        return updated;
    }

    /** Notes that a connection was lost: the server may be another one now. */
    void doubt() {
        seen.updateAndGet(last -> last == null || last.isSet || last.isDoubted
                ? last
                : new Seen(last.server, false, last.at, true, last.columns));
    }

    /** Returns the last prepared queries, which all connections share. */
    PreparedQueryCache plans() {
        return plans;
    }

    /** Returns the finder of the backends of an LMD that have an object. */
    BackendFinder backends() {
        if (backends == null) {
            backends = new BackendFinder(time);
        }
        return backends;
    }

    /** Returns the states of an LMD's backends. */
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

    /** Returns true if a new connection may still rely on the information. */
    boolean isTrusted() {
        Seen last = seen.get();
        return last != null && last.isTrusted(time.nanos());
    }

    /** Returns the names of a table's columns; fetches them once. */
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

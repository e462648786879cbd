package io.github.livestatus.pool;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settings of a pool: how many connections it opens, how long it keeps them idle, and the timeouts of its calls. A method with an
 * argument returns new settings. It throws {@link IllegalArgumentException} for a value that is out of bounds.
 *
 * <pre>{@code
 * PoolSettings patient = PoolSettings.defaults().queryTimeout(Duration.ofMinutes(2)).rideOutReloads(true);
 * }</pre>
 *
 * <p>A timeout is at least 1 ms. One of more than 36,500 days becomes 36,500 days. Two settings are equal if the same values were
 * set. Immutable and thread-safe.
 */
public final class PoolSettings {
    private static final int MOST_CONNECTIONS = 1000;
    private static final int MOST_NESTING = 500;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;
    private static final long RESPONSE_BYTES = 512L << 20;
    private static final Duration BORROW_TIMEOUT = Duration.ofSeconds(10);
    private static final int SHARE_OF_HEAP = 8;

    private static final PoolSettings DEFAULTS = new PoolSettings(Map.of())
            .maxConnections(2)
            .idleTimeout(Duration.ofSeconds(10))
            .maxLifetime(Duration.ofMinutes(30))
            .connectTimeout(Duration.ofSeconds(5))
            .firstByteTimeout(Duration.ofSeconds(60))
            .queryTimeout(Duration.ofSeconds(60))
            .logTimeout(Duration.ofSeconds(300))
            .minBytesPerSecond(1000)
            .leakWarning(Duration.ofMinutes(1))
            .logSlowerThan(Duration.ZERO)
            .logLargerThan(0)
            .maxCellBytes(64 << 20)
            .maxNesting(64)
            .strict(false)
            .allowUnsafe(false)
            .tls(TlsSettings.verifyHost())
            .tcpKeepAlive(false)
            .rideOutReloads(false);

    /** The value of each setting by its name. The dialect, maxResponseBytes and borrowTimeout are missing unless they were set. */
    private final Map<String, Object> values;

    private PoolSettings(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns the default settings. */
    public static PoolSettings defaults() {
        return DEFAULTS;
    }

    private PoolSettings with(String name, Object value) {
        Map<String, Object> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new PoolSettings(Collections.unmodifiableMap(changed));
    }

    private PoolSettings withNumber(String name, long number, long most) {
        return with(name, Argument.between(1, most, name, number));
    }

    private PoolSettings withTimeout(String name, Duration time) {
        return with(name, Argument.timeout(name, time));
    }

    private PoolSettings withTimeoutOrZero(String name, Duration time) {
        return with(name, Argument.zeroOrTimeout(name, time));
    }

    private long number(String name) {
        return (long) values.get(name);
    }

    private Duration time(String name) {
        return (Duration) values.get(name);
    }

    private boolean is(String name) {
        return (boolean) values.get(name);
    }

    /** Returns the maximum number of connections for queries. */
    public int maxConnections() {
        return (int) number("maxConnections");
    }

    /**
     * Sets the maximum number of connections for queries, 1 to 1000. Default 2: each connection costs the core a thread.
     *
     * <p>Queries, wait queries and commands together use at most two connections more than this. With Icinga 2, or while the
     * kind of server is unknown, they use at most this many: Icinga 2.13.6 serves four connections at a time on two cores.
     * Commands use one connection at a time. Queries of {@code log} and {@code statehist} use at most one connection less than
     * this, and at least one. Together with wait queries they leave one connection to other queries, unless this is 1.
     *
     * <p>A call without a free connection waits in a queue, as {@link #borrowTimeout(Duration)} describes. Calls of the same kind
     * are served in their order.
     */
    public PoolSettings maxConnections(int connections) {
        return withNumber("maxConnections", connections, MOST_CONNECTIONS);
    }

    /** Returns how long an idle connection is kept open. */
    public Duration idleTimeout() {
        return time("idleTimeout");
    }

    /**
     * Sets how long an idle connection is kept open. Default 10 s; zero closes it after the call. With Icinga 2 at most 100 ms,
     * because its idle connections block others.
     */
    public PoolSettings idleTimeout(Duration timeout) {
        return withTimeoutOrZero("idleTimeout", timeout);
    }

    /** Returns the maximum lifetime of a connection; zero for no limit. */
    public Duration maxLifetime() {
        return time("maxLifetime");
    }

    /**
     * Sets the maximum lifetime of a connection. Then it is replaced between two calls. A jitter of up to 2.5 % less prevents that
     * all are replaced at once. Default 30 minutes; zero for no limit. With Icinga 2 at most 1 s.
     */
    public PoolSettings maxLifetime(Duration lifetime) {
        return withTimeoutOrZero("maxLifetime", lifetime);
    }

    /** Returns how long a call waits for a connection of the pool. */
    public Duration borrowTimeout() {
        return (Duration) values.getOrDefault("borrowTimeout", BORROW_TIMEOUT);
    }

    /** Returns how long a call with a deadline waits for a connection: until the deadline, unless a shorter timeout was set. */
    TurnLimit borrowTimeoutBefore(Deadline deadline) {
        Duration left = deadline.remaining();
        boolean isLess = values.containsKey("borrowTimeout") && borrowTimeout().compareTo(left) < 0;
        return isLess ? TurnLimit.ofSetting(borrowTimeout()) : TurnLimit.ofDeadline(left);
    }

    /**
     * Sets how long a call waits for a connection of the pool. Default 10 s. By default a call with a deadline, such as a query to
     * several sites, waits until its deadline. With zero a call fails if no connection is free.
     */
    public PoolSettings borrowTimeout(Duration timeout) {
        return withTimeoutOrZero("borrowTimeout", timeout);
    }

    /** Returns the timeout for connecting. */
    public Duration connectTimeout() {
        return time("connectTimeout");
    }

    /** Sets the timeout for connecting, including the TLS handshake. Default 5 s. */
    public PoolSettings connectTimeout(Duration timeout) {
        return withTimeout("connectTimeout", timeout);
    }

    /** Returns the timeout for the first byte of a response. */
    public Duration firstByteTimeout() {
        return time("firstByteTimeout");
    }

    /**
     * Sets the timeout for the first byte of a response, from the end of its request. Default 60 s. The timeout of a wait query is
     * added.
     */
    public PoolSettings firstByteTimeout(Duration timeout) {
        return withTimeout("firstByteTimeout", timeout);
    }

    /** Returns the timeout for a whole call. */
    public Duration queryTimeout() {
        return time("queryTimeout");
    }

    /**
     * Sets the timeout for a whole call, from when it gets its connection of the pool: connecting if needed, a retry, and the whole
     * response. Default 60 s. The timeout of a wait query is added.
     */
    public PoolSettings queryTimeout(Duration timeout) {
        return withTimeout("queryTimeout", timeout);
    }

    /** Returns the timeout for a whole call that reads {@code log} or {@code statehist}. */
    public Duration logTimeout() {
        return time("logTimeout");
    }

    /**
     * Sets the timeout for a whole call that reads {@code log} or {@code statehist}. If {@code queryTimeout} is longer, that one is
     * used. Default 300 s.
     */
    public PoolSettings logTimeout(Duration timeout) {
        return withTimeout("logTimeout", timeout);
    }

    /** Returns the minimum transfer rate of a response, in bytes per second. */
    public long minBytesPerSecond() {
        return number("minBytesPerSecond");
    }

    /**
     * Sets the minimum transfer rate of a response, in bytes per second. Default 1000; zero for no minimum. The rate is an average,
     * checked from one second after the first byte. Only time spent waiting for bytes counts, not a wait at the server and not the
     * time of a consumer of rows. A slower response fails with {@link io.github.livestatus.error.TimedOutException}.
     */
    public PoolSettings minBytesPerSecond(long bytes) {
        return with("minBytesPerSecond", Argument.between(0, Integer.MAX_VALUE, "minBytesPerSecond", bytes));
    }

    /** Returns how long after its deadline a call that still holds its connection is logged; zero for never. */
    public Duration leakWarning() {
        return time("leakWarning");
    }

    /**
     * Sets how long after its deadline a call that still holds its connection is logged, for instance because its consumer of rows
     * blocks. It is logged once. Default one minute; zero for never.
     */
    public PoolSettings leakWarning(Duration grace) {
        return withTimeoutOrZero("leakWarning", grace);
    }

    /** Returns the duration above which a query is logged as slow; zero for never. */
    public Duration logSlowerThan() {
        return time("logSlowerThan");
    }

    /**
     * Sets the limit for slow queries. A query that takes longer is logged at level WARN when it has ended. The log line has a
     * {@code ?} in place of every value. The duration is the time for sending the query and reading its response, minus the
     * timeout of a wait query. Default zero: no query is logged.
     */
    public PoolSettings logSlowerThan(Duration least) {
        return withTimeoutOrZero("logSlowerThan", least);
    }

    /** Returns the size of the response, in bytes, above which a query is logged as large; zero for never. */
    public long logLargerThan() {
        return number("logLargerThan");
    }

    /**
     * Sets the size of the response, in bytes, above which a query is logged as large. The log line is like that of {@link
     * #logSlowerThan(Duration)}. Default zero: no query is logged.
     */
    public PoolSettings logLargerThan(long least) {
        return with("logLargerThan", Argument.between(0, Long.MAX_VALUE, "logLargerThan", least));
    }

    /** Returns the maximum size of a response that {@code query} reads, in bytes. */
    public long maxResponseBytes() {
        return (long) values.getOrDefault("maxResponseBytes", RESPONSE_BYTES);
    }

    /** Returns the maximum size of a response if pools share a memory budget: at most an eighth of the heap, unless it was set. */
    long maxSharedResponseBytes() {
        long share = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
        return (long) values.getOrDefault("maxResponseBytes", Math.min(RESPONSE_BYTES, share));
    }

    /**
     * Sets the maximum size of a response that {@code query} reads, in bytes. Default 512 MiB. If pools share a {@link
     * MemoryBudget}, as those of several sites do, the default is at most an eighth of the heap. {@code forEach} has no such limit.
     */
    public PoolSettings maxResponseBytes(long bytes) {
        return withNumber("maxResponseBytes", bytes, LARGEST_ARRAY);
    }

    /** Returns the maximum size of the JSON of a cell, in bytes. */
    public int maxCellBytes() {
        return (int) number("maxCellBytes");
    }

    /** Sets the maximum size of the JSON of a cell, and of a row in {@code forEach}, in bytes. Default 64 MiB. */
    public PoolSettings maxCellBytes(int bytes) {
        return withNumber("maxCellBytes", bytes, Integer.MAX_VALUE);
    }

    /** Returns the maximum nesting depth of lists and dicts in a cell. */
    public int maxNesting() {
        return (int) number("maxNesting");
    }

    /** Sets the maximum nesting depth of lists and dicts in a cell, 1 to 500. Default 64. */
    public PoolSettings maxNesting(int depth) {
        return withNumber("maxNesting", depth, MOST_NESTING);
    }

    /** Returns true if malformed values fail instead of being repaired. */
    public boolean isStrict() {
        return is("strict");
    }

    /** Sets whether to fail instead of repairing malformed values. Default: they are repaired and counted. */
    public PoolSettings strict(boolean isStrict) {
        return with("strict", isStrict);
    }

    /** Returns true if queries for the values of custom variables are allowed on Nagios. */
    public boolean isUnsafeAllowed() {
        return is("allowUnsafe");
    }

    /**
     * Allows queries for the values of custom variables on Nagios. With MK Livestatus 1.5.0 such a query crashes Nagios if an
     * object has a custom variable without a value. Default: these queries are rejected, and a query for all columns leaves the
     * values out.
     */
    public PoolSettings allowUnsafe(boolean isAllowed) {
        return with("allowUnsafe", isAllowed);
    }

    /** Returns the kind of server that was set; empty if it is detected. */
    public Optional<Dialect> dialect() {
        return Optional.ofNullable((Dialect) values.get("dialect"));
    }

    /**
     * Sets the kind of server, if detection by {@code GET status} fails or is not wanted. Default: detected. If it is set, a query
     * that lost its connection after it was sent completely is not retried.
     */
    public PoolSettings dialect(Dialect dialect) {
        return with("dialect", Objects.requireNonNull(dialect, "dialect"));
    }

    /** Returns which certificates {@code tls:} endpoints accept. */
    public TlsSettings tls() {
        return (TlsSettings) values.get("tls");
    }

    /** Sets which certificates {@code tls:} endpoints accept. Default {@link TlsSettings#verifyHost}. */
    public PoolSettings tls(TlsSettings settings) {
        return with("tls", Objects.requireNonNull(settings, "settings"));
    }

    /** Returns true if the system probes idle TCP connections. */
    public boolean isTcpKeepAlive() {
        return is("tcpKeepAlive");
    }

    /** Sets the socket option SO_KEEPALIVE: the system probes idle TCP connections. Default: off. */
    public PoolSettings tcpKeepAlive(boolean isKeptAlive) {
        return with("tcpKeepAlive", isKeptAlive);
    }

    /** Returns true if calls wait while a core reloads. */
    public boolean isRidingOutReloads() {
        return is("rideOutReloads");
    }

    /**
     * Sets whether calls wait while a core reloads, or while an xinetd has too many connections. Such calls retry connecting, with
     * pauses, until their deadline. They do so while the socket does not exist, refuses connections, or closes accepted connections
     * without a response. A query that was already sent completely is sent again only if {@code status} shows that the core did not
     * restart. Commands wait until they can be sent, too. A command that was sent is never sent again, whether or not it was
     * answered.
     *
     * <p>Default: off, the first failure is thrown. There is one exception, for an xinetd with limits. A TCP address is treated as
     * one if it ever closed an accepted connection without a response, and if it has answered before or this pool has other
     * connections to it. Then calls retry connecting for up to 5 s after the first failure.
     */
    public PoolSettings rideOutReloads(boolean isRidingOut) {
        return with("rideOutReloads", isRidingOut);
    }

    /** Returns true for settings with the same values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PoolSettings settings && values.equals(settings.values);
    }

    /** Returns a hash code that is consistent with {@link #equals}. */
    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the settings and their values. */
    @Override
    public String toString() {
        return "PoolSettings" + values;
    }
}

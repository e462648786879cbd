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
 * <p>A timeout is at least 1 ms; zero is allowed where its method says so. A timeout of more than 36,500 days becomes 36,500
 * days. Two settings are equal if all their values are equal. To set an option to its default value changes nothing, except for
 * {@code maxResponseBytes} and {@code borrowTimeout}: these two act differently once they are set, so the settings are then not
 * equal. Immutable and thread-safe.
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

    /** The value of each setting by its name. Contains dialect, maxResponseBytes and borrowTimeout only if they were set. */
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

    /**
     * Returns the number n of the table at {@link #maxConnections(int)}. All calls together may use two more connections, except with
     * Icinga 2.
     */
    public int maxConnections() {
        return (int) number("maxConnections");
    }

    /**
     * Sets the maximum number of connections for queries, 1 to 1000. Calls of all kinds together may use two more. Default 2,
     * because each connection costs the core a thread.
     *
     * <p>The kinds of calls have different limits. In this table n is this setting:
     *
     * <table>
     * <caption>Maximum number of connections to one site</caption>
     * <tr><th>kind of call</th><th>most servers</th><th>Icinga 2, and before the kind is detected</th></tr>
     * <tr><td>query of {@code log} or {@code statehist}</td><td>n - 1, at least 1</td><td>n - 1, at least 1</td></tr>
     * <tr><td>wait query</td><td>n</td><td>n - 1, at least 1</td></tr>
     * <tr><td>the two kinds above together</td><td>n</td><td>n - 1, at least 1</td></tr>
     * <tr><td>any other query</td><td>n</td><td>n</td></tr>
     * <tr><td>command</td><td>1</td><td>1</td></tr>
     * <tr><td>all calls together, and idle connections</td><td>n + 2</td><td>n</td></tr>
     * </table>
     *
     * <p>So slow queries leave a connection to other queries. The only exception is an Icinga 2 with n = 1. On most servers one
     * connection is kept for commands. Icinga 2 has the lower limits because it serves few connections: 2.13.6 serves four at a
     * time on two processors. A pool with fallback addresses opens one more connection while it probes a failing address.
     *
     * <p>A call without a free connection waits in a queue, as {@link #borrowTimeout(Duration)} describes. Calls of the same kind
     * get connections in order of arrival.
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
     * Sets the maximum lifetime of a connection. After it the connection is closed as soon as no call uses it. Default 30 minutes;
     * zero for no limit. With Icinga 2 at most 1 s.
     *
     * <p>The lifetime of each connection is up to 2.5 % shorter at random. So the connections are not all replaced at the same time.
     */
    public PoolSettings maxLifetime(Duration lifetime) {
        return withTimeoutOrZero("maxLifetime", lifetime);
    }

    /** Returns how long a call waits for a connection of the pool, if it has no deadline of its own. */
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
     * Sets how long a call waits for a connection of the pool. With zero a call fails if no connection is free. A call has a deadline
     * if it is a call of {@code LivestatusSites}, or of a view that {@code within} returned.
     *
     * <table>
     * <caption>How long a call waits</caption>
     * <tr><th></th><th>call without a deadline</th><th>call with a deadline</th></tr>
     * <tr><td>not set</td><td>10 s</td><td>until its deadline</td></tr>
     * <tr><td>set</td><td>this time</td><td>this time, at most until its deadline</td></tr>
     * </table>
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
     * Sets the timeout for the first byte of a response. It begins at the end of the request, or at the end of the previous response
     * if several queries were sent together. Default 60 s. The timeout of a wait query is added.
     */
    public PoolSettings firstByteTimeout(Duration timeout) {
        return withTimeout("firstByteTimeout", timeout);
    }

    /** Returns the timeout for a whole call. */
    public Duration queryTimeout() {
        return time("queryTimeout");
    }

    /**
     * Sets the timeout for a whole call. It begins when the pool lets the call use or open a connection. It includes connecting, a
     * retry and reading the whole response. Default 60 s. The timeout of a wait query is added.
     *
     * <p>It does not apply to a view that {@code within} returned: that view has its own deadline. It does not apply to several sites
     * either: they use {@code LivestatusSites.Builder.siteTimeout} and {@code Site.timeout} instead, which include the wait for a
     * connection.
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
     * used. For several sites it is used if it is longer than the timeout of the site. Default 300 s.
     */
    public PoolSettings logTimeout(Duration timeout) {
        return withTimeout("logTimeout", timeout);
    }

    /** Returns the minimum transfer rate of a response, in bytes per second. */
    public long minBytesPerSecond() {
        return number("minBytesPerSecond");
    }

    /**
     * Sets the minimum transfer rate of a response, in bytes per second. Default 1000; zero for no minimum. A slower response fails
     * with {@link io.github.livestatus.error.TimedOutException}.
     *
     * <p>The rate is the average since the first byte. It is checked from one second after that byte. Only the time in which the
     * client waits for bytes counts, not the time of a consumer of rows.
     */
    public PoolSettings minBytesPerSecond(long bytes) {
        return with("minBytesPerSecond", Argument.between(0, Integer.MAX_VALUE, "minBytesPerSecond", bytes));
    }

    /** Returns how long a call may hold its connection after its time limit before this is logged; zero for no logging. */
    public Duration leakWarning() {
        return time("leakWarning");
    }

    /**
     * Sets how long a call may hold its connection after its time limit before this is logged, once, at level WARN. A usual cause
     * is a consumer of rows that blocks. {@link PoolStats#overdue} counts these calls. Default one minute; zero for no logging.
     */
    public PoolSettings leakWarning(Duration grace) {
        return withTimeoutOrZero("leakWarning", grace);
    }

    /** Returns the duration above which a query is logged as slow; zero if no query is logged. */
    public Duration logSlowerThan() {
        return time("logSlowerThan");
    }

    /**
     * Sets the duration above which a query is logged as slow. The query is logged at level WARN when it has ended. The log line has
     * a {@code ?} in place of every value. Default zero: no query is logged.
     *
     * <p>The duration of a query is the time for sending it and reading its response, minus the timeout of a wait query.
     */
    public PoolSettings logSlowerThan(Duration limit) {
        return withTimeoutOrZero("logSlowerThan", limit);
    }

    /** Returns the size of the response, in bytes, above which a query is logged as large; zero if no query is logged. */
    public long logLargerThan() {
        return number("logLargerThan");
    }

    /**
     * Sets the size of the response, in bytes, above which a query is logged as large. It is logged like a slow query, see {@link
     * #logSlowerThan(Duration)}. Default zero: no query is logged.
     */
    public PoolSettings logLargerThan(long limit) {
        return with("logLargerThan", Argument.between(0, Long.MAX_VALUE, "logLargerThan", limit));
    }

    /** Returns the maximum size of a response that is read into memory, in bytes. */
    public long maxResponseBytes() {
        return (long) values.getOrDefault("maxResponseBytes", RESPONSE_BYTES);
    }

    /** Returns the maximum size of a response if pools share a memory budget: at most an eighth of the heap, unless it was set. */
    long maxSharedResponseBytes() {
        long share = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
        return (long) values.getOrDefault("maxResponseBytes", Math.min(RESPONSE_BYTES, share));
    }

    /**
     * Sets the maximum size of a response that is read into memory, in bytes. Default 512 MiB. If the pool has a {@link
     * MemoryBudget}, as each pool of {@code LivestatusSites} has, the default is an eighth of the heap, and at most 512 MiB.
     *
     * <p>It applies to {@code query} and {@code queryAll}. It applies to {@code forEach} only if the client has to sort the rows,
     * skip some or compute statistics, or if the query waits: then it reads the whole response first.
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

    /** Returns true if a malformed value makes its query fail. */
    public boolean isStrict() {
        return is("strict");
    }

    /**
     * Sets whether a malformed value makes its query fail. Default false: malformed values are repaired, and {@link
     * io.github.livestatus.result.Result#repairs} counts them.
     */
    public PoolSettings strict(boolean isStrict) {
        return with("strict", isStrict);
    }

    /** Returns true if queries for the values of custom variables are allowed on Nagios. */
    public boolean isUnsafeAllowed() {
        return is("allowUnsafe");
    }

    /**
     * Sets whether queries for the values of custom variables are sent to a Nagios. With MK Livestatus 1.5.0 such a query crashes
     * Nagios if an object has a custom variable without a value. Default false: the client rejects such a query, and leaves these
     * columns out of a query for all columns.
     */
    public PoolSettings allowUnsafe(boolean isAllowed) {
        return with("allowUnsafe", isAllowed);
    }

    /** Returns the kind of server that was set; empty if it is detected. */
    public Optional<Dialect> dialect() {
        return Optional.ofNullable((Dialect) values.get("dialect"));
    }

    /**
     * Sets the kind of server, for a server whose detection by {@code GET status} fails or is not wanted. Default: the kind is
     * detected. If the kind is set, a query that lost its connection after it was sent completely is not retried: only the detection
     * shows that the core did not restart.
     */
    public PoolSettings dialect(Dialect dialect) {
        return with("dialect", Objects.requireNonNull(dialect, "dialect"));
    }

    /** Returns how the client checks the certificates of {@code tls:} addresses. */
    public TlsSettings tls() {
        return (TlsSettings) values.get("tls");
    }

    /** Sets how the client checks the certificates of {@code tls:} addresses. Default {@link TlsSettings#verifyHost}. */
    public PoolSettings tls(TlsSettings settings) {
        return with("tls", Objects.requireNonNull(settings, "settings"));
    }

    /** Returns true if the operating system probes idle TCP connections. */
    public boolean isTcpKeepAlive() {
        return is("tcpKeepAlive");
    }

    /** Sets the socket option SO_KEEPALIVE: the operating system probes idle TCP connections. Default false. */
    public PoolSettings tcpKeepAlive(boolean isKeptAlive) {
        return with("tcpKeepAlive", isKeptAlive);
    }

    /** Returns true if calls wait while a core reloads. */
    public boolean isRidingOutReloads() {
        return is("rideOutReloads");
    }

    /**
     * Sets whether calls wait while a core reloads, or while an xinetd has too many connections. Such a call retries connecting, with
     * pauses, until its deadline. It retries while the socket does not exist, refuses connections, or closes accepted connections
     * without a response.
     *
     * <ul>
     * <li>A query that was already sent completely is sent again only if {@code status} shows that the core did not restart.
     * <li>A command waits until it can be sent. A command that was sent is never sent again.
     * </ul>
     *
     * <p>Default false: the first failure is thrown, except behind an xinetd with limits. The client assumes an xinetd with limits if
     * all of these are true:
     *
     * <ul>
     * <li>The address is a TCP address that has closed an accepted connection without a response.
     * <li>The address has answered before, or this pool has other connections to it.
     * </ul>
     *
     * <p>Then queries retry connecting for up to 5 s after the first failure, and commands until their deadline. Commands also retry
     * for up to 5 s if a core behind a TCP address refuses the connection.
     */
    public PoolSettings rideOutReloads(boolean isRidingOut) {
        return with("rideOutReloads", isRidingOut);
    }

    /**
     * Returns true for settings with the same values, if each of {@code maxResponseBytes} and {@code borrowTimeout} was set in
     * both settings or in neither.
     */
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

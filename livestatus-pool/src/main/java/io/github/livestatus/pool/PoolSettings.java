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
 * How a pool treats its site: how many connections it opens, how long it keeps them, and how long its calls may take. A
 * method with an argument returns new settings; it refuses a value that is out of bounds at once.
 *
 * <pre>{@code
 * PoolSettings patient = PoolSettings.defaults().queryTimeout(Duration.ofMinutes(2)).rideOutReloads(true);
 * }</pre>
 *
 * <p>A timeout has at least 1 ms; one of more than 36,500 days counts as 36,500 days. Two settings are equal when the
 * same values were set. Immutable, for any thread.
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

    /** The value of each setting by its name; the dialect, maxResponseBytes and borrowTimeout have none unless they were set. */
    private final Map<String, Object> values;

    private PoolSettings(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns the settings of a pool for which nothing was set. */
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

    /** Returns how many connections queries may have at a time. */
    public int maxConnections() {
        return (int) number("maxConnections");
    }

    /**
     * Sets how many connections queries may have at a time, 1 to 1000. Default 2: each costs the core a thread. Commands, which
     * have one at a time, and queries that wait at the server have two more together with these; where the server is known to
     * be Icinga 2 (2.13.6 serves four at a time on two cores), or is not known yet, all of them share this many. Queries of
     * {@code log} and {@code statehist} take one less, and with those that wait they leave one to others, where there is more
     * than one. Calls wait for their turn as {@link #borrowTimeout(Duration)} says, those of each lane in the order they came.
     */
    public PoolSettings maxConnections(int most) {
        return withNumber("maxConnections", most, MOST_CONNECTIONS);
    }

    /** Returns how long a connection is kept for the next caller. */
    public Duration idleTimeout() {
        return time("idleTimeout");
    }

    /**
     * Sets how long a connection is kept for the next caller. Default 10 s; zero keeps none. At most 100 ms once the server is
     * known to be Icinga 2, whose idle connections keep others out.
     */
    public PoolSettings idleTimeout(Duration timeout) {
        return withTimeoutOrZero("idleTimeout", timeout);
    }

    /** Returns how old a connection gets; zero for no limit. */
    public Duration maxLifetime() {
        return time("maxLifetime");
    }

    /**
     * Sets how old a connection gets before it is replaced between two calls, up to 2.5 % earlier, so that not all are at
     * once. Default 30 minutes; zero for no limit. At most 1 s once the server is known to be Icinga 2.
     */
    public PoolSettings maxLifetime(Duration lifetime) {
        return withTimeoutOrZero("maxLifetime", lifetime);
    }

    /** Returns how long a call waits for its turn. */
    public Duration borrowTimeout() {
        return (Duration) values.getOrDefault("borrowTimeout", BORROW_TIMEOUT);
    }

    /** Returns how long a call waits for its turn that has to end by a deadline: until then, unless less was set. */
    TurnLimit borrowTimeoutBefore(Deadline deadline) {
        Duration left = deadline.remaining();
        boolean isLess = values.containsKey("borrowTimeout") && borrowTimeout().compareTo(left) < 0;
        return isLess ? TurnLimit.ofSetting(borrowTimeout()) : TurnLimit.ofDeadline(left);
    }

    /**
     * Sets how long a call waits for its turn. Default 10 s, or until its deadline where it has one, as queries to several sites
     * do; zero takes a connection that is free now or none.
     */
    public PoolSettings borrowTimeout(Duration timeout) {
        return withTimeoutOrZero("borrowTimeout", timeout);
    }

    /** Returns the time for connecting. */
    public Duration connectTimeout() {
        return time("connectTimeout");
    }

    /** Sets the time for connecting, TLS handshake included. Default 5 s. */
    public PoolSettings connectTimeout(Duration timeout) {
        return withTimeout("connectTimeout", timeout);
    }

    /** Returns the time from a request to the first byte of its response. */
    public Duration firstByteTimeout() {
        return time("firstByteTimeout");
    }

    /** Sets the time from a request to the first byte of its response. Default 60 s. A wait's own timeout is added. */
    public PoolSettings firstByteTimeout(Duration timeout) {
        return withTimeout("firstByteTimeout", timeout);
    }

    /** Returns the time for a whole call once it has its turn. */
    public Duration queryTimeout() {
        return time("queryTimeout");
    }

    /**
     * Sets the time for a whole call once it has its turn: connecting, if that is needed, a retry, and every byte of the
     * response. Default 60 s. A wait's own timeout is added.
     */
    public PoolSettings queryTimeout(Duration timeout) {
        return withTimeout("queryTimeout", timeout);
    }

    /** Returns the time for a whole call that reads {@code log} or {@code statehist}. */
    public Duration logTimeout() {
        return time("logTimeout");
    }

    /**
     * Sets the same as {@code queryTimeout} for calls that read {@code log} or {@code statehist}; the longer of the two holds.
     * Default 300 s.
     */
    public PoolSettings logTimeout(Duration timeout) {
        return withTimeout("logTimeout", timeout);
    }

    /** Returns how many bytes of a response have to come each second. */
    public long minBytesPerSecond() {
        return number("minBytesPerSecond");
    }

    /**
     * Sets how many bytes of a response have to come each second, on average and after its first second. Default 1000; zero for
     * any number. Only the time in which bytes are waited for counts, from the first one on: neither a wait at the server nor
     * a consumer of rows that takes its time. A response that is slower fails with
     * {@link io.github.livestatus.error.TimedOutException}, and counts as none.
     */
    public PoolSettings minBytesPerSecond(long bytes) {
        return with("minBytesPerSecond", Argument.between(0, Integer.MAX_VALUE, "minBytesPerSecond", bytes));
    }

    /** Returns how long after its deadline a call is logged that still has its connection; zero for never. */
    public Duration leakWarning() {
        return time("leakWarning");
    }

    /**
     * Sets when a call is logged, once, that still has its connection after its deadline, as one does whose consumer of rows
     * blocks. Default one minute after the deadline; zero for never.
     */
    public PoolSettings leakWarning(Duration grace) {
        return withTimeoutOrZero("leakWarning", grace);
    }

    /** Returns how long a query may take that is not logged; zero for any time. */
    public Duration logSlowerThan() {
        return time("logSlowerThan");
    }

    /**
     * Sets from which time on a query is logged when it is over, at level WARN, with a {@code ?} in the place of every value: that
     * of sending it and reading its response, less what it waits at the server. Default zero: none is.
     */
    public PoolSettings logSlowerThan(Duration least) {
        return withTimeoutOrZero("logSlowerThan", least);
    }

    /** Returns how many bytes a response may have whose query is not logged; zero for any number. */
    public long logLargerThan() {
        return number("logLargerThan");
    }

    /** Sets from which size of its response on, in bytes, a query is logged in the same way. Default zero: none is. */
    public PoolSettings logLargerThan(long least) {
        return with("logLargerThan", Argument.between(0, Long.MAX_VALUE, "logLargerThan", least));
    }

    /** Returns the largest response that {@code query} reads, in bytes. */
    public long maxResponseBytes() {
        return (long) values.getOrDefault("maxResponseBytes", RESPONSE_BYTES);
    }

    /** Returns the largest response where memory is shared with other sites: an eighth of the heap unless another was set. */
    long maxSharedResponseBytes() {
        long share = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
        return (long) values.getOrDefault("maxResponseBytes", Math.min(RESPONSE_BYTES, share));
    }

    /**
     * Sets the largest response that {@code query} reads, in bytes. Default 512 MiB, and where pools share a {@link
     * MemoryBudget}, as those of several sites do, at most an eighth of the heap; what was set here holds there, too. {@code
     * forEach} has no such limit.
     */
    public PoolSettings maxResponseBytes(long bytes) {
        return withNumber("maxResponseBytes", bytes, LARGEST_ARRAY);
    }

    /** Returns how much JSON a cell may have, in bytes. */
    public int maxCellBytes() {
        return (int) number("maxCellBytes");
    }

    /** Sets how much JSON a cell may have, and in {@code forEach} a row, in bytes. Default 64 MiB. */
    public PoolSettings maxCellBytes(int bytes) {
        return withNumber("maxCellBytes", bytes, Integer.MAX_VALUE);
    }

    /** Returns how deep lists and dicts of one cell may nest. */
    public int maxNesting() {
        return (int) number("maxNesting");
    }

    /** Sets how deep lists and dicts of one cell may nest, 1 to 500. Default 64. */
    public PoolSettings maxNesting(int depth) {
        return withNumber("maxNesting", depth, MOST_NESTING);
    }

    /** Returns true if a cell that would have to be mended is an error. */
    public boolean isStrict() {
        return is("strict");
    }

    /** Makes a cell that would have to be mended an error. Default: it is mended and counted. */
    public PoolSettings strict(boolean isStrict) {
        return with("strict", isStrict);
    }

    /** Returns true if queries may have the values of custom variables on Nagios. */
    public boolean isUnsafeAllowed() {
        return is("allowUnsafe");
    }

    /**
     * Lets queries have the values of custom variables on Nagios, which ends itself at them once one object has a custom
     * variable without a value (MK Livestatus 1.5.0). Default: they are refused, and are not among all columns.
     */
    public PoolSettings allowUnsafe(boolean isAllowed) {
        return with("allowUnsafe", isAllowed);
    }

    /** Returns the kind of server; empty where the server says what it is. */
    public Optional<Dialect> dialect() {
        return Optional.ofNullable((Dialect) values.get("dialect"));
    }

    /**
     * Sets the kind of server, where detection by {@code GET status} fails or is not wanted. Default: detected once. Where it is
     * set, a query that lost its connection after it was sent whole is not sent again.
     */
    public PoolSettings dialect(Dialect dialect) {
        return with("dialect", Objects.requireNonNull(dialect, "dialect"));
    }

    /** Returns whom {@code tls:} endpoints trust. */
    public TlsSettings tls() {
        return (TlsSettings) values.get("tls");
    }

    /** Sets whom {@code tls:} endpoints trust. Default {@link TlsSettings#verifyHost}. */
    public PoolSettings tls(TlsSettings settings) {
        return with("tls", Objects.requireNonNull(settings, "settings"));
    }

    /** Returns true if the system probes idle TCP connections. */
    public boolean isTcpKeepAlive() {
        return is("tcpKeepAlive");
    }

    /** Sets whether the system probes idle TCP connections (SO_KEEPALIVE). Default: no. */
    public PoolSettings tcpKeepAlive(boolean isKeptAlive) {
        return with("tcpKeepAlive", isKeptAlive);
    }

    /** Returns true if calls wait for a core that reloads. */
    public boolean isRidingOutReloads() {
        return is("rideOutReloads");
    }

    /**
     * Lets calls wait for a core that reloads, or an xinetd that has enough connections for now: until their deadline they
     * connect again, with pauses, as long as there is no such socket, or it refuses, or closes what it accepted without a
     * word. A query that was sent whole before goes out once more only if {@code status} shows that the core lived. Not for
     * commands.
     *
     * <p>Default: the first failure is thrown. One exception: an address over TCP that has answered before, or has other
     * connections of this pool open, and has ever closed what it accepted without a word, counts as an xinetd with limits.
     * Its refusals are waited out for up to 5 s in a row.
     */
    public PoolSettings rideOutReloads(boolean isRidingOut) {
        return with("rideOutReloads", isRidingOut);
    }

    /** Returns true for settings with the same values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PoolSettings settings && values.equals(settings.values);
    }

    /** Returns a hash code that goes with {@link #equals}. */
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

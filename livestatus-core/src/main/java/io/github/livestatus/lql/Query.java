package io.github.livestatus.lql;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A query of a table: for columns of rows, or for statistics over them. Immutable: each method returns a new query. So a query can
 * be kept in a constant and used by any thread.
 *
 * <p>{@link #toString()} returns the query as LQL, {@link #parse(String)} parses LQL. The client sets the headers ResponseHeader,
 * KeepAlive, OutputFormat, ColumnHeaders and Separators itself. {@link #parse(String)} skips them, and {@link #toString()} omits
 * them.
 *
 * <p>The last sentence of a method names the kinds of server that lack the feature. "The client does it" means that the result is
 * the same, at a higher cost. "The client rejects it" means that a call with the query throws
 * {@code UnsupportedByServerException}, and the query is not sent. {@link #evaluateHere()} makes some rejected
 * comparisons possible.
 */
public final class Query {
    /** The most seconds that fit into the 32 bits with which some servers store a time. */
    private static final Duration LONGEST_TIMELIMIT = Duration.ofSeconds(Integer.MAX_VALUE);

    private static final Duration LONGEST_WAIT = Duration.ofDays(36_500);

    private final QueryParts parts;
    private final TableCheck check;

    private Query(QueryParts parts) {
        this.parts = parts;
        this.check = new TableCheck(parts.table);
    }

    /** Returns a query of all rows of a table. It has all columns until {@link #columns(Column...)} is called. */
    public static Query from(Table table) {
        return new Query(new QueryParts(Objects.requireNonNull(table, "table")));
    }

    /**
     * Parses LQL. The text may end with one newline, as a text block does.
     *
     * <p>Aliases are parsed as the Perl module Monitoring::Livestatus writes them: {@code Columns: state as status} and {@code
     * Stats: state = 0 as ok}. A comparison with a text has no alias: {@code Stats: name = x as y} counts the rows with the name
     * {@code x as y}. {@code StatsGroupBy} is parsed as {@code Columns}, {@code OrderBy} as {@code Sort}.
     *
     * @throws IllegalArgumentException if the text is not one query: another method than GET, an unknown header, a value that is
     *     not valid, a blank line, a control character
     */
    public static Query parse(String lql) {
        return new LqlReader(lql).query();
    }

    /**
     * Adds columns to the result. The first call replaces the default, which is all columns of the table. If a server lacks a
     * column, the client rejects the query for it: use {@link #optional} for columns that some servers lack.
     */
    public Query columns(Column<?>... columns) {
        Objects.requireNonNull(columns, "columns");
        return columns(Arrays.asList(columns));
    }

    /**
     * Adds columns to the result. The first call replaces the default, which is all columns of the table. If a server lacks a
     * column, the client rejects the query for it: use {@link #optional} for columns that some servers lack.
     */
    public Query columns(List<? extends Column<?>> columns) {
        Objects.requireNonNull(columns, "columns");
        check.columns(columns);
        return with(next -> next.columns = joined(next.columns, columns));
    }

    /**
     * Adds columns that a server may lack. For a server that lacks a column, its value is that of a null cell: "" for text, an
     * empty list or map, null for other types.
     */
    public Query optional(Column<?>... columns) {
        Objects.requireNonNull(columns, "columns");
        Set<String> names = new HashSet<>(parts.optional);
        Arrays.stream(columns).map(Column::name).forEach(names::add);
        return columns(columns).with(next -> next.optional = Set.copyOf(names));
    }

    /**
     * Sets an alias for a column or stat: its name in the result, also for records. The alias is not sent to the server, and not
     * part of the LQL.
     *
     * @throws IllegalArgumentException if the query does not have the column or stat, or if another one has that name
     */
    public Query alias(Selected<?> selected, String name) {
        Objects.requireNonNull(selected, "selected");
        Objects.requireNonNull(name, "name");
        List<String> names = names();
        int index = selected().stream().map(Selected::name).toList().indexOf(selected.name());
        if (index < 0 || names.contains(name)) {
            throw new IllegalArgumentException(
                    "cannot name " + selected.name() + " \"" + Printable.quote(name) + "\": the query has " + names);
        }
        return with(next -> next.alias(selected.name(), Text.required("alias", name)));
    }

    /** Adds conditions. A row must fulfil all conditions of the query, including the conditions of earlier calls. */
    public Query filter(Filter... filters) {
        Objects.requireNonNull(filters, "filters");
        return filter(Arrays.asList(filters));
    }

    /** Adds conditions. A row must fulfil all conditions of the query, including the conditions of earlier calls. */
    public Query filter(List<? extends Filter> filters) {
        Objects.requireNonNull(filters, "filters");
        check.filters(filters);
        return with(next -> next.filters = joined(next.filters, filters));
    }

    /**
     * Adds statistics. A query with statistics and no columns has one row. If the query also has columns, the result has one row
     * for each combination of their values.
     */
    public Query stats(Stat<?>... stats) {
        Objects.requireNonNull(stats, "stats");
        return stats(Arrays.asList(stats));
    }

    /**
     * Adds statistics. A query with statistics and no columns has one row. If the query also has columns, the result has one row
     * for each combination of their values.
     */
    public Query stats(List<? extends Stat<?>> stats) {
        Objects.requireNonNull(stats, "stats");
        for (Stat<?> stat : stats) {
            check.stat(stat);
        }
        return with(next -> next.stats = joined(next.stats, stats));
    }

    /**
     * Keeps the statistics of several sites apart: the result has a row for each group at each site, and {@code Row.site()}
     * returns the site. Sort keys, offset and limit apply to the rows of all sites together. Rows with equal keys are in the order
     * in which the sites are configured. Without keys the rows are ordered by site. This method has no effect on a query without
     * statistics, and on a query of one connection.
     */
    public Query groupBySite() {
        return with(next -> next.isGroupedBySite = true);
    }

    /**
     * Adds keys to sort by, the most important first. A key need not be among the columns.
     * The client does it for Nagios, Icinga 2, Checkmk and Shinken.
     */
    public Query sort(Sort... keys) {
        Objects.requireNonNull(keys, "keys");
        return sort(Arrays.asList(keys));
    }

    /**
     * Adds keys to sort by, the most important first. A key need not be among the columns.
     * The client does it for Nagios, Icinga 2, Checkmk and Shinken.
     */
    public Query sort(List<Sort> keys) {
        Objects.requireNonNull(keys, "keys");
        for (Sort key : keys) {
            check.column(key.column());
        }
        return with(next -> next.sorts = joined(next.sorts, keys));
    }

    /**
     * Allows a query of {@code log} or {@code statehist} without a lower bound of time. The server then reads all its log files,
     * which may take minutes and block other queries of the log. Without this method a query without a lower bound throws {@link
     * IllegalArgumentException}.
     */
    public Query withoutTimeBound() {
        return with(next -> next.isUnbounded = true);
    }

    /**
     * Lets the client make the comparisons that a server cannot make. Examples are custom variables on Icinga 2 and regular
     * expressions on lists on Naemon. The message of an UnsupportedByServerException names this method where it helps. The server
     * sends all rows that fulfil the other conditions, with the columns to compare. Regular expressions that the client evaluates
     * have the syntax of Java. This option is not part of the LQL, and does not apply to wait conditions.
     */
    public Query evaluateHere() {
        return with(next -> next.isEvaluatedHere = true);
    }

    /** Sets the maximum number of rows. 0 means no rows. A query has no limit until this method is called. */
    public Query limit(long rows) {
        Argument.notNegative("limit", rows);
        return with(next -> next.limit = rows);
    }

    /** Skips this many rows. The client does it for Nagios, Icinga 2, Checkmk and Shinken. */
    public Query offset(long rows) {
        Argument.notNegative("offset", rows);
        return with(next -> next.offset = rows);
    }

    /**
     * Requests the number of rows before offset and limit: {@code Result.total()}. Naemon and LMD send the number with the
     * rows, except for {@code log} and {@code statehist}; they then read all rows, also the rows beyond the limit. In other
     * cases the client counts the rows if it gets all of them. Otherwise it sends a second query together with the first one.
     * Shinken and LMD answer one query in each round trip, so there the second query takes a second round trip. For statistics
     * the groups are counted. This method has no effect on {@code forEach}. The client does it for Nagios, Icinga 2, Checkmk
     * and Shinken.
     */
    public Query withTotal() {
        return with(next -> next.isTotalWanted = true);
    }

    /** Restricts the rows to objects that this contact may see. The client rejects it for Icinga 2. */
    public Query authUser(String contact) {
        Objects.requireNonNull(contact, "contact");
        Text.required("the contact of AuthUser", contact);
        return with(next -> next.authUser = contact);
    }

    /**
     * Sets a time limit for the server, in whole seconds. A query that reaches it fails: the server rejects it, or the client stops
     * it with a {@code TimedOutException}.
     * The client does it for Icinga 2, Shinken and LMD.
     */
    public Query timelimit(Duration limit) {
        Objects.requireNonNull(limit, "limit");
        if (limit.toSeconds() < 1) {
            throw new IllegalArgumentException("timelimit must be at least 1 s: " + limit);
        }
        if (limit.compareTo(LONGEST_TIMELIMIT) > 0) {
            throw new IllegalArgumentException("timelimit must be at most " + LONGEST_TIMELIMIT + ": " + limit);
        }
        return with(next -> next.timelimit = limit);
    }

    /**
     * Sends this time as the current time of the client. The server compares it with its own clock, and shifts the times in the
     * query and in the rows by the difference, in steps of half an hour.
     *
     * <p>The clocks agree if this time differs by less than 15 minutes from the newest check of the server. If the clocks agree,
     * no server shifts times, and the client accepts the query for every server. Naemon does not shift the times in conditions:
     * unless the clocks agree, the client rejects a query with such conditions. Unless the clocks agree, the client rejects it
     * for Icinga 2, Shinken and LMD.
     */
    public Query localtime(Instant now) {
        Objects.requireNonNull(now, "now");
        return with(next -> next.localtime = now);
    }

    /**
     * Bypasses the cache of the proxy of Checkmk: {@code Cache: reload} in LQL. The header is sent only to a unix socket in the
     * folder {@code liveproxy}, where that proxy listens. The client omits it for Naemon, Nagios, Icinga 2,
     * Shinken and LMD.
     */
    public Query reloadCache() {
        return with(next -> next.isCacheReloaded = true);
    }

    /**
     * Restricts the query to servers behind an LMD, by their keys.
     * The client rejects it for Naemon, Nagios, Icinga 2, Checkmk and Shinken.
     */
    public Query backends(String... ids) {
        Objects.requireNonNull(ids, "ids");
        for (String id : ids) {
            if (Text.words(Text.required("the id of a backend", id)).length > 1) {
                throw new IllegalArgumentException("no id of a backend has spaces: \"" + Printable.quote(id) + '"');
            }
        }
        return with(next -> next.backends = joined(next.backends, List.of(ids)));
    }

    /**
     * Sets the object on which the wait condition is evaluated. For a service it is the name of the host, a semicolon and the
     * description: {@code waitObject("web01;HTTP")}.
     * The client does it for Icinga 2.
     */
    public Query waitObject(String object) {
        Objects.requireNonNull(object, "object");
        Text.required("the wait object", object);
        return with(next -> next.waitObject = object);
    }

    /** Sets the condition that the wait object has to fulfil. The client does it for Icinga 2. */
    public Query waitCondition(Filter condition) {
        Objects.requireNonNull(condition, "condition");
        check.filter(condition);
        return with(next -> next.waitCondition = condition);
    }

    /**
     * Sets the event after which the server checks the condition again. Without a condition the server responds at the first event,
     * often with the rows from before the event. If the query has no wait object, the client polls an LMD until the condition is
     * met, or without a condition until the rows have changed. The client polls Icinga 2 until the condition is met. Without a
     * condition the client rejects it for Icinga 2.
     */
    public Query waitTrigger(WaitTrigger trigger) {
        Objects.requireNonNull(trigger, "trigger");
        return with(next -> next.waitTrigger = trigger);
    }

    /**
     * Sets the maximum time to wait, in milliseconds. It is required: without it each call with a wait query throws {@link
     * IllegalArgumentException}. When the time has passed, the result has the rows as they are then, and {@code
     * Result.isConditionMet()} returns whether they fulfil the condition.
     * The client does it for Icinga 2.
     */
    public Query waitTimeout(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("waitTimeout must be at least 1 ms (0 waits for ever): " + timeout);
        }
        if (timeout.compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("waitTimeout must be at most " + LONGEST_WAIT + ": " + timeout);
        }
        return with(next -> next.waitTimeout = timeout);
    }

    /** Returns the table. */
    public Table table() {
        return parts.table;
    }

    /** Returns the columns; an empty list means all columns of the table. */
    public List<Column<?>> columns() {
        return parts.columns;
    }

    /** Returns the conditions. A row must fulfil all of them. */
    public List<Filter> filters() {
        return parts.filters;
    }

    /** Returns the statistics. */
    public List<Stat<?>> stats() {
        return parts.stats;
    }

    /** Returns the cells of a row: the columns, then the stats. Empty if the query has neither. */
    public List<Selected<?>> selected() {
        List<Selected<?>> all = new ArrayList<>(parts.columns);
        all.addAll(parts.stats);
        return List.copyOf(all);
    }

    /** Returns the names of the cells of a row in the result: for each of {@link #selected()} its alias, else its name. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Selected<?> selected : selected()) {
            names.add(parts.aliases.getOrDefault(selected.name(), selected.name()));
        }
        return List.copyOf(names);
    }

    /** Returns true if the column was added with {@link #optional}. */
    public boolean isOptional(Column<?> column) {
        Objects.requireNonNull(column, "column");
        return parts.optional.contains(column.name());
    }

    /** Returns the sort keys, the first key first. */
    public List<Sort> sorts() {
        return parts.sorts;
    }

    /** Returns the maximum number of rows; empty for no limit. */
    public OptionalLong limit() {
        return parts.limit < 0 ? OptionalLong.empty() : OptionalLong.of(parts.limit);
    }

    /** Returns the number of rows to skip. */
    public long offset() {
        return parts.offset;
    }

    /** Returns true if the query is allowed to have no lower bound of time: {@link #withoutTimeBound()} was called. */
    public boolean isUnbounded() {
        return parts.isUnbounded;
    }

    /** Returns true if the client makes the comparisons that a server cannot make: see {@link #evaluateHere()}. */
    public boolean isEvaluatedHere() {
        return parts.isEvaluatedHere;
    }

    /** Returns true if statistics of several sites are kept apart: see {@link #groupBySite()}. */
    public boolean isGroupedBySite() {
        return parts.isGroupedBySite;
    }

    /** Returns true if the result has the number of rows before offset and limit: see {@link #withTotal()}. */
    public boolean isTotalWanted() {
        return parts.isTotalWanted;
    }

    /** Returns true if the query bypasses the cache of a proxy: see {@link #reloadCache()}. */
    public boolean isCacheReloaded() {
        return parts.isCacheReloaded;
    }

    /** Returns the contact whose rows are selected; empty for all rows. */
    public Optional<String> authUser() {
        return Optional.ofNullable(parts.authUser);
    }

    /** Returns the time limit for the server; empty if there is none. */
    public Optional<Duration> timelimit() {
        return Optional.ofNullable(parts.timelimit);
    }

    /** Returns the time that is sent as the current time of the client; empty if none is sent. */
    public Optional<Instant> localtime() {
        return Optional.ofNullable(parts.localtime);
    }

    /** Returns the keys of the servers behind an LMD; an empty list means all servers. */
    public List<String> backends() {
        return parts.backends;
    }

    /** Returns the object on which the wait condition is evaluated; empty if there is none. */
    public Optional<String> waitObject() {
        return Optional.ofNullable(parts.waitObject);
    }

    /** Returns the wait condition; empty if there is none. */
    public Optional<Filter> waitCondition() {
        return Optional.ofNullable(parts.waitCondition);
    }

    /** Returns the event after which the server checks the condition again; empty if none is set. */
    public Optional<WaitTrigger> waitTrigger() {
        return Optional.ofNullable(parts.waitTrigger);
    }

    /** Returns the maximum time to wait; empty if the query does not wait. */
    public Optional<Duration> waitTimeout() {
        return Optional.ofNullable(parts.waitTimeout);
    }

    /** Returns true if the query waits: it has a wait object, condition, trigger or timeout. */
    public boolean isWaiting() {
        return parts.waitObject != null
                || parts.waitCondition != null
                || parts.waitTrigger != null
                || parts.waitTimeout != null;
    }

    /** Returns the query as LQL, its lines joined by newlines. */
    @Override
    public String toString() {
        return String.join("\n", LqlWriter.lines(parts));
    }

    /**
     * Returns true for a query with the same LQL, the same aliases and optional columns, and the same options that are not part of
     * the LQL: {@link #evaluateHere}, {@link #groupBySite}, {@link #withTotal} and {@link #withoutTimeBound}.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Query query
                && toString().equals(query.toString())
                && parts.aliases.equals(query.parts.aliases)
                && parts.optional.equals(query.parts.optional)
                && parts.isEvaluatedHere == query.parts.isEvaluatedHere
                && parts.isGroupedBySite == query.parts.isGroupedBySite
                && parts.isTotalWanted == query.parts.isTotalWanted
                && parts.isUnbounded == query.parts.isUnbounded;
    }

    /** Returns a hash code that goes with {@link #equals}. */
    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    private Query with(Consumer<QueryParts> change) {
        QueryParts next = new QueryParts(parts);
        change.accept(next);
        return new Query(next);
    }

    private static <T> List<T> joined(List<T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}

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
 * A query of a table: for columns of rows, or for statistics over them. Immutable, so it can be kept in a constant and used by any
 * thread; each method returns a new query.
 *
 * <p>{@link #toString()} returns the query as LQL, {@link #parse(String)} parses LQL. The client sets the headers ResponseHeader,
 * KeepAlive, OutputFormat, ColumnHeaders and Separators itself: they are skipped when LQL is parsed, and never part of the text.
 *
 * <p>The last sentence of a method names the kinds of server that lack it. "Not on" a server means that the query fails there with
 * an UnsupportedByServerException before anything is sent. "Done here" means that the client does it: at a higher cost, with the
 * same rows. "Left out" means that the part is not sent there, and the rows are the same.
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

    /** Returns a query of all rows of a table. It has all columns until {@link #columns(Column...)} names some. */
    public static Query from(Table table) {
        return new Query(new QueryParts(Objects.requireNonNull(table, "table")));
    }

    /**
     * Parses LQL. The text may end with one newline, as a text block does.
     *
     * <p>Aliases are parsed as Monitoring::Livestatus writes them ({@code Columns: state as status}, {@code Stats: state = 0 as
     * ok}); behind a text that a count compares with, {@code as} is part of the text. {@code StatsGroupBy} is parsed as {@code
     * Columns}, {@code OrderBy} as {@code Sort}.
     *
     * @throws IllegalArgumentException if the text is not one query: another method than GET, an unknown header, a value that is
     *     not valid, a blank line before further text, a control character
     */
    public static Query parse(String lql) {
        return new LqlReader(lql).query();
    }

    /** Adds columns to those each row holds. */
    public Query columns(Column<?>... columns) {
        Objects.requireNonNull(columns, "columns");
        return columns(Arrays.asList(columns));
    }

    /** Adds columns to those each row holds. */
    public Query columns(List<? extends Column<?>> columns) {
        Objects.requireNonNull(columns, "columns");
        check.columns(columns);
        return with(next -> next.columns = joined(next.columns, columns));
    }

    /** Adds columns that a server may lack: their values are then read as null is. */
    public Query optional(Column<?>... columns) {
        Objects.requireNonNull(columns, "columns");
        Set<String> names = new HashSet<>(parts.optional);
        Arrays.stream(columns).map(Column::name).forEach(names::add);
        return columns(columns).with(next -> next.optional = Set.copyOf(names));
    }

    /**
     * Sets an alias for a column or stat: its name in the result, also for records. It is not sent to the server, and not part of
     * the LQL.
     *
     * @throws IllegalArgumentException if the query does not have the column or stat, or another one has that name
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

    /** Adds conditions; a row must fulfil all of them and those there were. */
    public Query filter(Filter... filters) {
        Objects.requireNonNull(filters, "filters");
        return filter(Arrays.asList(filters));
    }

    /** Adds conditions; a row must fulfil all of them and those there were. */
    public Query filter(List<? extends Filter> filters) {
        Objects.requireNonNull(filters, "filters");
        check.filters(filters);
        return with(next -> next.filters = joined(next.filters, filters));
    }

    /** Adds statistics; with columns too, one row for each group of rows that agree in all columns. */
    public Query stats(Stat<?>... stats) {
        Objects.requireNonNull(stats, "stats");
        return stats(Arrays.asList(stats));
    }

    /** Adds statistics; with columns too, one row for each group of rows that agree in all columns. */
    public Query stats(List<? extends Stat<?>> stats) {
        Objects.requireNonNull(stats, "stats");
        for (Stat<?> stat : stats) {
            check.stat(stat);
        }
        return with(next -> next.stats = joined(next.stats, stats));
    }

    /**
     * Keeps the statistics of several sites apart: the result has a row for each group at each site, and {@code Row.site()}
     * returns the site. Sort keys, offset and limit apply to the rows of all sites together; rows with equal keys are in the order
     * in which the sites are configured. Without keys the rows are ordered by site. It has no effect on queries without
     * statistics, and on one connection.
     */
    public Query groupBySite() {
        return with(next -> next.isGroupedBySite = true);
    }

    /**
     * Adds keys to sort by, the most important first. A key need not be among the columns.
     * Done here on Nagios, Icinga 2, Checkmk and Shinken.
     */
    public Query sort(Sort... keys) {
        Objects.requireNonNull(keys, "keys");
        return sort(Arrays.asList(keys));
    }

    /**
     * Adds keys to sort by, the most important first. A key need not be among the columns.
     * Done here on Nagios, Icinga 2, Checkmk and Shinken.
     */
    public Query sort(List<Sort> keys) {
        Objects.requireNonNull(keys, "keys");
        for (Sort key : keys) {
            check.column(key.column());
        }
        return with(next -> next.sorts = joined(next.sorts, keys));
    }

    /**
     * Allows a query of {@code log} or {@code statehist} without a lower bound of time: the server then reads all its log files,
     * which may take minutes and block other queries of the log.
     */
    public Query withoutTimeBound() {
        return with(next -> next.isUnbounded = true);
    }

    /**
     * Lets the client make the comparisons that a server cannot make: custom variables on Icinga 2, regular expressions on lists
     * on Naemon, and others for which an UnsupportedByServerException names this method. The server sends all rows that fulfil the
     * other conditions, with the columns to compare. Such regular expressions have the syntax of Java. It is not part of the LQL,
     * and does not apply to wait conditions.
     */
    public Query evaluateHere() {
        return with(next -> next.isEvaluatedHere = true);
    }

    /** Sets the largest number of rows; 0 for none. */
    public Query limit(long rows) {
        Argument.notNegative("limit", rows);
        return with(next -> next.limit = rows);
    }

    /** Skips this many rows. Done here on Nagios, Icinga 2, Checkmk and Shinken. */
    public Query offset(long rows) {
        Argument.notNegative("offset", rows);
        return with(next -> next.offset = rows);
    }

    /**
     * Requests the number of rows before offset and limit: {@code Result.total()}. It takes no further round trip. Naemon and LMD
     * count the rows of tables that they have in memory, and then read all rows, those beyond the limit too. If the client gets
     * all rows anyway, it counts them; else it sends a second query with the first. For statistics the groups are counted. It has
     * no effect on {@code forEach}. Done here on Nagios, Icinga 2, Checkmk and Shinken.
     */
    public Query withTotal() {
        return with(next -> next.isTotalWanted = true);
    }

    /** Restricts the rows to those that a contact may see. Not on Icinga 2. */
    public Query authUser(String contact) {
        Objects.requireNonNull(contact, "contact");
        Text.required("the contact of AuthUser", contact);
        return with(next -> next.authUser = contact);
    }

    /** Sets a time limit for the server, in whole seconds. Done here on Icinga 2, Shinken and LMD. */
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
     * Sends the time of this machine: the server shifts times by the difference, in steps of half an hour. Naemon shifts the
     * times in rows, but not those in conditions. Not on Icinga 2, Shinken and LMD.
     */
    public Query localtime(Instant now) {
        Objects.requireNonNull(now, "now");
        return with(next -> next.localtime = now);
    }

    /**
     * Bypasses the cache of Checkmk's proxy: {@code Cache: reload} in LQL. It is sent only to a unix socket below {@code
     * liveproxy}, where that proxy listens. Left out on Naemon, Nagios, Icinga 2, Shinken and LMD.
     */
    public Query reloadCache() {
        return with(next -> next.isCacheReloaded = true);
    }

    /** Restricts the query to servers behind an LMD, by their keys. Not on Naemon, Nagios, Icinga 2, Checkmk and Shinken. */
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
     * Sets the object that the wait condition is evaluated on; for a service {@code host;description}.
     * Done here on Icinga 2.
     */
    public Query waitObject(String object) {
        Objects.requireNonNull(object, "object");
        Text.required("the wait object", object);
        return with(next -> next.waitObject = object);
    }

    /** Sets the condition that the wait object has to fulfil. Done here on Icinga 2. */
    public Query waitCondition(Filter condition) {
        Objects.requireNonNull(condition, "condition");
        check.filter(condition);
        return with(next -> next.waitCondition = condition);
    }

    /**
     * Sets the event on which the server checks the condition again. Without a condition it answers at the first event, often with
     * the rows from before it. An LMD is polled until the rows have changed. Not on Icinga
     * 2.
     */
    public Query waitTrigger(WaitTrigger trigger) {
        Objects.requireNonNull(trigger, "trigger");
        return with(next -> next.waitTrigger = trigger);
    }

    /**
     * Sets the longest time to wait, sent in milliseconds; every wait has one. When it has passed, the result has the rows as they
     * are then, and {@code Result.isConditionMet()} returns whether they fulfil the condition.
     * Done here on Icinga 2.
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

    /** Returns the columns; an empty list means all of the table. */
    public List<Column<?>> columns() {
        return parts.columns;
    }

    /** Returns the conditions, all of which must hold. */
    public List<Filter> filters() {
        return parts.filters;
    }

    /** Returns the statistics. */
    public List<Stat<?>> stats() {
        return parts.stats;
    }

    /** Returns the cells of a row: the columns, then the stats. Empty if the query names neither. */
    public List<Selected<?>> selected() {
        List<Selected<?>> all = new ArrayList<>(parts.columns);
        all.addAll(parts.stats);
        return List.copyOf(all);
    }

    /** Returns the names of the cells of a row: those of {@link #selected()}, or their aliases. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Selected<?> selected : selected()) {
            names.add(parts.aliases.getOrDefault(selected.name(), selected.name()));
        }
        return List.copyOf(names);
    }

    /** Returns true if a server may lack this column. */
    public boolean isOptional(Column<?> column) {
        Objects.requireNonNull(column, "column");
        return parts.optional.contains(column.name());
    }

    /** Returns the sort keys, the first key first. */
    public List<Sort> sorts() {
        return parts.sorts;
    }

    /** Returns the largest number of rows; empty for no limit. */
    public OptionalLong limit() {
        return parts.limit < 0 ? OptionalLong.empty() : OptionalLong.of(parts.limit);
    }

    /** Returns the number of rows to skip. */
    public long offset() {
        return parts.offset;
    }

    /** Returns true if the query may lack a lower bound of time. */
    public boolean isUnbounded() {
        return parts.isUnbounded;
    }

    /** Returns true if the client makes the comparisons that a server cannot make. */
    public boolean isEvaluatedHere() {
        return parts.isEvaluatedHere;
    }

    /** Returns true if statistics of several sites are kept apart. */
    public boolean isGroupedBySite() {
        return parts.isGroupedBySite;
    }

    /** Returns true if the result has the number of rows before offset and limit. */
    public boolean isTotalWanted() {
        return parts.isTotalWanted;
    }

    /** Returns true if the query bypasses the cache of a proxy. */
    public boolean isCacheReloaded() {
        return parts.isCacheReloaded;
    }

    /** Returns the contact to whose rows the result is restricted. */
    public Optional<String> authUser() {
        return Optional.ofNullable(parts.authUser);
    }

    /** Returns the time limit for the server. */
    public Optional<Duration> timelimit() {
        return Optional.ofNullable(parts.timelimit);
    }

    /** Returns the time that is sent as the time of this machine. */
    public Optional<Instant> localtime() {
        return Optional.ofNullable(parts.localtime);
    }

    /** Returns the keys of the servers behind LMD; an empty list means all. */
    public List<String> backends() {
        return parts.backends;
    }

    /** Returns the object that the wait condition is evaluated on. */
    public Optional<String> waitObject() {
        return Optional.ofNullable(parts.waitObject);
    }

    /** Returns the wait condition. */
    public Optional<Filter> waitCondition() {
        return Optional.ofNullable(parts.waitCondition);
    }

    /** Returns the event on which the server checks the condition again. */
    public Optional<WaitTrigger> waitTrigger() {
        return Optional.ofNullable(parts.waitTrigger);
    }

    /** Returns the longest time to wait. */
    public Optional<Duration> waitTimeout() {
        return Optional.ofNullable(parts.waitTimeout);
    }

    /** Returns true if the query waits for a condition or an event. */
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

    /** Returns true for a query with the same LQL and the same aliases. */
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

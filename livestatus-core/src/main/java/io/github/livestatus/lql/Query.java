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
 * What is wanted of a table: which columns of which rows, or which statistics over them. Immutable, so it can be kept in a
 * constant and used by any thread; every method that changes something returns a new query.
 *
 * <p>{@link #toString()} prints the query as LQL, {@link #parse(String)} reads LQL. Headers that belong to the exchange and
 * not to the query (ResponseHeader, KeepAlive, OutputFormat, ColumnHeaders, Separators) are the client's own: they are
 * skipped when read and never printed.
 *
 * <p>The last sentence of a method names the kinds of server that lack it. What is "not on" a server is refused there with an
 * UnsupportedByServerException, before anything is sent; what is "done here" costs more and gives the same rows.
 */
public final class Query {
    /** More seconds than 32 bits have mean another time to servers that read them as such. */
    private static final Duration LONGEST_TIMELIMIT = Duration.ofSeconds(Integer.MAX_VALUE);

    private static final Duration LONGEST_WAIT = Duration.ofDays(36_500);

    private final QueryParts parts;
    private final TableCheck check;

    private Query(QueryParts parts) {
        this.parts = parts;
        this.check = new TableCheck(parts.table);
    }

    /** Returns all rows of a table, with all columns until {@link #columns(Column...)} names some. */
    public static Query from(Table table) {
        return new Query(new QueryParts(Objects.requireNonNull(table, "table")));
    }

    /**
     * Reads LQL. One trailing newline is fine, as a text block leaves it.
     *
     * <p>Names of results are read as Monitoring::Livestatus writes them ({@code Columns: state as status}, {@code Stats: state
     * = 0 as ok}); behind a text that a count compares with, {@code as} is part of the text. {@code StatsGroupBy} is read as
     * {@code Columns}, {@code OrderBy} as {@code Sort}.
     *
     * @throws IllegalArgumentException for text that is no single query: another method than GET, an unknown header, a value
     *     that cannot be read, a blank line with anything behind it, a control character
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

    /** Adds columns that a server need not have: where it lacks one, its values read as they do for null. */
    public Query optional(Column<?>... columns) {
        Objects.requireNonNull(columns, "columns");
        Set<String> names = new HashSet<>(parts.optional);
        Arrays.stream(columns).map(Column::name).forEach(names::add);
        return columns(columns).with(next -> next.optional = Set.copyOf(names));
    }

    /**
     * Gives a column or stat another name in the result: by this name it is read then, and mapped to records. Servers know
     * nothing of it, and LQL has no words for it.
     *
     * @throws IllegalArgumentException when it is not among the query's columns and stats, or another has that name
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
     * Keeps the statistics of several sites apart: there is a row for each group at each site, and {@code Row.site()} says which
     * site. Keys sort the rows of all sites together, and rows that are equal in them come in the order of the sites'
     * configuration; an offset and a limit are counted over the rows of all sites. Without keys, rows come site by site. Means
     * nothing for rows without statistics, which have their site anyway, and on one connection.
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
     * Lets a query of {@code log} or {@code statehist} have no lower bound of time: the server then reads every file it has,
     * for minutes, and other readers of the log wait.
     */
    public Query withoutTimeBound() {
        return with(next -> next.isUnbounded = true);
    }

    /**
     * Makes the comparisons that a server cannot make on this side, of all rows that fulfil the others: custom variables on
     * Icinga 2, regular expressions of lists on Naemon, and whatever else is refused with a word of this method. All those rows
     * and what is compared are sent for it. Regular expressions are Java's then. LQL has no words for it, and a wait condition
     * is the server's in any case.
     */
    public Query evaluateHere() {
        return with(next -> next.isEvaluatedHere = true);
    }

    /** At most this many rows; 0 gives none. */
    public Query limit(long rows) {
        Argument.notNegative("limit", rows);
        return with(next -> next.limit = rows);
    }

    /** Leaves out this many rows from the start. Done here on Nagios, Icinga 2, Checkmk and Shinken. */
    public Query offset(long rows) {
        Argument.notNegative("offset", rows);
        return with(next -> next.offset = rows);
    }

    /**
     * Lets the result say how many rows there are before offset and limit: {@code Result.total()}. It comes in the same round
     * trip. Naemon and LMD say it of tables that they hold in memory, and then look at all rows, beyond the limit too; where all
     * rows come here, they are counted here; else they are counted by a second query that is sent along. Of statistics, rows are
     * groups. Means nothing to {@code forEach}.
     */
    public Query withTotal() {
        return with(next -> next.isTotalWanted = true);
    }

    /** Only what this contact may see. Not on Icinga 2. */
    public Query authUser(String contact) {
        Objects.requireNonNull(contact, "contact");
        Text.required("the contact of AuthUser", contact);
        return with(next -> next.authUser = contact);
    }

    /** Gives up after this time, in whole seconds. Done here on Icinga 2, Shinken and LMD. */
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
     * Sends the time of this machine; the server shifts times by the difference in steps of half an hour. Naemon shifts those
     * that it shows, and not those of conditions. Not on Icinga 2, Shinken and LMD.
     */
    public Query localtime(Instant now) {
        Objects.requireNonNull(now, "now");
        return with(next -> next.localtime = now);
    }

    /**
     * Lets the proxy of Checkmk fetch the rows from its site rather than give those that it has kept: {@code Cache: reload} in
     * LQL. Only sent to a unix socket below {@code liveproxy}, where that proxy listens; nothing else keeps rows.
     */
    public Query reloadCache() {
        return with(next -> next.isCacheReloaded = true);
    }

    /** Only these backends, by their ids. Not on Naemon, Nagios, Icinga 2, Checkmk and Shinken. */
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
     * Sets the object whose values the wait condition is about; for a service {@code host;description}.
     * Done here on Icinga 2.
     */
    public Query waitObject(String object) {
        Objects.requireNonNull(object, "object");
        Text.required("the wait object", object);
        return with(next -> next.waitObject = object);
    }

    /** Sets the condition on the wait object to wait for. Done here on Icinga 2. */
    public Query waitCondition(Filter condition) {
        Objects.requireNonNull(condition, "condition");
        check.filter(condition);
        return with(next -> next.waitCondition = condition);
    }

    /**
     * Sets the event on which the server looks at the condition again; without a condition it answers at the first one, whatever
     * came of it, often with the rows that were there before. Of an LMD the rows are polled until they are others. Not on Icinga
     * 2.
     */
    public Query waitTrigger(WaitTrigger trigger) {
        Objects.requireNonNull(trigger, "trigger");
        return with(next -> next.waitTrigger = trigger);
    }

    /**
     * Sets how long to wait at most, in milliseconds on the wire; every wait has a bound. When it passes, the rows come as
     * they are then, and {@code Result.isConditionMet()} says whether the condition holds.
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

    /** Returns the columns named; none stands for all of the table. */
    public List<Column<?>> columns() {
        return parts.columns;
    }

    /** Returns the conditions, all of which must hold. */
    public List<Filter> filters() {
        return parts.filters;
    }

    /** Returns the statistics named. */
    public List<Stat<?>> stats() {
        return parts.stats;
    }

    /** Returns the cells of a row: the columns, then the stats. Empty when neither were named. */
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

    /** Returns true if a server need not have this column. */
    public boolean isOptional(Column<?> column) {
        Objects.requireNonNull(column, "column");
        return parts.optional.contains(column.name());
    }

    /** Returns what rows are sorted by, the first key first. */
    public List<Sort> sorts() {
        return parts.sorts;
    }

    /** Returns how many rows there may be. */
    public OptionalLong limit() {
        return parts.limit < 0 ? OptionalLong.empty() : OptionalLong.of(parts.limit);
    }

    /** Returns rows left out from the start; 0 where none are. */
    public long offset() {
        return parts.offset;
    }

    /** Returns true if it may be without a lower bound of time. */
    public boolean isUnbounded() {
        return parts.isUnbounded;
    }

    /** Returns true if comparisons that a server cannot make are made on this side. */
    public boolean isEvaluatedHere() {
        return parts.isEvaluatedHere;
    }

    /** Returns true if statistics of several sites are kept apart. */
    public boolean isGroupedBySite() {
        return parts.isGroupedBySite;
    }

    /** Returns true if the result is to say how many rows there are before offset and limit. */
    public boolean isTotalWanted() {
        return parts.isTotalWanted;
    }

    /** Returns true if a proxy shall not give rows that it has kept. */
    public boolean isCacheReloaded() {
        return parts.isCacheReloaded;
    }

    /** Returns the contact to whose rows the result is restricted. */
    public Optional<String> authUser() {
        return Optional.ofNullable(parts.authUser);
    }

    /** Returns how long the server may work on it. */
    public Optional<Duration> timelimit() {
        return Optional.ofNullable(parts.timelimit);
    }

    /** Returns the time that is sent as that of this machine. */
    public Optional<Instant> localtime() {
        return Optional.ofNullable(parts.localtime);
    }

    /** Returns the servers behind LMD that answer; none stands for all. */
    public List<String> backends() {
        return parts.backends;
    }

    /** Returns the object that is waited for. */
    public Optional<String> waitObject() {
        return Optional.ofNullable(parts.waitObject);
    }

    /** Returns what is waited for. */
    public Optional<Filter> waitCondition() {
        return Optional.ofNullable(parts.waitCondition);
    }

    /** Returns the event on which the server looks again. */
    public Optional<WaitTrigger> waitTrigger() {
        return Optional.ofNullable(parts.waitTrigger);
    }

    /** Returns how long the server waits at most. */
    public Optional<Duration> waitTimeout() {
        return Optional.ofNullable(parts.waitTimeout);
    }

    /** Returns true if the server shall wait before it answers. */
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

    /** Two queries are equal when they say the same in LQL and name its results alike. */
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

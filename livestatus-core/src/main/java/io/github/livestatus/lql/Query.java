package io.github.livestatus.lql;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * One question to a table: which columns of which rows, or which statistics over them. Immutable, so it can be kept in a
 * constant and asked from any thread; every method that changes something returns a new query.
 *
 * <p>{@link #toString()} prints the query as LQL, {@link #parse(String)} reads LQL. Headers that belong to the exchange and
 * not to the question (ResponseHeader, KeepAlive, OutputFormat, ColumnHeaders, Separators) are the client's own: they are
 * skipped when read and never printed.
 */
public final class Query {
    private final Parts parts;

    private Query(Parts parts) {
        this.parts = parts;
    }

    /** All rows of a table, with all columns until {@link #columns(Column...)} names some. */
    public static Query from(Table table) {
        Parts parts = new Parts();
        parts.table = Objects.requireNonNull(table, "table");
        return new Query(parts);
    }

    /**
     * Reads LQL. One trailing newline is fine, as a text block leaves it.
     *
     * @throws IllegalArgumentException for text that is no single query: another method than GET, an unknown header, a value
     *     that cannot be read, a blank line with anything behind it, a control character
     */
    public static Query parse(String lql) {
        return new LqlReader(lql).query();
    }

    /** Adds columns to those each row holds. */
    public Query columns(Column<?>... columns) {
        return columns(Arrays.asList(columns));
    }

    /** Adds columns to those each row holds. */
    public Query columns(List<? extends Column<?>> columns) {
        columns.forEach(this::checkTable);
        return with(next -> next.columns = joined(next.columns, columns));
    }

    /** Adds conditions; a row must fulfil all of them and those there were. */
    public Query filter(Filter... filters) {
        return filter(Arrays.asList(filters));
    }

    /** Adds conditions; a row must fulfil all of them and those there were. */
    public Query filter(List<? extends Filter> filters) {
        filters.forEach(this::checkTable);
        return with(next -> next.filters = joined(next.filters, filters));
    }

    /** Adds statistics; with columns too, one row for each group of rows that agree in all columns. */
    public Query stats(Stat<?>... stats) {
        return stats(Arrays.asList(stats));
    }

    /** Adds statistics; with columns too, one row for each group of rows that agree in all columns. */
    public Query stats(List<? extends Stat<?>> stats) {
        stats.forEach(this::checkTable);
        return with(next -> next.stats = joined(next.stats, stats));
    }

    /** Adds keys to sort by, the most important first. A key need not be among the columns. */
    public Query sort(Sort... keys) {
        return sort(Arrays.asList(keys));
    }

    /** Adds keys to sort by, the most important first. A key need not be among the columns. */
    public Query sort(List<Sort> keys) {
        keys.forEach(key -> checkTable(key.column()));
        return with(next -> next.sorts = joined(next.sorts, keys));
    }

    /** At most this many rows; 0 gives none. */
    public Query limit(long rows) {
        checkNotNegative("limit", rows);
        return with(next -> next.limit = rows);
    }

    /** Leaves out this many rows from the start. */
    public Query offset(long rows) {
        checkNotNegative("offset", rows);
        return with(next -> next.offset = rows);
    }

    /** Only what this contact may see. */
    public Query authUser(String contact) {
        Objects.requireNonNull(contact, "contact");
        return with(next -> next.authUser = contact);
    }

    /** Lets the server give up after this time, in whole seconds. */
    public Query timelimit(Duration limit) {
        checkNotNegative("timelimit", limit.toSeconds());
        return with(next -> next.timelimit = limit);
    }

    /** Tells the server what time it is here; it shifts times by the difference in steps of half an hour. */
    public Query localtime(Instant now) {
        Objects.requireNonNull(now, "now");
        return with(next -> next.localtime = now);
    }

    /** Only these backends, by their ids (LMD). */
    public Query backends(String... ids) {
        return with(next -> next.backends = joined(next.backends, List.of(ids)));
    }

    /** The object whose values the wait condition is about; for a service {@code host;description}. */
    public Query waitObject(String object) {
        Objects.requireNonNull(object, "object");
        return with(next -> next.waitObject = object);
    }

    /** What to wait for, on the wait object. */
    public Query waitCondition(Filter condition) {
        checkTable(condition);
        return with(next -> next.waitCondition = condition);
    }

    /** What makes the server look at the condition again. */
    public Query waitTrigger(WaitTrigger trigger) {
        Objects.requireNonNull(trigger, "trigger");
        return with(next -> next.waitTrigger = trigger);
    }

    /** How long to wait at most, in milliseconds on the wire. When it passes, the rows come as they are then. */
    public Query waitTimeout(Duration timeout) {
        if (timeout.toMillis() <= 0) {
            throw new IllegalArgumentException("waitTimeout must be at least 1 ms (0 waits for ever): " + timeout);
        }
        return with(next -> next.waitTimeout = timeout);
    }

    public Table table() {
        return parts.table;
    }

    /** The columns named; none stands for all of the table. */
    public List<Column<?>> columns() {
        return parts.columns;
    }

    /** The conditions, all of which must hold. */
    public List<Filter> filters() {
        return parts.filters;
    }

    public List<Stat<?>> stats() {
        return parts.stats;
    }

    /** The cells of a row: the columns, then the stats. Empty when neither were named. */
    public List<Selected<?>> selected() {
        List<Selected<?>> all = new ArrayList<>(parts.columns);
        all.addAll(parts.stats);
        return List.copyOf(all);
    }

    public List<Sort> sorts() {
        return parts.sorts;
    }

    public OptionalLong limit() {
        return parts.limit < 0 ? OptionalLong.empty() : OptionalLong.of(parts.limit);
    }

    /** Rows left out from the start; 0 where none are. */
    public long offset() {
        return parts.offset;
    }

    public Optional<String> authUser() {
        return Optional.ofNullable(parts.authUser);
    }

    public Optional<Duration> timelimit() {
        return Optional.ofNullable(parts.timelimit);
    }

    public Optional<Instant> localtime() {
        return Optional.ofNullable(parts.localtime);
    }

    public List<String> backends() {
        return parts.backends;
    }

    public Optional<String> waitObject() {
        return Optional.ofNullable(parts.waitObject);
    }

    public Optional<Filter> waitCondition() {
        return Optional.ofNullable(parts.waitCondition);
    }

    public Optional<WaitTrigger> waitTrigger() {
        return Optional.ofNullable(parts.waitTrigger);
    }

    public Optional<Duration> waitTimeout() {
        return Optional.ofNullable(parts.waitTimeout);
    }

    /** Whether the server is asked to wait before it answers. */
    public boolean isWaiting() {
        return parts.waitObject != null
                || parts.waitCondition != null
                || parts.waitTrigger != null
                || parts.waitTimeout != null;
    }

    /** The same query with other columns in place of its own. */
    public Query withColumns(List<? extends Column<?>> columns) {
        columns.forEach(this::checkTable);
        return with(next -> next.columns = List.copyOf(columns));
    }

    /** The same query with other stats in place of its own. */
    public Query withStats(List<? extends Stat<?>> stats) {
        stats.forEach(this::checkTable);
        return with(next -> next.stats = List.copyOf(stats));
    }

    /** The same query without sort, limit and offset: every row it matches, in the server's order. */
    public Query unlimited() {
        return with(next -> {
            next.sorts = List.of();
            next.limit = -1;
            next.offset = 0;
        });
    }

    /** The lines of the query in LQL: {@code GET table}, then one header each, none of them ended by a newline. */
    public List<String> lines() {
        return LqlWriter.lines(this);
    }

    /** The query as LQL, its lines joined by newlines. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query query && lines().equals(query.lines());
    }

    @Override
    public int hashCode() {
        return lines().hashCode();
    }

    private Query with(Consumer<Parts> change) {
        Parts next = new Parts(parts);
        change.accept(next);
        return new Query(next);
    }

    private void checkTable(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            checkTable(comparison.column());
        } else if (filter instanceof Filter.AllOf all) {
            all.parts().forEach(this::checkTable);
        } else if (filter instanceof Filter.AnyOf any) {
            any.parts().forEach(this::checkTable);
        } else if (filter instanceof Filter.Not not) {
            checkTable(not.part());
        }
    }

    private void checkTable(Stat<?> stat) {
        if (stat instanceof Stat.Count count) {
            checkTable(count.filter());
        } else if (stat instanceof Stat.NumberAggregate aggregate) {
            checkTable(aggregate.column());
        } else if (stat instanceof Stat.TimeAggregate aggregate) {
            checkTable(aggregate.column());
        }
    }

    private void checkTable(Column<?> column) {
        if (!column.table().isSame(parts.table)) {
            throw new IllegalArgumentException("column " + column.name() + " belongs to table " + column.table()
                    + ", the query asks table " + parts.table);
        }
    }

    private static void checkNotNegative(String what, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + value);
        }
    }

    private static <T> List<T> joined(List<T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The parts while a query is made; nothing writes to them once a query holds them. */
    private static final class Parts {
        Table table;
        List<Column<?>> columns = List.of();
        List<Filter> filters = List.of();
        List<Stat<?>> stats = List.of();
        List<Sort> sorts = List.of();
        long limit = -1;
        long offset;
        String authUser;
        Duration timelimit;
        Instant localtime;
        List<String> backends = List.of();
        String waitObject;
        Filter waitCondition;
        WaitTrigger waitTrigger;
        Duration waitTimeout;

        Parts() {}

        Parts(Parts from) {
            table = from.table;
            columns = from.columns;
            filters = from.filters;
            stats = from.stats;
            sorts = from.sorts;
            limit = from.limit;
            offset = from.offset;
            authUser = from.authUser;
            timelimit = from.timelimit;
            localtime = from.localtime;
            backends = from.backends;
            waitObject = from.waitObject;
            waitCondition = from.waitCondition;
            waitTrigger = from.waitTrigger;
            waitTimeout = from.waitTimeout;
        }
    }
}

package io.github.livestatus.exchange;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.wire.KnownColumns;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up columns: types and keys in the vocabulary; the columns that the server has in its own table {@code columns}.
 *
 * @param known the cached information on the server
 * @param live sends a query to the server
 */
record ServerColumns(ServerInfoCache known, Function<Query, Result> live) implements KnownColumns {
    @Override
    public Column<?> typed(AnyColumn column) {
        return Vocabulary.column(column.table().name(), column.name()).orElse(null);
    }

    @Override
    public List<String> key(Table table) {
        return Vocabulary.key(table);
    }

    @Override
    public OptionalLong newestCheck() {
        try {
            return Stream.of("services", "hosts")
                    .map(table -> live.apply(Query.parse("GET " + table + "\nStats: max last_check")))
                    .mapToLong(result -> result.single().getLong("max last_check"))
                    .filter(time -> time > 0)
                    .findFirst();
        } catch (QueryRejectedException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Set<String> names(Table table) {
        boolean isTheList = table.name().equals("columns");
        Set<String> listed = isTheList ? Set.of() : known.columns(table.name(), () -> fetchNames(table.name()));
        return listed.isEmpty()
                ? Vocabulary.columns(table.name()).stream()
                        .filter(column -> column.dialects().contains(known.dialect()))
                        .map(Column::name)
                        .collect(Collectors.toUnmodifiableSet())
                : listed;
    }

    /** Looks up dynamic columns without their arguments, as servers list them. */
    @Override
    public boolean isListed(AnyColumn column) {
        String table = column.table().name();
        Set<String> names = names(column.table());
        String name = column.name().replaceFirst(":.*", "");
        String prefix = table.replaceFirst("s?(by.*)?$", "") + "_";
        return names.isEmpty()
                || names.contains(name)
                || name.startsWith(prefix) && names.contains(name.substring(prefix.length()));
    }

    /**
     * Returns the names that the server lists. Shinken ignores the headers of this query, and sends these columns of all tables.
     */
    private Set<String> fetchNames(String table) {
        try {
            Result listed = live.apply(
                    Query.parse("GET columns\nColumns: description name table type\nFilter: table = " + table));
            return listed.stream()
                    .filter(row -> row.getString("table").equals(table))
                    .map(row -> row.getString("name"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (QueryRejectedException e) {
            return Set.of();
        }
    }
}

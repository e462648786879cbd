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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks columns up: their types and keys in the vocabulary, which of them the server has in its own table {@code columns}.
 *
 * @param known what was learned of the server
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

    /**
     * Returns true for every column where the server does not list any. Dynamic columns are listed without their
     * arguments.
     */
    @Override
    public boolean isListed(AnyColumn column) {
        String table = column.table().name();
        Set<String> names = known.columns(table, () -> fetchNames(table));
        String name = column.name().replaceFirst(":.*", "");
        String prefix = table.replaceFirst("s$", "") + "_";
        return names.isEmpty()
                || names.contains(name)
                || name.startsWith(prefix) && names.contains(name.substring(prefix.length()));
    }

    private Set<String> fetchNames(String table) {
        try {
            Result listed = live.apply(Query.parse("GET columns\nColumns: name\nFilter: table = " + table));
            return listed.stream().map(row -> row.getString("name")).collect(Collectors.toUnmodifiableSet());
        } catch (QueryRejectedException e) {
            return Set.of();
        }
    }
}

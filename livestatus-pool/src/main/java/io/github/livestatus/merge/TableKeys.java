package io.github.livestatus.merge;

import io.github.livestatus.lql.Table;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Downtimes;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that tell the rows of a table apart; raw LQL names tables without them. */
final class TableKeys {
    private static final Map<String, Table> KNOWN = Stream.of(
                    Hosts.TABLE, Services.TABLE, Comments.TABLE, Downtimes.TABLE)
            .collect(Collectors.toMap(Table::name, Function.identity()));

    private TableKeys() {}

    static List<String> of(Table table) {
        return table.key().isEmpty() ? KNOWN.getOrDefault(table.name(), table).key() : table.key();
    }
}

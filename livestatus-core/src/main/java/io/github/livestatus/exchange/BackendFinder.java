package io.github.livestatus.exchange;

import io.github.livestatus.command.Command;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.wire.CommandObject;
import io.github.livestatus.wire.ServerInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the backends of an LMD that have an object; the other backends would reject a command for it. The result is cached for a
 * minute. Thread-safe.
 */
final class BackendFinder {
    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int MOST_KEPT = 10_000;

    /** Number of objects in one query: LMD accepts 1,000 filters, and a service needs two. */
    private static final int MOST_AT_ONCE = 200;

    private static final String KEY = "[^\\s\\p{Cntrl}]+";

    private record Found(List<String> keys, long at) {}

    private final TimeSource time;
    private final Map<CommandObject, Found> known = new ConcurrentHashMap<>();

    BackendFinder(TimeSource time) {
        this.time = time;
    }

    /**
     * Returns the commands, each addressed to the backends that have its object. A command stays unchanged if it names backends,
     * if it names no object, or if no backend has its object.
     *
     * @param live sends a query to the LMD
     * @throws UnsupportedByServerException if a command names a downtime or a comment by its number, without its backend
     */
    List<Command> addressed(List<Command> commands, ServerInfo server, Function<Query, Result> live) {
        Map<String, Set<CommandObject>> unknown = new LinkedHashMap<>();
        for (Command command : commands) {
            CommandObject object = object(command);
            if (object != null && object.isNumber() && server.backends().size() > 1) {
                throw server.unsupported("has backends that number " + object.table()
                        + " separately: name the backend with backends(...): " + command);
            } else if (object != null && !object.isNumber() && keys(object).isEmpty()) {
                unknown.computeIfAbsent(object.table(), table -> new LinkedHashSet<>())
                        .add(object);
            }
        }
        unknown.forEach((table, objects) -> {
            List<CommandObject> all = List.copyOf(objects);
            for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
                find(table, all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)), live);
            }
        });
        return commands.stream()
                .map(command -> {
                    CommandObject object = object(command);
                    List<String> keys = object == null ? List.of() : keys(object);
                    return keys.isEmpty() ? command : command.backends(keys.toArray(String[]::new));
                })
                .toList();
    }

    /** Returns the keys of the backends that have an object; empty if none has it. */
    List<String> find(CommandObject object, Function<Query, Result> live) {
        if (keys(object).isEmpty()) {
            find(object.table(), List.of(object), live);
        }
        return keys(object);
    }

    /** Removes the cached backends of a command's object. */
    void forget(Command command) {
        CommandObject.of(command).ifPresent(known::remove);
    }

    private static CommandObject object(Command command) {
        return command.backends().isEmpty() ? CommandObject.of(command).orElse(null) : null;
    }

    private List<String> keys(CommandObject object) {
        Found found = known.get(object);
        return found == null || time.nanos() - found.at() >= KEPT_NANOS ? List.of() : found.keys();
    }

    private void find(String name, List<CommandObject> objects, Function<Query, Result> live) {
        Table table = Vocabulary.table(name).orElseThrow();
        List<Column<?>> columns = new ArrayList<>();
        Vocabulary.key(table).forEach(key -> columns.add(table.any(key)));
        List<Filter> filters = objects.stream()
                .map(object -> Filter.allOf(comparisons(columns, object)))
                .toList();
        columns.add(table.any("peer_key"));
        Pattern key = Pattern.compile(KEY);
        Map<CommandObject, List<String>> found =
                live.apply(Query.from(table).columns(columns).filter(Filter.anyOf(filters))).stream()
                        .filter(row -> key.matcher(row.getString("peer_key")).matches())
                        .collect(Collectors.groupingBy(
                                row -> new CommandObject(name, names(row, columns)),
                                Collectors.mapping(row -> row.getString("peer_key"), Collectors.toList())));
        long now = time.nanos();
        if (known.size() + found.size() > MOST_KEPT) {
            known.values().removeIf(one -> now - one.at() >= KEPT_NANOS);
        }
        if (known.size() + found.size() > MOST_KEPT) {
            known.clear();
        }
        found.forEach((object, keys) -> known.put(object, new Found(keys, now)));
    }

    private static List<Filter> comparisons(List<Column<?>> columns, CommandObject object) {
        List<Filter> comparisons = new ArrayList<>();
        for (int i = 0; i < object.names().size(); i++) {
            comparisons.add(new Filter.Comparison(
                    columns.get(i), Operator.EQ, object.names().get(i)));
        }
        return comparisons;
    }

    private static List<String> names(Row row, List<Column<?>> columns) {
        return columns.subList(0, columns.size() - 1).stream()
                .map(column -> row.getString(column.name()))
                .toList();
    }
}

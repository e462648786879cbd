package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the states of hosts and services that were checked. An object that was never checked has no state, even if its columns
 * contain one.
 */
final class ObjectQueries {
    private static final int KEYS_AT_A_TIME = 50;

    private final WatchedStates watched;

    /**
     * States from one read.
     *
     * @param failedBackends the backends that an LMD could not reach, as error messages by key; their objects are missing
     */
    record States(Map<ObjectKey, ObjectState> byKey, Map<String, String> failedBackends) {
        /** Adds a state. If two backends of an LMD have an object with the same name, the state that changed last is kept. */
        private void add(ObjectState state) {
            byKey.merge(state.key(), state, (one, other) -> one.newest() < other.newest() ? other : one);
        }
    }

    ObjectQueries(WatchedStates watched) {
        this.watched = watched;
    }

    /** Returns the present problems. */
    States problems(LivestatusView live) {
        States states = new States(new LinkedHashMap<>(), new LinkedHashMap<>());
        read(live, this::isProblem, states);
        return states;
    }

    /** Returns the present problems, and the objects that changed since a time. */
    States problemsAndChanges(LivestatusView live, Instant since) {
        States states = new States(new LinkedHashMap<>(), new LinkedHashMap<>());
        read(live, table -> Filter.anyOf(isProblem(table), table.hasChangedSince(since)), states);
        return states;
    }

    /** Returns the filter for problems. With HARD states only, a problem lasts until its end is confirmed. */
    private Filter isProblem(ObjectTable table) {
        return watched.isHardOnly() ? Filter.anyOf(table.isProblem(), table.isHardProblem()) : table.isProblem();
    }

    /** Adds the states of the objects with these keys. */
    void addByKey(LivestatusView live, Collection<ObjectKey> keys, States states) {
        List<ObjectKey> all = List.copyOf(keys);
        for (int i = 0; i < all.size(); i += KEYS_AT_A_TIME) {
            List<ObjectKey> some = all.subList(i, Math.min(all.size(), i + KEYS_AT_A_TIME));
            read(
                    live,
                    table -> Filter.anyOf(some.stream()
                            .filter(table::isOf)
                            .map(table::isNamed)
                            .toList()),
                    states);
        }
    }

    /**
     * Reads the states that match a condition. A table is not queried if its condition is an empty alternative, which no object
     * matches.
     */
    private void read(LivestatusView live, Function<ObjectTable, Filter> condition, States states) {
        List<ObjectTable> tables = watched.tables().stream()
                .filter(table -> !Filter.anyOf().equals(condition.apply(table)))
                .toList();
        List<Result> answers = live.queryAll(tables.stream()
                .map(table -> narrowed(table.states(condition.apply(table))))
                .toList());
        for (int i = 0; i < tables.size(); i++) {
            states.failedBackends().putAll(answers.get(i).failedBackends());
            for (Row row : answers.get(i)) {
                ObjectState state = tables.get(i).state(row);
                states.add(watched.isHardOnly() ? state.hardened() : state);
            }
        }
    }

    /**
     * Returns the latest second in which an object changed; 0 if no object ever changed. All values of the column are read, since
     * some servers do not return the maximum of a column to the second.
     */
    long latestChange(LivestatusView live) {
        long latest = 0;
        for (ObjectTable table : watched.tables()) {
            Result times =
                    live.query(narrowed(Query.from(table.changed().table()).columns(table.changed())));
            for (Row row : times) {
                Instant time = row.get(table.changed());
                latest = Math.max(latest, time == null ? 0 : time.getEpochSecond());
            }
        }
        return latest;
    }

    /** Returns the time of the latest check of a host or service; empty if there was no check. */
    Optional<Instant> latestCheck(LivestatusView live) {
        return Stream.of(Hosts.LAST_CHECK, Services.LAST_CHECK)
                .flatMap(column -> {
                    Stat<Instant> latest = Stat.max(column);
                    return live.query(narrowed(Query.from(column.table()).stats(latest))).stream()
                            .map(row -> row.get(latest));
                })
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }

    private Query narrowed(Query query) {
        return watched.scope().narrowed(query);
    }
}

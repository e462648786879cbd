package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The latest stamps of the rows of each table. A stamp is the time of a row's last change by the server's clock: Naemon has it in
 * {@code last_update}, LMD in {@code lmd_last_cache_update}. Immutable.
 */
final class Stamps {
    static final Stamps NONE = new Stamps(Map.of());

    /** How much older than the latest stamp a new stamp may be. */
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    private static final List<String> COLUMNS = List.of("lmd_last_cache_update", "last_update");
    private static final String PEER = "peer_key";

    /** The latest stamp by table, then by backend; the backend is "" if the server is no LMD. */
    private final Map<String, Map<String, Instant>> latest;

    private Stamps(Map<String, Map<String, Instant>> latest) {
        this.latest = latest;
    }

    /** Returns the column with the stamps of a table; empty if its rows have none. */
    private static Optional<Column<?>> column(HeldTable table) {
        return COLUMNS.stream()
                .map(table::position)
                .filter(position -> position >= 0)
                .<Column<?>>map(table.columns()::get)
                .findFirst();
    }

    /** Returns these stamps, with the stamps of a table determined anew from all its rows. They get older if a clock was set back. */
    Stamps withAll(HeldTable table, Result rows) {
        Map<String, Map<String, Instant>> others = new HashMap<>(latest);
        others.remove(table.name());
        return new Stamps(others).with(table, rows);
    }

    /** Returns these stamps, updated with the stamps of some rows. */
    Stamps with(HeldTable table, Result rows) {
        Optional<Column<?>> column = column(table);
        if (column.isEmpty()
                || rows.isEmpty()
                || !rows.columns().names().contains(column.get().name())) {
            return this;
        }
        boolean hasPeers = table.position(PEER) >= 0;
        Map<String, Instant> ofTable = new HashMap<>(latest.getOrDefault(table.name(), Map.of()));
        for (Row row : rows) {
            Instant stamp = row.getInstant(column.get());
            if (stamp != null) {
                ofTable.merge(
                        hasPeers ? row.getString(PEER) : "", stamp, (one, other) -> one.isBefore(other) ? other : one);
            }
        }
        if (ofTable.isEmpty()) {
            return this;
        }
        Map<String, Map<String, Instant>> all = new HashMap<>(latest);
        all.put(table.name(), ofTable);
        return new Stamps(all);
    }

    /**
     * Returns the filter for rows that may have changed since the latest stamp; empty if the table has no stamps. All rows of a backend
     * without a stamp may be new: it had no rows before.
     */
    Optional<Filter> recent(HeldTable table) {
        Map<String, Instant> ofTable = latest.getOrDefault(table.name(), Map.of());
        if (ofTable.isEmpty()) {
            return Optional.empty();
        }
        Column<?> stamp = column(table).orElseThrow();
        Column<?> backend = table.table().any(PEER);
        List<Filter> alternatives = new ArrayList<>();
        ofTable.forEach((peer, time) -> {
            Filter isRecent = new Filter.Comparison(
                    stamp, Operator.GE, String.valueOf(time.minus(OVERLAP).getEpochSecond()));
            alternatives.add(
                    peer.isEmpty()
                            ? isRecent
                            : Filter.allOf(new Filter.Comparison(backend, Operator.EQ, peer), isRecent));
        });
        if (!ofTable.containsKey("")) {
            alternatives.add(Filter.allOf(ofTable.keySet().stream()
                    .<Filter>map(peer -> new Filter.Comparison(backend, Operator.NE, peer))
                    .toList()));
        }
        return Optional.of(alternatives.size() == 1 ? alternatives.get(0) : Filter.anyOf(alternatives));
    }
}

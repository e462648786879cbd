package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.rows.ValueCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rows of one table of one site at one moment. Immutable, for any number of threads. */
final class TableSnapshot {
    private final HeldTable table;
    private final RowColumns columns;
    private final Map<RowKey, Object[]> rows;

    /**
     * How the rows of a scan differ from those that are held.
     *
     * @param changed the keys of rows that are new or have another value in a column of the scan
     * @param deleted the keys of rows that are held and not there any more
     */
    record Changes(Set<RowKey> changed, Set<RowKey> deleted) {
        boolean isEmpty() {
            return changed.isEmpty() && deleted.isEmpty();
        }
    }

    private TableSnapshot(HeldTable table, Map<RowKey, Object[]> rows) {
        this.table = table;
        this.columns = RowColumns.of(table.columns());
        this.rows = rows;
    }

    /**
     * Returns the rows as a site answered them.
     *
     * @param rows with all columns that are stored; others are left out
     */
    static TableSnapshot of(HeldTable table, Result rows) {
        return new TableSnapshot(table, new LinkedHashMap<>()).with(rows, Set.of());
    }

    /**
     * Returns the rows with some replaced or added, and some deleted. Added ones come last.
     *
     * @param changed with the columns of the key and any other stored ones; the others keep their values, and are null in rows
     *     that are new
     */
    TableSnapshot with(Result changed, Set<RowKey> deleted) {
        Map<RowKey, Object[]> next = new LinkedHashMap<>(rows);
        next.keySet().removeAll(deleted);
        for (Row row : changed) {
            Object[] held = next.get(key(row));
            Object[] values = held == null ? new Object[table.columns().size()] : held.clone();
            for (int i = 0; i < values.length; i++) {
                if (has(row, i)) {
                    values[i] = CellRow.of(row)
                            .cells()
                            .valueAt(CellRow.of(row).cell(table.columns().get(i)));
                }
            }
            next.put(key(row), values);
        }
        return new TableSnapshot(table, next);
    }

    private boolean has(Row row, int position) {
        return CellRow.of(row).columns().find(table.columns().get(position)) >= 0;
    }

    /** Returns the key of a row that has the columns of it. */
    RowKey key(Row row) {
        List<Object> parts = new ArrayList<>();
        for (Column<?> column : table.key()) {
            parts.add(column.type() == ColumnType.TEXT ? row.getString(column) : (Object) row.getLong(column));
        }
        return new RowKey(parts);
    }

    /** Returns how a scan of all rows differs from what is held: any columns, the key's among them. */
    Changes changes(Result scanned) {
        Set<RowKey> changed = new LinkedHashSet<>();
        Set<RowKey> deleted = new LinkedHashSet<>(rows.keySet());
        for (Row row : scanned) {
            RowKey key = key(row);
            deleted.remove(key);
            if (!isSame(key, row)) {
                changed.add(key);
            }
        }
        return new Changes(changed, deleted);
    }

    /** Returns true if the row of this key is held, with the same values in all columns that the scanned row has. */
    boolean isSame(RowKey key, Row scanned) {
        Object[] held = rows.get(key);
        if (held == null) {
            return false;
        }
        for (int i = 0; i < held.length; i++) {
            if (has(scanned, i)
                    && !Objects.equals(
                            held[i],
                            CellRow.of(scanned)
                                    .cells()
                                    .valueAt(CellRow.of(scanned)
                                            .cell(table.columns().get(i))))) {
                return false;
            }
        }
        return true;
    }

    HeldTable table() {
        return table;
    }

    /** Returns how many rows there are. */
    int size() {
        return rows.size();
    }

    /** Returns how many bytes it takes, about. */
    long bytes() {
        return 100L * rows.size() * table.columns().size();
    }

    /** Returns the keys of all rows. */
    Set<RowKey> keys() {
        return Collections.unmodifiableSet(new HashSet<>(rows.keySet()));
    }

    /** Returns the row of a key, with all columns that are stored. */
    Optional<Row> find(RowKey key) {
        return Optional.ofNullable(rows.get(key)).map(values -> new CellRow(columns, new ValueCells(values), 0));
    }

    /** Returns all rows, with all columns that are stored. */
    Result rows() {
        List<Row> all = new ArrayList<>();
        rows.values()
                .forEach(values ->
                        all.add(new CellRow(columns, new ValueCells(Arrays.copyOf(values, values.length)), 0)));
        return TableResult.of(columns, all);
    }
}

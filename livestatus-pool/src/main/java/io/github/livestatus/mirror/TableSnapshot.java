package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.Cells;
import io.github.livestatus.rows.RowColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows of one table of one site at one moment, stored by column. A new snapshot shares the unchanged columns with the previous
 * one. Immutable and thread-safe.
 */
final class TableSnapshot {
    /** Doubles represent all integers below this exactly. */
    private static final long EXACT = 1L << 53;

    private final HeldTable table;
    private final int size;
    private final HeldColumn[] columns;
    private final KeyIndex index;

    /** The hosts of the rows; null until they are first needed. */
    private volatile HostLink hosts;

    /**
     * The host's row for each row.
     *
     * @param index identifies the rows of the table of hosts
     * @param rows null if a host is missing
     */
    private record HostLink(KeyIndex index, PackedInts rows) {}

    /**
     * The difference between a scan of all rows and the held rows.
     *
     * @param changed the keys of rows that are new or have another value
     * @param deleted the keys of held rows that are not in the scan
     */
    record Changes(Set<RowKey> changed, Set<RowKey> deleted) {}

    private TableSnapshot(HeldTable table, int size, HeldColumn[] columns, KeyIndex index, HostLink hosts) {
        this.table = table;
        this.size = size;
        this.columns = columns;
        this.index = index;
        this.hosts = hosts;
    }

    private static TableSnapshot indexed(HeldTable table, int size, HeldColumn[] columns) {
        HeldColumn[] keys = table.key().stream()
                .map(column -> columns[table.position(column.name())])
                .toArray(HeldColumn[]::new);
        ColumnType[] types = table.key().stream().map(Column::type).toArray(ColumnType[]::new);
        return new TableSnapshot(table, size, columns, new KeyIndex(keys, types, size), null);
    }

    /**
     * Returns the snapshot of a response. If several rows have the same key, the last one counts.
     *
     * @param rows rows with all columns of the table
     */
    static TableSnapshot of(HeldTable table, Result rows) {
        HeldColumn[] columns = new HeldColumn[table.columns().size()];
        Arrays.fill(columns, HeldColumn.of(new Object[0]));
        TableSnapshot empty = indexed(table, 0, columns);
        if (rows.isEmpty()) {
            return empty; // such a response may lack the names of the columns
        }
        TableSnapshot all = indexed(table, rows.size(), columns(table, rows));
        return all.index.hasDuplicates() ? empty.with(rows) : all;
    }

    private static HeldColumn[] columns(HeldTable table, Result rows) {
        int[] sources = positions(RowColumns.of(rows), table.columns());
        CellRow[] cells = cells(rows);
        HeldColumn[] columns = new HeldColumn[sources.length];
        for (int i = 0; i < columns.length; i++) {
            Object[] values = new Object[cells.length];
            for (int row = 0; row < values.length && sources[i] >= 0; row++) {
                values[row] = cells[row].cells().valueAt(cells[row].firstCell() + sources[i]);
            }
            columns[i] = HeldColumn.of(values);
        }
        return columns;
    }

    private static CellRow[] cells(Result rows) {
        return rows.stream().map(CellRow::of).toArray(CellRow[]::new);
    }

    /** Returns the position of each column in a response; -1 for a column that is not there. */
    private static int[] positions(RowColumns response, List<Column<?>> columns) {
        return columns.stream().mapToInt(response::find).toArray();
    }

    /** Returns this snapshot without the rows with these keys. */
    TableSnapshot without(Set<RowKey> deleted) {
        boolean[] isDeleted = new boolean[size];
        for (RowKey key : deleted) {
            int row = index.find(key);
            if (row >= 0) {
                isDeleted[row] = true;
            }
        }
        int[] kept = IntStream.range(0, size).filter(row -> !isDeleted[row]).toArray();
        HeldColumn[] next =
                Arrays.stream(columns).map(column -> column.only(kept)).toArray(HeldColumn[]::new);
        return indexed(table, kept.length, next);
    }

    /**
     * Returns this snapshot with some rows changed or added. Added rows are the last ones.
     *
     * @param changed rows with the columns of the key and any other columns; columns that are missing keep their values, and are null
     *     in new rows
     */
    TableSnapshot with(Result changed) {
        if (changed.isEmpty()) {
            return this;
        }
        CellRow[] cells = cells(changed);
        int[] rows = new int[cells.length];
        int nextSize = findOrAdd(cells, positions(RowColumns.of(changed), table.key()), rows);
        int[] sources = positions(RowColumns.of(changed), table.columns());
        HeldColumn[] next = columns.clone();
        for (int i = 0; i < next.length; i++) {
            if (sources[i] >= 0 || nextSize > size) {
                next[i] = with(columns[i], sources[i], cells, rows, nextSize);
            }
        }
        return nextSize > size ? indexed(table, nextSize, next) : new TableSnapshot(table, size, next, index, hosts);
    }

    /**
     * Finds the place of each row. New rows get places after the present rows.
     *
     * @param rows receives the places
     * @return the new number of rows
     */
    private int findOrAdd(CellRow[] cells, int[] keys, int[] rows) {
        Map<RowKey, Integer> added = new HashMap<>();
        int expected = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = index.find(cells[i].cells(), cells[i].firstCell(), keys, expected);
            if (rows[i] < 0) {
                RowKey key = key(cells[i].cells(), cells[i].firstCell(), keys);
                int place = size + added.size();
                Integer known = added.putIfAbsent(key, place);
                rows[i] = known == null ? place : known;
            }
            expected = rows[i] + 1;
        }
        return size + added.size();
    }

    /** Returns the column with the values of some rows; the same object if no value changes. */
    private static HeldColumn with(HeldColumn column, int source, CellRow[] cells, int[] rows, int nextSize) {
        int[] changedRows = new int[rows.length];
        Object[] values = new Object[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            boolean isNew = rows[i] >= column.size();
            if (source < 0 && !isNew) {
                continue;
            }
            Object value = source < 0 ? null : cells[i].cells().valueAt(cells[i].firstCell() + source);
            if (isNew || !Objects.equals(value, column.value(rows[i]))) {
                changedRows[count] = rows[i];
                values[count++] = value;
            }
        }
        if (count == 0) {
            return column;
        }
        int[] places = Arrays.copyOf(changedRows, count);
        Object[] next = Arrays.copyOf(values, count);
        boolean areMost = count > nextSize / 2;
        return areMost ? column.rebuilt(places, next, nextSize) : column.with(places, next, nextSize);
    }

    private RowKey key(Cells cells, int firstCell, int[] keys) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            boolean isText = table.key().get(i).type() == ColumnType.TEXT;
            int cell = firstCell + keys[i];
            parts.add(isText ? cells.textAt(cell) : (Object) cells.longAt(cell));
        }
        return new RowKey(parts);
    }

    /** Returns the key of a row that has the columns of the key. */
    RowKey key(Row row) {
        CellRow cells = CellRow.of(row);
        return key(cells.cells(), cells.firstCell(), positions(cells.columns(), table.key()));
    }

    private RowKey key(int row) {
        int[] keys = table.key().stream()
                .mapToInt(column -> table.position(column.name()))
                .toArray();
        return key(new HeldCells(columns, new PackedInts[columns.length], new int[] {row}), 0, keys);
    }

    /** Compares a scan of all rows, with any columns and the key, with the held rows. */
    Changes changes(Result scanned) {
        boolean[] isFound = new boolean[size];
        Set<RowKey> changed = changed(scanned, isFound);
        Set<RowKey> deleted = new LinkedHashSet<>();
        for (int row = 0; row < size; row++) {
            if (!isFound[row]) {
                deleted.add(key(row));
            }
        }
        return new Changes(changed, deleted);
    }

    /** Returns the keys of rows that are not held, or have another value than the held row. */
    Set<RowKey> changed(Result rows) {
        return changed(rows, new boolean[size]);
    }

    /** @param isFound receives which held rows are among the others */
    private Set<RowKey> changed(Result rows, boolean[] isFound) {
        Set<RowKey> changed = new LinkedHashSet<>();
        if (rows.isEmpty()) {
            return changed; // such a response may lack the names of the columns
        }
        int[] keys = positions(RowColumns.of(rows), table.key());
        int[] sources = positions(RowColumns.of(rows), table.columns());
        int[] compared = IntStream.range(0, sources.length)
                .filter(i ->
                        sources[i] >= 0 && !table.key().contains(table.columns().get(i)))
                .toArray();
        int expected = 0;
        for (Row next : rows) {
            CellRow row = CellRow.of(next);
            int found = index.find(row.cells(), row.firstCell(), keys, expected);
            if (found < 0 || !isSame(found, row, compared, sources)) {
                changed.add(key(row.cells(), row.firstCell(), keys));
            }
            if (found >= 0) {
                isFound[found] = true;
                expected = found + 1;
            }
        }
        return changed;
    }

    private boolean isSame(int row, CellRow other, int[] compared, int[] sources) {
        for (int i : compared) {
            if (!isSame(columns[i], row, other.cells(), other.firstCell() + sources[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(HeldColumn column, int row, Cells cells, int cell) {
        if (!(column instanceof LongColumn)) {
            return Objects.equals(column.value(row), cells.valueAt(cell));
        }
        long number = column.longAt(row); // is read without an object for each cell
        boolean isExact = number < EXACT && number > -EXACT;
        return cells.doubleAt(cell) == number
                && (number != 0 || cells.isNumber(cell))
                && (isExact || cells.longAt(cell) == number);
    }

    /** Returns true if there is a row with this key. */
    boolean has(RowKey key) {
        return index.find(key) >= 0;
    }

    HeldTable table() {
        return table;
    }

    /** Returns the number of rows. */
    int size() {
        return size;
    }

    HeldColumn column(int position) {
        return columns[position];
    }

    /** Returns the host's row for each row; null if a host is missing. */
    PackedInts hostRows(TableSnapshot hostTable) {
        HostLink known = hosts;
        if (known == null || known.index != hostTable.index) {
            known = new HostLink(hostTable.index, link(hostTable));
            hosts = known;
        }
        return known.rows;
    }

    private PackedInts link(TableSnapshot hostTable) {
        int[] keys = hostTable.table.key().stream()
                .mapToInt(part -> table.position(part.name().equals("name") ? "host_name" : part.name()))
                .toArray();
        if (Arrays.stream(keys).anyMatch(position -> position < 0)) {
            return null;
        }
        int[] all = IntStream.range(0, size).toArray();
        HeldCells cells = new HeldCells(columns, new PackedInts[columns.length], all);
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            int expected = row == 0 ? 0 : rows[row - 1]; // services of a host are usually together
            rows[row] = hostTable.index.find(cells, row * columns.length, keys, expected);
            if (rows[row] < 0) {
                return null;
            }
        }
        return PackedInts.of(rows);
    }

    /** Returns the approximate memory in bytes. */
    long bytes() {
        HostLink known = hosts;
        long bytes = index.bytes() + (known == null || known.rows == null ? 0 : known.rows.bytes());
        for (HeldColumn column : columns) {
            bytes += column.bytes();
        }
        return bytes;
    }
}

package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.Cells;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one table of one site at one moment, column by column: what did not change is shared with the snapshot before.
 * Immutable, for any number of threads.
 */
final class TableSnapshot {
    private final HeldTable table;
    private final int size;
    private final HeldColumn[] columns;
    private final KeyIndex index;

    /** Where the hosts of the rows are: found out when it is needed first. */
    private volatile HostLink hosts;

    /**
     * Where the host of each row is among the rows of a table of hosts.
     *
     * @param index what that table finds its rows by
     * @param rows null where the host of a row is not there
     */
    private record HostLink(KeyIndex index, Codes rows) {}

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

    private TableSnapshot(HeldTable table, int size, HeldColumn[] columns, KeyIndex index, HostLink hosts) {
        this.table = table;
        this.size = size;
        this.columns = columns;
        this.index = index;
        this.hosts = hosts;
    }

    private static TableSnapshot indexed(HeldTable table, int size, HeldColumn[] columns) {
        HeldColumn[] keys = new HeldColumn[table.key().size()];
        ColumnType[] types = new ColumnType[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = columns[table.position(table.key().get(i).name())];
            types[i] = table.key().get(i).type();
        }
        return new TableSnapshot(table, size, columns, new KeyIndex(keys, types, size), null);
    }

    /**
     * Returns the rows as a site answered them. Of two rows with one key, the last counts.
     *
     * @param rows with all columns that are stored; others are left out
     */
    static TableSnapshot of(HeldTable table, Result rows) {
        HeldColumn[] columns = new HeldColumn[table.columns().size()];
        Arrays.fill(columns, HeldColumn.of(new Object[0]));
        TableSnapshot none = indexed(table, 0, columns);
        if (rows.isEmpty()) {
            return none; // such may come without names of columns
        }
        TableSnapshot all = indexed(table, rows.size(), columns(table, rows));
        return all.index.hasTwins() ? none.with(rows, Set.of()) : all;
    }

    private static HeldColumn[] columns(HeldTable table, Result rows) {
        int[] sources = sources(table, RowColumns.of(rows));
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

    /**
     * Returns the rows with some replaced or added, and some deleted. Added ones come last.
     *
     * @param changed with the columns of the key and any other stored ones; the others keep their values, and are null in rows
     *     that are new
     */
    TableSnapshot with(Result changed, Set<RowKey> deleted) {
        TableSnapshot left = deleted.isEmpty() ? this : without(deleted);
        return changed.isEmpty() ? left : left.with(changed);
    }

    private TableSnapshot without(Set<RowKey> deleted) {
        boolean[] isGone = new boolean[size];
        int gone = 0;
        for (RowKey key : deleted) {
            int row = index.find(key.parts());
            if (row >= 0 && !isGone[row]) {
                isGone[row] = true;
                gone++;
            }
        }
        if (gone == 0) {
            return this;
        }
        int[] kept = new int[size - gone];
        int next = 0;
        for (int row = 0; row < size; row++) {
            if (!isGone[row]) {
                kept[next++] = row;
            }
        }
        HeldColumn[] some = new HeldColumn[columns.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = columns[i].gather(kept);
        }
        return indexed(table, kept.length, some);
    }

    private TableSnapshot with(Result changed) {
        int[] rows = new int[changed.size()];
        int nextSize = places(changed, rows);
        boolean isAnyNew = nextSize > size;
        int[] sources = sources(RowColumns.of(changed));
        HeldColumn[] next = columns.clone();
        CellRow[] cells = cells(changed);
        for (int i = 0; i < next.length; i++) {
            if (sources[i] >= 0 || isAnyNew) {
                next[i] = with(columns[i], sources[i], cells, rows, nextSize);
            }
        }
        return isAnyNew ? indexed(table, nextSize, next) : new TableSnapshot(table, size, next, index, hosts);
    }

    private static CellRow[] cells(Result rows) {
        CellRow[] cells = new CellRow[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = CellRow.of(rows.row(i));
        }
        return cells;
    }

    /**
     * Finds the place of each row, that of new ones behind the others.
     *
     * @param rows gets the places
     * @return how many rows there are then
     */
    private int places(Result changed, int[] rows) {
        Map<RowKey, Integer> added = new HashMap<>();
        int[] keys = keys(RowColumns.of(changed));
        int[] numbers = new int[keys.length];
        int expected = 0;
        for (int i = 0; i < rows.length; i++) {
            CellRow row = CellRow.of(changed.row(i));
            int found = find(row, keys, numbers, expected);
            if (found < 0) {
                int place = size + added.size();
                Integer known = added.putIfAbsent(key(row), place);
                found = known == null ? place : known;
            }
            rows[i] = found;
            expected = found + 1;
        }
        return size + added.size();
    }

    private int find(CellRow row, int[] keys, int[] numbers, int expected) {
        if (keys.length == 0) {
            return size == 0 ? -1 : 0;
        }
        for (int k = 0; k < keys.length; k++) {
            numbers[k] = row.firstCell() + keys[k];
        }
        return index.find(row.cells(), numbers, expected);
    }

    /** Returns where the columns of the key are among others. */
    private int[] keys(RowColumns others) {
        return table.key().stream().mapToInt(others::indexOf).toArray();
    }

    /** Returns where each stored column is among others; -1 where it is not. */
    private int[] sources(RowColumns others) {
        return sources(table, others);
    }

    private static int[] sources(HeldTable table, RowColumns others) {
        return table.columns().stream().mapToInt(others::find).toArray();
    }

    /** Returns the column with the values of these cells; itself where they are all as they were. */
    private static HeldColumn with(HeldColumn column, int source, CellRow[] cells, int[] rows, int nextSize) {
        int[] others = new int[rows.length];
        Object[] values = new Object[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            boolean isNew = rows[i] >= column.size();
            if (source < 0 && !isNew) {
                continue;
            }
            Object value = source < 0 ? null : cells[i].cells().valueAt(cells[i].firstCell() + source);
            if (isNew || !Objects.equals(value, column.value(rows[i]))) {
                others[count] = rows[i];
                values[count++] = value;
            }
        }
        if (count == 0) {
            return column;
        }
        int[] places = Arrays.copyOf(others, count);
        Object[] own = Arrays.copyOf(values, count);
        boolean isMost = count > nextSize / 2;
        return isMost ? column.rebuilt(places, own, nextSize) : column.with(places, own, nextSize);
    }

    /** Returns the key of a row that has the columns of it. */
    RowKey key(Row row) {
        List<Object> parts = new ArrayList<>();
        for (Column<?> column : table.key()) {
            parts.add(column.type() == ColumnType.TEXT ? row.getString(column) : (Object) row.getLong(column));
        }
        return new RowKey(parts);
    }

    /** Returns the key of the row at a place. */
    private RowKey key(int row) {
        List<Object> parts = new ArrayList<>();
        for (Column<?> column : table.key()) {
            HeldColumn held = columns[table.position(column.name())];
            parts.add(column.type() == ColumnType.TEXT ? held.textAt(row) : (Object) held.longAt(row));
        }
        return new RowKey(parts);
    }

    /** Returns how a scan of all rows differs from what is held: any columns, the key's among them. */
    Changes changes(Result scanned) {
        if (scanned.isEmpty()) {
            return new Changes(Set.of(), keys()); // which may come without names of columns
        }
        int[] keys = keys(RowColumns.of(scanned));
        int[] sources = sources(RowColumns.of(scanned));
        for (Column<?> column : table.key()) {
            sources[table.position(column.name())] = -1; // those are what the row is found by
        }
        if (scanned.size() == size && keys.length > 0) {
            CellRow[] rows = cells(scanned);
            if (areInPlace(rows, keys)) {
                return changes(rows, sources);
            }
        }
        int[] numbers = new int[keys.length];
        boolean[] isThere = new boolean[size];
        int there = 0;
        int expected = 0;
        Set<RowKey> changed = new LinkedHashSet<>();
        for (int i = 0; i < scanned.size(); i++) {
            CellRow row = CellRow.of(scanned.row(i));
            int found = find(row, keys, numbers, expected);
            if (found < 0 || !isSame(found, row.cells(), row.firstCell(), sources)) {
                changed.add(key(row));
            }
            if (found >= 0) {
                there += isThere[found] ? 0 : 1;
                isThere[found] = true;
                expected = found + 1;
            }
        }
        Set<RowKey> deleted = new LinkedHashSet<>();
        for (int row = 0; row < size && there < size; row++) {
            if (!isThere[row]) {
                deleted.add(key(row));
            }
        }
        return new Changes(changed, deleted);
    }

    /** Returns true if the rows have the keys of those that are held, in their order: so it is most of the time. */
    private boolean areInPlace(CellRow[] rows, int[] keys) {
        for (int k = 0; k < keys.length; k++) {
            HeldColumn column = columns[table.position(table.key().get(k).name())];
            for (int row = 0; row < rows.length; row++) {
                if (!isSame(column, row, rows[row].cells(), rows[row].firstCell() + keys[k])) {
                    return false;
                }
            }
        }
        return true;
    }

    private Changes changes(CellRow[] rows, int[] sources) {
        boolean[] hasChanged = new boolean[rows.length];
        for (int i = 0; i < sources.length; i++) {
            for (int row = 0; row < rows.length && sources[i] >= 0; row++) {
                hasChanged[row] |= !isSame(columns[i], row, rows[row].cells(), rows[row].firstCell() + sources[i]);
            }
        }
        Set<RowKey> changed = new LinkedHashSet<>();
        for (int row = 0; row < rows.length; row++) {
            if (hasChanged[row]) {
                changed.add(key(row));
            }
        }
        return new Changes(changed, Set.of());
    }

    private boolean isSame(int row, Cells cells, int firstCell, int[] sources) {
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] >= 0 && !isSame(columns[i], row, cells, firstCell + sources[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(HeldColumn column, int row, Cells cells, int cell) {
        if (column instanceof WholeColumn numbers) {
            return numbers.isSame(row, cells, cell);
        }
        return Objects.equals(column.value(row), cells.valueAt(cell));
    }

    /** Returns true if the row of this key is held, with the same values in all columns that the scanned row has. */
    boolean isSame(RowKey key, Row scanned) {
        int row = row(key);
        CellRow cells = CellRow.of(scanned);
        return row >= 0 && isSame(row, cells.cells(), cells.firstCell(), sources(cells.columns()));
    }

    /** Returns the place of a row; -1 where there is none of this key. */
    private int row(RowKey key) {
        return table.key().isEmpty() ? size - 1 : index.find(key.parts());
    }

    HeldTable table() {
        return table;
    }

    /** Returns how many rows there are. */
    int size() {
        return size;
    }

    /** Returns the values of a stored column. */
    HeldColumn column(int position) {
        return columns[position];
    }

    /** Returns what finds rows by their keys: the same object as long as there are the same rows. */
    KeyIndex index() {
        return index;
    }

    /** Returns for each row the row of its host in a table of the same site; null where one is not there. */
    Codes hostRows(TableSnapshot hostTable) {
        HostLink known = hosts;
        if (known == null || known.index != hostTable.index) {
            known = new HostLink(hostTable.index, linked(hostTable));
            hosts = known;
        }
        return known.rows;
    }

    private Codes linked(TableSnapshot hostTable) {
        List<HeldColumn> parts = new ArrayList<>();
        for (Column<?> part : hostTable.table.key()) {
            int position = table.position(part.name().equals("name") ? "host_name" : part.name());
            if (position < 0) {
                return null;
            }
            parts.add(columns[position]);
        }
        int[] rows = new int[size];
        List<Object> last = List.of();
        for (int row = 0; row < size; row++) {
            List<Object> key = new ArrayList<>(parts.size());
            for (HeldColumn part : parts) {
                key.add(part.textAt(row));
            }
            rows[row] = row > 0 && key.equals(last) ? rows[row - 1] : hostTable.index.find(key);
            if (rows[row] < 0) {
                return null;
            }
            last = key;
        }
        return Codes.of(rows, hostTable.size - 1L);
    }

    /** Returns how many bytes it takes, about. */
    long bytes() {
        HostLink known = hosts;
        long bytes = index.bytes() + (known == null || known.rows == null ? 0 : known.rows.bytes());
        for (HeldColumn column : columns) {
            bytes += column.bytes();
        }
        return bytes;
    }

    /** Returns the keys of all rows, in their order. */
    Set<RowKey> keys() {
        Set<RowKey> keys = new LinkedHashSet<>();
        for (int row = 0; row < size; row++) {
            keys.add(key(row));
        }
        return Collections.unmodifiableSet(keys);
    }

    /** Returns the row of a key, with all columns that are stored. */
    Optional<Row> find(RowKey key) {
        int row = row(key);
        return row < 0 ? Optional.empty() : Optional.of(rows(new int[] {row}).row(0));
    }

    /** Returns all rows, with all columns that are stored. */
    Result rows() {
        int[] all = new int[size];
        Arrays.setAll(all, row -> row);
        return rows(all);
    }

    private Result rows(int[] some) {
        RowColumns names = RowColumns.of(table.columns());
        HeldCells cells = new HeldCells(columns, new Codes[columns.length], some);
        return new TableResult(names, some.length, row -> new CellRow(names, cells, row * columns.length), () -> 0, 0);
    }
}

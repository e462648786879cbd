package io.github.livestatus.mirror;

import io.github.livestatus.lql.Query;
import io.github.livestatus.mirror.TableSnapshot.Changes;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the rows of one table change with a refresh. For one thread. */
final class TableChange {
    /** Above this share of its rows a table is read whole. */
    private static final double MOST_BY_KEY = 0.2;

    private final TableSnapshot before;
    private final Set<RowKey> wanted = new LinkedHashSet<>();
    private TableSnapshot after;
    private long rows;
    private boolean isToReadWhole;
    private boolean hasOtherKeys;

    TableChange(TableSnapshot before) {
        this.before = before;
        this.after = before;
    }

    HeldTable table() {
        return before.table();
    }

    /** Returns the rows as far as they are known. */
    TableSnapshot after() {
        return after;
    }

    boolean isChanged() {
        return after != before;
    }

    /** Returns how many rows changed, came or went. */
    long rows() {
        return rows;
    }

    /** Returns true if rows came or went. */
    boolean hasOtherKeys() {
        return hasOtherKeys;
    }

    /** Takes some columns of all rows: what differs is to be read. */
    void takeScan(Result scanned) {
        Changes changes = after.changes(scanned);
        delete(changes.deleted());
        wanted.addAll(changes.changed());
    }

    /** Takes all rows with all columns. */
    void takeAll(Result all) {
        Changes changes = after.changes(all);
        delete(changes.deleted());
        if (!changes.changed().isEmpty()) {
            put(TableResult.filtered(all, row -> changes.changed().contains(after.key(row))));
        }
    }

    /** Takes some rows with all columns but those of the configuration. Of rows that are new, the others are to be read. */
    void takeChanging(Result some) {
        Result different = TableResult.filtered(some, row -> !after.isSame(after.key(row), row));
        Set<RowKey> unknown = new HashSet<>();
        for (Row row : different) {
            RowKey key = after.key(row);
            if (after.find(key).isEmpty()) {
                unknown.add(key);
            }
        }
        wanted.addAll(unknown);
        put(unknown.isEmpty() ? different : TableResult.filtered(different, row -> !unknown.contains(after.key(row))));
    }

    private void delete(Set<RowKey> keys) {
        if (!keys.isEmpty()) {
            after = after.with(TableResult.of(RowColumns.of(table().columns()), List.of()), keys);
            rows += keys.size();
            hasOtherKeys = true;
        }
    }

    private void put(Result some) {
        if (!some.isEmpty()) {
            int size = after.size();
            after = after.with(some, Set.of());
            rows += some.size();
            hasOtherKeys |= after.size() != size;
        }
    }

    /** Marks the table to be read whole. */
    TableChange readWhole() {
        isToReadWhole = true;
        return this;
    }

    /** Returns the queries for the rows that are to be read. */
    List<Query> queries() {
        isToReadWhole |= wanted.size() > after.size() * MOST_BY_KEY && wanted.size() > 1;
        if (!isToReadWhole) {
            try {
                return KeyQueries.of(table(), wanted);
            } catch (IllegalArgumentException e) {
                isToReadWhole = true; // a server may have names that no query can say
            }
        }
        return List.of(table().query());
    }

    /** Takes the answer to one of {@link #queries()}. */
    void takeRead(Result read) {
        if (isToReadWhole) {
            wanted.clear();
            takeAll(read);
            return;
        }
        put(read);
        read.forEach(row -> wanted.remove(after.key(row)));
    }

    /** Returns true if rows are wanted that are not held yet. */
    boolean isNew() {
        return wanted.stream().anyMatch(key -> after.find(key).isEmpty());
    }

    /** Returns true if there are rows to be read. */
    boolean isIncomplete() {
        return !wanted.isEmpty();
    }
}

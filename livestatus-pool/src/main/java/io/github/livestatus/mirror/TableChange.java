package io.github.livestatus.mirror;

import io.github.livestatus.lql.Query;
import io.github.livestatus.mirror.TableSnapshot.Changes;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.TableResult;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The changes of one table during a refresh. For one thread. */
final class TableChange {
    /** If more than this share of the rows has to be read, the whole table is read. */
    private static final double MOST_BY_KEY = 0.2;

    private final TableSnapshot before;
    private final Set<RowKey> toRead = new LinkedHashSet<>();
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

    /** Returns the table with all changes so far. */
    TableSnapshot after() {
        return after;
    }

    /** Returns the number of rows that were changed, added or deleted. */
    long rows() {
        return rows;
    }

    /** Returns true if rows were added or deleted. */
    boolean hasOtherKeys() {
        return hasOtherKeys;
    }

    /** Compares some columns of all rows. Rows that differ are read next. */
    void takeScan(Result scanned) {
        Changes changes = after.changes(scanned);
        delete(changes.deleted());
        toRead.addAll(changes.changed());
    }

    /** Takes all columns of all rows. */
    void takeAll(Result all) {
        Changes changes = after.changes(all);
        delete(changes.deleted());
        put(all, changes.changed());
    }

    /**
     * Takes some rows without the columns of the configuration. New rows, and those whose configuration a command may have changed,
     * are read next, with all columns.
     */
    void takeChanging(Result some) {
        Set<RowKey> changed = after.changed(some);
        Set<RowKey> toComplete = new HashSet<>(changed);
        toComplete.removeIf(after::has);
        for (Row row : some) {
            if (table().isReconfigured(row) && changed.contains(after.key(row))) {
                toComplete.add(after.key(row));
            }
        }
        toRead.addAll(toComplete);
        changed.removeAll(toComplete);
        put(some, changed);
    }

    /** Takes all columns of some rows. */
    void takeSome(Result some) {
        put(some, after.changed(some));
    }

    private void delete(Set<RowKey> keys) {
        if (!keys.isEmpty()) {
            after = after.without(keys);
            rows += keys.size();
            hasOtherKeys = true;
        }
    }

    private void put(Result some, Set<RowKey> changed) {
        if (!changed.isEmpty()) {
            int size = after.size();
            after = after.with(TableResult.filtered(some, row -> changed.contains(before.key(row))));
            rows += changed.size();
            hasOtherKeys |= after.size() != size;
        }
    }

    /** Requires that the whole table is read next. */
    TableChange readWhole() {
        isToReadWhole = true;
        return this;
    }

    /** Returns the queries to send next. */
    List<Query> queries() {
        isToReadWhole |= toRead.size() > after.size() * MOST_BY_KEY && toRead.size() > 1;
        if (!isToReadWhole) {
            try {
                return table().queries(toRead);
            } catch (IllegalArgumentException e) {
                isToReadWhole = true; // a name has a character that a filter cannot contain
            }
        }
        return List.of(table().query());
    }

    /** Takes the result of one of the {@link #queries()}. */
    void takeRead(Result read) {
        if (isToReadWhole) {
            toRead.clear();
            takeAll(read);
            return;
        }
        takeSome(read);
        read.forEach(row -> toRead.remove(after.key(row)));
    }

    /** Returns true if rows have to be read. */
    boolean isIncomplete() {
        return !toRead.isEmpty();
    }

    /** Returns true if one of the rows that have to be read is new. */
    boolean isAnyNew() {
        return toRead.stream().anyMatch(key -> !after.has(key));
    }
}

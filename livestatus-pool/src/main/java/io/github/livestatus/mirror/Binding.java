package io.github.livestatus.mirror;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The tables of one site, on which a query runs. For one run. It records whether the held values show that the site itself must be
 * queried, since servers would read them differently.
 */
final class Binding {
    private final TableSnapshot table;
    private final TableSnapshot hosts;
    private final Map<RowCondition, BlockFilter> shared = new IdentityHashMap<>();
    private boolean isLiveRequired;

    /** @param hosts null if the query has no columns of hosts */
    Binding(TableSnapshot table, TableSnapshot hosts) {
        this.table = table;
        this.hosts = hosts;
    }

    TableSnapshot table() {
        return table;
    }

    /** Returns the filter for the rows that fulfil a condition. */
    BlockFilter filter(RowCondition condition) {
        return table.size() == 0 ? BlockFilter.NONE : condition.bind(this);
    }

    /** Returns a column. Its rows are rows of the hosts if it is a column of the host. */
    HeldColumn column(HeldColumns.Place place) {
        return (place.isOfHost() ? hosts : table).column(place.position());
    }

    /** Returns the host's row of each row for a column of the host; null for other columns. */
    PackedInts link(HeldColumns.Place place) {
        return place.isOfHost() ? hostRows() : null;
    }

    private PackedInts hostRows() {
        PackedInts rows = table.hostRows(hosts);
        if (rows == null) {
            requireLive(); // a host is missing
        }
        return rows;
    }

    /**
     * Returns a filter for the rows of this table.
     *
     * @param filter a filter for rows of the table that has the column, which may be the hosts
     */
    BlockFilter ofTable(HeldColumns.Place place, BlockFilter filter) {
        if (!place.isOfHost() || filter == BlockFilter.ALL || filter == BlockFilter.NONE) {
            return filter;
        }
        PackedInts rows = hostRows();
        if (rows == null) {
            return BlockFilter.NONE;
        }
        boolean[] isPassing = new boolean[hosts.size()];
        RowScan.forEach(filter, hosts.size(), row -> isPassing[row] = true);
        return rows.filter(isPassing);
    }

    /** Returns the filter of a condition that several statistics have. It is the same object for each of them. */
    BlockFilter shared(RowCondition condition) {
        BlockFilter known = shared.get(condition);
        if (known == null) {
            BlockFilter bound = condition.bind(this);
            boolean isConstant = bound == BlockFilter.ALL || bound == BlockFilter.NONE;
            known = isConstant ? bound : new SharedFilter(bound, table.size());
            shared.put(condition, known);
        }
        return known;
    }

    /** Records that the site itself must be queried. Returns a placeholder. */
    BlockFilter requireLive() {
        isLiveRequired = true;
        return BlockFilter.NONE;
    }

    boolean isLiveRequired() {
        return isLiveRequired;
    }
}

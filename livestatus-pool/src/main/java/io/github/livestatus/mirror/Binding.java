package io.github.livestatus.mirror;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The tables of one site that a query runs on. For one run: it collects why the site has to be queried after all, which the values
 * may show.
 */
final class Binding {
    private final TableSnapshot table;
    private final TableSnapshot hosts;
    private final Map<RowCondition, RowTest> shared = new IdentityHashMap<>();
    private String whyLive = "";

    /** @param hosts null where no column of a host is needed */
    Binding(TableSnapshot table, TableSnapshot hosts) {
        this.table = table;
        this.hosts = hosts;
    }

    TableSnapshot table() {
        return table;
    }

    /** Returns the values of a column, row by row of the table that it is held with. */
    HeldColumn column(HeldColumns.Place place) {
        return (place.isOfHost() ? hosts : table).column(place.position());
    }

    /** Returns the row of the host of each row for a column of hosts; null for other columns. */
    Codes link(HeldColumns.Place place) {
        return place.isOfHost() ? hostRows() : null;
    }

    private Codes hostRows() {
        Codes rows = table.hostRows(hosts);
        if (rows == null) {
            askLive("a host is not held of which there is a row");
        }
        return rows;
    }

    /** Returns the test of this table's rows that is one of the rows that a column is held with. */
    RowTest ofTable(HeldColumns.Place place, RowTest test) {
        if (!place.isOfHost() || test == RowTest.ALWAYS || test == RowTest.NEVER) {
            return test;
        }
        Codes rows = hostRows();
        if (rows == null) {
            return RowTest.NEVER;
        }
        boolean[] pass = new boolean[hosts.size()];
        RowScan.each(test, hosts.size(), row -> pass[row] = true);
        return rows.test(pass);
    }

    /** Returns the test of a condition that several statistics look at, made once. */
    RowTest shared(RowCondition condition) {
        RowTest known = shared.get(condition);
        if (known == null) {
            RowTest bound = condition.bind(this);
            boolean isSettled = bound == RowTest.ALWAYS || bound == RowTest.NEVER;
            known = isSettled ? bound : new SharedTest(bound, table.size());
            shared.put(condition, known);
        }
        return known;
    }

    /** Returns a placeholder for a test that only the site can make. */
    RowTest askLive(String why) {
        whyLive = whyLive.isEmpty() ? why : whyLive;
        return RowTest.NEVER;
    }

    /** Returns why the site has to be queried; "" if it has not. */
    String whyLive() {
        return whyLive;
    }
}

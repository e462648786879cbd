package io.github.livestatus.mirror;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tables of one site at one moment. Immutable and thread-safe.
 *
 * @param tables the tables by name
 * @param failedBackends the error message of each failed backend of an LMD, by the backend's key
 * @param nanos the moment, in nanoseconds of the mirror's clock
 */
record SiteSnapshot(Map<String, TableSnapshot> tables, Map<String, String> failedBackends, long nanos) {
    /** Returns a snapshot without tables. */
    static SiteSnapshot at(long nanos) {
        return new SiteSnapshot(Map.of(), Map.of(), nanos);
    }

    /** Returns this snapshot with another version of a table, or with a new table. */
    SiteSnapshot with(TableSnapshot table) {
        Map<String, TableSnapshot> all = new LinkedHashMap<>(tables);
        all.put(table.table().name(), table);
        return new SiteSnapshot(all, failedBackends, nanos);
    }

    /** Returns the number of rows of all tables. */
    long rows() {
        return tables.values().stream().mapToLong(TableSnapshot::size).sum();
    }

    /** Returns the approximate memory of all tables in bytes. */
    long bytes() {
        return tables.values().stream().mapToLong(TableSnapshot::bytes).sum();
    }
}

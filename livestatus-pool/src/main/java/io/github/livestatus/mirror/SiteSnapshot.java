package io.github.livestatus.mirror;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of one site at one moment. Immutable, for any number of threads. */
final class SiteSnapshot {
    private final Map<String, TableSnapshot> tables;
    private final Map<String, String> failedBackends;
    private final long nanos;

    private SiteSnapshot(Map<String, TableSnapshot> tables, Map<String, String> failedBackends, long nanos) {
        this.tables = tables;
        this.failedBackends = failedBackends;
        this.nanos = nanos;
    }

    /** Returns a snapshot without tables, taken at this moment of the mirror's own clock. */
    static SiteSnapshot at(long nanos) {
        return new SiteSnapshot(Map.of(), Map.of(), nanos);
    }

    /** Returns the same tables and this one, in the place of one of its name. */
    SiteSnapshot with(TableSnapshot changed) {
        Map<String, TableSnapshot> all = new LinkedHashMap<>(tables);
        all.put(changed.table().name(), changed);
        return new SiteSnapshot(all, failedBackends, nanos);
    }

    /** Returns the same tables as they still were at this moment. */
    SiteSnapshot movedTo(long moment) {
        return new SiteSnapshot(tables, failedBackends, moment);
    }

    /** Returns the same tables, with the backends of an LMD that did not answer, each with its words. */
    SiteSnapshot withFailed(Map<String, String> backends) {
        return new SiteSnapshot(tables, new LinkedHashMap<>(backends), nanos);
    }

    Optional<TableSnapshot> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Returns the backends of an LMD that did not answer, by their keys. */
    Map<String, String> failedBackends() {
        return failedBackends;
    }

    /** Returns the moment that it shows. */
    long nanos() {
        return nanos;
    }

    /** Returns how many rows there are in all tables. */
    long rows() {
        return tables.values().stream().mapToLong(TableSnapshot::size).sum();
    }

    /** Returns how many bytes the tables take, about. */
    long bytes() {
        return tables.values().stream().mapToLong(TableSnapshot::bytes).sum();
    }
}

package io.github.livestatus.mirror;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Vocabulary;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns that a query of one table can use: the columns of the table, and the columns of the hosts for tables whose rows have a
 * host. Immutable.
 */
final class HeldColumns {
    private static final String HOST = "host_";

    /** Time stamps of changes, which some servers compare with their fractions and others without. */
    private static final Pattern STAMPS = Pattern.compile("(?:host_)?(?:last_update|lmd_last_cache_update)");

    private final HeldTable table;
    private final HeldTable hosts;

    /**
     * Where a column is stored.
     *
     * @param isOfHost whether it is a column of the table of hosts
     * @param position the position in its table
     */
    record Place(boolean isOfHost, int position, Column<?> column) {}

    private HeldColumns(HeldTable table, HeldTable hosts) {
        this.table = table;
        this.hosts = hosts;
    }

    /** Returns the columns for a query; empty if its table is not held. */
    static Optional<HeldColumns> of(Query query, Collection<HeldTable> held) {
        HeldTable table = null;
        HeldTable hosts = null;
        for (HeldTable some : held) {
            table = some.name().equals(query.table().name()) ? some : table;
            hosts = some.name().equals("hosts") ? some : hosts;
        }
        boolean isOfHosts = table != null && !table.name().equals("hosts") && table.position("host_name") >= 0;
        return table == null ? Optional.empty() : Optional.of(new HeldColumns(table, isOfHosts ? hosts : null));
    }

    HeldTable table() {
        return table;
    }

    /** Returns true if the rows have a host, and hosts are held too. */
    boolean hasHosts() {
        return hosts != null;
    }

    Dialect dialect() {
        return table.dialect();
    }

    /** Returns the place of a column; null if the column is not held with the same type. */
    Place find(Column<?> wanted) {
        Place place = find(wanted.name());
        boolean isAsStored = place == null || wanted instanceof AnyColumn || wanted.type() == place.column.type();
        return isAsStored ? place : null;
    }

    private Place find(String name) {
        if (STAMPS.matcher(name).matches()) {
            return null;
        }
        int own = table.position(name);
        if (own >= 0) {
            return new Place(false, own, table.columns().get(own));
        } else if (hosts == null || !name.startsWith(HOST)) {
            return null;
        }
        int ofHost = hosts.position(name.substring(HOST.length()));
        return ofHost < 0 || !isJoined(name)
                ? null
                : new Place(true, ofHost, hosts.columns().get(ofHost));
    }

    /** Returns true if servers have this column of the host in this table. For Shinken this is unknown. */
    private boolean isJoined(String name) {
        return dialect().has(Capability.COLUMN_CATALOGUE)
                && Vocabulary.column(table.name(), name)
                        .filter(column -> column.dialects().contains(dialect()))
                        .isPresent();
    }

    /** Returns why a query with a column that has no place must go to the site. */
    String whyNot(Column<?> column) {
        return "column " + column.name() + " of " + table.name() + " is not held";
    }
}

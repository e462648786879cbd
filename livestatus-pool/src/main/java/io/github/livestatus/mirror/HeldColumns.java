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
 * Knows where the values of a table's columns are held: with its own rows, or for the columns of a host with the row of the host.
 * Immutable.
 */
final class HeldColumns {
    private static final String HOST = "host_";

    /** These tell of changes, and servers differ in whether they compare them with their fractions. */
    private static final Pattern STAMPS = Pattern.compile("(?:host_)?(?:last_update|lmd_last_cache_update)");

    private final HeldTable table;
    private final HeldTable hosts;

    /**
     * Where the values of a column are.
     *
     * @param isOfHost whether they are with the row of the host
     * @param position the place of the column among those of its table
     * @param column the column as it is stored
     */
    record Place(boolean isOfHost, int position, Column<?> column) {}

    private HeldColumns(HeldTable table, HeldTable hosts) {
        this.table = table;
        this.hosts = hosts;
    }

    /** Returns where the columns of a query are; empty where its table is not held. */
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

    /** Returns true if this is what is held of the table; null is not. */
    boolean isIn(TableSnapshot snapshot) {
        return snapshot != null && table.isLike(snapshot.table());
    }

    /** Returns true if the rows have hosts, which are held too. */
    boolean hasHosts() {
        return hosts != null;
    }

    /** Returns true if this is what is held of the hosts; null is not. */
    boolean areHostsIn(TableSnapshot snapshot) {
        return snapshot != null && hosts.isLike(snapshot.table());
    }

    Dialect dialect() {
        return table.dialect();
    }

    /** Returns where the values of a column are; null where they are not held. */
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

    /** Returns true if servers have the column of the host in this table, too; of Shinken that is not known. */
    private boolean isJoined(String name) {
        return dialect().has(Capability.COLUMN_CATALOGUE)
                && Vocabulary.column(table.name(), name)
                        .filter(column -> column.dialects().contains(dialect()))
                        .isPresent();
    }

    /** Returns why a query for a column that has no place here is answered by servers only. */
    String whyNot(Column<?> column) {
        return "column " + column.name() + " of " + table.name() + " is not held";
    }
}

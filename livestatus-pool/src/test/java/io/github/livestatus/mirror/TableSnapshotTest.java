package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.rows.ValueCells;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows are found by their keys, replaced, added and deleted. The previous snapshot does not change. */
class TableSnapshotTest {
    private static final List<Column<?>> ALL =
            List.of(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.PLUGIN_OUTPUT);

    private static final HeldTable TABLE = new HeldTable(
            Services.TABLE,
            Dialect.NAEMON,
            List.of(Services.HOST_NAME, Services.DESCRIPTION),
            List.of(Services.STATE),
            List.of(Services.PLUGIN_OUTPUT),
            List.of());

    private static Result rows(List<? extends Column<?>> columns, Object[]... rows) {
        RowColumns names = RowColumns.of(columns);
        List<Row> all = new ArrayList<>();
        for (Object[] row : rows) {
            all.add(new CellRow(names, new ValueCells(row), 0));
        }
        return TableResult.of(names, all);
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static final TableSnapshot THREE = TableSnapshot.of(
            TABLE,
            rows(
                    ALL,
                    row("web01", "HTTP", 0L, "fine"),
                    row("web01", "SSH", 2L, "gone"),
                    row("db01", "SSH", 0L, "fine")));

    private static Result rows(TableSnapshot snapshot) {
        HeldTable table = snapshot.table();
        return MemoryQuery.of(table.query(), List.of(table))
                .run(SiteSnapshot.at(0).with(snapshot))
                .orElseThrow();
    }

    private static Row row(TableSnapshot snapshot, RowKey key) {
        return rows(snapshot).stream()
                .filter(row -> snapshot.key(row).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static RowKey key(String host, String description) {
        return RowKey.of(host, description);
    }

    @Test
    void rowsAreFoundByTheirKeys() {
        assertEquals(3, THREE.size());
        assertEquals("gone", row(THREE, key("web01", "SSH")).get(Services.PLUGIN_OUTPUT));
        assertFalse(THREE.has(key("db01", "HTTP")));
        assertTrue(THREE.has(key("web01", "HTTP")));
        assertTrue(THREE.bytes() > 0);
    }

    @Test
    void aChangeSharesTheUnchangedColumnsWithThePreviousSnapshot() {
        TableSnapshot next = THREE.without(Set.of(key("db01", "SSH")))
                .with(rows(
                        List.of(Services.DESCRIPTION, Services.HOST_NAME, Services.STATE),
                        row("SSH", "web01", 0L),
                        row("New", "db01", 3L)));
        assertEquals(3, next.size());
        Row changed = row(next, key("web01", "SSH"));
        assertEquals(0, changed.getLong(Services.STATE));
        assertEquals("gone", changed.get(Services.PLUGIN_OUTPUT));
        assertNull(row(next, key("db01", "New")).get("plugin_output"));
        assertFalse(next.has(key("db01", "SSH")));
        assertEquals(2, row(THREE, key("web01", "SSH")).getLong(Services.STATE));

        TableSnapshot other = THREE.with(rows(List.of(ALL.get(0), ALL.get(1), ALL.get(2)), row("web01", "SSH", 1L)));
        assertNotSame(THREE.column(2), other.column(2));
        assertSame(THREE.column(3), other.column(3));
    }

    @Test
    void aScanFindsChangedAndDeletedRows() {
        List<Column<?>> scanned = List.of(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE);
        assertEquals(
                new TableSnapshot.Changes(Set.of(), Set.of()),
                THREE.changes(
                        rows(scanned, row("db01", "SSH", 0L), row("web01", "SSH", 2L), row("web01", "HTTP", 0L))));
        TableSnapshot.Changes changes =
                THREE.changes(rows(scanned, row("web01", "HTTP", 1L), row("db01", "SSH", 0L), row("db01", "New", 0L)));
        assertEquals(Set.of(key("web01", "HTTP"), key("db01", "New")), changes.changed());
        assertEquals(Set.of(key("web01", "SSH")), changes.deleted());
        assertEquals(Set.of(), THREE.changed(rows(scanned, row("web01", "HTTP", 0L))));
        assertEquals(Set.of(key("web01", "HTTP")), THREE.changed(rows(scanned, row("web01", "HTTP", null))));
    }

    @Test
    void aScanWithoutRowsDeletesAll() {
        TableSnapshot.Changes changes = THREE.changes(TableResult.of(RowColumns.named(List.of()), List.of()));
        assertEquals(Set.of(key("web01", "HTTP"), key("web01", "SSH"), key("db01", "SSH")), changes.deleted());
        assertTrue(changes.changed().isEmpty());
        assertEquals(0, THREE.without(changes.deleted()).size());
    }

    @Test
    void ofSeveralRowsWithOneKeyTheLastOneCounts() {
        TableSnapshot two = TableSnapshot.of(
                TABLE,
                rows(
                        ALL,
                        row("web01", "SSH", 2L, "gone"),
                        row("web01", "HTTP", 0L, "fine"),
                        row("web01", "SSH", 1L, "back")));
        assertEquals(2, two.size());
        assertEquals("back", row(two, key("web01", "SSH")).get(Services.PLUGIN_OUTPUT));
    }

    @Test
    void aCopyOfARowKeepsItsValues() {
        Row copy = rows(THREE).row(1).copy();
        assertEquals(rows(THREE).row(1).asMap(), copy.asMap());
        assertEquals(2, copy.getLong("state"));
    }

    @Test
    void behindAnLmdAServiceBelongsToTheHostOfItsBackend() {
        HeldTable hosts = new HeldTable(
                Hosts.TABLE,
                Dialect.LMD,
                List.of(Hosts.PEER_KEY, Hosts.NAME),
                List.of(Hosts.STATE),
                List.of(),
                List.of());
        HeldTable services = new HeldTable(
                Services.TABLE,
                Dialect.LMD,
                List.of(Services.PEER_KEY, Services.HOST_NAME, Services.DESCRIPTION),
                List.of(Services.STATE),
                List.of(),
                List.of());
        TableSnapshot ofHosts =
                TableSnapshot.of(hosts, rows(hosts.columns(), row("a", "web01", 1L), row("b", "web01", 0L)));
        TableSnapshot ofServices = TableSnapshot.of(
                services, rows(services.columns(), row("b", "web01", "HTTP", 0L), row("a", "web01", "HTTP", 2L)));
        SiteSnapshot site = SiteSnapshot.at(0).with(ofHosts).with(ofServices);
        Query query = Query.from(Services.TABLE)
                .columns(Services.PEER_KEY, Services.HOST_STATE)
                .sort(Services.HOST_STATE.descending(), Services.PEER_KEY.ascending());
        Result answer =
                MemoryQuery.of(query, List.of(hosts, services)).run(site).orElseThrow();
        assertEquals(List.of("a", "b"), answer.column(Services.PEER_KEY));
        assertEquals(1, answer.row(0).getLong(Services.HOST_STATE));

        SiteSnapshot without = SiteSnapshot.at(0)
                .with(ofHosts.without(Set.of(RowKey.of("a", "web01"))))
                .with(ofServices);
        assertTrue(MemoryQuery.of(query, List.of(hosts, services)).run(without).isEmpty());
    }
}

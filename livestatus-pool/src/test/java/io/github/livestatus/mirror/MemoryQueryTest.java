package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.merge.Merge;
import io.github.livestatus.real.OnOneJdk;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random queries have the same result in memory and at the server from which the rows were read. */
@OnOneJdk
class MemoryQueryTest {
    private static final long SEED = Long.getLong("livestatus.seed", System.nanoTime());
    private static final int QUERIES = 1_500;
    private static final int CHANGES = 60;

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void resultsAreTheSameAsAtTheServer(ServerKind kind) {
        RandomSite site = new RandomSite(SEED, Dialect.valueOf(kind.name()), 20, 20);
        List<HeldTable> held = site.held();
        int fromMemory = 0;
        try (FakeLivestatus fake = server(kind, site);
                Livestatus live = open(fake)) {
            SiteSnapshot snapshot = loaded(live, held);
            for (int i = 0; i < QUERIES; i++) {
                Query query = site.query();
                fromMemory += runsInMemory(query, live, snapshot, held) ? 1 : 0;
            }
        }
        int least = kind == ServerKind.SHINKEN ? QUERIES / 8 : QUERIES / 3; // its columns of hosts are unknown
        assertTrue(fromMemory > least, fromMemory + " queries were answered from memory, seed " + SEED);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void resultsAreTheSameAsAtTheServerWhileRowsChange(ServerKind kind) {
        RandomSite site = new RandomSite(SEED, Dialect.valueOf(kind.name()), 8, 12);
        List<HeldTable> held = site.held();
        try (FakeLivestatus fake = server(kind, site);
                Livestatus live = open(fake)) {
            SiteSnapshot snapshot = loaded(live, held);
            for (int i = 0; i < CHANGES; i++) {
                site.change();
                fake.replaceTable(site.hosts());
                fake.replaceTable(site.services());
                for (HeldTable table : held) {
                    TableSnapshot before = snapshot.tables().get(table.name());
                    TableSnapshot after = refreshed(before, live.query(table.query()));
                    snapshot = snapshot.with(after);
                    Result stored =
                            MemoryQuery.of(table.query(), held).run(snapshot).orElseThrow();
                    assertEquals(rows(live.query(table.query())), rows(stored), () -> "seed " + SEED);
                }
                for (int k = 0; k < 10; k++) {
                    runsInMemory(site.query(), live, snapshot, held);
                }
            }
        }
    }

    private static TableSnapshot refreshed(TableSnapshot before, Result scan) {
        TableSnapshot.Changes changes = before.changes(scan);
        List<Row> changed = scan.stream()
                .filter(row -> changes.changed().contains(before.key(row)))
                .toList();
        Result some = TableResult.of(RowColumns.of(scan), changed);
        assertEquals(changes.changed(), before.changed(some), () -> "seed " + SEED);
        TableSnapshot after = before.without(changes.deleted()).with(some);
        assertEquals(new TableSnapshot.Changes(Set.of(), Set.of()), after.changes(scan), () -> "seed " + SEED);
        return after;
    }

    private static Set<String> rows(Result result) {
        return result.stream().map(row -> row.asMap().toString()).collect(Collectors.toSet());
    }

    private static FakeLivestatus server(ServerKind kind, RandomSite site) {
        return FakeLivestatus.builder(kind)
                .table(site.hosts())
                .table(site.services())
                .unix()
                .start();
    }

    private static Livestatus open(FakeLivestatus fake) {
        return LivestatusConnection.builder(fake.endpoint()).allowUnsafe(true).open();
    }

    private static SiteSnapshot loaded(Livestatus live, List<HeldTable> held) {
        SiteSnapshot snapshot = SiteSnapshot.at(0);
        for (HeldTable table : held) {
            snapshot = snapshot.with(TableSnapshot.of(table, live.query(table.query())));
        }
        return snapshot;
    }

    /** Compares both results. Returns false if the query cannot run in memory. */
    private static boolean runsInMemory(Query query, Livestatus live, SiteSnapshot snapshot, List<HeldTable> held) {
        Merge merge;
        try {
            merge = Merge.of(query);
        } catch (IllegalArgumentException e) {
            return false;
        }
        Query siteQuery = merge.siteQuery();
        Result inMemory = MemoryQuery.of(siteQuery, held).run(snapshot).orElse(null);
        if (inMemory == null) {
            return false;
        }
        Supplier<String> about = () -> "seed " + SEED + "\n" + siteQuery;
        Dialect dialect = held.get(0).dialect();
        Result wanted;
        try {
            wanted = merge.merge(Map.of("site", merge.trusted(live.query(siteQuery), dialect)));
        } catch (UnsupportedByServerException e) {
            throw new AssertionError("memory answers a query that the server rejects, " + about.get(), e);
        }
        Result found = merge.merge(Map.of("site", merge.trusted(inMemory, dialect)));
        assertIterableEquals(texts(wanted, query), texts(found, query), about);
        assertEquals(wanted.total(), found.total(), about);
        assertEquals(wanted.columns().names(), found.columns().names(), about);
        return true;
    }

    /** Returns the typed values of each row, sorted if the query has no sort keys. */
    private static List<String> texts(Result result, Query query) {
        List<String> rows = result.stream().map(row -> text(row, query)).toList();
        return query.sorts().isEmpty() ? rows.stream().sorted().toList() : rows;
    }

    private static String text(Row row, Query query) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < query.selected().size(); i++) {
            Object value = CellRow.of(row).value(i, query.selected().get(i));
            boolean isStat = i >= query.columns().size();
            String shown =
                    value instanceof Double number && isStat ? String.format("%.4f", number) : String.valueOf(value);
            text.append(shown).append('\t');
        }
        if (query.stats().isEmpty()) {
            text.append(row.asMap());
        } else {
            query.columns().forEach(column -> text.append(kind(row.get(column))));
        }
        return text.toString();
    }

    private static String kind(Object value) {
        return value == null ? "null" : value.getClass().getSimpleName();
    }
}

package io.github.livestatus.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.rows.TableResult;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results with no row, one row and many rows. */
class ResultTest {
    private static final Result NONE = SampleRows.of("[]", Hosts.NAME, Hosts.STATE);
    private static final Result ONE = SampleRows.of("[[\"a\",0]]", Hosts.NAME, Hosts.STATE);
    private static final Result MANY = SampleRows.of("[[\"a\",0],[\"b\",1],[\"c\",9]]", Hosts.NAME, Hosts.STATE);

    @Test
    void singleIsTheOnlyRow() {
        assertEquals("a", ONE.single().get(Hosts.NAME));
        assertEquals(
                "one row was expected, the result has 0",
                assertThrows(NoSuchElementException.class, NONE::single).getMessage());
        assertEquals(
                "one row was expected, the result has 3",
                assertThrows(NoSuchElementException.class, MANY::single).getMessage());
    }

    @Test
    void firstIsTheFirstRow() {
        assertEquals(Optional.empty(), NONE.findFirst());
        assertEquals("a", ONE.findFirst().orElseThrow().get(Hosts.NAME));
        assertEquals("a", MANY.findFirst().orElseThrow().get(Hosts.NAME));
    }

    @Test
    void onlyIsTheOnlyRowOrEmpty() {
        assertEquals(Optional.empty(), NONE.findOnly());
        assertEquals("a", ONE.findOnly().orElseThrow().get(Hosts.NAME));
        assertEquals(
                "one row at most was expected, the result has 3",
                assertThrows(NoSuchElementException.class, MANY::findOnly).getMessage());
    }

    @Test
    void aRowIsAMapOfItsJsonValues() {
        Row row = SampleRows.of("[[\"a\",1,[\"x\"]]]", Hosts.NAME, Hosts.STATE, Hosts.GROUPS)
                .single();
        assertEquals(Map.of("name", "a", "state", 1L, "groups", List.of("x")), row.asMap());
        assertEquals(List.of("name", "state", "groups"), List.copyOf(row.asMap().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> row.asMap().clear());
    }

    @Test
    void aCompactResultHasTheSameValues() {
        Result compact =
                TableResult.slice(TableResult.waited(MANY, false, true), 1, 2).compact();
        assertEquals(List.of("b", "c"), compact.column(Hosts.NAME));
        assertEquals(MANY.repairs(), compact.repairs());
        assertEquals(MANY.bytes(), compact.bytes());
        assertTrue(compact.isPolled());
        assertEquals(
                "c",
                TableResult.sorted(compact, List.of(Hosts.NAME.descending()))
                        .row(0)
                        .get(Hosts.NAME));
        assertEquals(List.of(), NONE.compact().column(Hosts.NAME));
    }

    @Test
    void columnHasAValueForEachRow() {
        assertEquals(List.of(), NONE.column(Hosts.NAME));
        assertEquals(List.of("a"), ONE.column(Hosts.NAME));
        assertEquals(Arrays.asList(HostState.UP, HostState.DOWN, null), MANY.column(Hosts.STATE));
        assertThrows(IllegalArgumentException.class, () -> MANY.column(Hosts.GROUPS));
        assertThrows(IllegalArgumentException.class, () -> NONE.column(Hosts.GROUPS));
        assertThrows(UnsupportedOperationException.class, () -> ONE.column(Hosts.NAME)
                .clear());
    }

    @Test
    void toMapHasEachRowByItsKey() {
        assertEquals(Map.of(), NONE.toMap(Hosts.NAME));
        Map<String, Row> byName = MANY.toMap(Hosts.NAME);
        assertEquals(List.of("a", "b", "c"), List.copyOf(byName.keySet()));
        assertEquals(HostState.DOWN, byName.get("b").get(Hosts.STATE));
        Result twice = SampleRows.of("[[\"a\",0],[\"a\",1]]", Hosts.NAME, Hosts.STATE);
        assertEquals(
                "two rows have name a",
                assertThrows(IllegalStateException.class, () -> twice.toMap(Hosts.NAME))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> NONE.toMap(Hosts.GROUPS));
    }

    @Test
    void streamAndIteratorGiveTheRowsInOrder() {
        assertEquals(0, NONE.stream().count());
        assertEquals(
                List.of("a", "b", "c"),
                MANY.stream().map(row -> row.get(Hosts.NAME)).toList());
        StringBuilder names = new StringBuilder();
        MANY.forEach(row -> names.append(row.get(Hosts.NAME)));
        assertEquals("abc", names.toString());
    }

    @Test
    void textOfAnyWidthKeepsTheAlignment() {
        Result wide = SampleRows.of("[[\"監視\",0],[\"✅ 💥\",1],[\"a\\u0301\\u202eb\",1]]", Hosts.NAME, Hosts.STATE);
        assertEquals("name   state\n監視   UP\n✅ 💥  DOWN\na\u0301b     DOWN", wide.table(10));
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        Result wide = SampleRows.of("[[\"x" + "💥".repeat(40) + "\"]]", Hosts.NAME);
        assertEquals("name\nx" + "💥".repeat(29) + "…", wide.table(10));
    }

    @Test
    void withoutColumnsThereIsNoHeading() {
        assertEquals("(no rows)", SampleRows.named("[]").table(10));
        assertEquals("name  state\n(no rows)", NONE.table(10));
    }

    @Test
    void aSliceMustBeWithinTheRows() {
        assertEquals(List.of("b"), TableResult.slice(MANY, 1, 1).column(Hosts.NAME));
        assertEquals(0, TableResult.slice(MANY, 3, 5).size());
    }

    @Test
    void rowsOutOfRangeAreRejected() {
        assertThrows(IndexOutOfBoundsException.class, () -> ONE.row(1));
        assertThrows(IndexOutOfBoundsException.class, () -> NONE.row(0));
    }

    @Test
    void partsOfAResultHaveTheSameMetadata() {
        Result told = TableResult.withFailed(TableResult.waited(MANY, false, true), Map.of("site02", "down"));
        for (Result part : List.of(
                told,
                TableResult.slice(told, 1, 1),
                TableResult.sorted(told, List.of(Hosts.NAME.descending())),
                TableResult.joined(List.of(told, ONE)))) {
            assertEquals(Map.of("site02", "down"), part.failedBackends());
        }
        assertTrue(TableResult.slice(told, 0, 1).isPolled());
        assertEquals(
                List.of("c", "b", "a"),
                TableResult.sorted(told, List.of(Hosts.NAME.descending())).column(Hosts.NAME));
        assertEquals(4, TableResult.joined(List.of(MANY, NONE, ONE)).size());
        assertEquals(1, TableResult.joined(List.of(MANY, NONE, ONE)).repairs());
    }
}

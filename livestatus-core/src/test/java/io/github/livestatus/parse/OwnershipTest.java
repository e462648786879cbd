package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values never change: they share no bytes with a buffer, and results share none with each other. */
class OwnershipTest {
    private static final AnswerParser PARSER = AnswerParser.lenient();
    private static final List<Selected<?>> COLUMNS =
            List.of(Kinds.TEXT, Kinds.MORE_TEXT, Kinds.BLOB, Kinds.TEXTS, Kinds.DICT, Kinds.TIME);

    private static String row(int i) {
        return "[\"web%04d\",\"\\u00fc \\\"%d\\\" and what makes it a long text\",\"\\u00ff%d\",[\"g%d\"],{\"k\":\"v%d\"},%d.5]"
                .formatted(i, i, i, i, i, 1_700_000_000 + i);
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (Selected<?> column : COLUMNS) {
            Object value = row.get(column);
            values.add(value instanceof byte[] blob ? Arrays.toString(blob) : value);
        }
        return values;
    }

    @Test
    void valuesOfAStreamOutliveTheirBuffer() {
        int count = 20_000; // several buffers
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",\n").append(row(i));
        }
        byte[] body = SplitDelivery.bytes(json.append("]\n").toString());
        RowColumns columns = RowColumns.of(COLUMNS);
        List<List<Object>> kept = new ArrayList<>();
        PARSER.forEach(SplitDelivery.source(body, body.length), body.length, columns, row -> kept.add(values(row)));
        List<List<Object>> whole = PARSER.parse(body, body.length, columns).stream()
                .map(OwnershipTest::values)
                .toList();
        assertEquals(whole, kept);
    }

    @Test
    void resultsOfOneParserDoNotMix() {
        RowColumns columns = RowColumns.of(COLUMNS);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            byte[] body = SplitDelivery.bytes("[" + row(i) + "]");
            results.add(PARSER.parse(body, body.length, columns));
        }
        for (int i = 9; i >= 0; i--) {
            assertEquals("web%04d".formatted(i), results.get(i).single().get(Kinds.TEXT));
            assertEquals(Map.of("k", "v" + i), results.get(i).single().get(Kinds.DICT));
        }
    }

    /** Returns the memory of a response that is still in use: rows that are kept must not keep the whole response. */
    private record Kept(WeakReference<byte[]> body, Row copy, Result compact) {
        static Kept of(int number) {
            byte[] body = SplitDelivery.bytes("[" + row(number) + "]" + " ".repeat(1 << 20));
            Result result = PARSER.parse(body, body.length, RowColumns.of(COLUMNS));
            return new Kept(
                    new WeakReference<>(body),
                    result.single().copy(),
                    TableResult.slice(result, 0, 1).compact());
        }
    }

    @Test
    void copiesOfRowsDoNotKeepTheBody() {
        List<Kept> kept = IntStream.range(0, 40).mapToObj(Kept::of).toList();
        for (int i = 0; i < 100 && kept.stream().anyMatch(one -> one.body.get() != null); i++) {
            System.gc();
        }
        for (int i = 0; i < kept.size(); i++) {
            assertNull(kept.get(i).body.get(), "body " + i);
            byte[] again = SplitDelivery.bytes("[" + row(i) + "]");
            Row same = PARSER.parse(again, again.length, RowColumns.of(COLUMNS)).single();
            assertEquals(values(same), values(kept.get(i).copy));
            assertEquals(values(same), values(kept.get(i).compact.single()));
            assertEquals(same.asMap(), kept.get(i).copy.asMap());
        }
    }

    @Test
    void aCopyOfAStreamedRowOutlivesTheCall() {
        byte[] body = SplitDelivery.bytes("[" + row(1) + "," + row(2) + "]");
        List<Row> copies = new ArrayList<>();
        PARSER.forEach(
                SplitDelivery.source(body, body.length),
                body.length,
                RowColumns.of(COLUMNS),
                row -> copies.add(row.copy()));
        List<List<Object>> whole = PARSER.parse(body, body.length, RowColumns.of(COLUMNS)).stream()
                .map(OwnershipTest::values)
                .toList();
        assertEquals(whole, copies.stream().map(OwnershipTest::values).toList());
    }

    @Test
    void changingABlobChangesNoResult() {
        byte[] body = SplitDelivery.bytes("[[\"abc\"]]");
        Result result = PARSER.parse(body, body.length, RowColumns.of(List.of(Kinds.BLOB)));
        Arrays.fill(result.single().get(Kinds.BLOB), (byte) 0);
        assertArrayEquals(new byte[] {'a', 'b', 'c'}, result.single().get(Kinds.BLOB));
    }

    @Test
    void listsAndDictsAreImmutable() {
        byte[] body = SplitDelivery.bytes("[[[\"a\"],{\"k\":1}],[[\"a\",\"b\"],{}],[[],0]]");
        Result result = PARSER.parse(body, body.length, RowColumns.of(List.of(Kinds.TEXTS, Kinds.DICT)));
        for (Row row : result) {
            assertThrows(UnsupportedOperationException.class, () -> row.get(Kinds.TEXTS)
                    .add("c"));
            assertThrows(UnsupportedOperationException.class, () -> row.get(Kinds.DICT)
                    .put("k", "2"));
        }
        assertThrows(
                UnsupportedOperationException.class,
                () -> result.row(0).get(Kinds.TEXTS).set(0, "c"));
    }
}

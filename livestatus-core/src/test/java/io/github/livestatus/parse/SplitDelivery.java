package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.Cells;
import io.github.livestatus.rows.RowColumns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Parses a body whole, one byte at a time, and split in two, and asserts equal results. A short body is split at every offset. A
 * long one is split at some offsets, the same in every build; {@code .ci/run} sets the environment variable {@code
 * LIVESTATUS_SPLITS} to {@code all}.
 */
final class SplitDelivery {
    private static final boolean IS_EACH_SPLIT = "all".equals(System.getenv("LIVESTATUS_SPLITS"));
    private static final long SEED = Long.getLong("livestatus.seed", 11);
    private static final int SHORT = 300;
    private static final int SAMPLED = 60;

    private SplitDelivery() {}

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the bytes of text in Latin-1, so that a test can contain any byte. */
    static byte[] raw(String json) {
        return json.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Result lenient(String json, Selected<?>... columns) {
        return parse(AnswerParser.lenient(), bytes(json), RowColumns.of(List.of(columns)));
    }

    static Result parse(AnswerParser parser, byte[] body, RowColumns columns) {
        Result whole = parser.parse(body.clone(), body.length, columns);
        List<String> shown = whole.stream().map(SplitDelivery::shown).toList();
        assertEquals(shown, whole.compact().stream().map(SplitDelivery::shown).toList());
        assertEquals(shown, rows(parser, body, columns, SplitDelivery::shown, each(body.length)));
        List<List<String>> texts = whole.stream().map(SplitDelivery::texts).toList();
        eachSplit(body.length, parts -> {
            List<List<String>> same = rows(parser, body, columns, SplitDelivery::texts, parts);
            assertEquals(texts, same, () -> delivery(parts));
        });
        return whole;
    }

    private static <T> List<T> rows(
            AnswerParser parser, byte[] body, RowColumns columns, Function<Row, T> show, int... parts) {
        List<T> rows = new ArrayList<>();
        long count = parser.forEach(source(body, parts), body.length, columns, row -> rows.add(show.apply(row)));
        assertEquals(rows.size(), count);
        return rows;
    }

    /** Returns the parser's error for an invalid body: the same kind at the same byte in every way of delivery. */
    static <E extends LivestatusException> E failure(
            Class<E> kind, AnswerParser parser, byte[] body, RowColumns columns) {
        E expected = assertThrows(kind, () -> parser.parse(body.clone(), body.length, columns));
        Consumer<int[]> way = parts -> {
            E same = assertThrows(
                    kind,
                    () -> parser.forEach(source(body, parts), body.length, columns, SplitDelivery::shown),
                    () -> delivery(parts));
            if (expected instanceof MalformedResponseException first
                    && same instanceof MalformedResponseException second) {
                assertEquals(first.offset(), second.offset(), () -> delivery(parts));
            }
        };
        way.accept(each(body.length));
        eachSplit(body.length, way);
        return expected;
    }

    static MalformedResponseException malformed(AnswerParser parser, byte[] body, Selected<?>... columns) {
        return failure(MalformedResponseException.class, parser, body, RowColumns.of(List.of(columns)));
    }

    private static int[] each(int length) {
        return IntStream.generate(() -> 1).limit(length).toArray();
    }

    private static String delivery(int... parts) {
        return "delivered in " + Arrays.toString(parts) + ", seed " + SEED;
    }

    private static void eachSplit(int length, Consumer<int[]> way) {
        if (length == 0) {
            return;
        }
        way.accept(new int[] {length});
        boolean isEach = IS_EACH_SPLIT || length <= SHORT;
        IntStream splits = isEach ? IntStream.range(1, length) : new Random(SEED).ints(SAMPLED, 1, length);
        splits.forEach(i -> way.accept(new int[] {i, length - i}));
    }

    /** Delivers the bytes in parts of these sizes, and then the end. */
    static ByteSource source(byte[] body, int... parts) {
        return new ByteSource() {
            private int part;
            private int left = parts.length == 0 ? 0 : parts[0];
            private int next;

            @Override
            public int read(byte[] into, int offset, int length) {
                if (next == body.length) {
                    return -1;
                }
                int count = Math.min(length, left);
                System.arraycopy(body, next, into, offset, count);
                next += count;
                left -= count;
                if (left == 0 && part + 1 < parts.length) {
                    left = parts[++part];
                }
                return count;
            }
        };
    }

    private static List<String> texts(Row row) {
        CellRow all = CellRow.of(row);
        return IntStream.range(all.firstCell(), all.firstCell() + all.columns().width())
                .mapToObj(all.cells()::textAt)
                .toList();
    }

    /** Returns all values of a row. */
    static String shown(Row any) {
        CellRow row = CellRow.of(any);
        Cells cells = row.cells();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < row.columns().width(); i++) {
            int cell = row.firstCell() + i;
            all.append(cells.isNull(cell))
                    .append(cells.isNumber(cell))
                    .append(' ')
                    .append(cells.longAt(cell));
            all.append(' ')
                    .append(cells.doubleAt(cell))
                    .append(' ')
                    .append(cells.textAt(cell))
                    .append(' ');
            all.append(cells.timeAt(cell)).append(cells.listAt(cell)).append(cells.dictAt(cell));
            all.append(Arrays.toString(cells.bytesAt(cell))).append(cells.valueAt(cell));
            Object value = row.columns().decoder(i).value(cells, cell);
            all.append(value instanceof byte[] blob ? Arrays.toString(blob) : value)
                    .append('\n');
        }
        return all.toString();
    }
}

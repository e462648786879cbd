package io.github.livestatus.parse;

import static io.github.livestatus.parse.Kinds.INT;
import static io.github.livestatus.parse.Kinds.TEXT;
import static io.github.livestatus.parse.SplitDelivery.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RowStreamTest {
    private static final RowColumns COLUMNS = RowColumns.of(List.of(INT, TEXT));

    private final AnswerParser parser = AnswerParser.lenient();

    @Test
    void rowsArriveBeforeTheBodyIsComplete() {
        byte[] body = bytes("[[1,\"a\"],[2,\"b\"],[3,\"c\"]]");
        List<Long> seen = new ArrayList<>();
        List<Integer> seenBeforeRead = new ArrayList<>();
        ByteSource source = SplitDelivery.source(body, 9, 9, 8);
        long rows = parser.forEach(
                (into, offset, length) -> {
                    seenBeforeRead.add(seen.size());
                    return source.read(into, offset, length);
                },
                body.length,
                COLUMNS,
                row -> seen.add(row.get(INT)));
        assertEquals(3, rows);
        assertEquals(List.of(1L, 2L, 3L), seen);
        assertEquals(List.of(0, 1, 2), seenBeforeRead);
    }

    /** A row of some megabytes arrives in thousands of packets. Scanning all of it after each one takes a minute. */
    @Test
    @Timeout(20)
    void aLongRowInSmallPiecesIsNotRescannedForEach() {
        byte[] body = bytes("[[1,\"" + "x".repeat(8 << 20) + "\"],[2,\"b\"]]");
        int[] pieces = new int[body.length / 1000 + 1];
        Arrays.fill(pieces, 1000);
        List<Integer> lengths = new ArrayList<>();
        long rows = parser.forEach(
                SplitDelivery.source(body, pieces),
                body.length,
                COLUMNS,
                row -> lengths.add(row.get(TEXT).length()));
        assertEquals(2, rows);
        assertEquals(List.of(8 << 20, 1), lengths);
    }

    @Test
    void rowsLargerThanTheBufferAreRead() {
        StringBuilder body = new StringBuilder("[");
        for (int i = 0; i < 8; i++) {
            body.append(i == 0 ? "" : ",\n")
                    .append('[')
                    .append(i)
                    .append(",\"")
                    .append("x".repeat(200_000 * i))
                    .append("\"]");
        }
        byte[] bytes = bytes(body + "]");
        List<Integer> lengths = new ArrayList<>();
        assertEquals(
                8,
                parser.forEach(
                        SplitDelivery.source(bytes, bytes.length),
                        bytes.length,
                        COLUMNS,
                        row -> lengths.add(row.get(TEXT).length())));
        assertEquals(List.of(0, 200_000, 400_000, 600_000, 800_000, 1_000_000, 1_200_000, 1_400_000), lengths);
    }

    @Test
    void aRowIsInvalidAfterItsCall() {
        byte[] body = bytes("[[1,\"a\"],[2,\"b\"]]");
        List<Row> kept = new ArrayList<>();
        parser.forEach(SplitDelivery.source(body, body.length), body.length, COLUMNS, kept::add);
        assertThrows(IllegalStateException.class, () -> kept.get(0).get(TEXT));
        assertThrows(IllegalStateException.class, () -> kept.get(1).getLong(INT));
    }

    @Test
    void textOutlivesItsRow() {
        byte[] body = bytes("[[1,\"aaaa\"],[2,\"bbbb\"]]");
        List<String> kept = new ArrayList<>();
        parser.forEach(SplitDelivery.source(body, 13, 10), body.length, COLUMNS, row -> kept.add(row.get(TEXT)));
        assertEquals(List.of("aaaa", "bbbb"), kept);
    }

    @Test
    void anExceptionOfTheConsumerReachesTheCallerUnchanged() {
        byte[] body = bytes("[[1,\"a\"],[2,\"b\"]]");
        IllegalStateException mine = new IllegalStateException("mine");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> parser.forEach(SplitDelivery.source(body, body.length), body.length, COLUMNS, row -> {
                    throw mine;
                }));
        assertSame(mine, thrown);
    }

    @Test
    void sourceThatEndsEarlyIsAnError() {
        byte[] body = bytes("[[1,\"a\"]]");
        MalformedResponseException e = assertThrows(
                MalformedResponseException.class,
                () -> parser.forEach(SplitDelivery.source(body, body.length), 10_000_000_000L, COLUMNS, row -> {}));
        assertEquals(9, e.offset());
        assertTrue(e.getMessage().contains("10000000000"), e.getMessage());
    }

    @Test
    void exactlyTheLengthIsRead() {
        byte[] body = bytes("[[1,\"a\"]]200          12\n");
        int[] read = new int[1];
        ByteSource source = SplitDelivery.source(body, body.length);
        parser.forEach(
                (into, offset, length) -> {
                    int count = source.read(into, offset, length);
                    read[0] += count;
                    return count;
                },
                9,
                COLUMNS,
                row -> {});
        assertEquals(9, read[0]);
    }

    @Test
    void emptyBodyIsNotRead() {
        assertEquals(0, parser.forEach((into, offset, length) -> -1, 0, COLUMNS, row -> {}));
    }

    @Test
    void theLimitEndsABodyWithAnEndlessCell() {
        AnswerParser limited = parser.withMaxCellBytes(1 << 20);
        ByteSource endless = (into, offset, length) -> {
            Arrays.fill(into, offset, offset + length, (byte) '[');
            return length;
        };
        assertThrows(LimitExceededException.class, () -> limited.forEach(endless, 1L << 40, COLUMNS, row -> {}));
        byte[] start = bytes("[[1,\"");
        ByteSource text = (into, offset, length) -> {
            Arrays.fill(into, offset, offset + length, (byte) 'x');
            System.arraycopy(start, 0, into, offset, offset == 0 ? start.length : 0);
            return length;
        };
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> limited.forEach(text, 1L << 40, COLUMNS, row -> {}));
        assertEquals("maxCellBytes", e.setting());
    }

    @Test
    void bodiesBeyondTwoGigabytesAreCounted() {
        byte[] row = bytes("[1,\"" + "x".repeat(60_000) + "\"],");
        byte[] many = new byte[row.length * 4];
        for (int i = 0; i < 4; i++) {
            System.arraycopy(row, 0, many, i * row.length, row.length);
        }
        long repeats = (9L << 28) / many.length;
        long length = 1 + repeats * many.length + row.length;
        long[] position = new long[1];
        ByteSource source = (into, offset, wanted) -> {
            int count = 0;
            while (count < wanted) {
                long p = position[0];
                int at = (int) ((p - 1) % many.length);
                int step = p == 0 ? 1 : Math.min(wanted - count, many.length - at);
                if (p == 0) {
                    into[offset] = '[';
                } else {
                    System.arraycopy(many, at, into, offset + count, step);
                }
                count += step;
                position[0] += step;
            }
            if (position[0] == length) {
                into[offset + wanted - 1] = ']';
            }
            return count;
        };
        assertEquals(repeats * 4 + 1, parser.forEach(source, length, COLUMNS, ignored -> {}));
    }
}

package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.rows.RowColumns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streamed rows of wrapped_json, with the failed backends at any place of the response. */
class EnvelopeTest {
    private static final RowColumns COLUMNS = RowColumns.named(List.of("name", "groups"));

    private final List<String> seen = new ArrayList<>();
    private final Map<String, String> failed = new LinkedHashMap<>();

    private long forEach(AnswerParser parser, String text, int chunk) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        int[] at = {0};
        ByteSource source = (bytes, offset, length) -> {
            int count = Math.min(Math.min(chunk, length), body.length - at[0]);
            System.arraycopy(body, at[0], bytes, offset, count);
            at[0] += count;
            return count;
        };
        return parser.forEachWrapped(
                source, body.length, COLUMNS, row -> seen.add(row.getString("name") + row.getList("groups")), failed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"data":[["a",["data","]}"]],["b\\"[",[]]],"failed":{"site02":"no \\"route\\""},"columns":["name","groups"],"total_count":2}
                """,
                """
                {"failed": {"site02": "no \\"route\\""}, "columns":["data","groups"], "rows_scanned":7,
                 "data" : [ ["a",["data","]}"]],
                ["b\\"[",[]]
                ], "total_count":2}""",
            })
    void rowsAndFailuresAreReadInBothOrders(String body) {
        for (int chunk = 1; chunk <= body.length(); chunk++) {
            seen.clear();
            failed.clear();
            assertEquals(2, forEach(AnswerParser.lenient(), body, chunk));
            assertEquals(List.of("a[data, ]}]", "b\"[[]"), seen);
            assertEquals(Map.of("site02", "no \"route\""), failed);
        }
    }

    /** Otherwise its rows would be lost without an error. */
    @Test
    void aKeyOfRowsWithAnEscapeIsRejected() {
        String body = "{\"d\\u0061ta\":[[\"a\",[]]]}";
        assertThrows(MalformedResponseException.class, () -> forEach(AnswerParser.lenient(), body, 100));
    }

    @Test
    void noRowsAndNoFailures() {
        assertEquals(0, forEach(AnswerParser.lenient(), "{\"data\":[],\"total_count\":0}", 100));
        assertEquals(Map.of(), failed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[[\"a\",[]]]",
                "{}",
                "{\"data\":[[\"a\",[]]]",
                "{\"data\":[[\"a\",[]]}",
                "{\"data\":{}}",
                "{\"data\":[]} x"
            })
    void anInvalidEnvelopeIsRejected(String body) {
        assertThrows(MalformedResponseException.class, () -> forEach(AnswerParser.lenient(), body, 100));
    }

    @Test
    void errorsHaveTheirOffsetInTheWholeBody() {
        String body = "{\"data\":[[\"a\",[]],[\"b\"]],\"failed\":{}}";
        MalformedResponseException told =
                assertThrows(MalformedResponseException.class, () -> forEach(AnswerParser.lenient(), body, 100));
        assertTrue(told.offset() >= body.indexOf("[\"b\""), told::getMessage);
    }

    @Test
    void theBytesAroundTheRowsAreLimited() {
        String body = "{\"failed\":{\"a\":\"" + "x".repeat(5_000) + "\"},\"data\":[]}";
        AnswerParser parser = AnswerParser.lenient().withMaxCellBytes(1_000);
        LimitExceededException told = assertThrows(LimitExceededException.class, () -> forEach(parser, body, 100));
        assertTrue(told.getMessage().contains("maxCellBytes"), told::getMessage);
    }
}

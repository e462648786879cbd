package io.github.livestatus.parse;

import static io.github.livestatus.parse.Kinds.ANY;
import static io.github.livestatus.parse.Kinds.TEXT;
import static io.github.livestatus.parse.SplitDelivery.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.rows.RowColumns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedAnswerTest {
    private static final RowColumns ASKED = RowColumns.of(List.of(TEXT, ANY));

    private static WrappedAnswer parse(String body, RowColumns columns) {
        return AnswerParser.lenient().parseWrapped(bytes(body), body.length(), columns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[[\"web01\",0],\n[\"web02\",1]],\"total_count\":50}\n",
                "{\"columns\":[\"text\",\"any\"],\"data\":[[\"web01\",0],[\"web02\",1]],\"total_count\":50}",
                "{\"columns\":[[\"text\",\"any\"]],\n\"data\":[[\"web01\",0],[\"web02\",1]]\n,\"total\":50}",
                "{\"total_count\":50,\"data\":[[\"web01\",0],[\"web02\",1]],\"rows_scanned\":7,\"columns\":[\"text\",\"any\"]}",
                " { \"failed\" : {} , \"data\" : [ [\"web01\",0] , [\"web02\",1] ] , \"x\":{\"y\":[1,2]}, \"total_count\" : 50 } ",
            })
    void rowsAreReadFromDataInAnyLayout(String body) {
        WrappedAnswer answer = parse(body, ASKED);
        assertEquals(List.of("web01", "web02"), answer.result().column(TEXT));
        assertEquals(List.of(0L, 1L), answer.result().column(ANY));
        assertEquals(50, answer.totalCount());
        assertEquals(Map.of(), answer.failed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"columns\":[\"name\",\"state\"],\"data\":[[\"web01\",0]]}",
                "{\"columns\":[[\"name\",\"state\"]],\"data\":[[\"web01\",0]]}",
                "{\"data\":[[\"web01\",0]],\"columns\":[\"name\",\"state\"]}",
                "{\"data\":[[\"name\",\"state\"],[\"web01\",0]]}",
            })
    void namesComeFromTheResponseIfTheQueryHasNoColumns(String body) {
        WrappedAnswer answer = parse(body, null);
        assertEquals(List.of("name", "state"), answer.result().columns().names());
        assertEquals("web01", answer.result().single().getString("name"));
        assertEquals(-1, answer.totalCount());
    }

    @Test
    void failedBackendsAreNamed() {
        WrappedAnswer answer = parse(
                "{\"data\":[],\"failed\":{\"site1\":\"dial tcp: connect: connection refused\",\"site2\":\"\"},\"total_count\":0}",
                ASKED);
        assertEquals(0, answer.result().size());
        assertEquals(0, answer.totalCount());
        assertEquals(Map.of("site1", "dial tcp: connect: connection refused", "site2", ""), answer.failed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "[]",
                "{}",
                "{\"total_count\":1}",
                "{\"data\":1}",
                "{\"data\":null}",
                "{\"data\":{}}",
                "{\"data\":[[\"a\",1]]",
                "{\"data\":[[\"a\",1]]}}",
                "{\"data\":[[\"a\",1]]},",
                "{\"data\":[[\"a\",1]] \"x\":1}",
                "{\"data\":[[\"a\",1]",
                "{\"data\":[[\"a\"]]}",
                "{\"data\":[[\"a\",1],]}",
                "{\"data\":[1]}",
                "{\"data\":",
                "{\"data\"",
                "{data:[]}",
                "{",
                "{\"data\":[[\"a\",1}]}",
                "{\"data\":[],}"
            })
    void anythingElseIsAnError(String body) {
        assertThrows(MalformedResponseException.class, () -> parse(body, ASKED));
    }

    @Test
    void anEmptyResponseIsNotReadAsNoRows() {
        MalformedResponseException e = assertThrows(MalformedResponseException.class, () -> parse("", ASKED));
        assertTrue(e.getMessage().contains("empty"), e.getMessage());
    }

    @Test
    void onlyRepairsOfRowsCount() {
        WrappedAnswer answer = parse("{\"failed\":{\"\\q\":\"\"},\"data\":[[\"\\q\",nan]]}", ASKED);
        assertEquals(2, answer.result().repairs());
    }
}

package io.github.livestatus.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowColumns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unknown numbers of enums read as null, count as repairs, and stay readable as numbers. Strict mode rejects them. */
class UnknownNumbersTest {
    static Stream<EnumColumn<?>> enums() {
        return Stream.of(
                Hosts.STATE,
                Services.STATE,
                Hosts.STATE_TYPE,
                Hosts.CHECK_TYPE,
                Hosts.ACKNOWLEDGEMENT_TYPE,
                Comments.ENTRY_TYPE,
                Log.CLASS);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void ofAnEnum(EnumColumn<?> column) {
        byte[] body = "[[0],[77],[\"77\"]]".getBytes(StandardCharsets.UTF_8);
        RowColumns columns = RowColumns.of(List.of(column));
        Result result = AnswerParser.lenient().parse(body, body.length, columns);
        assertNull(result.row(1).get(column));
        assertNull(result.row(2).get(column));
        assertEquals(77, result.row(1).getLong(column));
        assertEquals(77, result.row(1).getLong(column.name()));
        long unknown =
                result.column(column).stream().filter(value -> value == null).count();
        assertEquals(unknown, result.repairs());
        MalformedResponseException strict = assertThrows(
                MalformedResponseException.class, () -> AnswerParser.strict().parse(body, body.length, columns));
        assertTrue(
                strict.getMessage()
                        .contains("is not a known " + column.constants().getSimpleName()),
                strict::getMessage);
        assertTrue(strict.getMessage().contains(column.name()), strict::getMessage);
    }

    @Test
    void ofATuple() {
        String body = "[[[[\"s0\",2,1],[\"s1\",9,1]],[[4,\"ops\",\"hi\",7,1795331815]]],[[[\"s0\",0,1]],[]]]";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        RowColumns columns = RowColumns.of(List.of(Hosts.SERVICES_WITH_STATE, Hosts.COMMENTS_WITH_EXTRA_INFO));
        Result result = AnswerParser.lenient().parse(bytes, bytes.length, columns);
        assertEquals(2, result.repairs(), "a cell each of the first row");
        List<ServiceWithState> services = result.row(0).get(Hosts.SERVICES_WITH_STATE);
        assertEquals(new ServiceWithState("s1", null, true), services.get(1));
        MalformedResponseException strict = assertThrows(
                MalformedResponseException.class, () -> AnswerParser.strict().parse(bytes, bytes.length, columns));
        assertTrue(strict.getMessage().contains("9 in a tuple is not a known ServiceState"), strict::getMessage);
    }
}

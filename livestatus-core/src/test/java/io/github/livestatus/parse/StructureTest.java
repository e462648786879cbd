package io.github.livestatus.parse;

import static io.github.livestatus.parse.Kinds.ANY;
import static io.github.livestatus.parse.Kinds.INT;
import static io.github.livestatus.parse.Kinds.TEXT;
import static io.github.livestatus.parse.SplitDelivery.bytes;
import static io.github.livestatus.parse.SplitDelivery.lenient;
import static io.github.livestatus.parse.SplitDelivery.malformed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowColumns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows may have any layout, but their structure is never repaired. */
class StructureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[1,\"a\"],\n[2,\"b\"]]\n",
                "[[1,\"a\"], [2,\"b\"]]",
                "[[1,\"a\"],[2,\"b\"]]",
                "\r\n\t [ [ 1\t,\f\"a\"\u000b]\r\n,\n\n[2 , \"b\" ]\n]\n \n",
            })
    void whitespaceIsIgnored(String body) {
        Result result = lenient(body, INT, TEXT);
        assertEquals(List.of(1L, 2L), result.column(INT));
        assertEquals(List.of("a", "b"), result.column(TEXT));
        assertEquals(0, result.repairs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[]\n", " [ ] ", "", "\n", " \n "})
    void anEmptyListHasNoRows(String body) {
        Result result = lenient(body, INT, TEXT);
        assertEquals(0, result.size());
        assertEquals(List.of("int", "text"), result.columns().names());
    }

    @Test
    void theFirstRowHasTheNamesIfTheQueryHasNoColumns() {
        Result result = SplitDelivery.parse(
                AnswerParser.lenient(), bytes("[[\"name\",\"st\\u0061te\"],\n[\"web01\",0]]\n"), null);
        assertEquals(List.of("name", "state"), result.columns().names());
        assertEquals(1, result.size());
        assertEquals("web01", result.single().getString("name"));
        assertEquals(
                0,
                SplitDelivery.parse(AnswerParser.lenient(), bytes("[[\"name\"]]"), null)
                        .size());
        assertEquals(
                0,
                SplitDelivery.parse(AnswerParser.lenient(), bytes("[]"), null)
                        .columns()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[1,2]]x | 7",
                "[[1,2]] ] | 8",
                "[[1,2]] [[3,4]] | 8",
                "[[1,2]],[[3,4]] | 7",
                "[[1,2],] | 7",
                "[,[1,2]] | 1",
                "[[1,2][3,4]] | 6",
                "[[1,2],3] | 7",
                "[1,2] | 1",
                "{\"data\":[]} | 0",
                "<html> | 0",
                "[[1,2}] | 5",
                "[[1,2]} | 6",
                "[[1 2]] | 4",
                "[[1,]] | 4",
                "[[,1]] | 2",
                "[[1,,2]] | 4",
                "[[1,\"a\"b]] | 7",
                "[[1,\"a\"\"b\"]] | 7",
                "[[1,a\"b\"]] | 5",
                "[[1,!]] | 4",
                "[[1,\u00ff]] | 4",
                "[[1,a_b]] | 5",
                "[[1,\\u0031]] | 4",
                "[[1,[2 3]]] | 7",
                "[[1,[2,]]] | 7",
                "[[1,[2,3}]] | 8",
                "[[1,[,2]]] | 5",
                "[[1,{\"a\"}]] | 8",
                "[[1,{\"a\":}]] | 9",
                "[[1,{\"a\":1]]] | 10",
                "[[1,{\"a\":1,}]] | 11",
                "[[1,{a:1}]] | 5",
                "[[1,{\"a\" 1}]] | 9",
                "[[1,{1:1}]] | 5",
                "[[1]] | 1",
                "[[1,2],[]] | 7",
                "[[1,2],[1,2,3]] | 12",
                "[[1,2,3]] | 6",
                "[[],[1,2]] | 1",
            })
    void brokenStructureIsAnErrorAtItsOffset(String body, long offset) {
        for (AnswerParser parser : List.of(AnswerParser.lenient(), AnswerParser.strict())) {
            MalformedResponseException e = malformed(parser, bytes(body), ANY, TEXT);
            assertEquals(offset, e.offset(), e.getMessage());
        }
    }

    @Test
    void everyTruncationIsAnError() {
        String body = "[[1,\"a\\u00fc\\\"b\"],\n[-2.5e+01,[\"x\",{\"k\":null}]],[true,\"\"]]";
        for (int length = 1; length < body.length(); length++) {
            MalformedResponseException e =
                    malformed(AnswerParser.lenient(), bytes(body.substring(0, length)), ANY, TEXT);
            assertEquals(length, e.offset(), e.getMessage());
        }
    }

    @Test
    void errorsNameRowColumnAndBytes() {
        String body = "[" + "[1,\"abcdefgh\"],\n".repeat(56) + "[1,\"x\"y]" + ",[2,\"\"]".repeat(9) + "]";
        MalformedResponseException e = malformed(AnswerParser.lenient(), bytes(body), ANY, TEXT);
        assertEquals(903, e.offset());
        assertEquals(64, e.excerpt().length());
        assertTrue(e.excerpt().contains("],\\n[1,\"x\"y],[2,"), e.excerpt());
        String message = "row 56, column text: neither comma nor end of row at byte 903 of the body, near \""
                + e.excerpt() + "\"";
        assertEquals(message, e.getMessage());
    }

    @Test
    void errorsInsideListsNameTheirColumn() {
        String body = "[[1,[2 3]]" + ",[2,\"\"]".repeat(9) + "]";
        MalformedResponseException e = malformed(AnswerParser.lenient(), bytes(body), ANY, TEXT);
        assertTrue(e.getMessage().startsWith("row 0, column text: neither comma nor end of list"), e.getMessage());
    }

    @Test
    void bytesThatEndWithACellAreTruncated() {
        String body = "[[1,\"a long enough text to be far from the end\"],[2,[\"x\",\"" + "y".repeat(40) + "\"]";
        assertEquals(
                body.length(),
                malformed(AnswerParser.lenient(), bytes(body), ANY, TEXT).offset());
    }

    @Test
    void nestingHasALimit() {
        AnswerParser parser = AnswerParser.lenient().withMaxNesting(3);
        RowColumns columns = RowColumns.of(List.of(ANY));
        assertEquals(
                1, SplitDelivery.parse(parser, bytes("[[[[[1]]]]]"), columns).size());
        LimitExceededException e =
                SplitDelivery.failure(LimitExceededException.class, parser, bytes("[[[[{\"a\":[1]}]]]]"), columns);
        assertEquals("maxNesting", e.setting());
        assertEquals(3, e.limit());
        assertThrows(LimitExceededException.class, () -> parse("[[" + "[".repeat(1_000_000)));
        assertThrows(LimitExceededException.class, () -> parse("[[" + "{\"a\":".repeat(1_000_000)));
    }

    private static void parse(String body) {
        AnswerParser.lenient().parse(bytes(body), body.length(), RowColumns.of(List.of(ANY)));
    }

    @Test
    void deepestNestingFitsTheStack() {
        String body = "[[" + "[".repeat(500) + "]".repeat(500) + "]]";
        Result result = AnswerParser.lenient()
                .withMaxNesting(500)
                .parse(bytes(body), body.length(), RowColumns.of(List.of(ANY)));
        assertEquals(body.length() - 4, result.single().get(ANY).toString().length());
    }

    @Test
    void cellsHaveALimit() {
        AnswerParser parser = AnswerParser.lenient().withMaxCellBytes(12);
        RowColumns columns = RowColumns.of(List.of(ANY));
        assertEquals(
                1,
                SplitDelivery.parse(parser, bytes("[[\"1234567890\"]]"), columns)
                        .size());
        LimitExceededException e =
                SplitDelivery.failure(LimitExceededException.class, parser, bytes("[[\"12345678901\"]]"), columns);
        assertEquals("maxCellBytes", e.setting());
        assertEquals(13, e.value());
    }

    @Test
    void settingsOutOfRangeAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> AnswerParser.strict().withMaxNesting(0));
        assertThrows(IllegalArgumentException.class, () -> AnswerParser.strict().withMaxNesting(501));
        assertThrows(IllegalArgumentException.class, () -> AnswerParser.strict().withMaxCellBytes(0));
    }

    @Test
    void bytesAfterTheLengthAreIgnored() {
        byte[] body = bytes("[[\"a\"]]garbage\"");
        RowColumns columns = RowColumns.of(List.of(TEXT));
        assertEquals(
                "a", AnswerParser.lenient().parse(body, 7, columns).single().get(TEXT));
        assertThrows(
                MalformedResponseException.class, () -> AnswerParser.lenient().parse(body, 6, columns));
    }
}

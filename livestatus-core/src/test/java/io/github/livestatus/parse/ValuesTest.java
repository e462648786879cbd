package io.github.livestatus.parse;

import static io.github.livestatus.parse.Kinds.ANY;
import static io.github.livestatus.parse.Kinds.BLOB;
import static io.github.livestatus.parse.Kinds.COLOUR;
import static io.github.livestatus.parse.Kinds.DICT;
import static io.github.livestatus.parse.Kinds.FLAG;
import static io.github.livestatus.parse.Kinds.FLOAT;
import static io.github.livestatus.parse.Kinds.INT;
import static io.github.livestatus.parse.Kinds.INTS;
import static io.github.livestatus.parse.Kinds.TEXT;
import static io.github.livestatus.parse.Kinds.TEXTS;
import static io.github.livestatus.parse.Kinds.TIME;
import static io.github.livestatus.parse.SplitDelivery.lenient;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Result;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of a value that servers send has the right value, without a repair. */
class ValuesTest {
    private static <T> T read(Selected<T> column, String json) {
        Result result = lenient("[[" + json + "]]", column);
        assertEquals(0, result.repairs(), () -> "repairs of " + json);
        return result.single().get(column);
    }

    @Test
    void aStateOfMinusOneIsNull() {
        assertNull(read(COLOUR, "-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "-1 | -1",
                "1795331043 | 1795331043",
                "12345678 | 12345678",
                "123456789012345678 | 123456789012345678",
                "9223372036854775807 | 9223372036854775807",
                "1234567890123456.9 | 1234567890123456",
                "9007199254740993.75 | 9007199254740993",
                "-9007199254740993.75 | -9007199254740993",
                "4.999999999999999999999 | 4",
                "999999999999999.99999 | 999999999999999",
                "9223372036854775807.9 | 9223372036854775807",
                "1.234567890123456789e17 | 123456789012345678",
                "\"1234567890123456.9\" | 1234567890123456",
                "-9223372036854775808 | -9223372036854775808",
                "1.7e+09 | 1700000000",
                "1.7E9 | 1700000000",
                "5.0000000000e+00 | 5",
                "\"0\" | 0",
                "\"42\" | 42",
                "\"5.0000000000e+00\" | 5",
                "\"-3\" | -3",
                "true | 1",
                "false | 0",
            })
    void numbersOfAllFormsReadAsInts(String json, long value) {
        assertEquals(value, read(INT, json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void omittedValuesAreNull(String json) {
        assertNull(read(INT, json));
        assertNull(read(FLOAT, json));
        assertNull(read(FLAG, json));
        assertNull(read(TIME, json));
        assertNull(read(COLOUR, json));
        assertEquals("", read(TEXT, json));
        assertEquals(List.of(), read(TEXTS, json));
        assertEquals(Map.of(), read(DICT, json));
        assertEquals(0, read(BLOB, json).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "0.0",
                "1",
                "-1.5",
                "4.5645600000e-01",
                "0.000238895416259765",
                "1795331403.500987",
                "0.00023889541625976562",
                "1e22",
                "1e23",
                "-1e-22",
                "1e-23",
                "9007199254740993",
                "9007199254740992.0",
                "900719925474099.25",
                "123456789012345678901234567890",
                "1.7976931348623157e308",
                "4.9e-324",
                "1e999",
                "-1e-999",
                "0.1",
                "3.14159265358979323846264338327950288",
                "1e0000000000000000000001",
                "0e99999"
            })
    void floatsAreTheNearestDouble(String json) {
        assertEquals(Double.parseDouble(json), read(FLOAT, json));
    }

    @Test
    void booleansReadAsNumbers() {
        assertEquals(1.0, read(FLOAT, "true"));
        assertEquals(true, read(FLAG, "true"));
        assertEquals(false, read(FLAG, "false"));
        assertEquals(true, read(FLAG, "1"));
        assertEquals(false, read(FLAG, "\"0\""));
        assertEquals(Kinds.Colour.GREEN, read(COLOUR, "true"));
    }

    @ParameterizedTest
    @CsvSource({
        "1795331043, 2026-11-22T07:04:03Z",
        "1795331043.0000000000, 2026-11-22T07:04:03Z",
        "1795331403.500987, 2026-11-22T07:10:03.500987Z",
        "1795331403.5009879, 2026-11-22T07:10:03.500987Z",
        "1795331403.500987123456789, 2026-11-22T07:10:03.500987Z",
        "1795331403.1, 2026-11-22T07:10:03.100Z",
        "1.795331043e+09, 2026-11-22T07:04:03Z",
        "1.795331043500987e+09, 2026-11-22T07:04:03.500987Z",
        "1795331043000000e-6, 2026-11-22T07:04:03Z",
        "\"1795331043\", 2026-11-22T07:04:03Z",
        "-2, 1969-12-31T23:59:58Z",
        "-1.5, 1969-12-31T23:59:58.500Z",
        "0.000001, 1970-01-01T00:00:00.000001Z",
        "99999999999, 5138-11-16T09:46:39Z",
        "000000, ",
        "1, 1970-01-01T00:00:01Z",
        "-1, ",
        "0, ",
        "-0.0, ",
        "0.0000000000e+00, ",
        "-1.0000000000e+00, ",
    })
    void secondsAreTimesToTheMicrosecond(String json, Instant time) {
        Result result = lenient("[[" + json + "]]", TIME);
        assertEquals(time, result.single().get(TIME));
        assertEquals(json.equals("000000") ? 1 : 0, result.repairs());
    }

    @Test
    void textIsDecoded() {
        assertEquals(
                "DISK OK \"q\" \\ / \b\f\n\r\t ünïcode",
                read(TEXT, "\"DISK OK \\\"q\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00fcn\\u00efcode\""));
        assertEquals("日本 and more text behind it", read(TEXT, "\"\\u65e5\\u672c and more text behind it\""));
        assertEquals("😀", read(TEXT, "\"\\ud83d\\ude00\""));
        assertEquals("nul \0 del \u007f", read(TEXT, "\"nul \\u0000 del \u007f\""));
        assertEquals("raw ü 日 😀", read(TEXT, "\"raw ü 日 😀\""));
        assertEquals("\"quoted\"", read(TEXT, "\"\\u0022quoted\\u0022\""));
        assertEquals("[1795331043] LONG ".repeat(40), read(TEXT, "\"" + "[1795331043] LONG ".repeat(40) + "\""));
    }

    @Test
    void anyValueIsText() {
        assertEquals("7", read(TEXT, "7"));
        assertEquals("1.50", read(TEXT, "1.50"));
        assertEquals("true", read(TEXT, "true"));
        assertEquals("[\"a\", 1]", read(TEXT, "[\"a\", 1]"));
        assertEquals("{\"a\":[{}]}", read(TEXT, "{\"a\":[{}]}"));
    }

    @Test
    void listsAndDictsAreReadInEveryForm() {
        assertEquals(List.of("sg0"), read(TEXTS, "[\"sg0\"]"));
        assertEquals(List.of("a", "b", "", "c\"d"), read(TEXTS, "[ \"a\" ,\n\"b\",null , \"c\\\"d\" ]"));
        assertEquals(List.of(), read(TEXTS, "[]"));
        assertEquals(List.of(), read(TEXTS, "0"));
        assertEquals(List.of(1L, 4L), read(INTS, "[1,4]"));
        assertEquals(Map.of("TIER", "0"), read(DICT, "{\"TIER\":\"0\"}"));
        assertEquals(Map.of("TIER", "0", "b", "true"), read(DICT, "[[\"TIER\",0],[\"b\",true]]"));
        assertEquals(Map.of(), read(DICT, "[]"));
        assertEquals(Map.of(), read(DICT, "0"));
        assertEquals(
                List.of("LOCATION", "OWNER"),
                List.copyOf(read(DICT, "{\"LOCATION\": 1 , \"OWNER\":2}").keySet()));
    }

    @Test
    void valuesEqualTheJson() {
        assertNull(read(ANY, "null"));
        assertEquals(true, read(ANY, "true"));
        assertEquals(3L, read(ANY, "3"));
        assertEquals(3.0, read(ANY, "3.0"));
        assertEquals(1.8446744073709552e19, read(ANY, "18446744073709551615"));
        assertEquals("3", read(ANY, "\"3\""));
        assertEquals(
                Arrays.asList(1L, null, "x", List.of(List.of()), Map.of("k", Map.of())),
                read(ANY, "[1,null,\"x\",[[]],{\"k\":{}}]"));
    }

    @Test
    void blobsAreTheCodePointsOfTheirText() {
        assertArrayEquals(new byte[] {'a', 0, (byte) 0xff}, read(BLOB, "\"a\\u0000\\u00ff\""));
    }

    @Test
    void repeatedNamesAreTheSameString() {
        Result result = lenient("[[\"web01\",\"a\"],[\"web01\",\"b\"],[\"web01\",\"a\"]]", TEXT, Kinds.MORE_TEXT);
        assertSame(result.row(0).get(TEXT), result.row(1).get(TEXT));
        assertSame(result.row(0).get(Kinds.MORE_TEXT), result.row(2).get(Kinds.MORE_TEXT));
    }

    @Test
    void flatReadersTakeAnyCell() {
        Result result = lenient("[[\"text\"],[[1]],[{\"a\":1}]]", ANY);
        for (var row : result) {
            assertEquals(0, row.getLong("any"));
            assertEquals(0.0, row.getDouble("any"));
            assertNull(row.getInstant("any"));
        }
        assertEquals(List.of(1L), result.row(1).getList("any"));
        assertTrue(result.row(0).getDict("any").isEmpty());
        assertEquals(0, result.repairs());
    }
}

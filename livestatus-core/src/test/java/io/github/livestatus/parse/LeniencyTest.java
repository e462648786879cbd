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
import static io.github.livestatus.parse.SplitDelivery.bytes;
import static io.github.livestatus.parse.SplitDelivery.lenient;
import static io.github.livestatus.parse.SplitDelivery.raw;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowColumns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that JSON or a column does not allow are repaired and counted, or rejected in strict mode. */
class LeniencyTest {
    /** Reads a cell that needs a repair, and asserts that strict mode rejects it there. */
    private static <T> T mended(Selected<T> column, byte[] json) {
        byte[] body = body(json);
        RowColumns columns = RowColumns.of(List.of(FLAG, column));
        Result result = SplitDelivery.parse(AnswerParser.lenient(), body, columns);
        assertEquals(1, result.repairs());
        assertEquals(false, result.row(0).get(FLAG));
        MalformedResponseException refusal =
                SplitDelivery.failure(MalformedResponseException.class, AnswerParser.strict(), body, columns);
        assertTrue(refusal.getMessage().startsWith("row 1, column " + column.name() + ": "), refusal.getMessage());
        assertTrue(refusal.offset() >= 13 && refusal.offset() < body.length - 2, refusal.getMessage());
        assertTrue(refusal.excerpt().length() <= 64, refusal.excerpt());
        return result.row(1).get(column);
    }

    private static byte[] body(byte[] json) {
        String before = "[[0,null],[1,";
        return raw(before + new String(json, StandardCharsets.ISO_8859_1) + "]]");
    }

    private static <T> T mended(Selected<T> column, String json) {
        return mended(column, raw(json));
    }

    @ParameterizedTest
    @CsvSource({
        "nan, NaN",
        "-nan, NaN",
        "NaN, NaN",
        "-NAN, NaN",
        "+nan, NaN",
        "inf, Infinity",
        "-inf, -Infinity",
        "Inf, Infinity",
        "INF, Infinity",
        "-Infinity, -Infinity",
        "infinity, Infinity",
        "+inf, Infinity"
    })
    void bareNanAndInfinityAreFloats(String json, double value) {
        assertEquals(value, mended(FLOAT, json));
        assertEquals(value, mended(ANY, json));
    }

    @ParameterizedTest
    @CsvSource({
        "\\xff, �",
        "\\xe9abc, �abc",
        "\\xc3, �",
        "\\xe2\\x82, �",
        "\\xe2\\x82x, �x",
        "\\xf0\\x9f\\x98, �",
        "\\xc0\\xaf, ��",
        "\\xf5\\x80, ��",
        "\\x80, �",
        "\\xfcml\\xe4ut, �ml�ut",
        "\\xf4\\x90\\x80\\x80, ����"
    })
    void bytesThatAreNotUtf8AreReplaced(String escaped, String value) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            boolean isByte = escaped.startsWith("\\x", i);
            bytes.append(isByte ? (char) Integer.parseInt(escaped, i + 2, i + 4, 16) : escaped.charAt(i));
            i += isByte ? 3 : 0;
        }
        byte[] text = raw(bytes.toString());
        assertEquals(value, mended(TEXT, raw("\"" + bytes + "\"")));
        assertEquals(value, new String(text, StandardCharsets.UTF_8), "what the JDK makes of it");
    }

    @Test
    void surrogatesInUtf8AreReplacedByteByByte() {
        assertEquals("���x", mended(TEXT, "\"\u00ed\u00a0\u0080x\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\ud83d | �",
                "\\ude00 | �",
                "\\ud83dx | �x",
                "\\ud83d\\u0041 | �A",
                "\\ud83d\\ud83d\\ude00 | �😀",
                "\\u12 | �12",
                "\\uzzzz | �zzzz",
                "\\u | �",
                "\\000 | '\0'",
                "\\101\\12 | 'A\n'",
                "\\377 | ÿ",
                "\\777 | ?7",
                "\\U0001F600 | 😀",
                "\\U12345678 | �",
                "\\U0000d83d | �",
                "\\Uffffffff | �ffffffff",
                "\\U1 | �1",
                "\\q | q",
                "\\' | ''''",
            })
    void escapesThatJsonLacksAreRead(String json, String value) {
        assertEquals(value, mended(TEXT, bytes("\"" + json + "\"")));
    }

    @Test
    void rawControlCharactersAreKept() {
        assertEquals("a\1\n\t\0b", mended(TEXT, "\"a\1\n\t\0b\""));
        assertEquals(
                "long enough for words \u001b and more of it",
                mended(TEXT, "\"long enough for words \u001b and more of it\""));
        assertEquals("\\\1 ü", mended(TEXT, "\"\\\1 \\u00fc\""));
    }

    @Test
    void backslashBeforeBytesThatAreNotAsciiIsKept() {
        assertEquals("\\ü", mended(TEXT, "\"\\\u00c3\u00bc\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "007",
                "1.",
                ".5",
                "1e",
                "+1",
                "-",
                "1-2",
                "0x10",
                "12345678901234567890abc",
                "True",
                "nul",
                "trueish",
                "1.5e+x",
                "--1",
                "123456789.12345678901234567890e5x"
            })
    void bareValuesWithoutMeaningAreText(String json) {
        assertEquals(json, mended(ANY, json));
        assertEquals(json, mended(TEXT, json));
        assertNull(mended(INT, json));
        assertNull(mended(TIME, json));
        assertEquals(List.of(), mended(TEXTS, json));
    }

    @Test
    void valuesOfTheWrongTypeReadAsNull() {
        assertNull(mended(INT, "\"text\""));
        assertNull(mended(INT, "[1]"));
        assertNull(mended(INT, "{}"));
        assertNull(mended(FLOAT, "\"1 2\""));
        assertNull(mended(TIME, "\"soon\""));
        assertNull(mended(TIME, "true"));
        assertNull(mended(TIME, "1e300"));
        assertNull(mended(TIME, "99999999999999999999"));
        assertEquals(List.of(), mended(TEXTS, "\"text\""));
        assertEquals(List.of(), mended(TEXTS, "{\"a\":1}"));
        assertEquals(List.of(2L), mended(INTS, "[\"x\",2]"));
        assertEquals(Map.of(), mended(DICT, "7"));
        assertEquals(Map.of("a", "1"), mended(DICT, "[[\"a\",1],[\"b\"],3]"));
        assertNull(mended(COLOUR, "7"));
        assertNull(mended(COLOUR, "-2"));
        assertArrayEquals(raw("?"), mended(BLOB, "\"\\u65e5\""));
    }

    @Test
    void nestedTextIsRepaired() {
        assertEquals(List.of("�", "\0", "b"), mended(TEXTS, "[\"\\ud83d\",\"\\000\",\"b\"]"));
        assertEquals(Map.of("�", "NaN"), mended(DICT, "{\"\u00ff\":nan}"));
    }

    @Test
    void aCellWithSeveralRepairsCountsOnce() {
        String body = "[[nan,\"\\q\\q\",[\"\\q\",\"\\q\"],7],[\"x\",\"\",0,1]]";
        Result result = lenient(body, INT, TEXT, TEXTS, COLOUR);
        assertEquals(5, result.repairs());
        assertNull(result.row(0).get(COLOUR));
        assertEquals(7, result.row(0).getLong(COLOUR));
        assertEquals(5, result.repairs(), "reading changes nothing");
    }

    @Test
    void namesAloneCauseNoRepair() {
        Result result = SplitDelivery.parse(
                AnswerParser.lenient(), bytes("[[\"a\",\"b\"],[\"x\",zz]]"), RowColumns.named(List.of("a", "b")));
        assertEquals(1, result.repairs());
    }
}

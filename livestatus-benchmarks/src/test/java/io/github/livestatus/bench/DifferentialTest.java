package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random rows, written as each server writes them, read as the values that Jackson reads. */
class DifferentialTest {
    private static final int BODIES = 1000;

    private enum Manner {
        NAEMON(",\n", "\n", "\\\""),
        ICINGA2(", ", "", "\\\""),
        NAGIOS(",\n", "\n", "\\u0022");

        private final String betweenRows;
        private final String end;
        private final String quote;

        Manner(String betweenRows, String end, String quote) {
            this.betweenRows = betweenRows;
            this.end = end;
            this.quote = quote;
        }
    }

    private final JsonFactory jackson = new JsonFactory();

    @ParameterizedTest
    @EnumSource(Manner.class)
    void readsWhatJacksonReads(Manner manner) throws IOException {
        long seed = Long.getLong("livestatus.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < BODIES; i++) {
            int width = 1 + random.nextInt(12);
            byte[] body = body(manner, random, width).getBytes(StandardCharsets.UTF_8);
            String place = manner + ", seed " + seed + ", body " + i;
            List<Object> expected = jackson(body);
            List<String> names =
                    IntStream.range(0, width).mapToObj(n -> "c" + n).toList();
            Result result = AnswerParser.strict().parse(body.clone(), body.length, RowColumns.named(names));
            assertEquals(expected, values(result), place);
            result = AnswerParser.lenient().parse(body.clone(), body.length, RowColumns.named(names));
            assertEquals(expected, values(result), place);
            assertEquals(0, result.repairs(), place);
        }
    }

    private static List<Object> values(Result result) {
        List<Object> rows = new ArrayList<>();
        for (Row row : result) {
            List<Object> cells = new ArrayList<>();
            result.columns().names().forEach(name -> cells.add(row.get(name)));
            rows.add(cells);
        }
        return rows;
    }

    @SuppressWarnings("unchecked") // a body is a list
    private List<Object> jackson(byte[] body) throws IOException {
        try (JsonParser parser = jackson.createParser(body)) {
            parser.nextToken();
            return (List<Object>) value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case START_OBJECT -> {
                Map<String, Object> dict = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    dict.put(key, value(parser));
                }
                yield dict;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? (Object) parser.getDoubleValue()
                        : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static String body(Manner manner, Random random, int width) {
        StringBuilder body = new StringBuilder("[");
        int rows = random.nextInt(20);
        for (int i = 0; i < rows; i++) {
            body.append(i == 0 ? "" : manner.betweenRows).append('[');
            for (int c = 0; c < width; c++) {
                body.append(c == 0 ? "" : ",").append(cell(manner, random, 0));
            }
            body.append(']');
        }
        return body.append(']').append(manner.end).toString();
    }

    private static String cell(Manner manner, Random random, int depth) {
        return switch (random.nextInt(depth < 3 ? 10 : 8)) {
            case 0 -> "" + random.nextInt(10);
            case 1 -> "" + (1_795_000_000 + random.nextInt(1_000_000));
            case 2 -> "" + (random.nextLong() >> random.nextInt(64));
            case 3 -> number(manner, random);
            case 4 -> List.of("null", "true", "false", "0", "-1").get(random.nextInt(5));
            case 5, 6, 7 -> text(manner, random);
            case 8 -> list(manner, random, depth + 1);
            default -> dict(manner, random, depth + 1);
        };
    }

    private static String number(Manner manner, Random random) {
        double value = random.nextInt(3) == 0
                ? Double.longBitsToDouble(random.nextLong())
                : (random.nextDouble() - 0.2) * Math.pow(10, random.nextInt(20) - 5);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "0.5";
        }
        return switch (manner) {
            case NAEMON -> String.format("%.10e", value);
            case ICINGA2 -> Double.toString(value);
            case NAGIOS -> String.format("%.6g", value);
        };
    }

    private static String text(Manner manner, Random random) {
        StringBuilder text = new StringBuilder("\"");
        int length = random.nextInt(random.nextInt(10) == 0 ? 300 : 40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(40)) {
                case 0 -> text.append(manner.quote);
                case 1 -> text.append(manner == Manner.NAGIOS ? "\\u005c" : "\\\\");
                case 2 -> text.append(String.format("\\u%04x", 0xa0 + random.nextInt(0x60)));
                case 3 -> text.append(random.nextInt(4) == 0 ? "\\u65e5" : "\\n");
                case 4 -> text.append(random.nextInt(4) == 0 ? "\\ud83d\\ude00" : "\\t");
                case 5 -> text.append(random.nextInt(4) == 0 ? "ü日😀" : "\\/");
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.append('"').toString();
    }

    private static String list(Manner manner, Random random, int depth) {
        StringBuilder list = new StringBuilder("[");
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.append(i == 0 ? "" : ",").append(cell(manner, random, depth));
        }
        return list.append(']').toString();
    }

    private static String dict(Manner manner, Random random, int depth) {
        StringBuilder dict = new StringBuilder("{");
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            dict.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":").append(cell(manner, random, depth));
        }
        return dict.append('}').toString();
    }
}

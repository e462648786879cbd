package io.github.livestatus.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Texts of any length with escapes at any place have the right value. Repeated texts are the same String. */
class TextsTest {
    private static final List<String> WRITTEN = List.of(
            "\\\"",
            "\\\\",
            "\\n",
            "\\/",
            "\\u00fc",
            "\\u00FC",
            "\\u0022",
            "ü",
            "#",
            "\u007f",
            "\\u65e5",
            "\\ud83d\\ude00",
            "日",
            "😀");
    private static final List<String> MEANT =
            List.of("\"", "\\", "\n", "/", "ü", "ü", "\"", "ü", "#", "\u007f", "日", "😀", "日", "😀");

    /** The pairs above within Latin-1, with one byte per character. */
    private static final int LATIN = 10;

    private static Result read(List<String> cells) {
        byte[] body = SplitDelivery.bytes("[[\"" + String.join("\"],[\"", cells) + "\"]]");
        return AnswerParser.strict().parse(body, body.length, RowColumns.of(List.of(Kinds.TEXT)));
    }

    private static String plain(int length) {
        return "abcdefghijklmnopqrstuvwxyz0123456789 .,;:="
                .repeat(length / 42 + 1)
                .substring(0, length);
    }

    @Test
    void anEscapeMayBeAnywhere() {
        List<String> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int length : new int[] {0, 1, 7, 8, 9, 40, 41, 62, 495, 512, 530}) {
            for (int at = 0; at <= length; at++) {
                int kind = at % WRITTEN.size();
                cells.add(plain(at) + WRITTEN.get(kind) + plain(length - at));
                texts.add(plain(at) + MEANT.get(kind) + plain(length - at));
            }
        }
        assertEquals(texts, read(cells).column(Kinds.TEXT));
    }

    @Test
    void manyEscapesInTextsOfAnyLength() {
        long seed = Long.getLong("livestatus.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            StringBuilder cell = new StringBuilder();
            StringBuilder text = new StringBuilder();
            int kinds = random.nextBoolean() ? LATIN : WRITTEN.size();
            int length = random.nextInt(i % 100 == 0 ? 200_000 : 2_000);
            int longestPlain = 1 + random.nextInt(30);
            while (text.length() < length) {
                int kind = random.nextInt(kinds);
                String between = plain(random.nextInt(longestPlain));
                cell.append(between).append(WRITTEN.get(kind));
                text.append(between).append(MEANT.get(kind));
            }
            cells.add(cell.toString());
            texts.add(text.toString());
        }
        assertEquals(texts, read(cells).column(Kinds.TEXT), "seed " + seed);
    }

    @Test
    void threadsDecodeTheSameResultAtTheSameTime() throws InterruptedException, ExecutionException {
        List<String> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            cells.add("host " + i + " \\u00fc \\\"quoted\\\"");
            texts.add("host " + i + " ü \"quoted\"");
        }
        Result result = read(cells);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> readings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readings.add(threads.submit(() -> result.column(Kinds.TEXT)));
        }
        for (Future<List<String>> reading : readings) {
            assertEquals(texts, reading.get());
        }
        threads.shutdown();
    }

    /** Many names with equal first and last bytes are distinguished. */
    @Test
    void similarNamesAreNotConfused() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            names.add("site0001-" + i + "-a.example");
            names.add("h" + i);
            names.add("site" + i + "-host00001");
        }
        List<String> twice = new ArrayList<>();
        names.forEach(name -> twice.addAll(List.of(name, name)));
        assertEquals(twice, read(twice).column(Kinds.TEXT));
    }

    @Test
    void aRepeatedNameIsTheSameString() {
        List<String> names = read(List.of(
                        "web01", "CPU", "web01", "site01-host-with-a-long-name", "CPU", "site01-host-with-a-long-name"))
                .column(Kinds.TEXT);
        assertSame(names.get(0), names.get(2));
        assertSame(names.get(1), names.get(4));
        assertSame(names.get(3), names.get(5));
    }

    @Test
    void aRepeatedListOfOneIsTheSameList() {
        byte[] body =
                SplitDelivery.bytes("[[[\"linux\"],\"linux\"],[[\"linux\"],\"\\\"linux\\\"\"],[[\"web\"],\"linux\"]]");
        Result result = AnswerParser.strict().parse(body, body.length, RowColumns.of(List.of(Kinds.TEXTS, Kinds.TEXT)));
        List<List<String>> lists = result.column(Kinds.TEXTS);
        assertEquals(List.of(List.of("linux"), List.of("linux"), List.of("web")), lists);
        assertSame(lists.get(0), lists.get(1));
        assertSame(lists.get(0).get(0), result.row(0).get(Kinds.TEXT));
        assertEquals("\"linux\"", result.row(1).get(Kinds.TEXT));
    }
}

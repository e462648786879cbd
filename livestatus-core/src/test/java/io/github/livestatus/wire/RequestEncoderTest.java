package io.github.livestatus.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries as bytes: their lines in UTF-8 with the client's own headers behind the first, and no garbage beside. */
class RequestEncoderTest {
    private static final long SEED = Long.getLong("livestatus.seed", System.nanoTime());
    private static final int ROUNDS = 20_000;

    /** What a JVM needs to tell an array from its bytes, rounded up to 8. */
    private static final int ARRAY_HEADER = 16 + 7;

    /** The object that counts the bytes and then holds them: three fields and a header. */
    private static final int SINK = 32;

    private static Query problems() {
        return Query.from(Services.TABLE)
                .columns(
                        Services.HOST_NAME,
                        Services.DESCRIPTION,
                        Services.STATE,
                        Services.PLUGIN_OUTPUT,
                        Services.LAST_CHECK,
                        Services.LATENCY,
                        Services.GROUPS,
                        Services.ACKNOWLEDGED,
                        Services.CONTACTS,
                        Services.LAST_STATE_CHANGE,
                        Services.HOST_STATE,
                        Services.CURRENT_ATTEMPT)
                .filter(
                        Services.STATE.ne(ServiceState.OK),
                        Filter.anyOf(Services.HOST_NAME.matches("^web"), Services.GROUPS.contains("linux")),
                        Services.ACKNOWLEDGED.isFalse())
                .sort(Services.HOST_NAME.ascending(), Services.LAST_CHECK.descending())
                .limit(100);
    }

    static List<Query> queries() {
        Query problems = problems();
        return List.of(
                Query.from(Services.TABLE),
                problems,
                problems.stats(
                        Stat.count(Filter.allOf(Services.LATENCY.gt(1.5), Services.GROUPS.isEmpty())
                                .not()),
                        Stat.sum(Services.LATENCY),
                        Stat.max(Services.LAST_CHECK)),
                problems.filter(Services.DESCRIPTION.eq("Größe \uD83D\uDE80 漢字"))
                        .authUser("jürgen"),
                problems.filter(Filter.allOf(Services.LATENCY.gt(2.0), Filter.allOf(Services.HOST_NAME.eq("web01"))))
                        .offset(20)
                        .timelimit(Duration.ofSeconds(30))
                        .localtime(Instant.ofEpochSecond(-1_700_000_000L))
                        .backends("site01", "site02")
                        .waitObject("web01;Load")
                        .waitCondition(Services.STATE.eq(ServiceState.OK))
                        .waitTimeout(Duration.ofDays(36_500)));
    }

    private static byte[] joined(Query query, boolean isWrapped) {
        List<String> lines = new ArrayList<>(query.lines());
        boolean isNamed = !query.selected().isEmpty();
        lines.add(1, "ResponseHeader: fixed16\nKeepAlive: on");
        lines.add(2, "OutputFormat: " + (isWrapped ? "wrapped_json" : "json") + (isNamed ? "" : "\nColumnHeaders: on"));
        return (String.join("\n", lines) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aRequestIsTheLinesOfItsQuery(Query query) {
        assertArrayEquals(joined(query, false), RequestEncoder.get(query, false));
        assertArrayEquals(joined(query, true), RequestEncoder.get(query, true));
        assertEquals(joined(query, false).length, RequestEncoder.length(query));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void encodingAllocatesNoMoreThanTheBytes(Query query) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long encoded = encoded(query);
        long before = threads.getThreadAllocatedBytes(thread);
        long again = encoded(query);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        assertEquals(encoded, again);
        long most = encoded + (ARRAY_HEADER + SINK) * (long) ROUNDS;
        assertTrue(allocated <= most, () -> allocated + " bytes for " + encoded + " in " + ROUNDS + " requests");
    }

    private static long encoded(Query query) {
        long bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            bytes += RequestEncoder.get(query, false).length;
        }
        return bytes;
    }

    /** Half a surrogate pair becomes a question mark. */
    @Test
    void anyTextIsEncodedAsStringsAre() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            Query query = Query.from(Services.TABLE).filter(Services.DESCRIPTION.eq(text(random)));
            assertArrayEquals(joined(query, false), RequestEncoder.get(query, false), () -> "seed " + SEED);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) (Character.MIN_SURROGATE + random.nextInt(0x800)));
                case 1 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                case 2 -> text.append((char) (0xa1 + random.nextInt(0x1000)));
                case 3 -> text.append((char) (0xe000 + random.nextInt(0x2000)));
                default -> text.append((char) ('!' + random.nextInt('~' - '!' + 1)));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\t', '\n', '\r', 0x1f, 0x7f, 0x80, 0x9f})
    void aControlCharacterIsShownInItsLine(int control) {
        Query query = problems().authUser("a" + (char) control + "b");
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RequestEncoder.get(query, false));
        assertEquals(
                String.format(
                        "control character U+%04X in \"AuthUser: a\\u%04x" + "b\": nothing was sent", control, control),
                refused.getMessage());
    }
}

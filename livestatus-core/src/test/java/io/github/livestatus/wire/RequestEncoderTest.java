package io.github.livestatus.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of queries: their lines in UTF-8, with the client's own headers after the first line. */
class RequestEncoderTest {
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
        List<String> lines = new ArrayList<>(List.of(query.toString().split("\n")));
        boolean isNamed = !query.selected().isEmpty();
        lines.add(1, "ResponseHeader: fixed16\nKeepAlive: on");
        lines.add(2, "OutputFormat: " + (isWrapped ? "wrapped_json" : "json") + (isNamed ? "" : "\nColumnHeaders: on"));
        return (String.join("\n", lines) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aRequestHasTheLinesOfItsQuery(Query query) {
        assertArrayEquals(joined(query, false), RequestEncoder.get(query, false));
        assertArrayEquals(joined(query, true), RequestEncoder.get(query, true));
    }

    /** Half a surrogate pair becomes a question mark. */
    @Test
    void textIsSentInUtf8() {
        Query query = Query.from(Services.TABLE).filter(Services.DESCRIPTION.eq("Größe \ud83d"));
        String request = new String(RequestEncoder.get(query, false), StandardCharsets.UTF_8);
        assertTrue(request.endsWith("\nFilter: description = Größe ?\n\n"), request);
    }

    @Test
    void aTabIsSentUnchanged() {
        Query query = Query.parse("GET services\nFilter: plugin_output = a\tb");
        String request = new String(RequestEncoder.get(query, false), StandardCharsets.UTF_8);
        assertTrue(request.endsWith("\nFilter: plugin_output = a\tb\n\n"), request);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\n', '\r', 0x1f, 0x7f, 0x80, 0x9f})
    void aControlCharacterIsRejectedByTheBuilder(int control) {
        Query query = problems();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> query.authUser("a" + (char) control + "b"));
        assertEquals(
                String.format(
                        "control character U+%04X in the contact of AuthUser \"a\\u%04x" + "b\"", control, control),
                refused.getMessage());
    }
}

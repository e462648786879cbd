package io.github.livestatus.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Query;
import io.github.livestatus.real.OnOneJdk;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program with imitations of all servers, and with one that sends wrong values. */
@OnOneJdk
class ConformanceTest {
    private static final long SEED = 20261128;
    private static final int LONG = 60;
    private static final Path CHECKED = Path.of("../livestatus-core/src/test/resources/catalogue/checked-servers.tsv");
    private static final String ASKED =
            "GET hosts\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\nColumns: name\nFilter: state = 2";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private static FakeTable hosts() {
        long then = Instant.now().getEpochSecond() - 7200;
        FakeTable.Builder hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("alias", Type.STRING)
                .column("address", Type.STRING)
                .column("state", Type.INT)
                .column("acknowledged", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("current_attempt", Type.INT)
                .column("last_check", Type.TIME)
                .column("latency", Type.FLOAT)
                .column("groups", Type.LIST)
                .column("contacts", Type.LIST)
                .column("custom_variable_names", Type.LIST)
                .column("custom_variables", Type.DICT);
        for (int i = 0; i < 12; i++) {
            hosts.row(
                    "web%02d".formatted(i),
                    i % 3 == 0 ? "" : "Höst %d of \\ \"%s\"".formatted(i % 5, i % 2 == 0 ? "A" : "b"),
                    "10.0.0." + i,
                    i % 3,
                    i % 2,
                    1,
                    1 + i % 4,
                    i == 5 ? 0 : then + i % 4,
                    i % 5 * 0.25,
                    i % 4 == 0 ? List.of() : List.of("linux", "rack " + i % 3),
                    List.of("ops"),
                    List.of("RACK"),
                    Map.of("RACK", "r" + i % 3));
        }
        return hosts.build();
    }

    private static FakeTable services() {
        FakeTable.Builder services = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("plugin_output", Type.STRING)
                .column("state", Type.INT)
                .column("scheduled_downtime_depth", Type.INT)
                .column("check_interval", Type.FLOAT);
        for (int i = 0; i < 30; i++) {
            services.row("web%02d".formatted(i % 12), "svc " + i / 12, "OK " + i % 7, i % 4, i % 2, 0.5 + i % 3);
        }
        return services.build();
    }

    private static FakeLivestatus.Builder serve(ServerKind kind) {
        FakeLivestatus.Builder fake =
                FakeLivestatus.builder(kind).table(hosts()).table(services()).unix();
        return kind == ServerKind.LMD ? fake.backend("a", "Site A") : fake;
    }

    private Report run(FakeLivestatus fake) throws IOException {
        return Conformance.run(fake.endpoint(), LONG, SEED, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void typedResultsEqualThePlainText(ServerKind kind) throws IOException {
        try (FakeLivestatus fake = serve(kind).start()) {
            Report report = run(fake);
            assertEquals(0, report.differences(), printed::toString);
            assertTrue(report.agreements() > 500, printed::toString);
            assertIsRow(printed.toString(UTF_8)
                    .lines()
                    .reduce((before, line) -> line)
                    .orElseThrow());
        }
    }

    /** The last line has the cells of the file from which the table of checked servers is made. */
    private static void assertIsRow(String line) throws IOException {
        List<String> head = List.of(Files.readAllLines(CHECKED).get(0).split("\t"));
        List<String> cells = List.of(line.split("\t"));
        assertEquals(head.size(), cells.size(), line);
        assertEquals("live", cells.get(head.indexOf("how")), line);
        assertTrue(cells.get(head.indexOf("columns")).matches("\\d+ of \\d+"), line);
        assertTrue(Integer.parseInt(cells.get(head.indexOf("agreed"))) > 500, line);
        assertEquals("0", cells.get(head.indexOf("differed")), line);
    }

    @Test
    void aDifferenceIsReportedWithServerQueryAndBothResponses() throws IOException {
        try (FakeLivestatus fake = serve(ServerKind.NAGIOS).start()) {
            byte[] none = "200           3\n[]\n".getBytes(StandardCharsets.US_ASCII);
            // A single difference may be a value that changed twice meanwhile.
            for (int attempt = 0; attempt < 20; attempt++) {
                fake.faultOn(ASKED, Fault.answerWith(none));
            }
            Report report = run(fake);
            assertTrue(report.differences() > 0, printed::toString);
            String text = printed.toString(StandardCharsets.UTF_8);
            assertTrue(text.contains("server:   Nagios [[4.5.9, 1.5.0p23]] at " + fake.endpoint()), text);
            assertTrue(text.contains("Filter: state = 2\n  expected: [["), text);
            assertTrue(text.contains("actual:   []"), text);
        }
    }

    @Test
    void recordedResponsesHaveMaskedTexts() {
        String sent = "200          61\n[[\"Höst 12\\n \\u00fc\\ud83d\\ude00 日本\",3,[\"a-B\"],null]]\n";
        byte[] masked = Recording.masked(sent.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "200          61\n[[\"xéxx 00\\n \\u00e9\\ud83d\\ude00 日日\",3,[\"x-x\"],null]]\n",
                new String(masked, StandardCharsets.UTF_8));
        assertEquals(sent.getBytes(StandardCharsets.UTF_8).length, masked.length);
    }

    /** The client reads the recorded responses like those of the server, with masked texts. */
    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "ICINGA2"})
    void recordedResponsesCanBeReplayed(ServerKind kind, @TempDir Path folder) throws IOException {
        try (FakeLivestatus fake = serve(kind).start()) {
            Conformance.record(fake.endpoint(), LONG, SEED, folder, new PrintStream(printed, true, UTF_8));
        }
        int replayed = 0;
        try (FakeLivestatus fake = FakeLivestatus.builder(kind).unix().start();
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint());
                Stream<Path> files = Files.list(folder)) {
            live.dialect();
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".lql")).toList()) {
                String lql = Files.readString(file);
                byte[] answer = Files.readAllBytes(
                        file.resolveSibling(file.getFileName().toString().replace(".lql", ".answer")));
                String text = new String(answer, UTF_8);
                assertFalse(text.contains("web0") || text.contains("Höst"), text);
                boolean isRefused =
                        lql.contains("columns") || kind == ServerKind.ICINGA2 && lql.contains("duration_part");
                boolean isOfRows = text.startsWith("200") && !lql.contains("ColumnHeaders") && !isRefused;
                if (isOfRows) {
                    String table = lql.substring(0, lql.indexOf('\n'));
                    fake.faultOn(table, Fault.answerWith(answer));
                    String query = lql.replaceAll("(?m)^(OutputFormat|ResponseHeader): .*\n", "")
                            .strip();
                    int rows = ((List<?>) PlainJson.read(text.substring(16))).size();
                    assertEquals(
                            rows,
                            live.query(Query.parse(query).withoutTimeBound()).size(),
                            lql);
                    replayed++;
                }
            }
        }
        assertTrue(replayed > 10, "replayed " + replayed);
    }
}

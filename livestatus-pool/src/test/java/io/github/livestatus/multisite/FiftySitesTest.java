package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many sites, some with large responses, one dead and one silent. */
class FiftySitesTest {
    private static final Duration DEADLINE_OF_THE_SILENT = Duration.ofSeconds(4);
    private static final Duration SITE_DEADLINE = Duration.ofSeconds(60);
    private static final Query OUTPUTS = Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.PLUGIN_OUTPUT);

    private final List<FakeLivestatus> servers = new ArrayList<>();

    @AfterEach
    void stopServers() {
        servers.forEach(FakeLivestatus::close);
    }

    private FakeLivestatus start(int rows, int bytesOfARow) {
        FakeTable.Builder table =
                FakeTable.named("services").column("host_name", Type.STRING).column("plugin_output", Type.STRING);
        String output = "x".repeat(bytesOfARow);
        for (int i = 0; i < rows; i++) {
            table.row("host" + i, output);
        }
        FakeLivestatus server = FakeLivestatus.builder(ServerKind.values()[servers.size() % 3])
                .table(table.build())
                .tcp()
                .start();
        servers.add(server);
        return server;
    }

    @Test
    void slowAndDeadSitesTakeNoLongerThanTheirDeadline() {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            sites.add(Site.of("fast" + i, start(10, 20).endpoint()));
        }
        for (int i = 0; i < 3; i++) {
            sites.add(Site.of("large" + i, start(200, 100_000).endpoint()));
        }
        FakeLivestatus refusing = start(1, 1);
        refusing.close();
        sites.add(Site.of("refusing", refusing.endpoint()));
        String silent = start(1, 1).faultForEver(Fault.stallAfter(0)).endpoint();
        sites.add(Site.of("silent", silent).timeout(DEADLINE_OF_THE_SILENT));
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(SITE_DEADLINE);
        sites.forEach(builder::site);
        try (LivestatusSites all = builder.build()) {
            long start = System.nanoTime();
            SitesResult result = all.query(OUTPUTS);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertEquals(45 * 10 + 3 * 200, result.size());
            assertEquals(
                    48,
                    result.outcomes().values().stream()
                            .filter(SiteOutcome::isAnswered)
                            .count());
            assertInstanceOf(Unreachable.class, result.outcomes().get("refusing"));
            assertInstanceOf(TimedOut.class, result.outcomes().get("silent"));
            assertTrue(took.compareTo(SITE_DEADLINE.dividedBy(2)) < 0, took::toString);
            assertTrue(result.bytes() > 60_000_000, () -> "bytes: " + result.bytes());
        }
    }

    @Test
    void streamedRowsAreNotKept() {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sites.add(Site.of("large" + i, start(200, 100_000).endpoint()));
        }
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(SITE_DEADLINE);
        sites.forEach(builder::site);
        try (LivestatusSites all = builder.build()) {
            long[] bytes = {0};
            assertEquals(
                    600,
                    all.forEach(
                            OUTPUTS,
                            row -> bytes[0] += row.get(Services.PLUGIN_OUTPUT).length()));
            assertEquals(60_000_000, bytes[0]);
        }
    }

    /** 60 MB of responses in a heap of 24 MB. */
    @Test
    void streamingNeedsConstantMemory() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
        for (int i = 0; i < 3; i++) {
            command.add(start(200, 100_000).endpoint());
        }
        Process reader = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, reader.waitFor(), said);
        assertEquals("600 60000000", said.strip());
    }

    /** Reads all rows, and prints their number and size. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] endpoints) {
            LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(SITE_DEADLINE);
            for (String endpoint : endpoints) {
                builder.site(Site.of("site" + builder.sites.size(), endpoint));
            }
            try (LivestatusSites sites = builder.build()) {
                long[] bytes = {0};
                long rows = sites.forEach(
                        OUTPUTS,
                        row -> bytes[0] += row.get(Services.PLUGIN_OUTPUT).length());
                System.out.println(rows + " " + bytes[0]);
            }
        }
    }
}

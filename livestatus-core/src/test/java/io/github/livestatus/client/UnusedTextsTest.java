package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first query of a JVM does not load the descriptions of columns; the first call of description() does. */
@Timeout(60)
class UnusedTextsTest {
    private static final String TEXTS = "io.github.livestatus.lql.Descriptions$Read";

    /** The program of the other JVM: a typed query, and with an argument also a description. */
    static final class Program {
        public static void main(String[] args) {
            FakeTable hosts = FakeTable.named("hosts")
                    .column("name", Type.STRING)
                    .row("web01")
                    .build();
            try (FakeLivestatus server = FakeLivestatus.builder(ServerKind.NAEMON)
                            .table(hosts)
                            .unix()
                            .start();
                    Livestatus live = LivestatusConnection.open(server.endpoint())) {
                for (Row row : live.query(Query.from(Hosts.TABLE).columns(Hosts.NAME))) {
                    System.out.println("host " + row.get(Hosts.NAME));
                }
                if (args.length > 0) {
                    System.out.println(Hosts.NAME.description());
                }
            }
        }
    }

    private static String run(String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true);
        builder.command().addAll(List.of(args));
        return new String(builder.start().getInputStream().readAllBytes());
    }

    @Test
    void aQueryDoesNotLoadTheDescriptions() throws IOException {
        String said = run();
        assertTrue(said.contains("host web01"), said);
        assertFalse(said.contains(TEXTS), said);
    }

    @Test
    void descriptionLoadsTheDescriptions() throws IOException {
        String said = run("description");
        assertTrue(said.contains(TEXTS), said);
        assertTrue(said.contains("Name of the host, unique within the server."), said);
    }
}

package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real Icinga 2 returns passive results as they were sent. */
@RealServers
class IcingaPassiveResultTest {

    /** The sent output, and the expected output, long output (with line feeds as backslash and n) and performance data. */
    private record Sent(String output, List<String> read) {}

    private static final List<Sent> SENT = List.of(
            new Sent("OK", List.of("OK", "", "")),
            new Sent("  OK  | a=1 ", List.of("OK", "", "a=1")),
            new Sent("a;b \\\\ c:\\dir\\", List.of("a;b \\\\ c:\\dir\\", "", "")),
            new Sent("OK | a=1;2;3\nmore\n\nlast\\ | b=2\nc=3\n", List.of("OK", "more\\n\\nlast\\", "a=1;2;3 b=2 c=3")),
            new Sent("OK | a=1\n| b=2", List.of("OK", "", "a=1 b=2")),
            new Sent("müde 😀 | 'C:\\dir'=5", List.of("müde 😀", "", "C:\\dir=5")));

    @Test
    void everyOutputIsReadBack() throws IOException {
        try (IcingaSite site = IcingaSite.startOnUnixSocket("output", 1, SENT.size());
                LivestatusConnection live = LivestatusConnection.open("unix:" + site.unixSocket())) {
            List<Command> results = new ArrayList<>();
            for (int i = 0; i < SENT.size(); i++) {
                results.add(Commands.processServiceCheckResult(
                        site.host(0), site.service(i), 1, SENT.get(i).output()));
            }
            assertTrue(live.sendAll(results).stream().allMatch(CommandResult::isConfirmed));
            Query shown = Query.from(Services.TABLE)
                    .columns(Services.PLUGIN_OUTPUT, Services.LONG_PLUGIN_OUTPUT, Services.PERF_DATA)
                    .filter(Services.HAS_BEEN_CHECKED.isTrue());
            Await.until(
                    Duration.ofSeconds(15),
                    "all results are there",
                    () -> live.query(shown).size() == SENT.size());
            for (int i = 0; i < SENT.size(); i++) {
                var row = live.query(shown.filter(Services.DESCRIPTION.eq(site.service(i))))
                        .single();
                assertEquals(
                        SENT.get(i).read(),
                        List.of(
                                row.get(Services.PLUGIN_OUTPUT),
                                row.get(Services.LONG_PLUGIN_OUTPUT),
                                row.get(Services.PERF_DATA)));
            }
            Command lost = Commands.processServiceCheckResult(site.host(0), site.service(0), 0, "C:\\new");
            assertThrows(UnsupportedByServerException.class, () -> live.send(lost));
        }
    }
}

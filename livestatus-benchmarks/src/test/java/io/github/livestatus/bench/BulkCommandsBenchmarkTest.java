package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.command.Command;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the benchmark of bulk commands measures are the same commands on both ways, each read once by the server. */
class BulkCommandsBenchmarkTest {
    @ParameterizedTest
    @EnumSource(names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void bothWaysSendEachCommandOnceInOrder(ServerKind kind) {
        List<Command> commands = BulkCommandsBenchmark.downtimes(250);
        try (FakeLivestatus server = FakeLivestatus.builder(kind).tcp().start();
                LivestatusPool pool = LivestatusPool.builder(server.endpoint()).build();
                LivestatusSites sites =
                        LivestatusSites.of(List.of(Site.of(BulkCommandsBenchmark.SITE, server.endpoint())))) {
            BulkCommandsBenchmark.toPool(pool, commands);
            List<String> ofPool = withoutTimes(server.commands());
            assertEquals(commands.size(), ofPool.stream().distinct().count());
            BulkCommandsBenchmark.toSite(sites, commands);
            List<String> both = withoutTimes(server.commands());
            assertEquals(commands.size() * 2, both.size());
            assertEquals(ofPool, both.subList(commands.size(), both.size()));
        }
    }

    private static List<String> withoutTimes(List<String> commands) {
        return commands.stream()
                .map(command -> command.substring(command.indexOf(']')))
                .toList();
    }
}

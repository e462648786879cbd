package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.Commands;
import io.github.livestatus.multisite.CommandOutcome;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many commands at once, what waits for nobody, and sites that change, at a master and three nodes. */
@RealServers
class CommandsOfFourSitesTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MANY = 1_000;

    private final RealSites four;
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

    CommandsOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    @AfterEach
    void calm() throws IOException {
        four.calm();
    }

    private Command downtime(String host, String service, String comment) {
        return Commands.downtime(host, service)
                .fixed(tomorrow, Duration.ofHours(2))
                .author("ops")
                .comment(comment);
    }

    /** Waits until a core has so many downtimes, and returns their comments in order, by plain LQL. */
    private List<String> comments(String site, int count) throws IOException {
        String query = "GET downtimes\nColumns: comment";
        PlainLivestatus plain = four.site(site).plain();
        Await.until(
                LIMIT,
                count + " downtimes of " + site,
                () -> plain.ask(query).lines().count() >= count);
        return plain.ask(query).lines().sorted().toList();
    }

    @Test
    void aThousandDowntimesAreSetOnceEachThroughAClassicXinetd() throws IOException {
        IcingaSite core = four.site(RealSites.SITE04);
        List<Command> commands = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String comment = "downtime %04d".formatted(i);
            commands.add(downtime(core.host(i % 20), core.service(i / 20 % 10), comment));
            expected.add(comment);
        }
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "cps = 100 3");
                LivestatusSites sites = LivestatusSites.of(List.of(
                        Site.of("classic", "tcp:127.0.0.1:" + xinetd.tcp().getPort())))) {
            List<CommandOutcome> outcomes = sites.sendAll("classic", commands);
            assertEquals(
                    List.of(),
                    outcomes.stream().filter(outcome -> !outcome.isConfirmed()).toList());
            assertEquals(MANY, outcomes.size());
            assertEquals(expected, comments(RealSites.SITE04, MANY));
        }
    }
}

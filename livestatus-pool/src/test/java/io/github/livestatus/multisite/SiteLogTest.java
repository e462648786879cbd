package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.logs.RecordedLog;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the log says of sites that come and go. */
@Timeout(60)
class SiteLogTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.STATE);

    @TempDir
    private Path directory;

    private final AtomicLong now = new AtomicLong();

    private static FakeLivestatus start(Path socket) {
        return FakeLivestatus.builder(ServerKind.NAEMON)
                .table(SomeServices.on("web", 1, 1))
                .unix(socket)
                .start();
    }

    private SiteOutcome outcomeLater(LivestatusSites sites) {
        now.addAndGet(Duration.ofMinutes(2).toNanos());
        return sites.query(STATES).outcomes().get("comes-and-goes");
    }

    @Test
    void aSiteThatGoesAwayIsLoggedOnceAndOnceMoreWhenItIsBack() {
        Path socket = directory.resolve("live");
        try (RecordedLog log = RecordedLog.of(LivestatusPool.class, "comes-and-goes: ");
                LivestatusSites sites = LivestatusSites.builder()
                        .time(now::get)
                        .site(Site.of("comes-and-goes", "unix:" + socket))
                        .build()) {
            try (FakeLivestatus server = start(socket)) {
                assertInstanceOf(Answered.class, outcomeLater(sites));
                assertTrue(server.connectionsAccepted() > 0);
            }
            for (int retry = 0; retry < 5; retry++) {
                assertInstanceOf(Unreachable.class, outcomeLater(sites));
            }
            assertEquals(1, log.lines().size(), () -> "" + log.lines());
            assertTrue(log.lines().get(0).startsWith("WARN "), () -> "" + log.lines());
            try (FakeLivestatus server = start(socket)) {
                assertInstanceOf(Answered.class, outcomeLater(sites));
                assertInstanceOf(Answered.class, outcomeLater(sites));
                assertTrue(server.connectionsAccepted() > 0);
            }
            assertEquals(
                    List.of("INFO comes-and-goes: unix:" + socket + " answers again"),
                    log.lines().subList(1, log.lines().size()));
        }
    }
}

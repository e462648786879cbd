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
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The log of lost and returning sites. */
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
    void aLostSiteIsLoggedOnceAndAgainWhenItIsBack() {
        Path socket = directory.resolve("live");
        try (RecordedLog log = RecordedLog.of(LivestatusSites.class, "comes-and-goes: ");
                RecordedLog ofPool = RecordedLog.of(LivestatusPool.class, "comes-and-goes: ");
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
            assertEquals(2, log.lines().size(), () -> "" + log.lines());
            assertTrue(
                    log.lines().get(1).startsWith("INFO comes-and-goes: answers again after "), () -> "" + log.lines());
            assertEquals(List.of(), ofPool.lines());
        }
    }

    static List<Arguments> troubles() {
        return List.of(
                Arguments.of(ServerKind.NAGIOS, Fault.closeBeforeHeader(), "unreachable: lost the connection"),
                Arguments.of(ServerKind.ICINGA2, Fault.stallAfter(0), "timed out waiting for the first byte"),
                Arguments.of(
                        ServerKind.CHECKMK,
                        Fault.status(495, "SSL certificate error"),
                        "unreachable: server answered 495"),
                Arguments.of(ServerKind.LMD, Fault.status(502, "dial tcp"), "unreachable: server answered 502"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void everyKindOfFailureIsLoggedOnce(ServerKind kind, Fault fault, String words) {
        try (RecordedLog log = RecordedLog.of(LivestatusSites.class, "troubled: ");
                RecordedLog ofPool = RecordedLog.of(LivestatusPool.class, "troubled: ");
                FakeLivestatus server = FakeLivestatus.builder(kind)
                        .table(SomeServices.on("web", 1, 1))
                        .tcp()
                        .start();
                LivestatusSites sites = LivestatusSites.builder()
                        .time(() -> System.nanoTime() + now.get())
                        .site(Site.of("troubled", server.endpoint()).timeout(Duration.ofMillis(200)))
                        .build()) {
            assertTrue(sites.query(STATES).isComplete());
            server.faultForEver(fault);
            for (int retry = 0; retry < 4; retry++) {
                sites.query(STATES);
                now.addAndGet(Duration.ofMinutes(2).toNanos());
            }
            server.faultForEver(null);
            for (int again = 0; again < 3; again++) {
                assertTrue(sites.query(STATES).isComplete());
            }
            assertEquals(2, log.lines().size(), () -> "" + log.lines());
            assertTrue(log.lines().get(0).startsWith("WARN troubled: " + words), () -> "" + log.lines());
            assertTrue(log.lines().get(1).startsWith("INFO troubled: answers again after "), () -> "" + log.lines());
            assertEquals(List.of(), ofPool.lines());
        }
    }

    @Test
    void disablingAndEnablingIsNotLogged() {
        try (RecordedLog log = RecordedLog.of(LivestatusSites.class, "rests: ");
                FakeLivestatus server = start(directory.resolve("live"));
                LivestatusSites sites = LivestatusSites.of(List.of(Site.of("rests", server.endpoint())))) {
            sites.query(STATES);
            sites.disable("rests");
            sites.query(STATES);
            sites.enable("rests");
            sites.query(STATES);
            assertEquals(List.of(), log.lines());
        }
    }
}

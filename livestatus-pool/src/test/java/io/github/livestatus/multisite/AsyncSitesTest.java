package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Silent sites delay no other site, and a broken executor affects one site at most. */
@Timeout(180)
class AsyncSitesTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.STATE);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final FakeLivestatus good = FakeLivestatus.builder(ServerKind.NAEMON)
            .table(SomeServices.on("h", 3, 10))
            .tcp()
            .start();
    private ServerSocket silent;

    /** Opens a socket whose connections the kernel completes, and no program accepts. */
    @BeforeEach
    void listen() throws IOException {
        silent = new ServerSocket(0, 4000, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        silent.close();
        good.close();
    }

    private LivestatusSites.Builder withGood() {
        return LivestatusSites.builder().site(Site.of("good", good.endpoint()).timeout(LONG));
    }

    private Site silent(String name) {
        return Site.of(name, "tcp:127.0.0.1:" + silent.getLocalPort()).timeout(LONG);
    }

    private static boolean isGood(SitesResult result) {
        return result.outcomes().get("good").isAnswered();
    }

    @Test
    void twoHundredSilentSitesDoNotDelayAGoodOne() throws Exception {
        LivestatusSites.Builder builder = withGood();
        for (int i = 0; i < 200; i++) {
            builder.site(silent("silent" + i));
        }
        try (LivestatusSites sites = builder.build()) {
            List<CompletableFuture<SitesResult>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(sites.only("silent" + i).queryAsync(STATES));
            }
            assertTrue(isGood(sites.only("good").queryAsync(STATES).get(60, TimeUnit.SECONDS)));
            assertTrue(calls.stream().noneMatch(CompletableFuture::isDone));
            calls.forEach(call -> assertTrue(call.cancel(true)));
        }
    }

    /** 4,000 exchanges wait, and 40 run. */
    @Test
    void twoHundredCallsOverSilentSitesTakeOneThreadPerConnection() throws Exception {
        LivestatusSites.Builder builder = withGood();
        for (int i = 0; i < 20; i++) {
            builder.site(silent("silent" + i));
        }
        try (LivestatusSites sites = builder.build()) {
            List<CompletableFuture<SitesResult>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(sites.queryAsync(STATES));
            }
            assertTrue(isGood(sites.only("good").queryAsync(STATES).get(60, TimeUnit.SECONDS)));
            assertTrue(isGood(sites.only("good").query(STATES)));
            assertTrue(calls.stream().noneMatch(CompletableFuture::isDone));
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("livestatus-sites"))
                    .count();
            assertTrue(threads <= 20 * 2 + 10, () -> threads + " threads");
            calls.forEach(call -> assertTrue(call.cancel(true)));
        }
    }

    /** A late interrupt of one exchange must not end the next one on the same thread. */
    @Test
    void cancelledExchangesDoNotDisturbLaterTasksOfTheirThreads() throws Exception {
        ForkJoinPool threads = new ForkJoinPool(2);
        int disturbed = 0;
        try (LivestatusSites sites = withGood()
                .site(silent("silent"))
                .site(silent("late").timeout(Duration.ofMillis(10)))
                .executor(threads)
                .build()) {
            for (int i = 0; i < 300; i++) {
                sites.reset("late");
                List<SitesResult> results = List.of(
                        sites.except("late").firstAnswer(STATES),
                        sites.only("good").query(STATES),
                        sites.except("silent").query(STATES));
                for (SitesResult result : results) {
                    disturbed += isGood(result) && !result.outcomes().toString().contains("interrupted") ? 0 : 1;
                }
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(0, disturbed, "of 900");
    }

    @Test
    void aRejectingExecutorIsAnOutcomeOfTheSite() {
        AtomicBoolean hasRefused = new AtomicBoolean();
        Executor refusesOnce = task -> {
            if (hasRefused.compareAndSet(false, true)) {
                throw new RejectedExecutionException("full");
            }
            new Thread(task).start();
        };
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of("first", good.endpoint()))
                .site(Site.of("good", good.endpoint()))
                .executor(refusesOnce)
                .build()) {
            SitesResult result = sites.query(STATES);
            assertTrue(isGood(result));
            Unreachable refused =
                    assertInstanceOf(Unreachable.class, result.outcomes().get("first"));
            assertTrue(refused.toString().contains("the executor rejects the exchange with first"), refused::toString);
            hasRefused.set(false);
            Map<String, CommandOutcome> sent = sites.sendToAll(Command.of("SAVE_STATE_INFORMATION"));
            assertInstanceOf(CommandOutcome.NotSent.class, sent.get("first"));
            assertInstanceOf(CommandOutcome.Sent.class, sent.get("good"));
            assertTrue(sites.query(STATES).outcomes().values().stream().allMatch(SiteOutcome::isAnswered));
        }
    }

    @Test
    void anExecutorThatRunsNoTaskHoldsNoConnection() {
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of("good", good.endpoint()).maxConnections(1).timeout(Duration.ofSeconds(3)))
                .executor(task -> {})
                .build()) {
            TimedOut late = assertInstanceOf(
                    TimedOut.class, sites.query(STATES).outcomes().get("good"));
            assertTrue(late.toString().contains("before the exchange ended"), late::toString);
            sites.send("good", Command.of("SAVE_STATE_INFORMATION")); // on this thread, over the only connection
        }
    }
}

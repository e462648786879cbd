package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.pool.MemoryBudget;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of exchanges with one site, and what those that are stopped from this side show of it. */
class SiteClientTest {
    private static final Deadline PASSED = Deadline.after(Duration.ZERO, System::nanoTime);

    private final AtomicLong clock = new AtomicLong();

    /** Run whenever somebody looks at the clock. */
    private Runnable onLook = () -> {};

    private final SiteClient site = new SiteClient(
            Site.of("a", "/nowhere"),
            LivestatusSites.builder().time(() -> {
                onLook.run();
                return clock.get();
            }),
            MemoryBudget.of(1 << 20),
            new CallThreads("of-the-test", task -> {
                throw new RejectedExecutionException("full");
            }),
            change -> {});

    @AfterEach
    void close() {
        site.close();
    }

    private void cutOff(Deadline deadline, boolean responseStarted) {
        assertThrows(
                AbortedException.class,
                () -> site.runRegardlessOfStatus(deadline, live -> {
                    throw new AbortedException("cut off", responseStarted, null);
                }));
    }

    private SiteState state() {
        return site.health().snapshot().state();
    }

    @Test
    void oneThatWasSilentUntilItsTimeWasUpHasFailed() {
        cutOff(PASSED, false);
        assertEquals(SiteState.FAILING, state());
        cutOff(PASSED, false);
        assertEquals(SiteState.DOWN, state());
        SiteSkippedException skipped =
                assertThrows(SiteSkippedException.class, () -> site.runRegardlessOfStatus(PASSED, live -> ""));
        assertEquals(SiteOutcome.Skipped.Reason.BREAKER_OPEN, skipped.outcome().reason());
    }

    @Test
    void oneThatWasLostWithACommandHasFailed() {
        ConnectionLostException lost = new ConnectionLostException("/nowhere", "closed before any answer", 0, null);
        CommandFateUnknownException unknown = assertThrows(
                CommandFateUnknownException.class,
                () -> site.runRegardlessOfStatus(PASSED, live -> {
                    throw new CommandFateUnknownException(0, 1, lost);
                }));
        assertTrue(unknown.getMessage().startsWith("the command may have been carried out: "), unknown::getMessage);
        assertEquals(SiteState.FAILING, state());
    }

    /** The breaker looks at the clock when a call has found the site enabled, and has no connections of it yet. */
    @Test
    void oneThatIsDisabledWhileACallBeginsGetsNoConnectionsMore() {
        onLook = site::disable;
        SiteSkippedException skipped = assertThrows(
                SiteSkippedException.class,
                () -> site.runRegardlessOfStatus(Deadline.never(), live -> {
                    throw new AssertionError("contacted");
                }));
        assertEquals(SiteOutcome.Skipped.Reason.DISABLED, skipped.outcome().reason());
    }

    @Test
    void aCommandInDoubtIsReportedThoughItsSiteWasDisabled() {
        assertThrows(
                CommandFateUnknownException.class,
                () -> site.runRegardlessOfStatus(Deadline.never(), live -> {
                    site.disable();
                    throw new CommandFateUnknownException(0, 1, new AbortedException("stopped", false, null));
                }));
        assertEquals(SiteState.DISABLED, state());
    }

    @Test
    void oneThatWasSendingHasNot() {
        cutOff(PASSED, true);
        assertEquals(SiteState.UNKNOWN, state());
    }

    @Test
    void oneThatWasStoppedBeforeItsTimeWasUpHasNot() {
        cutOff(Deadline.never(), false);
        assertEquals(SiteState.UNKNOWN, state());
    }

    @Test
    void theProbeOfAnOpenBreakerUsesThePoolThereIs() {
        Deadline deadline = Deadline.never();
        LivestatusView first = site.runRegardlessOfStatus(deadline, live -> live);
        assertEquals(first, site.runRegardlessOfStatus(deadline, live -> live));
        cutOff(PASSED, false);
        cutOff(PASSED, false);
        assertEquals(SiteState.DOWN, state());
        clock.addAndGet(Duration.ofSeconds(3).toNanos());
        assertEquals(first, site.runRegardlessOfStatus(deadline, live -> live));
    }

    @Test
    void aPoolThatIsClosedBetweenTwoCallsEndsTheExchangeAndNothingElse() {
        assertThrows(
                AbortedException.class,
                () -> site.runRegardlessOfStatus(Deadline.never(), live -> {
                    site.disable();
                    site.enable();
                    return live.query("GET status");
                }));
        assertThrows(
                SiteSkippedException.class,
                () -> site.runRegardlessOfStatus(Deadline.never(), live -> {
                    site.disable();
                    return live.query("GET status");
                }));
        site.enable();
        assertThrows(
                IllegalStateException.class,
                () -> site.runRegardlessOfStatus(Deadline.never(), live -> {
                    throw new IllegalStateException("of something else");
                }));
    }

    @Test
    void statusObjectsThatNoThreadReadsAreNotToBeKnown() throws Exception {
        StatusObject object = new StatusObject("a", "node", "");
        StatusHostMonitor objects = new StatusHostMonitor(site, List.of(object), Long.MAX_VALUE, clock::get);
        assertEquals(
                Optional.empty(), objects.trouble(object, Duration.ofMinutes(1)).get(30, TimeUnit.SECONDS));
        assertEquals(
                Optional.empty(), objects.trouble(object, Duration.ofMinutes(1)).get(30, TimeUnit.SECONDS));
    }
}

package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.pool.MemoryBudget;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outcomes of exchanges with one site, and the effect of cancelled ones on its state. */
class SiteClientTest {
    private static final Deadline PASSED = passed(Duration.ofSeconds(10));

    private static final CallKind CALL = CallKind.of(List.of());

    private final AtomicLong clock = new AtomicLong();

    /** Runs at each reading of the clock. */
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
            change -> {},
            new SitesEvents(LivestatusListener.NONE, TimeSource.SYSTEM));

    private static Deadline passed(Duration budget) {
        AtomicLong now = new AtomicLong();
        Deadline deadline = Deadline.after(budget, now::get);
        now.set(budget.toNanos());
        return deadline;
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void cutOff(Deadline deadline, boolean responseStarted) {
        assertThrows(
                AbortedException.class,
                () -> site.runRegardlessOfStatus(CALL, deadline, live -> {
                    throw new AbortedException("cut off", responseStarted, null);
                }));
    }

    private SiteState state() {
        return site.health().snapshot().state();
    }

    @Test
    void aSilentExchangeFailsAtItsTimeout() {
        cutOff(PASSED, false);
        assertEquals(SiteState.FAILING, state());
        cutOff(PASSED, false);
        assertEquals(SiteState.DOWN, state());
        SiteSkippedException skipped =
                assertThrows(SiteSkippedException.class, () -> site.runRegardlessOfStatus(CALL, PASSED, live -> ""));
        assertEquals(SiteOutcome.Skipped.Reason.BREAKER_OPEN, skipped.outcome().reason());
    }

    @Test
    void anExchangeThatLosesACommandHasFailed() {
        ConnectionLostException lost = new ConnectionLostException("/nowhere", "closed before any response", 0, null);
        CommandFateUnknownException unknown = assertThrows(
                CommandFateUnknownException.class,
                () -> site.runRegardlessOfStatus(CALL, PASSED, live -> {
                    throw new CommandFateUnknownException(0, 1, lost);
                }));
        assertTrue(unknown.getMessage().startsWith("the command may have been carried out: "), unknown::getMessage);
        assertEquals(SiteState.FAILING, state());
    }

    /** The breaker reads the clock after a call has found the site enabled, and before it has a connection. */
    @Test
    void aSiteDisabledAtTheStartOfACallGetsNoMoreConnections() {
        onLook = site::disable;
        SiteSkippedException skipped = assertThrows(
                SiteSkippedException.class,
                () -> site.runRegardlessOfStatus(CALL, Deadline.never(), live -> {
                    throw new AssertionError("contacted");
                }));
        assertEquals(SiteOutcome.Skipped.Reason.DISABLED, skipped.outcome().reason());
    }

    @Test
    void aCommandInDoubtIsReportedAfterItsSiteWasDisabled() {
        assertThrows(
                CommandFateUnknownException.class,
                () -> site.runRegardlessOfStatus(CALL, Deadline.never(), live -> {
                    site.disable();
                    throw new CommandFateUnknownException(0, 1, new AbortedException("stopped", false, null));
                }));
        assertEquals(SiteState.DISABLED, state());
    }

    @Test
    void anExchangeStoppedWhileReceivingHasNotFailed() {
        cutOff(PASSED, true);
        assertEquals(SiteState.UNKNOWN, state());
    }

    @Test
    void anExchangeStoppedBeforeItsTimeoutHasNotFailed() {
        cutOff(Deadline.never(), false);
        assertEquals(SiteState.UNKNOWN, state());
    }

    private void fails(CallKind call, Deadline deadline, LivestatusException failure) {
        assertSame(
                failure,
                assertThrows(
                        LivestatusException.class,
                        () -> site.runRegardlessOfStatus(call, deadline, live -> {
                            throw failure;
                        })));
    }

    private static TimedOutException timeout(Phase phase, boolean responseStarted) {
        return new TimedOutException("/nowhere", phase, Duration.ofSeconds(3), responseStarted, "", null);
    }

    private static CallKind call(String query) {
        return CallKind.of(List.of(Query.parse(query)));
    }

    @Test
    void aTimeoutOfTheSiteCountsAsAFailure() {
        CallKind limited = call("GET hosts\nColumns: name\nTimelimit: 1");
        fails(limited, Deadline.never(), timeout(Phase.FIRST_BYTE, false));
        fails(limited, Deadline.never(), timeout(Phase.CONNECT, false));
        assertEquals(SiteState.UNKNOWN, state());
        fails(limited, PASSED, timeout(Phase.FIRST_BYTE, false));
        assertEquals(SiteState.FAILING, state());
        fails(CALL, PASSED, timeout(Phase.RESPONSE, true));
        assertEquals(SiteState.DOWN, state());
    }

    @Test
    void aShorterTimeoutThanTheSitesDoesNotCount() {
        CallKind soon = CALL.within(Optional.of(Duration.ofSeconds(1)));
        for (Phase phase : List.of(Phase.CONNECT, Phase.FIRST_BYTE, Phase.RESPONSE)) {
            fails(soon, passed(Duration.ofSeconds(1)), timeout(phase, phase == Phase.RESPONSE));
        }
        assertEquals(SiteState.UNKNOWN, state());
        fails(soon, PASSED, timeout(Phase.FIRST_BYTE, false));
        assertEquals(SiteState.FAILING, state());
    }

    @Test
    void theShortestTimeoutApplies() {
        Duration waits = Duration.ofSeconds(5);
        assertEquals(Duration.ofSeconds(15), site.deadline(CALL, waits).budget());
        assertEquals(
                Duration.ofSeconds(2),
                site.deadline(CALL.within(Optional.of(Duration.ofSeconds(2))), waits)
                        .budget());
        CallKind limited = call("GET hosts\nColumns: name\nTimelimit: 3");
        assertEquals(Duration.ofSeconds(3), site.deadline(limited, waits).budget());
        assertEquals(
                Duration.ofSeconds(2),
                site.deadline(limited.within(Optional.of(Duration.ofSeconds(2))), waits)
                        .budget());
    }

    @Test
    void aTooSlowResponseCountsAsAFailure() {
        TimedOutException slow = timeout(Phase.SLOW_RESPONSE, true);
        fails(CALL.streamed(), Deadline.never(), slow);
        fails(CALL, Deadline.never(), slow);
        assertEquals(SiteState.DOWN, state());
    }

    @Test
    void aDelayByTheConsumerDoesNotCount() {
        fails(CALL.streamed(), PASSED, timeout(Phase.RESPONSE, true));
        assertEquals(SiteState.UNKNOWN, state());
    }

    @Test
    void timeoutsOfLogsWaitsAndCommandsDoNotCount() {
        TimedOutException slow = timeout(Phase.SLOW_RESPONSE, true);
        List<CallKind> calls = List.of(
                call("GET log\nColumns: message"),
                call("GET statehist\nColumns: state\nFilter: time >= 5"),
                call("GET hosts\nColumns: name\nWaitTrigger: all\nWaitTimeout: 1000"),
                CallKind.COMMAND);
        for (CallKind call : calls) {
            fails(call, PASSED, timeout(Phase.FIRST_BYTE, false));
            fails(call, PASSED, timeout(Phase.RESPONSE, true));
            fails(call, PASSED, slow);
            fails(call, PASSED, new AbortedException("cut off", false, null));
        }
        fails(calls.get(0), PASSED, new ConnectionLostException("/nowhere", "reset", 0, null));
        assertEquals(SiteState.UNKNOWN, state());
        fails(calls.get(0), Deadline.never(), timeout(Phase.CONNECT, false));
        assertEquals(SiteState.FAILING, state(), "queries of the log did not count");
    }

    @Test
    void aTimeoutDoesNotCountIfAnotherResponseArrivedMeanwhile() {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    TimedOutException.class,
                    () -> site.runRegardlessOfStatus(CALL, PASSED, live -> {
                        site.runRegardlessOfStatus(CALL, PASSED, other -> "an answer");
                        throw timeout(Phase.FIRST_BYTE, false);
                    }));
            assertEquals(SiteState.UP, state());
        }
        fails(CALL, PASSED, timeout(Phase.FIRST_BYTE, false));
        fails(CALL, PASSED, timeout(Phase.FIRST_BYTE, false));
        assertEquals(SiteState.DOWN, state());
    }

    @Test
    void theProbeOfAnOpenBreakerUsesTheExistingPool() {
        Deadline deadline = Deadline.never();
        LivestatusView first = site.runRegardlessOfStatus(CALL, deadline, live -> live);
        assertEquals(first, site.runRegardlessOfStatus(CALL, deadline, live -> live));
        cutOff(PASSED, false);
        cutOff(PASSED, false);
        assertEquals(SiteState.DOWN, state());
        clock.addAndGet(Duration.ofSeconds(3).toNanos());
        assertEquals(first, site.runRegardlessOfStatus(CALL, deadline, live -> live));
    }

    @Test
    void aPoolClosedBetweenTwoCallsEndsOnlyTheExchange() {
        assertThrows(
                AbortedException.class,
                () -> site.runRegardlessOfStatus(CALL, Deadline.never(), live -> {
                    site.disable();
                    site.enable();
                    return live.query("GET status");
                }));
        assertThrows(
                SiteSkippedException.class,
                () -> site.runRegardlessOfStatus(CALL, Deadline.never(), live -> {
                    site.disable();
                    return live.query("GET status");
                }));
        site.enable();
        assertThrows(
                IllegalStateException.class,
                () -> site.runRegardlessOfStatus(CALL, Deadline.never(), live -> {
                    throw new IllegalStateException("of something else");
                }));
    }

    @Test
    void statusObjectsThatNoThreadReadsAreUnknown() throws Exception {
        StatusObject object = new StatusObject("a", "node", "");
        StatusHostMonitor objects = new StatusHostMonitor(site, List.of(object), Long.MAX_VALUE, clock::get);
        assertEquals(
                Optional.empty(), objects.trouble(object, Duration.ofMinutes(1)).get(30, TimeUnit.SECONDS));
        assertEquals(
                Optional.empty(), objects.trouble(object, Duration.ofMinutes(1)).get(30, TimeUnit.SECONDS));
    }
}

package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What exchanges that are stopped from this side say of their site. */
class SiteClientTest {
    private static final Deadline PASSED = Deadline.after(Duration.ZERO, System::nanoTime);

    private final SiteClient site =
            new SiteClient(Site.of("a", "/nowhere"), LivestatusSites.builder(), Runnable::run, change -> {});

    @AfterEach
    void close() {
        site.close();
    }

    private void cutOff(Deadline deadline, boolean answerStarted) {
        assertThrows(
                AbortedException.class,
                () -> site.askPlainly(deadline, live -> {
                    throw new AbortedException("cut off", answerStarted, null);
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
        LeftAlone alone = assertThrows(LeftAlone.class, () -> site.askPlainly(PASSED, live -> ""));
        assertEquals(SiteOutcome.Skipped.Reason.BREAKER_OPEN, alone.outcome().reason());
    }

    @Test
    void oneThatWasLostWithACommandHasFailed() {
        ConnectionLostException lost = new ConnectionLostException("/nowhere", "closed before any answer", 0, null);
        CommandFateUnknownException unknown = assertThrows(
                CommandFateUnknownException.class,
                () -> site.askPlainly(PASSED, live -> {
                    throw new CommandFateUnknownException(0, 1, lost);
                }));
        assertTrue(unknown.getMessage().startsWith("the command may have been carried out: "), unknown::getMessage);
        assertEquals(SiteState.FAILING, state());
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
}

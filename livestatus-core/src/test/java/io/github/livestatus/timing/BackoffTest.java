package io.github.livestatus.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private long now = Long.MAX_VALUE - 50; // a clock of nanoseconds may run over
    private double chance = 0.5;
    private final Backoff backoff = new Backoff(Duration.ofNanos(100), Duration.ofNanos(1000), () -> now, () -> chance);

    private long leftAfterFailure() {
        backoff.failed();
        return backoff.left().toNanos();
    }

    @Test
    void thereIsNoPauseBeforeTheFirstFailure() {
        assertTrue(backoff.isOver());
        assertEquals(Duration.ZERO, backoff.left());
    }

    @Test
    void eachFailureDoublesThePauseUpToTheLongest() {
        List<Long> pauses = new ArrayList<>();
        for (int failure = 0; failure < 6; failure++) {
            pauses.add(leftAfterFailure());
        }
        assertEquals(List.of(100L, 200L, 400L, 800L, 1000L, 1000L), pauses);
    }

    @Test
    void aPauseIsOverWhenItsTimeHasPassed() {
        backoff.failed();
        now += 99;
        assertFalse(backoff.isOver());
        now++;
        assertTrue(backoff.isOver());
        assertEquals(now, backoff.retryAt());
    }

    @Test
    void jitterIsPlusOrMinusAQuarter() {
        chance = 0;
        assertEquals(75, leftAfterFailure());
        chance = 1;
        assertEquals(250, leftAfterFailure());
    }

    @Test
    void aRepeatedPauseHasTheLengthOfTheLast() {
        backoff.failed();
        now += 100;
        backoff.repeat();
        assertEquals(100, backoff.left().toNanos());
    }

    @Test
    void anImmediateRetryKeepsTheFailures() {
        backoff.failed();
        backoff.retryNow();
        assertTrue(backoff.isOver());
        assertEquals(200, leftAfterFailure());
    }

    @Test
    void aResetForgetsAllFailures() {
        backoff.failed();
        backoff.failed();
        backoff.reset();
        assertTrue(backoff.isOver());
        assertEquals(100, leftAfterFailure());
    }

    @Test
    void aLimitAppliesToLaterPauses() {
        leftAfterFailure();
        leftAfterFailure();
        leftAfterFailure();
        backoff.limit(Duration.ofNanos(300));
        backoff.repeat();
        assertEquals(300, backoff.left().toNanos());
        assertEquals(300, leftAfterFailure());
    }
}

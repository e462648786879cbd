package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private static final double NO_JITTER = 0.5;

    private final CircuitBreaker breaker = new CircuitBreaker(Duration.ofNanos(100), Duration.ofNanos(1000));

    private CircuitBreaker.Permit permit(long now) {
        return breaker.admit(now).orElseThrow();
    }

    private void fail(long begun, long ended) {
        breaker.failed(permit(begun), ended, NO_JITTER);
    }

    @Test
    void opensAfterTwoFailuresInARow() {
        fail(0, 1);
        assertFalse(breaker.isOpen());
        breaker.succeeded();
        fail(2, 3);
        assertFalse(breaker.isOpen());
        fail(4, 5);
        assertTrue(breaker.isOpen());
        assertEquals(Optional.empty(), breaker.admit(104));
        assertEquals(100, breaker.left(5));
    }

    @Test
    void callsThatFailTogetherCountOnce() {
        CircuitBreaker.Permit first = permit(0);
        CircuitBreaker.Permit second = permit(0);
        breaker.failed(first, 10, NO_JITTER);
        breaker.failed(second, 11, NO_JITTER);
        assertFalse(breaker.isOpen());
    }

    @Test
    void letsOneTryAtATimeAndDoublesThePause() {
        fail(0, 1);
        fail(2, 5);
        CircuitBreaker.Permit probe = permit(105);
        assertTrue(probe.isProbe());
        assertEquals(Optional.empty(), breaker.admit(105), "one at a time");
        breaker.failed(probe, 110, NO_JITTER);
        assertEquals(200, breaker.left(110));
        long pause = 200;
        long now = 310;
        while (pause < 1000) {
            breaker.failed(permit(now), now, NO_JITTER);
            pause = Math.min(1000, pause * 2);
            assertEquals(pause, breaker.left(now));
            now += pause;
        }
        breaker.succeeded();
        assertFalse(breaker.isOpen());
        assertFalse(permit(now).isProbe());
    }

    @Test
    void aTryThatCameToNothingLeavesRoomForAnother() {
        fail(0, 1);
        fail(2, 5);
        breaker.undecided(permit(105));
        assertTrue(breaker.admit(105).isPresent());
    }

    @Test
    void aFailureFromBeforeItOpenedChangesNothing() {
        CircuitBreaker.Permit early = permit(0);
        fail(1, 2);
        fail(3, 4);
        breaker.failed(early, 50, NO_JITTER);
        assertEquals(100, breaker.left(4));
    }

    @Test
    void pausesAreJitteredByAQuarter() {
        fail(0, 1);
        breaker.failed(permit(2), 2, 0);
        assertEquals(75, breaker.left(2));
        breaker.failed(permit(77), 77, 1);
        assertEquals(250, breaker.left(77));
    }
}

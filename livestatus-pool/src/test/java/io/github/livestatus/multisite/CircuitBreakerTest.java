package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.timing.Backoff;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private static final double NO_JITTER = 0.5;

    private long now;
    private final Backoff backoff =
            new Backoff(Duration.ofNanos(100), Duration.ofNanos(1000), () -> now, () -> NO_JITTER);
    private final CircuitBreaker breaker = new CircuitBreaker(backoff, () -> now);

    private Optional<CircuitBreaker.Permit> admit(long at) {
        now = at;
        return breaker.admit();
    }

    private CircuitBreaker.Permit permit(long at) {
        return admit(at).orElseThrow();
    }

    private void fail(CircuitBreaker.Permit permit, long at) {
        now = at;
        breaker.failed(permit);
    }

    private void fail(long begun, long ended) {
        fail(permit(begun), ended);
    }

    private long left(long at) {
        now = at;
        return breaker.left().toNanos();
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
        assertEquals(Optional.empty(), admit(104));
        assertEquals(100, left(5));
    }

    @Test
    void concurrentFailuresCountOnce() {
        CircuitBreaker.Permit first = permit(0);
        CircuitBreaker.Permit second = permit(0);
        fail(first, 10);
        fail(second, 11);
        assertFalse(breaker.isOpen());
    }

    @Test
    void allowsOneProbeAtATimeAndDoublesThePause() {
        fail(0, 1);
        fail(2, 5);
        CircuitBreaker.Permit probe = permit(105);
        assertTrue(probe.isProbe());
        assertEquals(Optional.empty(), admit(105), "only one probe at a time");
        fail(probe, 110);
        assertEquals(200, left(110));
        long pause = 200;
        long at = 310;
        while (pause < 1000) {
            fail(permit(at), at);
            pause = Math.min(1000, pause * 2);
            assertEquals(pause, left(at));
            at += pause;
        }
        breaker.succeeded();
        assertFalse(breaker.isOpen());
        assertFalse(permit(at).isProbe());
    }

    @Test
    void aProbeWithoutAResultAllowsAnother() {
        fail(0, 1);
        fail(2, 5);
        breaker.undecided(permit(105));
        assertTrue(admit(105).isPresent());
    }

    @Test
    void aFailureThatBeganBeforeItOpenedIsIgnored() {
        CircuitBreaker.Permit early = permit(0);
        fail(1, 2);
        fail(3, 4);
        fail(early, 50);
        assertEquals(100, left(4));
    }
}

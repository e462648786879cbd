package io.github.livestatus.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -5_000_000_000L, Long.MAX_VALUE - 1_000_000, Long.MIN_VALUE})
    void itExpiresWithItsClockForAnyOrigin(long origin) {
        AtomicLong clock = new AtomicLong(origin);
        Deadline deadline = Deadline.after(Duration.ofMillis(2), clock::get);
        assertEquals(Duration.ofMillis(2), deadline.remaining());
        clock.addAndGet(1_999_999);
        assertEquals(Duration.ofNanos(1), deadline.remaining());
        assertFalse(deadline.isPassed());
        clock.addAndGet(1);
        assertTrue(deadline.isPassed());
        clock.addAndGet(1_000_000_000);
        assertEquals(Duration.ZERO, deadline.remaining());
        assertEquals(Duration.ofMillis(2), deadline.budget());
    }

    @Test
    void aZeroBudgetHasExpired() {
        assertTrue(Deadline.after(Duration.ZERO, () -> 7).isPassed());
        assertTrue(Deadline.after(Duration.ofMillis(-1), () -> 7).isPassed());
    }

    @Test
    void aBudgetBeyondTheRangeOfNanosecondsNeverExpires() {
        Deadline ages = Deadline.after(Duration.ofDays(1_000_000), () -> Long.MAX_VALUE);
        assertTrue(ages.remaining().toDays() > 50_000);
        assertTrue(Deadline.after(Duration.ofSeconds(Long.MIN_VALUE), () -> 7).isPassed());
    }

    @Test
    void theEarlierOfTwoApplies() {
        Deadline soon = Deadline.after(Duration.ofSeconds(1), () -> 0);
        Deadline late = Deadline.after(Duration.ofSeconds(2), () -> 0);
        assertSame(soon, soon.earlierOf(late));
        assertSame(soon, late.earlierOf(soon));
        assertSame(soon, soon.earlierOf(Deadline.never()));
        assertSame(soon, Deadline.never().earlierOf(soon));
    }

    @Test
    void neverNeverExpires() {
        assertFalse(Deadline.never().isPassed());
        assertEquals("never", Deadline.never().toString());
    }
}

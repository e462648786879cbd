package io.github.livestatus.net;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WatchdogTest {
    private static final long AN_HOUR = TimeUnit.HOURS.toNanos(1);

    private final CountDownLatch timedOut = new CountDownLatch(1);
    private final Watchdog watchdog = new Watchdog(timedOut::countDown);

    /** Else an exchange ends well on a socket that is about to be closed, and the next one on it is blamed. */
    @Test
    void aWaitThatEndsJustAfterItsTimeIsToldSo() throws InterruptedException {
        watchdog.begin(1);
        assertTrue(timedOut.await(10, TimeUnit.SECONDS));
        assertFalse(watchdog.end());
        watchdog.begin(AN_HOUR);
        assertFalse(watchdog.end());
    }

    @Test
    void waitsThatEndInTimeAreNoMatterToThoseBehindThem() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            watchdog.begin(AN_HOUR);
            assertTrue(watchdog.end());
        }
        watchdog.begin(Long.MAX_VALUE);
        assertTrue(watchdog.end());
        watchdog.begin(1);
        assertTrue(timedOut.await(10, TimeUnit.SECONDS));
        watchdog.close();
    }
}

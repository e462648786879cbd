package io.github.livestatus.net;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.SocketTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WatchdogTest {
    private static final long AN_HOUR = TimeUnit.HOURS.toNanos(1);

    private final CountDownLatch timedOut = new CountDownLatch(1);
    private final Watchdog watchdog = new Watchdog(timedOut::countDown);

    /** Otherwise an exchange would succeed on a socket that is about to be closed, and the next one would fail. */
    @Test
    void aWaitThatEndsJustAfterItsTimeoutIsReportedAsTimedOut() throws Exception {
        watchdog.begin(1);
        assertTrue(timedOut.await(10, TimeUnit.SECONDS));
        assertThrows(SocketTimeoutException.class, () -> watchdog.end(null));
        watchdog.begin(AN_HOUR);
        assertThrows(SocketTimeoutException.class, () -> watchdog.end(null));
    }

    @Test
    void waitsThatEndInTimeDoNotAffectLaterOnes() throws Exception {
        for (int i = 0; i < 1000; i++) {
            watchdog.begin(AN_HOUR);
            watchdog.end(null);
        }
        watchdog.begin(Long.MAX_VALUE);
        watchdog.end(null);
        watchdog.begin(1);
        assertTrue(timedOut.await(10, TimeUnit.SECONDS));
        watchdog.close();
    }
}

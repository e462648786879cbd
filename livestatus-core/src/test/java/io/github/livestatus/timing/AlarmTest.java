package io.github.livestatus.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AlarmTest {
    private static final long AN_HOUR = TimeUnit.HOURS.toNanos(1);

    private final AtomicLong clock = new AtomicLong();
    private final Semaphore rung = new Semaphore(0);
    private final Alarm alarm = new Alarm(clock::get, rung::release);

    private void awaitRing() throws InterruptedException {
        assertTrue(rung.tryAcquire(10, TimeUnit.SECONDS));
    }

    @Test
    void anEarlierTimeReplacesALaterOne() throws InterruptedException {
        alarm.by(AN_HOUR);
        alarm.by(1);
        alarm.by(AN_HOUR);
        awaitRing();
        assertEquals(0, rung.availablePermits());
    }

    @Test
    void itCanBeSetAgainAfterItHasRung() throws InterruptedException {
        alarm.by(1);
        awaitRing();
        clock.set(AN_HOUR);
        alarm.by(AN_HOUR);
        awaitRing();
    }

    @Test
    void aClosedAlarmDoesNotRing() throws InterruptedException {
        alarm.by(AN_HOUR);
        alarm.close();
        alarm.by(1);
        Alarm other = new Alarm(clock::get, rung::release);
        other.by(1);
        awaitRing();
        assertEquals(0, rung.availablePermits());
    }
}

package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.lql.Capability;

/**
 * How long connections are kept, in nanoseconds. Icinga 2 serves only a few connections: 2.13.6 on two cores serves four at a time,
 * including idle ones. So connections to it are closed early, also in a busy pool.
 *
 * @param idle the idle timeout; 0 to keep no idle connection
 * @param age the maximum lifetime
 */
record RetentionPolicy(long idle, long age) {
    private static final long SCARCE_IDLE = 100_000_000;
    private static final long SCARCE_AGE = 1_000_000_000;
    private static final long NO_LIMIT = Long.MAX_VALUE / 4; // far from overflow when a time is added

    static RetentionPolicy of(PoolSettings settings) {
        long age = settings.maxLifetime().toNanos();
        return new RetentionPolicy(settings.idleTimeout().toNanos(), age == 0 ? NO_LIMIT : age);
    }

    /** Returns why the slot's connection must be closed when it is idle; null if it is kept. */
    CloseReason reasonToClose(Slot slot, long now) {
        if (now - slot.connectedAt >= age(slot)) {
            return CloseReason.AGE;
        }
        return idle(slot) == 0 || slot.state == Slot.State.IDLE && now - slot.idleSince >= idle(slot)
                ? CloseReason.IDLE
                : null;
    }

    /** Returns when {@link #reasonToClose} of an idle slot is no longer null. */
    long due(Slot slot) {
        long idleEnd = slot.idleSince + idle(slot);
        long ageEnd = slot.connectedAt + age(slot);
        return idleEnd - ageEnd < 0 ? idleEnd : ageEnd;
    }

    private long idle(Slot slot) {
        return isServingFew(slot) ? Math.min(idle, SCARCE_IDLE) : idle;
    }

    private long age(Slot slot) {
        long ownAge = age - (long) (age * slot.jitter);
        return isServingFew(slot) ? Math.min(ownAge, SCARCE_AGE) : ownAge;
    }

    private static boolean isServingFew(Slot slot) {
        return slot.connection
                .knownDialect()
                .filter(dialect -> dialect.has(Capability.FEW_CONNECTIONS))
                .isPresent();
    }
}

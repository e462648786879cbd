package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.lql.Capability;

/**
 * How long connections are kept, in nanoseconds. A server that is Icinga 2 has few connections to give (2.13.6 on two cores
 * serves four at a time, idle ones included), so they are closed soon, in a busy pool too.
 *
 * @param idle how long one may be idle; 0 to keep none
 * @param age how old one may get
 */
record RetentionPolicy(long idle, long age) {
    private static final long SCARCE_IDLE = 100_000_000;
    private static final long SCARCE_AGE = 1_000_000_000;
    private static final long NO_LIMIT = Long.MAX_VALUE / 4; // far from overflow when a time is added

    static RetentionPolicy of(PoolSettings settings) {
        long age = settings.maxLifetime().toNanos();
        return new RetentionPolicy(settings.idleTimeout().toNanos(), age == 0 ? NO_LIMIT : age);
    }

    /** Returns why the slot's connection is to be closed, were it idle now; null where it is kept. */
    CloseReason reasonToClose(Slot slot, long now) {
        if (now - slot.connectedAt >= age(slot)) {
            return CloseReason.AGE;
        }
        return idle(slot) == 0 || slot.state == Slot.State.IDLE && now - slot.idleSince >= idle(slot)
                ? CloseReason.IDLE
                : null;
    }

    /** Returns when {@link #reasonToClose} of an idle slot changes. */
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

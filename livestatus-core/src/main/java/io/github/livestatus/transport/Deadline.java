package io.github.livestatus.transport;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * A moment on a monotonic clock by which something must be done. It is made once and handed down, so that every step of
 * an exchange shares what is left of one budget. Immutable, for any thread (as the clock it was given).
 */
public final class Deadline {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);
    private static final Deadline NEVER = new Deadline(Duration.ofNanos(Long.MAX_VALUE), Long.MAX_VALUE, () -> 0);

    private final Duration budget;
    private final long end;
    private final LongSupplier nanoClock;

    private Deadline(Duration budget, long end, LongSupplier nanoClock) {
        this.budget = budget;
        this.end = end;
        this.nanoClock = nanoClock;
    }

    /** Returns the moment {@code budget} from now. A budget of zero or less has passed already. */
    public static Deadline after(Duration budget) {
        return after(budget, System::nanoTime);
    }

    /**
     * Returns the moment {@code budget} from now by a clock other than the system's, as tests have one.
     *
     * @param nanoClock nanoseconds of any origin that never run backwards, such as {@code System::nanoTime}
     */
    public static Deadline after(Duration budget, LongSupplier nanoClock) {
        Objects.requireNonNull(nanoClock, "nanoClock");
        Objects.requireNonNull(budget, "budget");
        long nanos = budget.isNegative() ? 0 : budget.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : budget.toNanos();
        return new Deadline(budget, nanoClock.getAsLong() + nanos, nanoClock);
    }

    /** Returns the deadline that never passes. */
    public static Deadline never() {
        return NEVER;
    }

    /** Returns how long the whole had, from when this was made. */
    public Duration budget() {
        return budget;
    }

    /** Returns how long there is left; zero once it has passed. */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    /** Returns true if nothing is left. */
    public boolean isPassed() {
        return remainingNanos() == 0;
    }

    /** Returns the one of the two that passes first, with its budget. */
    public Deadline earlierOf(Deadline other) {
        Objects.requireNonNull(other, "other");
        return remainingNanos() <= other.remainingNanos() ? this : other;
    }

    /** Nanoseconds left, 0 once it has passed, {@link Long#MAX_VALUE} for {@link #never}. */
    private long remainingNanos() {
        return this == NEVER ? Long.MAX_VALUE : Math.max(0, end - nanoClock.getAsLong());
    }

    /** Returns how much time is left, of how much. */
    @Override
    public String toString() {
        return this == NEVER ? "never" : remainingNanos() / 1_000_000 + " of " + budget.toMillis() + " ms left";
    }
}

package io.github.livestatus.transport;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * A point in time on a monotonic clock by which a call must end. All steps of a call share one deadline. Immutable, and thread-safe
 * if its clock is.
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

    /** Returns the deadline at this duration from now. For a duration of zero or less it has already passed. */
    public static Deadline after(Duration budget) {
        return after(budget, System::nanoTime);
    }

    /**
     * Returns the deadline at this duration from now, by another clock, for example in tests.
     *
     * @param nanoClock returns nanoseconds from any origin; they never decrease, as for {@code System::nanoTime}
     */
    public static Deadline after(Duration budget, LongSupplier nanoClock) {
        Objects.requireNonNull(nanoClock, "nanoClock");
        Objects.requireNonNull(budget, "budget");
        long nanos = budget.isNegative() ? 0 : budget.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : budget.toNanos();
        return new Deadline(budget, nanoClock.getAsLong() + nanos, nanoClock);
    }

    /** Returns a deadline that never passes. */
    public static Deadline never() {
        return NEVER;
    }

    /** Returns the duration that the deadline was created with. */
    public Duration budget() {
        return budget;
    }

    /** Returns the time that is left; zero once the deadline has passed. */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    /** Returns true if the deadline has passed. */
    public boolean isPassed() {
        return remainingNanos() == 0;
    }

    /** Returns the earlier one of the two deadlines. */
    public Deadline earlierOf(Deadline other) {
        Objects.requireNonNull(other, "other");
        return remainingNanos() <= other.remainingNanos() ? this : other;
    }

    /** Returns the nanoseconds that are left: 0 once it has passed, {@link Long#MAX_VALUE} for {@link #never}. */
    private long remainingNanos() {
        return this == NEVER ? Long.MAX_VALUE : Math.max(0, end - nanoClock.getAsLong());
    }

    /** Returns the time that is left and the whole time. */
    @Override
    public String toString() {
        return this == NEVER ? "never" : remainingNanos() / 1_000_000 + " of " + budget.toMillis() + " ms left";
    }
}

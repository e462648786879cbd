package io.github.livestatus.pool;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.exchange.ReadBudget;

/**
 * A shared limit for the memory of all responses that several pools read at the same time, in bytes. If these responses together
 * exceed the limit, the query with the largest response fails with a {@link io.github.livestatus.error.LimitExceededException} that
 * names {@code maxTotalBytes}. The other queries continue. Thread-safe.
 */
public final class MemoryBudget {
    final ReadBudget readBudget;
    private final long maxTotalBytes;

    private MemoryBudget(long maxTotalBytes) {
        this.maxTotalBytes = maxTotalBytes;
        this.readBudget = new ReadBudget(maxTotalBytes);
    }

    /**
     * Returns a budget of this many bytes.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public static MemoryBudget of(long maxTotalBytes) {
        return new MemoryBudget(Argument.between(1, Long.MAX_VALUE, "maxTotalBytes", maxTotalBytes));
    }

    /** Returns the size of the budget as text. */
    @Override
    public String toString() {
        return "MemoryBudget[" + maxTotalBytes + " bytes]";
    }
}

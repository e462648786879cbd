package io.github.livestatus.pool;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.exchange.ReadBudget;

/**
 * Bounds the memory of the answers that several pools are reading at a time, in bytes. When an answer needs more than is left,
 * the largest one under way is given up: its query fails with a {@link
 * io.github.livestatus.error.LimitExceededException} that names {@code maxTotalBytes}, and the others go on. For any thread.
 */
public final class MemoryBudget {
    final ReadBudget readBudget;
    private final long maxTotalBytes;

    private MemoryBudget(long maxTotalBytes) {
        this.maxTotalBytes = maxTotalBytes;
        this.readBudget = new ReadBudget(maxTotalBytes);
    }

    /**
     * Returns a budget of so many bytes, of which none are in use.
     *
     * @throws IllegalArgumentException when it is less than one byte
     */
    public static MemoryBudget of(long maxTotalBytes) {
        return new MemoryBudget(Argument.between(1, Long.MAX_VALUE, "maxTotalBytes", maxTotalBytes));
    }

    /** Returns how many bytes the budget allows. */
    @Override
    public String toString() {
        return "MemoryBudget[" + maxTotalBytes + " bytes]";
    }
}

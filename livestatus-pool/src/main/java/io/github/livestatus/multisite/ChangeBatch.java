package io.github.livestatus.multisite;

import java.util.Iterator;
import java.util.List;

/**
 * The changes that a {@link ChangeFeed} delivers at one time, and the position behind them. A consumer that processes the changes
 * and then stores {@link #position()} misses no change, even after a crash. Immutable.
 */
public final class ChangeBatch implements Iterable<Change> {
    private final List<Change> changes;
    private final String position;

    ChangeBatch(List<Change> changes, String position) {
        this.changes = List.copyOf(changes);
        this.position = position;
    }

    /** Returns an iterator of the changes. The changes of one site are in their order. It is empty if the wait timed out. */
    @Override
    public Iterator<Change> iterator() {
        return changes.iterator();
    }

    /**
     * Returns the position for {@link ChangeFeed.Builder#from}, as one line of printable ASCII. Its length depends on the number of
     * sites only.
     */
    public String position() {
        return position;
    }

    /** Returns the changes and the position behind them. */
    @Override
    public String toString() {
        return changes + " up to " + position;
    }
}

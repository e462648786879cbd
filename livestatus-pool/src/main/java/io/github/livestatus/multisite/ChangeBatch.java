package io.github.livestatus.multisite;

import java.util.Iterator;
import java.util.List;

/**
 * The changes that a {@link ChangeFeed} has at one time, and where a feed goes on that has them: whoever does what the changes
 * say and then stores {@link #position()} misses none of them, however it ends. Immutable.
 */
public final class ChangeBatch implements Iterable<Change> {
    private final List<Change> changes;
    private final String position;

    ChangeBatch(List<Change> changes, String position) {
        this.changes = List.copyOf(changes);
        this.position = position;
    }

    /** Goes through the changes, those of one site in their order; through none when the time was up before one came. */
    @Override
    public Iterator<Change> iterator() {
        return changes.iterator();
    }

    /**
     * Returns how far each site has been told, in one line of printable ASCII, for {@link ChangeFeed.Builder#from}. It grows
     * with the number of sites only.
     */
    public String position() {
        return position;
    }

    /** Returns the changes and the position after them. */
    @Override
    public String toString() {
        return changes + " up to " + position;
    }
}

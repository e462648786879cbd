package io.github.livestatus.multisite;

import java.util.Iterator;
import java.util.List;

/**
 * The changes that a {@link ChangeFeed} delivers at one time, and the position after them. Process the changes first, and then store
 * {@link #position()}. If the program crashes between these two steps, some changes come again, and none is lost. Immutable.
 */
public final class ChangeBatch implements Iterable<Change> {
    private final List<Change> changes;
    private final String position;

    ChangeBatch(List<Change> changes, String position) {
        this.changes = List.copyOf(changes);
        this.position = position;
    }

    /**
     * Returns an iterator of the changes. The changes of a site follow each other in their order, without changes of other
     * sites between them. The iterator is empty if the wait time passed.
     */
    @Override
    public Iterator<Change> iterator() {
        return changes.iterator();
    }

    /**
     * Returns the position for {@link ChangeFeed.Builder#from}, as one line of printable ASCII. It has a part for each site that the feed
     * has read, and for each site of the position that the feed was opened with.
     */
    public String position() {
        return position;
    }

    /** Returns the changes and the position after them, as text. */
    @Override
    public String toString() {
        return changes + " up to " + position;
    }
}

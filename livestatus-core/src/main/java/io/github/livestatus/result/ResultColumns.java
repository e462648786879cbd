package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import java.util.List;

/**
 * The columns of a result: the name of each cell of a row, and its column or stat if that is known. Immutable. Do not implement
 * this interface: later versions may add methods.
 */
public interface ResultColumns {
    /** Returns the names of the columns in their order. */
    List<String> names();

    /** Returns the number of columns. */
    int size();

    /**
     * Returns the position of a column or stat, from 0. The method looks for an equal column first, then for a column with the same
     * name.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    int indexOf(Selected<?> selected);

    /** Returns the column or stat at a position; null if only its name is known. */
    Selected<?> selected(int index);
}

package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import java.util.List;

/**
 * The columns of a result: a name for each cell of a row, and the column or stat itself where the query has one. Immutable. Do
 * not implement this interface: later versions may add methods.
 */
public interface ResultColumns {
    /** Returns the names of the columns in their order. */
    List<String> names();

    /** Returns the number of columns. */
    int size();

    /**
     * Returns the position of a column or stat, from 0. It is found by equality, else by name.
     *
     * @throws IllegalArgumentException when the result has no such column
     */
    int indexOf(Selected<?> selected);

    /** Returns the column or stat at a position; null where only the name is known. */
    Selected<?> selected(int index);
}

package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import java.util.List;

/**
 * What the cells of a row are: one name for each, and for those the query named, the column or stat itself. Immutable. Not to
 * be implemented: later versions may add methods.
 */
public interface ResultColumns {
    /** Returns the names of the cells that are shown, in their order. */
    List<String> names();

    /** Returns how many cells are shown. */
    int size();

    /**
     * Returns the position of a column or stat, counted from 0: by itself, else by its name.
     *
     * @throws IllegalArgumentException when the result has no such column
     */
    int indexOf(Selected<?> selected);

    /** Returns the column or stat at a position; null where only the name is known. */
    Selected<?> selected(int index);
}

package io.github.livestatus.result;

import java.util.List;
import java.util.Set;

/**
 * Columns that a query wants if the server has them, and that it has not: its rows get cells for them, which read as null.
 * Immutable.
 */
public final class AbsentColumns {
    private final ResultColumns all;
    private final int[] sources;

    /**
     * @param all what the cells of a row shall be
     * @param absent the names of those that do not come; the others come in the order of {@code all}
     */
    public AbsentColumns(ResultColumns all, Set<String> absent) {
        this.all = all;
        this.sources = new int[all.width()];
        int next = 0;
        for (int i = 0; i < sources.length; i++) {
            sources[i] = absent.contains(all.selected(i).name()) ? -1 : next++;
        }
    }

    /** The row with all cells. */
    public Row added(Row some) {
        return Row.of(all, new FilledCells(some.cells(), some.firstCell(), sources), 0)
                .withSite(some.site());
    }

    /** The rows with all cells. */
    public Result added(Result some) {
        List<Row> rows = some.stream().map(this::added).toList();
        return new ListedResult(all, rows, some::repairs, some.bytes());
    }
}

package io.github.livestatus.rows;

import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The columns of a query that are not in the response: the server lacks them (their cells read as null), or their value is known.
 * Immutable.
 */
public final class AbsentColumns {
    private final RowColumns all;
    private final int[] sources;
    private final ValueCells known;

    /**
     * @param all the columns of the complete row
     * @param absent the names of the columns that are not in the response, with their values, which may be null; the other columns
     *     are in the response in the order of {@code all}
     */
    public AbsentColumns(RowColumns all, Map<String, Long> absent) {
        this.all = all;
        this.sources = new int[all.width()];
        Object[] values = new Object[all.width()];
        int next = 0;
        for (int i = 0; i < sources.length; i++) {
            String name = all.selected(i).name();
            sources[i] = absent.containsKey(name) ? -1 : next++;
            values[i] = absent.get(name);
        }
        this.known = new ValueCells(values);
    }

    /** Returns the complete row. */
    public Row added(Row some) {
        CellRow row = CellRow.of(some);
        return new CellRow(all, new SparseCells(row.cells(), row.firstCell(), sources, known), 0).withSite(row.site());
    }

    /** Returns the complete rows that match. */
    public Result added(Result some, Predicate<Row> wanted) {
        List<Row> rows = some.stream().map(this::added).filter(wanted).toList();
        return new TableResult(all, rows.size(), rows::get, some::repairs, some.bytes());
    }
}

package io.github.livestatus.result;

import io.github.livestatus.lql.Cells;
import io.github.livestatus.lql.Selected;
import java.util.Objects;

/** A row that points into cells. */
final class CellRow implements Row {
    private final ResultColumns columns;
    private final Cells cells;
    private final int firstCell;
    private final String site;

    /** Where the next column is if they are asked for in order. Only a guess: threads may overwrite each other's. */
    private int expected;

    CellRow(ResultColumns columns, Cells cells, int firstCell, String site) {
        this.columns = columns;
        this.cells = cells;
        this.firstCell = firstCell;
        this.site = site;
    }

    @Override
    public ResultColumns columns() {
        return columns;
    }

    @Override
    public Cells cells() {
        return cells;
    }

    @Override
    public int firstCell() {
        return firstCell;
    }

    @Override
    public int cell(Selected<?> selected) {
        int index = expected;
        if (columns.selected(index) != Objects.requireNonNull(selected, "selected")) {
            index = columns.indexOf(selected);
        }
        expected = index + 1;
        return firstCell + index;
    }

    @Override
    public String site() {
        return site;
    }

    @Override
    public Row withSite(String name) {
        return new CellRow(columns, cells, firstCell, Objects.requireNonNull(name, "name"));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(columns.names().get(i)).append('=');
            text.append(cells.textAt(firstCell + i));
        }
        return text.toString();
    }
}

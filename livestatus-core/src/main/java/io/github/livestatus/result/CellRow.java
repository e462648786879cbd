package io.github.livestatus.result;

import io.github.livestatus.lql.Cells;
import java.util.Objects;

/** A row that points into cells. */
record CellRow(ResultColumns columns, Cells cells, int firstCell, String site) implements Row {
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

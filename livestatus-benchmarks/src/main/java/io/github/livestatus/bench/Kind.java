package io.github.livestatus.bench;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import java.util.List;

/** The type of a column, for readers that do not know columns. */
enum Kind {
    TEXT,
    INT,
    FLOAT,
    FLAG,
    TIME,
    STATE,
    TEXTS;

    static Kind[] of(List<Column<?>> columns) {
        return columns.stream().map(Kind::of).toArray(Kind[]::new);
    }

    static Kind of(Column<?> column) {
        if (column instanceof StringColumn) {
            return TEXT;
        } else if (column instanceof IntColumn) {
            return INT;
        } else if (column instanceof FloatColumn) {
            return FLOAT;
        } else if (column instanceof FlagColumn) {
            return FLAG;
        } else if (column instanceof TimeColumn) {
            return TIME;
        } else if (column instanceof EnumColumn<?>) {
            return STATE;
        } else if (column instanceof ListColumn<?>) {
            return TEXTS;
        }
        throw new IllegalArgumentException(column.name());
    }
}

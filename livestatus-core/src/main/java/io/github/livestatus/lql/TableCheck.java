package io.github.livestatus.lql;

import java.util.List;

/** Rejects columns of another table than that of the query. */
record TableCheck(Table table) {
    void columns(List<? extends Column<?>> columns) {
        for (Column<?> column : columns) {
            column(column);
        }
    }

    void column(Column<?> column) {
        if (!column.table().isSame(table)) {
            throw new IllegalArgumentException("column " + column.name() + " belongs to table " + column.table()
                    + ", the query is of table " + table);
        }
    }

    void filter(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            column(comparison.column());
        } else if (filter instanceof Filter.AllOf all) {
            filters(all.parts());
        } else if (filter instanceof Filter.AnyOf any) {
            filters(any.parts());
        } else if (filter instanceof Filter.Not not) {
            filter(not.part());
        }
    }

    void filters(List<? extends Filter> filters) {
        for (Filter filter : filters) {
            filter(filter);
        }
    }

    void stat(Stat<?> stat) {
        if (stat instanceof Stat.Count count) {
            filter(count.filter());
        } else if (stat instanceof Stat.NumberAggregate number) {
            column(number.column());
        } else if (stat instanceof Stat.ValueAggregate<?> value) {
            column(value.column());
        }
    }
}

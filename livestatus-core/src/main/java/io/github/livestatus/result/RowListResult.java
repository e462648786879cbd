package io.github.livestatus.result;

import java.util.List;
import java.util.function.LongSupplier;

/** A result made of rows from anywhere. Counting repairs may mean reading every cell, so that is left until it is asked for. */
record RowListResult(ResultColumns columns, List<Row> rows, LongSupplier counted, long bytes) implements Result {
    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Row row(int index) {
        return rows.get(index);
    }

    @Override
    public long repairs() {
        return counted.getAsLong();
    }

    @Override
    public String toString() {
        return table(50);
    }
}

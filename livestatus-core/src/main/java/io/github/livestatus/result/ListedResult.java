package io.github.livestatus.result;

import java.util.List;

/** A result made of rows from anywhere. */
record ListedResult(ResultColumns columns, List<Row> rows, long repairs) implements Result {
    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Row row(int index) {
        return rows.get(index);
    }

    @Override
    public String toString() {
        return table(50);
    }
}

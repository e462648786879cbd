package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import java.util.List;
import java.util.Map;

/** A result, and what is to be said of how it came about. */
record AnnotatedResult(Result rows, boolean isConditionMet, boolean isPolled, Map<String, String> failedBackends)
        implements Result {
    AnnotatedResult {
        failedBackends = Map.copyOf(failedBackends);
    }

    @Override
    public ResultColumns columns() {
        return rows.columns();
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Row row(int index) {
        return rows.row(index);
    }

    @Override
    public long repairs() {
        return rows.repairs();
    }

    @Override
    public long bytes() {
        return rows.bytes();
    }

    @Override
    public <T> List<T> column(Selected<T> selected) {
        return rows.column(selected);
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}

package io.github.livestatus.conformance;

import java.util.List;

/**
 * The rows of a table in plain text.
 *
 * @param columns the names of the columns
 * @param rows cells as {@link PlainJson} reads them
 */
record Snapshot(List<String> columns, List<List<Object>> rows) {
    /** Returns the cells of a column. */
    List<Object> column(String name) {
        int index = columns.indexOf(name);
        return rows.stream().map(row -> row.get(index)).toList();
    }

    Object cell(List<Object> row, String column) {
        return row.get(columns.indexOf(column));
    }
}

package io.github.livestatus.lql;

/**
 * A column of which only the name is known, as in raw LQL. Its values are as in JSON: null, Boolean, Long, Double, String, List or
 * Map. It has every operator; the server may reject one that it does not support.
 */
public final class AnyColumn extends Column<Object> {
    AnyColumn(Table table, String name) {
        super(table, name, Table.EVERY, ColumnType.ANY);
    }

    /** Returns a filter that compares the column with a text, as in LQL. */
    public Filter compared(Operator operator, String value) {
        return new Filter.Comparison(this, operator, value);
    }
}

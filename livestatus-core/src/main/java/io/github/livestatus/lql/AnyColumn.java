package io.github.livestatus.lql;

/**
 * A column that is known by name only, as raw LQL has it. Its values are those of JSON: null, Boolean, Long, Double, String,
 * List or Map; it takes every operator, and the server decides.
 */
public final class AnyColumn extends Column<Object> {
    AnyColumn(Table table, String name) {
        super(table, name, Table.EVERY, ColumnType.ANY);
    }

    /** Compares with a text, as LQL writes it. */
    public Filter compared(Operator operator, String value) {
        return new Filter.Comparison(this, operator, value);
    }
}

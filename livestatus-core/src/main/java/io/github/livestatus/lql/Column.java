package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/**
 * A column of a table, typed by its values. It has a name, a table, a type, and the kinds of server that have the column.
 * Immutable. The classes of {@code schema} have a constant for each known column. For another column call a method of the table:
 * {@code Services.TABLE.text("my_column")}. {@link AnyColumn} is a column of which only the name is known.
 *
 * <p>Each kind of column has exactly the operators that servers support for its type.
 *
 * @param <T> the type of the values
 */
public abstract sealed class Column<T> implements Selected<T>
        permits AnyColumn, BlobColumn, DictColumn, FlagColumn, ListColumn, NumberColumn, OrderedColumn {
    private final Table table;
    private final String name;
    private final Set<Dialect> dialects;
    private final ColumnType type;

    Column(Table table, String name, Set<Dialect> dialects, ColumnType type) {
        this.table = Objects.requireNonNull(table, "table");
        this.name = Identifiers.check("column", name);
        this.dialects = Set.copyOf(Objects.requireNonNull(dialects, "dialects"));
        this.type = type;
    }

    /** Returns the table of the column. */
    public final Table table() {
        return table;
    }

    @Override
    public final String name() {
        return name;
    }

    /** Returns the kinds of server that have the column; all kinds if they are not known, as for an {@link AnyColumn}. */
    public final Set<Dialect> dialects() {
        return dialects;
    }

    /** Returns the type of the values. */
    public final ColumnType type() {
        return type;
    }

    /**
     * Returns a description of the values, with their unit and the meaning of null, 0 and -1: "Time that the last check of the host
     * took, in seconds." Empty if the column is not known. The first call reads the texts of all columns from the jar. {@link
     * #dialects} returns the kinds of server that have the column.
     */
    public final String description() {
        return Descriptions.of(this);
    }

    /** Returns a sort key with smaller values first. */
    public final Sort ascending() {
        return new Sort(this, "", false);
    }

    /** Returns a sort key with larger values first. */
    public final Sort descending() {
        return new Sort(this, "", true);
    }

    /** Returns the class of the constants or elements; null for types that have none. */
    Class<?> valueClass() {
        return null;
    }

    /** Returns true for a column with the same name, table, kinds of server and type. */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || other instanceof Column<?> column
                        && name.equals(column.name)
                        && table.equals(column.table)
                        && type == column.type
                        && valueClass() == column.valueClass()
                        && dialects.equals(column.dialects);
    }

    /** Returns a hash code that goes with {@link #equals}. */
    @Override
    public final int hashCode() {
        return 31 * name.hashCode() + table.hashCode();
    }

    /** Returns table and name, such as {@code services.state}. */
    @Override
    public final String toString() {
        return table + "." + name;
    }
}

package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/**
 * A column of a table, typed by its values: its name, its table, what it holds and which servers have it. Immutable. The
 * constants classes of {@code schema} hold one for every column that a server is known to have. A column of one's own is made
 * by its table: {@code Services.TABLE.text("my_column")}; {@link AnyColumn} stands for one that is known by name only.
 *
 * <p>Each kind offers the operators that its type has on the wire, and no others.
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

    /** Returns the table it belongs to. */
    public final Table table() {
        return table;
    }

    @Override
    public final String name() {
        return name;
    }

    /** Returns the kinds of server that have it; all of them for a column that is known by name only. */
    public final Set<Dialect> dialects() {
        return dialects;
    }

    /** Returns what it holds. */
    public final ColumnType type() {
        return type;
    }

    /**
     * Returns what it holds in a few plain sentences, with its unit and what null, 0 and -1 mean: "Time that the last check of the
     * host took, in seconds." Empty if no server is known to have such a column. The first call reads the texts of all columns from
     * the jar. {@link #dialects} says which servers have it.
     */
    public final String description() {
        return Descriptions.of(this);
    }

    /** Sorts smaller values first. */
    public final Sort ascending() {
        return new Sort(this, "", false);
    }

    /** Sorts larger values first. */
    public final Sort descending() {
        return new Sort(this, "", true);
    }

    /** Returns the class of its constants or elements, where the type does not say it; else null. */
    Class<?> valueClass() {
        return null;
    }

    /** Two columns are equal when they have the same name, table, servers and type. */
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

    /** Its table and its name, as in {@code services.state}. */
    @Override
    public final String toString() {
        return table + "." + name;
    }
}

package io.github.livestatus.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A table with typed columns and rows, for a {@link FakeLivestatus}. Immutable and thread-safe.
 *
 * <pre>{@code
 * FakeTable hosts = FakeTable.named("hosts")
 *         .column("name", Type.STRING).column("state", Type.INT).column("groups", Type.LIST)
 *         .row("web01", 0, List.of("linux", "web"))
 *         .row("db01", 1, List.of("linux"))
 *         .build();
 * }</pre>
 *
 * A table needs only the queried columns. Columns of a joined object ({@code host_state} on {@code services}) are read from the
 * object's own table if this one lacks them.
 */
public final class FakeTable {

    /** The type of a column. Null is allowed for all types: Icinga 2 sends it as null, the others as the type's zero. */
    public enum Type {
        /** Integers up to 64 bit; a Boolean is 1 or 0. */
        INT("int"),
        /** Double; any Number is accepted. */
        FLOAT("float"),
        /** A text. */
        STRING("string"),
        /** A time: an Instant, or the seconds since 1970; 0 means never. */
        TIME("time"),
        /** A list of strings, numbers, or lists of these (tuples). */
        LIST("list"),
        /** Names with values. */
        DICT("dict"),
        /** Bytes. */
        BLOB("blob");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        /** Returns the name of the type in table {@code columns}. */
        String text() {
            return text;
        }
    }

    private final String name;
    private final List<String> names;
    private final List<Type> types;
    private final Map<String, Integer> index;
    private final List<Object[]> rows;

    private FakeTable(String name, List<String> names, List<Type> types, List<Object[]> rows) {
        this.name = name;
        this.names = List.copyOf(names);
        this.types = List.copyOf(types);
        this.rows = Collections.unmodifiableList(rows);
        this.index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
    }

    /** Returns a builder of a table of this name, such as {@code hosts}. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /**
     * Returns a table from records. Component {@code hostName} becomes column {@code host_name}, with the type of the component.
     * The record class and its accessors must be public, or in this test's module opened to this one.
     *
     * @param rows at least one row, because its class determines the columns
     * @throws IllegalArgumentException if there is no row, or a component's type has no column type
     */
    public static FakeTable of(String name, Collection<? extends Record> rows) {
        return TableSources.fromRecords(name, rows);
    }

    /**
     * Returns a table from tab-separated text. The first line has the columns, each as {@code name:type}; list elements and
     * {@code NAME=value} pairs are separated by commas, times are seconds since 1970 or like {@code 2026-01-31T12:00:00Z}, an
     * empty cell is the type's zero.
     *
     * @throws IllegalArgumentException for an invalid line; the message names it
     */
    public static FakeTable fromTsv(String name, String text) {
        return TableSources.fromTsv(name, text);
    }

    /** Returns its name, such as {@code hosts}. */
    public String name() {
        return name;
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.size();
    }

    /**
     * Returns this table with one cell changed in each selected row, for {@link FakeLivestatus#replaceTable}.
     *
     * @param rows selects rows by their cells, which have the names of columns
     */
    public FakeTable with(Predicate<Map<String, Object>> rows, String column, Object value) {
        int at = indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("table " + name + " has no column " + column + ", only " + names);
        }
        Object cell = FakeCells.of(name, column, types.get(at), value);
        List<Object[]> changed = new ArrayList<>(this.rows.size());
        for (Object[] row : this.rows) {
            if (rows.test(asMap(row))) {
                Object[] copy = row.clone();
                copy[at] = cell;
                changed.add(copy);
            } else {
                changed.add(row);
            }
        }
        return new FakeTable(name, names, types, changed);
    }

    /** Returns this table without the selected rows. */
    public FakeTable without(Predicate<Map<String, Object>> rows) {
        List<Object[]> kept = new ArrayList<>(this.rows);
        kept.removeIf(row -> rows.test(asMap(row)));
        return new FakeTable(name, names, types, kept);
    }

    List<String> columns() {
        return names;
    }

    /** Returns the index of a column, or -1. */
    int indexOf(String column) {
        return index.getOrDefault(column, -1);
    }

    Type type(int column) {
        return types.get(column);
    }

    List<Object[]> rows() {
        return rows;
    }

    private Map<String, Object> asMap(Object[] row) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            map.put(names.get(i), row[i]);
        }
        return map;
    }

    @Override
    public String toString() {
        return name + " " + names + ", " + rows.size() + " rows";
    }

    /** Collects columns, then rows. */
    public static final class Builder {

        private final String name;
        private final List<String> names = new ArrayList<>();
        private final List<Type> types = new ArrayList<>();
        private final List<Object[]> rows = new ArrayList<>();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Adds a column. All columns must be added before the first row. */
        public Builder column(String column, Type type) {
            Objects.requireNonNull(type, "type");
            if (!rows.isEmpty()) {
                throw new IllegalStateException("column " + column + " comes after rows of table " + name);
            }
            if (names.contains(Objects.requireNonNull(column, "column"))) {
                throw new IllegalArgumentException("table " + name + " has column " + column + " already");
            }
            names.add(column);
            types.add(type);
            return this;
        }

        /**
         * Adds a row: one value for each column, in their order.
         *
         * @throws IllegalArgumentException for a wrong number of values, or a value of a wrong type
         */
        public Builder row(Object... values) {
            if (values.length != names.size()) {
                throw new IllegalArgumentException("table " + name + " has " + names.size() + " columns, the row has "
                        + values.length + " values");
            }
            Object[] cells = new Object[values.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = FakeCells.of(name, names.get(i), types.get(i), values[i]);
            }
            rows.add(cells);
            return this;
        }

        /** Returns the table. */
        public FakeTable build() {
            return new FakeTable(name, names, types, new ArrayList<>(rows));
        }
    }
}

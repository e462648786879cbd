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
 * A table with typed columns and its rows: what a {@link FakeLivestatus} answers from. Immutable, and safe for any
 * number of threads.
 *
 * <pre>{@code
 * FakeTable hosts = FakeTable.named("hosts")
 *         .column("name", Type.STRING).column("state", Type.INT).column("groups", Type.LIST)
 *         .row("web01", 0, List.of("linux", "web"))
 *         .row("db01", 1, List.of("linux"))
 *         .build();
 * }</pre>
 *
 * A table needs only the columns that are asked for. Columns of a joined object ({@code host_state} on
 * {@code services}) are looked up in the table they come from when this one does not have them.
 */
public final class FakeTable {

    /** What a column holds. Null is allowed everywhere: Icinga 2 sends it as null, the others as the type's zero. */
    public enum Type {
        /** Integers up to 64 bit; a Boolean is 1 or 0. */
        INT("int"),
        /** Double; any Number is accepted. */
        FLOAT("float"),
        /** Text. */
        STRING("string"),
        /** A point in time: an Instant, or the seconds since 1970; 0 is never. */
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

        /** The name that the table {@code columns} has for it. */
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

    /** Begins a table of this name, such as {@code hosts}. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /**
     * A table from records: component {@code hostName} becomes column {@code host_name}, its type follows from the
     * component's. The record class and its accessors must be public, or in this test's module opened to this one.
     *
     * @param rows at least one, as the columns come from its class
     * @throws IllegalArgumentException when there is none, or a component's type has no column type
     */
    public static FakeTable of(String name, Collection<? extends Record> rows) {
        return TableSources.fromRecords(name, rows);
    }

    /**
     * A table from tab-separated text. The first line has the columns, each as {@code name:type}; list elements and
     * {@code NAME=value} pairs are separated by commas, times are seconds since 1970 or like
     * {@code 2026-01-31T12:00:00Z}, an empty cell is the type's zero.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static FakeTable fromTsv(String name, String text) {
        return TableSources.fromTsv(name, text);
    }

    /** What it is called, such as {@code hosts}. */
    public String name() {
        return name;
    }

    /** How many rows it has. */
    public int size() {
        return rows.size();
    }

    /**
     * This table with one cell changed in each row that is chosen; for {@link FakeLivestatus#replaceTable}.
     *
     * @param rows chooses rows by their cells, by column name
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

    /** This table without the rows that are chosen. */
    public FakeTable without(Predicate<Map<String, Object>> rows) {
        List<Object[]> kept = new ArrayList<>(this.rows);
        kept.removeIf(row -> rows.test(asMap(row)));
        return new FakeTable(name, names, types, kept);
    }

    List<String> columns() {
        return names;
    }

    /** The place of a column in each row, or -1. */
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

        /** Adds a column; all columns come before the first row. */
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
         * @throws IllegalArgumentException for a wrong number of values, or one that does not fit its column
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

        /** Ends the building. */
        public FakeTable build() {
            return new FakeTable(name, names, types, new ArrayList<>(rows));
        }
    }
}

package io.github.livestatus.lql;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A table of a Livestatus server. Its methods return columns that the classes of {@code schema} do not have:
 *
 * <pre>{@code
 * StringColumn team = Services.TABLE.text("team");
 * }</pre>
 *
 * Such a column can be used like any other: in filters, sort keys and groups, and to read rows. After the name of the column,
 * pass the kinds of server that have it. If you pass none, the client assumes that all servers have it. A name that is not valid
 * throws IllegalArgumentException.
 *
 * @param name the name in LQL, as in {@code GET services}
 * @param key names of the columns that together identify a row; empty if they are not known
 */
public record Table(String name, List<String> key) {
    static final Set<Dialect> EVERY = Set.of(Dialect.values());

    /** @throws IllegalArgumentException if the name is not valid */
    public Table {
        Identifiers.check("table", name);
        key = List.copyOf(Objects.requireNonNull(key, "key"));
    }

    /** Returns a table by name, for tables without a class in {@code schema}. */
    public static Table named(String name, String... key) {
        Objects.requireNonNull(key, "key");
        return new Table(name, List.of(key));
    }

    /** Returns a column of text. */
    public StringColumn text(String name, Dialect... servers) {
        return new StringColumn(this, name, of(servers));
    }

    /** Returns a column of whole numbers. */
    public IntColumn number(String name, Dialect... servers) {
        return new IntColumn(this, name, of(servers));
    }

    /** Returns a column of floating point numbers. */
    public FloatColumn decimal(String name, Dialect... servers) {
        return new FloatColumn(this, name, of(servers));
    }

    /** Returns a column of points in time. */
    public TimeColumn time(String name, Dialect... servers) {
        return new TimeColumn(this, name, of(servers));
    }

    /** Returns a column of flags. */
    public FlagColumn flag(String name, Dialect... servers) {
        return new FlagColumn(this, name, of(servers));
    }

    /** Returns a column of dicts. */
    public DictColumn dict(String name, Dialect... servers) {
        return new DictColumn(this, name, of(servers));
    }

    /** Returns a column of bytes. */
    public BlobColumn blob(String name, Dialect... servers) {
        return new BlobColumn(this, name, of(servers));
    }

    /** Returns a column of numbers that stand for the constants of an enum. */
    public <E extends Enum<E> & Coded> EnumColumn<E> state(String name, Class<E> constants, Dialect... servers) {
        return new EnumColumn<>(this, name, of(servers), constants);
    }

    /** Returns a column of lists of text. */
    public ListColumn<String> list(String name, Dialect... servers) {
        return list(name, String.class, servers);
    }

    /**
     * Returns a column of lists.
     *
     * @param elements {@code String}, {@code Long}, {@code Double} ({@code NaN} for an element that is not a number), or a record
     *     of {@code schema} for a tuple, such as {@code HostService}
     * @throws IllegalArgumentException if the name is not valid, or the elements have another class
     */
    public <E> ListColumn<E> list(String name, Class<E> elements, Dialect... servers) {
        return new ListColumn<>(this, name, of(servers), elements);
    }

    /** Returns a column of which only the name is known, as in raw LQL. */
    public AnyColumn any(String name) {
        return new AnyColumn(this, name);
    }

    /** Returns a description of the rows; empty if the table is not known. */
    public String description() {
        return Descriptions.of(this);
    }

    private static Set<Dialect> of(Dialect... servers) {
        return Objects.requireNonNull(servers, "servers").length == 0 ? EVERY : Set.of(servers);
    }

    /** Returns true if both have the same name; the key does not count. */
    boolean isSame(Table other) {
        return name.equals(Objects.requireNonNull(other, "other").name);
    }

    /** Returns the name of the table. */
    @Override
    public String toString() {
        return name;
    }
}

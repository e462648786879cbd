package io.github.livestatus.lql;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A table of a Livestatus server. It makes the columns that the constants classes of {@code schema} do not have:
 *
 * <pre>{@code
 * StringColumn team = Services.TABLE.text("team");
 * }</pre>
 *
 * Such a column is filtered, sorted, grouped by and read like any other. A name that no column can have is an
 * IllegalArgumentException.
 *
 * @param name the name in LQL, as in {@code GET services}
 * @param key names of the columns that together tell one row from all others; empty where no such columns are known
 */
public record Table(String name, List<String> key) {
    static final Set<Dialect> EVERY = Set.of(Dialect.values());

    /** @throws IllegalArgumentException for a name that no table can have */
    public Table {
        Identifiers.check("table", name);
        key = List.copyOf(Objects.requireNonNull(key, "key"));
    }

    /** A table by name, for those that no constants class knows. */
    public static Table named(String name, String... key) {
        Objects.requireNonNull(key, "key");
        return new Table(name, List.of(key));
    }

    /** Returns a column of text that every server has. */
    public StringColumn text(String name) {
        return text(name, EVERY);
    }

    /** Returns a column of text that these servers have. */
    public StringColumn text(String name, Set<Dialect> dialects) {
        return new StringColumn(this, name, dialects);
    }

    /** Returns a column of whole numbers that every server has. */
    public IntColumn number(String name) {
        return number(name, EVERY);
    }

    /** Returns a column of whole numbers that these servers have. */
    public IntColumn number(String name, Set<Dialect> dialects) {
        return new IntColumn(this, name, dialects);
    }

    /** Returns a column of floating point numbers that every server has. */
    public FloatColumn decimal(String name) {
        return decimal(name, EVERY);
    }

    /** Returns a column of floating point numbers that these servers have. */
    public FloatColumn decimal(String name, Set<Dialect> dialects) {
        return new FloatColumn(this, name, dialects);
    }

    /** Returns a column of points in time that every server has. */
    public TimeColumn time(String name) {
        return time(name, EVERY);
    }

    /** Returns a column of points in time that these servers have. */
    public TimeColumn time(String name, Set<Dialect> dialects) {
        return new TimeColumn(this, name, dialects);
    }

    /** Returns a column of yes and no that every server has. */
    public FlagColumn flag(String name) {
        return flag(name, EVERY);
    }

    /** Returns a column of yes and no that these servers have. */
    public FlagColumn flag(String name, Set<Dialect> dialects) {
        return new FlagColumn(this, name, dialects);
    }

    /** Returns a column of dicts that every server has. */
    public DictColumn dict(String name) {
        return dict(name, EVERY);
    }

    /** Returns a column of dicts that these servers have. */
    public DictColumn dict(String name, Set<Dialect> dialects) {
        return new DictColumn(this, name, dialects);
    }

    /** Returns a column of bytes that every server has. */
    public BlobColumn blob(String name) {
        return blob(name, EVERY);
    }

    /** Returns a column of bytes that these servers have. */
    public BlobColumn blob(String name, Set<Dialect> dialects) {
        return new BlobColumn(this, name, dialects);
    }

    /** Returns a column of numbers that stand for the constants of an enum, which every server has. */
    public <E extends Enum<E> & Coded> EnumColumn<E> state(String name, Class<E> constants) {
        return state(name, constants, EVERY);
    }

    /** Returns a column of numbers that stand for the constants of an enum, which these servers have. */
    public <E extends Enum<E> & Coded> EnumColumn<E> state(String name, Class<E> constants, Set<Dialect> dialects) {
        return new EnumColumn<>(this, name, dialects, constants);
    }

    /** Returns a column of lists of text that every server has. */
    public ListColumn<String> list(String name) {
        return list(name, String.class, EVERY);
    }

    /** Returns a column of lists of text that these servers have. */
    public ListColumn<String> list(String name, Set<Dialect> dialects) {
        return list(name, String.class, dialects);
    }

    /** Returns a column of lists that every server has; see {@link #list(String, Class, Set)}. */
    public <E> ListColumn<E> list(String name, Class<E> elements) {
        return list(name, elements, EVERY);
    }

    /**
     * Returns a column of lists that these servers have.
     *
     * @param elements {@code String}, {@code Long}, {@code Double} ({@code NaN} where there is no number), or a record of {@code
     *     schema} that stands for a tuple, such as {@code HostService}
     * @throws IllegalArgumentException for a name that no column can have, and for any other class of elements
     */
    public <E> ListColumn<E> list(String name, Class<E> elements, Set<Dialect> dialects) {
        return new ListColumn<>(this, name, dialects, elements);
    }

    /** Returns a column that is known by name only, as raw LQL has it. */
    public AnyColumn any(String name) {
        return new AnyColumn(this, name);
    }

    /** Whether both are the same table for the server; the key does not count. */
    boolean isSame(Table other) {
        return name.equals(Objects.requireNonNull(other, "other").name);
    }

    @Override
    public String toString() {
        return name;
    }
}

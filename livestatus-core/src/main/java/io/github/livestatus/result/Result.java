package io.github.livestatus.result;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.text.Printable;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The response to a query: rows x columns. Values are made when they are read; until then they are the bytes that came.
 *
 * <p>A result owns its bytes: no buffer that is used again has them. It, and any of its rows, keeps alive the whole body, four
 * bytes more for each cell, up to 1,024 short texts that came again, and at most 64 KiB to decode in: {@link #compact()} what
 * is kept for long. Strings, lists, dicts, blobs and records that were read keep nothing of it alive, and changing them does
 * not change it. Immutable and safe to read from any thread; nothing to close.
 *
 * <p>Three methods pick one row:
 *
 * <table>
 * <caption>What they give</caption>
 * <tr><th></th><th>no row</th><th>one row</th><th>more rows</th></tr>
 * <tr><td>{@link #findFirst()}</td><td>empty</td><td>the row</td><td>the first of them</td></tr>
 * <tr><td>{@link #findOnly()}</td><td>empty</td><td>the row</td><td>NoSuchElementException</td></tr>
 * <tr><td>{@link #single()}</td><td>NoSuchElementException</td><td>the row</td><td>NoSuchElementException</td></tr>
 * </table>
 *
 * <p>Not to be implemented: later versions may add methods. {@code toString()} is an aligned table of at most 50 rows
 * that says how many more there are; cells are cut at 60 columns.
 */
public interface Result extends Iterable<Row> {
    /** Returns what the cells of each row are. */
    ResultColumns columns();

    /** Returns how many rows there are. */
    int size();

    /** Returns the row at an index, counted from 0. */
    Row row(int index);

    /**
     * Returns how many cells could only be read by mending them: bytes that are not UTF-8, a lone surrogate, a number
     * that its enum does not know, a value of the wrong kind for its column.
     */
    long repairs();

    /** Returns the size of the answer's body as it came, in bytes; 0 for rows that did not come as one answer. */
    long bytes();

    /**
     * Returns how many rows there are before offset and limit, if the query is {@code withTotal()}; over several sites exactly
     * those of the sites that answered. Empty for other queries.
     */
    OptionalLong total();

    /** Returns true if the condition that the query waited for holds now, decided on the rows; and for a query without one. */
    boolean isConditionMet();

    /** Returns true if this side polled, because the server does not wait (Icinga 2). */
    boolean isPolled();

    /** Returns the backends that did not answer, each with what LMD says of it, by their keys; empty elsewhere. */
    Map<String, String> failedBackends();

    /** Returns true if there are no rows. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** Returns an iterator over the rows, in their order. */
    @Override
    default Iterator<Row> iterator() {
        return stream().iterator();
    }

    /** Returns the rows in order. */
    default Stream<Row> stream() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }

    /** Returns the first row, whether or not there are more. */
    default Optional<Row> findFirst() {
        return isEmpty() ? Optional.empty() : Optional.of(row(0));
    }

    /**
     * Returns the only row, if there is one.
     *
     * @throws NoSuchElementException when there is more than one
     */
    default Optional<Row> findOnly() {
        if (size() > 1) {
            throw new NoSuchElementException("one row at most was expected, the result has " + size());
        }
        return findFirst();
    }

    /**
     * Returns the only row.
     *
     * @throws NoSuchElementException when there is none, or more than one
     */
    default Row single() {
        if (size() != 1) {
            throw new NoSuchElementException("one row was expected, the result has " + size());
        }
        return row(0);
    }

    /**
     * Returns the values of one column or stat, one for each row in their order; null where {@link Row#get} is.
     *
     * @throws IllegalArgumentException when the result has no such column, rows or not
     */
    default <T> List<T> column(Selected<T> selected) {
        Objects.requireNonNull(selected, "selected");
        check(selected);
        List<T> values = new ArrayList<>(size());
        for (Row row : this) {
            values.add(row.get(selected));
        }
        return Collections.unmodifiableList(values);
    }

    /** A result that has no rows may have no columns either: Icinga 2 then sends no names. */
    private void check(Selected<?> selected) {
        if (columns().size() > 0) {
            columns().indexOf(selected);
        }
    }

    /**
     * Returns the rows by the value of a column, in their order.
     *
     * @throws IllegalStateException when two rows have the same value, null included
     * @throws IllegalArgumentException when the result has no such column
     */
    default <K> Map<K, Row> toMap(Selected<K> key) {
        Objects.requireNonNull(key, "key");
        check(key);
        Map<K, Row> rows = new LinkedHashMap<>();
        for (Row row : this) {
            if (rows.putIfAbsent(row.get(key), row) != null) {
                throw new IllegalStateException(Printable.line("two rows have " + key.name() + " " + row.get(key)));
            }
        }
        return Collections.unmodifiableMap(rows);
    }

    /**
     * Returns the rows as records: component {@code hostName} reads column {@code host_name}, one with a
     * {@link ColumnName} the column that it names. Where the result has no column {@code site}, component {@code site} reads
     * {@link Row#site}.
     *
     * <p>A component has the type that {@link Row#get} gives, the primitive type in its place (a null is 0 or false then), an
     * {@code Optional} of it, {@code int}, {@code short} or {@code byte} for whole numbers, numbers for flags, enums and times
     * too, any enum of {@link io.github.livestatus.lql.Coded} for whole numbers, or {@code String} or {@code Object} for
     * anything.
     *
     * @param record a public record in an exported or opened package; else use {@link #as(MethodHandles.Lookup, Class)}
     * @throws IllegalArgumentException when components have no column, or cannot have what is in it: all of them are named,
     *     and what the result has; also when a number is too large for its component: row, column and number are named
     */
    <R extends Record> List<R> as(Class<R> record);

    /** Returns the rows as records that the caller may make and this library may not: pass {@code MethodHandles.lookup()}. */
    <R extends Record> List<R> as(MethodHandles.Lookup lookup, Class<R> record);

    /**
     * Returns the same rows as {@link Row#copy() copies}, to be kept for long. All cells are read once, to count the
     * {@link #repairs()}.
     */
    Result compact();

    /** Returns the result as an aligned table of at most this many rows, with a last line that counts the ones left out. */
    String table(int rows);
}

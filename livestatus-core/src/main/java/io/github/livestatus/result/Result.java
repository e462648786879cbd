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
 * The response to a query: rows of cells. A value is decoded when it is read; until then the result has the bytes of the response.
 *
 * <p>A result owns its bytes: they are in no buffer that is reused. The result and each of its rows retain the whole body, four
 * bytes for each cell, up to 1,024 short texts that occur repeatedly, and a buffer of at most 64 KiB for decoding: call {@link
 * #compact()} for a result that you keep for long. Strings, lists, dicts, blobs and records that were read retain nothing of it, and
 * changing them does not change it. Immutable and thread-safe; there is nothing to close.
 *
 * <p>Three methods pick one row:
 *
 * <table>
 * <caption>What they return</caption>
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
    /** Returns the names and columns of the cells of each row. */
    ResultColumns columns();

    /** Returns the number of rows. */
    int size();

    /** Returns the row at an index, counted from 0. */
    Row row(int index);

    /**
     * Returns the number of cells that were malformed and repaired: bytes that are not UTF-8, a lone surrogate, a number without
     * a constant in its enum, a value of another type than its column.
     */
    long repairs();

    /** Returns the size of the body of the response, in bytes; 0 if the rows come from several responses or none. */
    long bytes();

    /**
     * Returns the number of rows before offset and limit, if the query is {@code withTotal()}; for several sites the number of
     * the sites that answered. Empty for other queries.
     */
    OptionalLong total();

    /** Returns true if the rows fulfil the wait condition of the query, and for a query without one. */
    boolean isConditionMet();

    /** Returns true if the client polled because the server cannot wait (Icinga 2). */
    boolean isPolled();

    /** Returns the error text of each server behind an LMD that did not answer, by its key; empty on other servers. */
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

    /** Returns the first row; empty if there is none. */
    default Optional<Row> findFirst() {
        return isEmpty() ? Optional.empty() : Optional.of(row(0));
    }

    /**
     * Returns the only row; empty if there is none.
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
     * Returns the values of one column or stat, in the order of the rows; null where {@link Row#get} returns null.
     *
     * @throws IllegalArgumentException if the result has no such column
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

    /** Checks that the result has the column. One without rows may have no columns: Icinga 2 then sends no names. */
    private void check(Selected<?> selected) {
        if (columns().size() > 0) {
            columns().indexOf(selected);
        }
    }

    /**
     * Returns the rows by their values of a column, in the order of the rows.
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
     * Returns the rows as records: component {@code hostName} is read from column {@code host_name}, one with a {@link
     * ColumnName} from the column that it names. Component {@code site} is read from {@link Row#site}, unless the result has a
     * column of that name.
     *
     * <p>A component may have the type that {@link Row#get} returns, or the primitive type of it (null becomes 0 or false), or an
     * {@code Optional} of it. Whole numbers may also be {@code int}, {@code short}, {@code byte} or an enum that is {@link
     * io.github.livestatus.lql.Coded}; flags, enums and times may be numbers; and each value may be {@code String} or {@code
     * Object}.
     *
     * @param record a public record in an exported or opened package; else use {@link #as(MethodHandles.Lookup, Class)}
     * @throws IllegalArgumentException if components have no column or a type that does not fit (the message names all of them
     *     and the columns of the result), or if a number is too large for its component (the message names row, column and number)
     */
    <R extends Record> List<R> as(Class<R> record);

    /** Returns the rows as records that only the caller can access: pass {@code MethodHandles.lookup()}. */
    <R extends Record> List<R> as(MethodHandles.Lookup lookup, Class<R> record);

    /**
     * Returns the same rows as {@link Row#copy() copies}, which you may keep for long. It reads all cells once, to count the
     * {@link #repairs()}.
     */
    Result compact();

    /** Returns the result as an aligned table of at most this many rows; a last line counts the rest. */
    String table(int rows);
}

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
 * Immutable and thread-safe. A result stays valid as long as you keep it, and needs no closing.
 *
 * <p>A result keeps the following in memory, and so does each of its rows: the whole response, four bytes for each cell, a cache
 * of at most 1,024 short texts, and a buffer of at most 64 KiB for decoding. Call {@link #compact()} for a result that you keep
 * for long. Values that were read (strings, lists, maps, byte arrays, records) keep nothing of the result in memory. To change a
 * byte array does not change the result.
 *
 * <p>Three methods pick one row:
 *
 * <table>
 * <caption>What these methods return or throw</caption>
 * <tr><th></th><th>no row</th><th>one row</th><th>more rows</th></tr>
 * <tr><td>{@link #findFirst()}</td><td>empty</td><td>the row</td><td>the first row</td></tr>
 * <tr><td>{@link #findOnly()}</td><td>empty</td><td>the row</td><td>NoSuchElementException</td></tr>
 * <tr><td>{@link #single()}</td><td>NoSuchElementException</td><td>the row</td><td>NoSuchElementException</td></tr>
 * </table>
 *
 * <p>{@code toString()} returns an aligned table of at most 50 rows, with cells of at most 60 characters. A last line has the
 * number of further rows. Do not implement this interface: later versions may add methods.
 */
public interface Result extends Iterable<Row> {
    /** Returns the names and columns of the cells of each row. */
    ResultColumns columns();

    /** Returns the number of rows. */
    int size();

    /** Returns the row at an index, counted from 0. */
    Row row(int index);

    /**
     * Returns the number of malformed cells that were repaired. Malformed are bytes that are not UTF-8, a lone surrogate, a number
     * without a constant in its enum, and a value of another type than its column. The first call reads all cells.
     */
    long repairs();

    /** Returns the size of the body of the response, in bytes; 0 if the rows come from several responses or none. */
    long bytes();

    /**
     * Returns the number of rows before offset and limit, if the query has {@code withTotal()}; empty for other queries. For
     * several sites it is the number of rows of the sites that answered.
     */
    OptionalLong total();

    /** Returns true if the wait condition of the query is met. Always true for a query without a wait condition. */
    boolean isConditionMet();

    /** Returns true if the client polled the server because the server cannot wait: Icinga 2, and an LMD without a wait object. */
    boolean isPolled();

    /** Returns the servers behind an LMD that failed: error texts by the key of the server. Empty for other servers. */
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
     * @throws NoSuchElementException if there is more than one row
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
     * @throws NoSuchElementException if there is no row, or more than one
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
     * Returns the rows by their values of a column, in the order of the rows. In a result of several sites a host name may occur
     * twice: build a map with {@link Row#site()} in the key instead.
     *
     * @throws IllegalStateException if two rows have the same value, or if two rows have null
     * @throws IllegalArgumentException if the result has no such column
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
     * Returns the rows as records. Component {@code hostName} is read from column {@code host_name}. A component with a {@link
     * ColumnName} is read from the column in the annotation. Component {@code site} is read from {@link Row#site}, unless the
     * result has a column of that name.
     *
     * <p>A component may have the type that {@link Row#get} returns, its primitive type (null becomes 0 or false), or an {@code
     * Optional} of it. A component for a whole number may also be {@code int}, {@code short}, {@code byte} or an enum that is
     * {@link io.github.livestatus.lql.Coded}. A component for a flag, an enum or a time may have a number type. A component for
     * any column may be {@code String} or {@code Object}.
     *
     * @param record on the class path any record; on the module path a public record in an exported package, or any record in a
     *     package that is open to this library; for others use {@link #as(MethodHandles.Lookup, Class)}
     * @throws IllegalArgumentException if a component has no column, or a type that does not fit: the message names all these
     *     components and the columns of the result. Also if a number is too large for its component: the message names row, column
     *     and number
     */
    <R extends Record> List<R> as(Class<R> record);

    /** Returns the rows as records that need not be accessible to this library: pass {@code MethodHandles.lookup()}. */
    <R extends Record> List<R> as(MethodHandles.Lookup lookup, Class<R> record);

    /**
     * Returns a result with {@link Row#copy() copies} of the rows, which you may keep for long. It reads all cells once to
     * count the {@link #repairs()}; the copy keeps that number.
     */
    Result compact();

    /** Returns the result as an aligned table of at most this many rows. A last line has the number of further rows. */
    String table(int rows);
}

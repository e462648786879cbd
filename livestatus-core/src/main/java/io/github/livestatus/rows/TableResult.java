package io.github.livestatus.rows;

import io.github.livestatus.lql.Sort;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** The implementation of {@link Result}: rows, and information on how they were obtained. */
public final class TableResult implements Result {
    /** The approximate memory of a row in bytes, if a result keeps Row objects in addition to their cells. */
    public static final long ROW_BYTES = 64;

    private static final int SHOWN_ROWS = 50;

    private final RowColumns columns;
    private final int size;
    private final IntFunction<? extends Row> rows;
    private final LongSupplier repairs;
    private final long bytes;
    private final Outcome outcome;
    private volatile long counted = -1;

    /** Information on a wait, on backends that failed, and on the number of rows before a limit. */
    private record Outcome(
            boolean isConditionMet, boolean isPolled, Map<String, String> failedBackends, OptionalLong total) {
        static final Outcome PLAIN = new Outcome(true, false, Map.of(), OptionalLong.empty());

        static Outcome of(Result answer) {
            return new Outcome(answer.isConditionMet(), answer.isPolled(), answer.failedBackends(), answer.total());
        }
    }

    private TableResult(
            RowColumns columns,
            int size,
            IntFunction<? extends Row> rows,
            LongSupplier repairs,
            long bytes,
            Outcome outcome) {
        this.columns = columns;
        this.size = size;
        this.rows = rows;
        this.repairs = repairs;
        this.bytes = bytes;
        this.outcome = outcome;
    }

    /**
     * Creates a result.
     *
     * @param rows returns the row at an index
     * @param repairs counts the repaired cells. It may have to read all cells, so it runs only when the number is read
     * @param bytes the size of the response body
     */
    public TableResult(
            RowColumns columns, int size, IntFunction<? extends Row> rows, LongSupplier repairs, long bytes) {
        this(columns, size, rows, repairs, bytes, Outcome.PLAIN);
    }

    /** Returns a result of merged rows. All of them must have these columns. */
    public static TableResult of(RowColumns columns, List<? extends Row> rows) {
        return new TableResult(columns, rows.size(), List.copyOf(rows)::get, () -> 0, 0);
    }

    /** Returns a result of rows that were computed from the rows of a response. */
    public static Result computed(RowColumns columns, List<Row> rows, Result answer) {
        return new TableResult(columns, rows.size(), rows::get, answer::repairs, answer.bytes(), Outcome.of(answer));
    }

    /** Returns the rows of several results, one result after the other. Each is the result of a part of one query. */
    public static Result joined(List<Result> answers) {
        RowColumns columns = RowColumns.named(List.of());
        List<Row> rows = new ArrayList<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (Result answer : answers) {
            columns = columns.size() == 0 ? RowColumns.of(answer) : columns;
            answer.forEach(rows::add);
            failed.putAll(answer.failedBackends());
        }
        return new TableResult(
                columns,
                rows.size(),
                rows::get,
                repairs(answers),
                bytes(answers),
                new Outcome(true, false, inOrder(failed), OptionalLong.empty()));
    }

    /** Returns rows that were computed from the results of several sites, with the combined information of those results. */
    public static Result merged(Result rows, List<? extends Result> answers) {
        boolean isConditionMet = !answers.isEmpty() && answers.stream().allMatch(Result::isConditionMet);
        boolean isPolled = answers.stream().anyMatch(Result::isPolled);
        return new TableResult(
                RowColumns.of(rows),
                rows.size(),
                rows::row,
                repairs(answers),
                bytes(answers),
                new Outcome(isConditionMet, isPolled, Map.of(), rows.total()));
    }

    private static LongSupplier repairs(List<? extends Result> answers) {
        return () -> answers.stream().mapToLong(Result::repairs).sum();
    }

    private static long bytes(List<? extends Result> answers) {
        return answers.stream().mapToLong(Result::bytes).sum();
    }

    /** Returns the same rows with the outcome of the wait. */
    public static Result waited(Result answer, boolean isConditionMet, boolean isPolled) {
        return with(answer, new Outcome(isConditionMet, isPolled, answer.failedBackends(), answer.total()));
    }

    /** Returns the same rows with the backends that failed. */
    public static Result withFailed(Result answer, Map<String, String> backends) {
        return with(answer, new Outcome(answer.isConditionMet(), answer.isPolled(), inOrder(backends), answer.total()));
    }

    /** Returns the same rows with their total number before offset and limit. */
    public static Result withTotal(Result answer, long total) {
        return with(
                answer,
                new Outcome(
                        answer.isConditionMet(), answer.isPolled(), answer.failedBackends(), OptionalLong.of(total)));
    }

    /** Returns a copy in the same order. Map.copyOf does not keep the order, and error messages quote the first entry. */
    private static Map<String, String> inOrder(Map<String, String> backends) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(backends));
    }

    private static Result with(Result answer, Outcome outcome) {
        return new TableResult(
                RowColumns.of(answer), answer.size(), answer::row, answer::repairs, answer.bytes(), outcome);
    }

    /** Returns the rows that match. */
    public static Result filtered(Result answer, Predicate<Row> wanted) {
        return with(answer, answer.stream().filter(wanted).toList());
    }

    /** Returns the same rows sorted by these keys. The sort is stable. */
    public static Result sorted(Result answer, List<Sort> keys) {
        List<Row> sorted = new ArrayList<>(answer.stream().toList());
        sorted.sort(RowOrder.by(keys));
        return with(answer, sorted);
    }

    /** Returns at most {@code limit} rows, starting at {@code offset}; none if there are fewer rows. */
    public static Result slice(Result answer, long offset, long limit) {
        return with(answer, answer.stream().skip(offset).limit(limit).toList());
    }

    private static Result with(Result answer, List<Row> some) {
        return computed(RowColumns.of(answer), some, answer);
    }

    @Override
    public RowColumns columns() {
        return columns;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Row row(int index) {
        return rows.apply(Objects.checkIndex(index, size));
    }

    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Row next() {
                if (next == size) {
                    throw new NoSuchElementException("the result has " + size + " rows");
                }
                return rows.apply(next++);
            }
        };
    }

    @Override
    public long repairs() {
        if (counted < 0) {
            counted = repairs.getAsLong();
        }
        return counted;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public OptionalLong total() {
        return outcome.total;
    }

    @Override
    public boolean isConditionMet() {
        return outcome.isConditionMet;
    }

    @Override
    public boolean isPolled() {
        return outcome.isPolled;
    }

    @Override
    public Map<String, String> failedBackends() {
        return outcome.failedBackends;
    }

    @Override
    public <R extends Record> List<R> as(Class<R> record) {
        Objects.requireNonNull(record, "record");
        return as(MethodHandles.lookup(), record);
    }

    @Override
    public <R extends Record> List<R> as(MethodHandles.Lookup lookup, Class<R> record) {
        Objects.requireNonNull(lookup, "lookup");
        Objects.requireNonNull(record, "record");
        if (isEmpty() && columns.size() == 0) {
            return List.of();
        }
        RecordMapper<R> mapper = RecordMapper.of(lookup, record, columns);
        List<R> records = new ArrayList<>(size);
        for (Row row : this) {
            records.add(mapper.map(records.size(), CellRow.of(row)));
        }
        return records;
    }

    @Override
    public Result compact() {
        List<Row> copies = stream().map(Row::copy).toList();
        long mended = repairs();
        return new TableResult(columns, size, copies::get, () -> mended, bytes, outcome);
    }

    @Override
    public String table(int most) {
        return TableText.of(this, most);
    }

    @Override
    public String toString() {
        return table(SHOWN_ROWS);
    }
}

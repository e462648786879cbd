package io.github.livestatus.conformance;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.NumberColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Table;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Compares all operations on one column. */
final class ColumnCheck {
    private static final int ATTEMPTS = 3;
    private static final int MOST_ORDERED = 5;

    /** The deviation of equal numbers below 100 is less than this, by a server that squares them. */
    private static final double ROUNDING = 1e-5;

    /** The values that the server compares, if they differ from those that it sends. */
    private static final String COMPARED = "what is compared";

    private final Livestatus live;
    private final PlainServer plain;
    private final Report report;
    private final Random random;
    private final Dialect server;
    private final Table table;
    private final Column<?> column;
    private final List<Column<?>> keys;
    private final Query base;
    private final String headers;

    /**
     * @param keys the columns that identify a row; empty if there are none
     * @param base the query for the rows that are compared, without columns
     * @param headers its filters in plain text
     */
    ColumnCheck(
            Livestatus live,
            PlainServer plain,
            Report report,
            Random random,
            Column<?> column,
            List<Column<?>> keys,
            Query base,
            String headers) {
        this.live = live;
        this.plain = plain;
        this.report = report;
        this.random = random;
        this.server = live.dialect();
        this.table = column.table();
        this.column = column;
        this.keys = keys.isEmpty() ? List.of(column) : keys;
        this.base = base;
        this.headers = headers;
    }

    /** Compares until the values are stable, at most a few times. */
    void run() throws IOException {
        Snapshot first = snapshot();
        List<Comparison> open = comparisons(first);
        for (int attempt = 0; attempt < ATTEMPTS && !open.isEmpty(); attempt++) {
            Snapshot before = attempt == 0 ? first : snapshot();
            List<Object> outcomes = ask(open);
            Snapshot after = snapshot();
            List<Comparison> unsettled = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                if (!settle(open.get(i), outcomes.get(i), before, after, attempt + 1 == ATTEMPTS)) {
                    unsettled.add(open.get(i));
                }
            }
            open = unsettled;
        }
        open.forEach(one -> report.changeMeanwhile());
    }

    private Snapshot snapshot() throws IOException {
        List<String> names = new ArrayList<>(keys.stream().map(Column::name).toList());
        if (!names.contains(column.name())) {
            names.add(column.name());
        }
        Snapshot sent = plain.read(table.name(), names, headers);
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : sent.rows()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                cells.add(PlainCell.plain(row.get(i), type(names.get(i))));
            }
            rows.add(cells);
        }
        if (!server.has(Capability.SHOWN_TEXT) && column.type() == ColumnType.TEXT) {
            addCompared(names, rows);
        }
        return new Snapshot(names, rows);
    }

    private void addCompared(List<String> names, List<List<Object>> rows) throws IOException {
        List<String> texts = plain.texts(table.name(), column.name(), headers);
        if (texts.size() == rows.size()) {
            names.add(COMPARED);
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(texts.get(i));
            }
        }
    }

    private String compared(Snapshot rows) {
        return rows.columns().contains(COMPARED) ? COMPARED : column.name();
    }

    private ColumnType type(String name) {
        return name.equals(column.name())
                ? column.type()
                : keys.stream()
                        .filter(key -> key.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .type();
    }

    /**
     * Returns the client's result for each query, or its error. A snapshot is read over a second connection. So there is a second one
     * here too, since some servers count their connections.
     */
    private List<Object> ask(List<Comparison> comparisons) throws IOException {
        List<Object> outcomes = new ArrayList<>();
        Closeable second = plain.connect();
        try (second) {
            for (Comparison comparison : comparisons) {
                try {
                    outcomes.add(live.query(comparison.query()));
                } catch (LivestatusException | IllegalArgumentException e) {
                    outcomes.add(e);
                }
            }
        }
        return outcomes;
    }

    /** Returns false if the comparison must be repeated, because the values changed or may have changed twice. */
    private boolean settle(Comparison comparison, Object outcome, Snapshot before, Snapshot after, boolean isLast) {
        if (outcome instanceof UnsupportedByServerException refusal) {
            report.refuse(comparison.kind(), refusal.getMessage());
            return true;
        } else if (outcome instanceof RuntimeException failure) {
            report.differ(comparison, comparison.expected().apply(before), failure);
            return true;
        }
        Object expected = comparison.expected().apply(before);
        Object actual = comparison.actual().apply((Result) outcome);
        if (!comparison.isSame().test(expected, comparison.expected().apply(after))) {
            return false;
        } else if (comparison.isSame().test(expected, actual)) {
            report.agree(comparison.kind());
        } else if (!isLast) {
            return false;
        } else {
            report.differ(comparison, expected, actual);
        }
        return true;
    }

    private List<Comparison> comparisons(Snapshot sample) {
        List<Comparison> all = new ArrayList<>();
        List<Object> cells = sample.column(compared(sample));
        boolean isShown = server.has(Capability.SHOWN_TEXT) || sample.columns().contains(COMPARED);
        if (column.type() == ColumnType.BLOB) {
            return all;
        }
        all.add(values());
        boolean isRange = Capability.SPAN_TIME.isAbout(column) && !server.has(Capability.SPAN_TIME);
        for (Condition one : isRange ? List.<Condition>of() : Condition.of(column, cells, isShown, random)) {
            if (!Deadly.isFilter(server, one.filter())) {
                all.add(filter(one.filter(), one.test()));
                all.add(filter(one.filter().not(), one.test().negate()));
                all.add(counts(one));
            }
        }
        if (column instanceof NumberColumn<?> number && !Deadly.isAggregate(server, column)) {
            addStatistics(all, number);
        }
        boolean isSimple = !(column instanceof ListColumn<?>) && column.type() != ColumnType.DICT;
        if (isSimple && cells.stream().distinct().count() > 1) {
            all.add(ordered(true));
            all.add(ordered(false));
        }
        if (isSimple && column.type() != ColumnType.DECIMAL) {
            all.add(groups());
        }
        return all;
    }

    private Comparison values() {
        return new Comparison(
                "values",
                base.columns(column),
                rows -> sorted(shown(rows).stream().map(ColumnCheck::listOf).toList()),
                result -> sorted(
                        result.stream().map(row -> listOf(value(row, column))).toList()));
    }

    private static List<Object> listOf(Object cell) {
        List<Object> list = new ArrayList<>();
        list.add(cell);
        return list;
    }

    private Object value(Row row, Column<?> of) {
        boolean isTuples = of instanceof ListColumn<?> list && list.elements().isRecord();
        return PlainCell.typed(isTuples ? row.getList(of) : row.get(of));
    }

    private Comparison filter(Filter filter, Predicate<Object> test) {
        return new Comparison(
                "filters",
                base.columns(keys).filter(filter),
                rows -> sorted(rows.rows().stream()
                        .filter(row -> test.test(rows.cell(row, compared(rows))))
                        .map(row -> keyCells(rows, row))
                        .toList()),
                result -> sorted(result.stream().map(row -> keyValues(row)).toList()));
    }

    private List<Object> keyValues(Row row) {
        List<Object> cells = new ArrayList<>();
        keys.forEach(key -> cells.add(value(row, key)));
        return cells;
    }

    private List<Object> keyCells(Snapshot rows, List<Object> row) {
        List<Object> cells = new ArrayList<>();
        keys.forEach(key -> cells.add(PlainCell.shown(rows.cell(row, key.name()), key.type())));
        return cells;
    }

    private static List<Object> sorted(List<? extends Object> rows) {
        List<Object> sorted = new ArrayList<>(rows);
        sorted.sort((left, right) -> String.valueOf(left).compareTo(String.valueOf(right)));
        return sorted;
    }

    private Comparison counts(Condition one) {
        Stat<Long> is = Stat.count(one.filter());
        Stat<Long> isNot = Stat.count(one.filter().not());
        return new Comparison(
                "counts",
                base.stats(is, isNot),
                rows -> {
                    double count = rows.column(compared(rows)).stream()
                            .filter(one.test())
                            .count();
                    return List.of(count, rows.rows().size() - count);
                },
                result -> List.of(
                        PlainCell.typed(result.single().get(is)),
                        PlainCell.typed(result.single().get(isNot))));
    }

    private void addStatistics(List<Comparison> all, NumberColumn<?> number) {
        addStatistic(all, Stat.sum(number), cells -> sum(cells));
        addStatistic(all, Stat.min(number), cells -> cells.stream()
                .min(Double::compare)
                .orElse(null));
        addStatistic(all, Stat.max(number), cells -> cells.stream()
                .max(Double::compare)
                .orElse(null));
        addStatistic(all, Stat.avg(number), cells -> sum(cells) / cells.size());
        addStatistic(all, Stat.suminv(number), ColumnCheck::inverses);
        addStatistic(all, Stat.avginv(number), cells -> inverses(cells) / cells.size());
        boolean isOfPopulation = server == Dialect.NAGIOS || server == Dialect.CHECKMK;
        addStatistic(
                all,
                Stat.std(number),
                cells -> deviation(cells, isOfPopulation ? 0 : 1),
                (one, other) -> isSameStatistic(one, other) || isRounding(one) && isRounding(other));
    }

    private void addStatistic(List<Comparison> all, Stat<?> stat, Function<List<Double>, Double> function) {
        addStatistic(all, stat, function, this::isSameStatistic);
    }

    private void addStatistic(
            List<Comparison> all,
            Stat<?> stat,
            Function<List<Double>, Double> function,
            BiPredicate<Object, Object> isSame) {
        all.add(new Comparison(
                "statistics",
                base.stats(stat),
                rows -> {
                    List<Double> numbers = numbers(rows);
                    return listOf(numbers.isEmpty() ? null : function.apply(numbers));
                },
                result -> listOf(PlainCell.typed(result.single().get(stat))),
                isSame));
    }

    /** Returns the numbers that are not null, for statistics. */
    private List<Double> numbers(Snapshot rows) {
        return rows.column(column.name()).stream()
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .toList();
    }

    /** Returns the expected cells of the column. */
    private List<Object> shown(Snapshot rows) {
        List<Object> cells = new ArrayList<>();
        rows.column(column.name()).forEach(cell -> cells.add(PlainCell.shown(cell, column.type())));
        return cells;
    }

    /**
     * Servers differ for statistics without values and for the deviation of one value: null, 0 or not a number. Servers that do not
     * send all digits send six; the client has all digits for ids and times only.
     */
    private boolean isSameStatistic(Object one, Object other) {
        boolean isExact = server.has(Capability.DIGITS_OF_GREAT) || Capability.DIGITS_OF_GREAT.isAbout(column);
        return (isExact ? PlainCell.isSame(one, other) : PlainCell.isRounded(one, other))
                || isNothing(one) && isNothing(other);
    }

    private static boolean isNothing(Object statistic) {
        Object cell = ((List<?>) statistic).get(0);
        return cell == null || cell.equals(0.0) || cell.equals(Double.NaN);
    }

    /** Returns true for what rounding leaves of the deviation of equal numbers. */
    private static boolean isRounding(Object deviation) {
        return ((List<?>) deviation).get(0) instanceof Double number && number < ROUNDING;
    }

    private static double sum(List<Double> cells) {
        return cells.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double inverses(List<Double> cells) {
        return cells.stream().mapToDouble(cell -> 1 / cell).sum();
    }

    private static double deviation(List<Double> cells, int less) {
        double mean = sum(cells) / cells.size();
        double squares = cells.stream()
                .mapToDouble(cell -> (cell - mean) * (cell - mean))
                .sum();
        return cells.size() <= less ? 0 : Math.sqrt(squares / (cells.size() - less));
    }

    /** Compares only the values: rows with equal values may come in any order. */
    private Comparison ordered(boolean isUp) {
        Query query = base.columns(column)
                .sort(isUp ? column.ascending() : column.descending())
                .offset(1)
                .limit(MOST_ORDERED);
        return new Comparison(
                "order",
                query,
                rows -> {
                    List<List<Object>> cells = new ArrayList<>(rows.rows());
                    cells.sort((left, right) -> order(rows, isUp ? left : right, isUp ? right : left));
                    return cells.subList(1, Math.min(cells.size(), 1 + MOST_ORDERED)).stream()
                            .map(row -> PlainCell.shown(rows.cell(row, column.name()), column.type()))
                            .toList();
                },
                result -> cells(result));
    }

    private List<Object> cells(Result result) {
        List<Object> cells = new ArrayList<>();
        result.forEach(row -> cells.add(value(row, column)));
        return cells;
    }

    private int order(Snapshot rows, List<Object> one, List<Object> other) {
        return order(
                PlainCell.shown(rows.cell(one, compared(rows)), column.type()),
                PlainCell.shown(rows.cell(other, compared(rows)), column.type()));
    }

    /** Compares two values. Null comes first, like 0. */
    private static int order(Object one, Object other) {
        if (one instanceof String && other instanceof String) {
            return Condition.order(one, other);
        }
        return Double.compare(rank(one), rank(other));
    }

    private static double rank(Object cell) {
        return cell instanceof Boolean flag ? flag ? 1 : 0 : cell == null ? 0 : (Double) cell;
    }

    private Comparison groups() {
        Stat<Long> count = Stat.count();
        BiPredicate<Object, Object> isSame = Object::equals;
        return new Comparison(
                "groups",
                base.columns(column).stats(count),
                rows -> {
                    TreeMap<String, Double> groups = new TreeMap<>();
                    shown(rows).forEach(cell -> groups.merge(groupKey(cell), 1.0, Double::sum));
                    return groups;
                },
                result -> {
                    TreeMap<String, Double> groups = new TreeMap<>();
                    result.forEach(
                            row -> groups.merge(groupKey(value(row, column)), (double) row.get(count), Double::sum));
                    return groups;
                },
                isSame);
    }

    /** Returns the key of a group. Some servers group times by fractions of a second; they are grouped by seconds here. */
    private String groupKey(Object cell) {
        boolean isTime = column.type() == ColumnType.TIME && cell != null;
        return "" + (isTime ? Math.floor((Double) cell) : cell);
    }
}

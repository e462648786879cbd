package io.github.livestatus.exchange;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.RowFilter;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.wire.KnownColumns;
import io.github.livestatus.wire.WaitObject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * Evaluates the wait condition of a query in the client, because servers do not report if it was met; polls servers that cannot
 * wait.
 */
final class WaitEmulation {
    private static final long FIRST_PAUSE = Duration.ofMillis(50).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(1).toNanos();

    private final Query query;
    private final TimeSource time;
    private final WaitObject object;
    private final Predicate<Row> condition;
    private final Function<Query, Result> live;

    /**
     * @param live sends a query to the same server
     * @param check throws to stop the evaluation of the condition
     */
    WaitEmulation(Query query, TimeSource time, KnownColumns known, Function<Query, Result> live, Runnable check) {
        this.query = query;
        this.time = time;
        this.live = live;
        this.object = query.waitObject().isPresent() ? WaitObject.of(query, known) : null;
        this.condition = RowFilter.of(query.waitCondition().orElse(Filter.allOf()), check);
    }

    /** Returns the result, marked as met or not met. */
    Result check(Result answer) {
        return TableResult.waited(answer, isConditionMet(answer), false);
    }

    /**
     * Polls a server that cannot wait, until the condition is met or the timeout has passed. Without a condition it polls until
     * the rows change.
     *
     * @param first the first result
     * @param pause pauses for a number of nanoseconds
     */
    Result poll(Result first, LongConsumer pause) {
        long end = time.nanos() + query.waitTimeout().orElseThrow().toNanos();
        long length = FIRST_PAUSE;
        for (Result answer = first; ; answer = live.apply(query)) {
            boolean isConditionMet =
                    query.waitCondition().isPresent() ? isConditionMet(answer) : isChanged(first, answer);
            long left = end - time.nanos();
            if (isConditionMet || left <= 0) {
                return TableResult.waited(answer, isConditionMet, true);
            }
            pause.accept(Math.min(left, length));
            length = Math.min(LONGEST_PAUSE, length * 2);
        }
    }

    private static boolean isChanged(Result before, Result now) {
        return !before.stream()
                .map(Row::toString)
                .toList()
                .equals(now.stream().map(Row::toString).toList());
    }

    private boolean isConditionMet(Result answer) {
        return query.waitCondition().isEmpty()
                || row(answer)
                        .or(() -> row(live.apply(conditionQuery())))
                        .filter(row -> ResponseGuard.read(() -> condition.test(row)))
                        .isPresent();
    }

    private Query conditionQuery() {
        return object == null
                ? Query.from(query.table()).columns(WaitObject.conditionColumns(query))
                : object.query(query);
    }

    /** Returns the row of the wait object; empty if the query excludes it. Without an object the table has one row. */
    private Optional<Row> row(Result answer) {
        RowColumns columns = RowColumns.of(answer);
        boolean hasColumns = (object == null || columns.find(object.keys().get(0)) >= 0)
                && WaitObject.conditionColumns(query).stream().allMatch(column -> columns.find(column) >= 0);
        return hasColumns ? answer.stream().filter(this::isObject).findFirst() : Optional.empty();
    }

    private boolean isObject(Row row) {
        if (object == null) {
            return true;
        }
        for (int i = 0; i < object.keys().size(); i++) {
            boolean isNamed = i < object.names().size()
                    && row.getString(object.keys().get(i)).equals(object.names().get(i));
            if (!isNamed) {
                return false;
            }
        }
        return true;
    }
}

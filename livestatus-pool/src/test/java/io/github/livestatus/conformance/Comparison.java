package io.github.livestatus.conformance;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One typed query, what it should give, and what it gave.
 *
 * @param kind what is compared: values, filter, count, statistics, groups or order
 * @param expected makes of plain text what the answer should be
 * @param actual makes the same of the client's answer
 * @param isSame tells whether both agree
 */
record Comparison(
        String kind,
        Query query,
        Function<Snapshot, Object> expected,
        Function<Result, Object> actual,
        BiPredicate<Object, Object> isSame) {
    Comparison(String kind, Query query, Function<Snapshot, Object> expected, Function<Result, Object> actual) {
        this(kind, query, expected, actual, PlainCell::isSame);
    }
}

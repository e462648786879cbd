package io.github.livestatus.conformance;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One typed query with its expected and its actual result.
 *
 * @param kind the kind of comparison: values, filter, count, statistics, groups or order
 * @param expected computes the expected result from plain text
 * @param actual converts the client's result to the same form
 * @param isSame returns true if both are equal
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

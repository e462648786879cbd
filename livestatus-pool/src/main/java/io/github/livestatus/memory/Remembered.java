package io.github.livestatus.memory;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.result.Result;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a site from memory, in place of its responses.
 *
 * @param dialect the kind of server
 * @param results one result for each query, in the order of the queries, all of one moment; each has the rows, order and total that
 *     the site would send
 * @param age the age of the rows
 * @param staleness why there are no newer rows; empty if the rows are fresh enough
 * @param isAllowed whether stale rows count as an answer
 */
public record Remembered(
        Dialect dialect, List<Result> results, Duration age, Optional<String> staleness, boolean isAllowed) {}

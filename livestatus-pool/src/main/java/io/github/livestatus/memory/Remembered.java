package io.github.livestatus.memory;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.result.Result;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a site, in the place of its own answers.
 *
 * @param dialect the kind of its server
 * @param results one for each query, in their order, of one moment of the site: the rows, order and total that it would send
 * @param age how long ago the site said so
 * @param staleness why it is no newer; empty where it is as new as it should be
 * @param isAllowed whether it counts as an answer although it is stale
 */
public record Remembered(
        Dialect dialect, List<Result> results, Duration age, Optional<String> staleness, boolean isAllowed) {}

package io.github.livestatus.schema;

import java.time.Duration;

/**
 * A part of a day, in a time period of Naemon 1.5.1.
 *
 * @param start when it begins, since midnight
 * @param end when it ends, since midnight: 24 hours for the end of the day
 */
public record TimeRange(Duration start, Duration end) {}

package io.github.livestatus.schema;

import java.time.Duration;

/**
 * A part of a day, in a time period of Naemon 1.5.1.
 *
 * @param start begin, counted from midnight
 * @param end end, counted from midnight: 24 hours for the end of the day
 */
public record TimeRange(Duration start, Duration end) {}

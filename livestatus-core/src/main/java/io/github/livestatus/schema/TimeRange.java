package io.github.livestatus.schema;

import java.time.Duration;

/**
 * A part of a day, in a time period of Naemon (livestatus 1.5.1).
 *
 * @param start time from midnight to the start
 * @param end time from midnight to the end; 24 hours for the end of the day
 */
public record TimeRange(Duration start, Duration end) {}

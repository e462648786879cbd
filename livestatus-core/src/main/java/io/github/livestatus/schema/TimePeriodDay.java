package io.github.livestatus.schema;

import java.util.List;

/**
 * A day of the week of a time period, in the column {@code days} of Naemon (livestatus 1.5.1).
 *
 * @param times the times of the day that belong to the time period, in order
 */
public record TimePeriodDay(List<TimeRange> times) {}

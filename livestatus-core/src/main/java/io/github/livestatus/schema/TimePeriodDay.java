package io.github.livestatus.schema;

import java.util.List;

/**
 * A day of the week in a time period, in the column {@code days} of Naemon 1.5.1.
 *
 * @param times times of the day that are in the time period, in order
 */
public record TimePeriodDay(List<TimeRange> times) {}

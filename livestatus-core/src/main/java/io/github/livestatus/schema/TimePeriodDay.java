package io.github.livestatus.schema;

import java.util.List;

/**
 * A day of the week in a time period, in the column {@code days} of Naemon 1.5.1.
 *
 * @param times the parts of the day that the time period has, in order
 */
public record TimePeriodDay(List<TimeRange> times) {}

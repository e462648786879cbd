package io.github.livestatus.schema;

import java.util.List;
import java.util.Map;

/**
 * An exception of a time period: days that have other times than their weekday. It is in the columns {@code exceptions_*} of Naemon
 * (livestatus 1.5.1).
 *
 * @param days the days, as numbers by Naemon's names. The first day has {@code syear}, {@code smon} (0 is January), {@code smday},
 *     {@code swday} (0 is Sunday) and {@code swday_offset}. The last day has the same names with {@code e} instead of {@code s}.
 *     {@code skip_interval} is the step in days. Each of the five columns has some of these names
 * @param times the times of these days that belong to the time period
 */
public record TimePeriodException(Map<String, Long> days, List<TimeRange> times) {}

package io.github.livestatus.schema;

import java.util.List;
import java.util.Map;

/**
 * Days on which other times than those of the weekday are in a time period, in the columns {@code exceptions_*} of Naemon 1.5.1.
 *
 * @param days which days they are, by Naemon's names: {@code syear}, {@code smon} (0 is January), {@code smday}, {@code swday} (0
 *     is Sunday) and {@code swday_offset} for the first of them, the same with {@code e} for the last, and
 *     {@code skip_interval} for every how many days. Each of the five columns has some of these
 * @param times times of those days that are in the time period
 */
public record TimePeriodException(Map<String, Long> days, List<TimeRange> times) {}

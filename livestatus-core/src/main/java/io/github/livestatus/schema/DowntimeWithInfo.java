package io.github.livestatus.schema;

import java.time.Duration;
import java.time.Instant;

/**
 * A downtime in {@code downtimes_with_info} and {@code downtimes_with_extra_info}. Naemon 1.5.1 sends the first nine fields; Nagios
 * with MK Livestatus 1.5, Icinga 2 and Checkmk the first three; Checkmk's extra info has all but {@code triggeredBy}. What was not
 * sent is null.
 *
 * @param id id of the downtime, which commands take
 * @param duration length of a flexible downtime once it has begun
 * @param triggeredBy id of the downtime that begins this one; 0 if none does
 * @param origin 0 for a command, 1 for the configuration
 * @param recurring number for how the downtime repeats; 0 if it does not
 * @param pending true if the downtime has not begun
 */
public record DowntimeWithInfo(
        Long id,
        String author,
        String comment,
        Instant entryTime,
        Instant startTime,
        Instant endTime,
        Boolean fixed,
        Duration duration,
        Long triggeredBy,
        Long origin,
        Long recurring,
        Boolean pending) {}

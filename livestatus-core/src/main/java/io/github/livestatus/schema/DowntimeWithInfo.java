package io.github.livestatus.schema;

import java.time.Duration;
import java.time.Instant;

/**
 * A downtime in {@code downtimes_with_info} and {@code downtimes_with_extra_info}. Naemon 1.5.1 sends the first nine fields; Nagios
 * with MK Livestatus 1.5, Icinga 2 and Checkmk the first three; Checkmk's extra info has all but {@code triggeredBy}. What was not
 * sent is null.
 *
 * @param id the downtime's id, as commands take it
 * @param duration how long a flexible downtime lasts once it has begun
 * @param triggeredBy the id of the downtime that began this one; 0 where none did
 * @param origin 0: made by a command, 1: by the configuration
 * @param recurring how it recurs; 0 where it does not
 * @param pending whether it has not begun
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

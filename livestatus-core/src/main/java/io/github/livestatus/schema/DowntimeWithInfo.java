package io.github.livestatus.schema;

import java.time.Duration;
import java.time.Instant;

/**
 * A downtime in {@code downtimes_with_info} and {@code downtimes_with_extra_info}. Naemon (livestatus 1.5.1) sends the first nine
 * fields. Nagios with MK Livestatus 1.5, Icinga 2 and Checkmk send the first three. In {@code downtimes_with_extra_info} Checkmk
 * sends all fields except {@code triggeredBy}. A field that the server does not send is null.
 *
 * @param id id of the downtime; commands that delete or change it have the id as an argument
 * @param author name of the person or program that scheduled the downtime
 * @param comment reason that the author gave
 * @param entryTime time at which the downtime was scheduled
 * @param startTime start; for a flexible downtime the earliest start
 * @param endTime end; for a flexible downtime the latest start
 * @param fixed true for a fixed downtime, false for a flexible one
 * @param duration length of a flexible downtime after its start
 * @param triggeredBy id of the downtime that starts this one; 0 if there is none
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

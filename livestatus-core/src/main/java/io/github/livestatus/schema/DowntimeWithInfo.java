package io.github.livestatus.schema;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

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
        Boolean pending) {
    static DowntimeWithInfo read(Object value, Consumer<String> repairs) {
        return Tuple.read(
                value,
                repairs,
                3,
                t -> new DowntimeWithInfo(
                        t.number(0),
                        t.text(1),
                        t.text(2),
                        t.time(3),
                        t.time(4),
                        t.time(5),
                        t.flag(6),
                        t.duration(7),
                        t.number(8),
                        null,
                        null,
                        null));
    }

    static DowntimeWithInfo readExtra(Object value, Consumer<String> repairs) {
        return Tuple.read(
                value,
                repairs,
                3,
                t -> new DowntimeWithInfo(
                        t.number(0),
                        t.text(1),
                        t.text(2),
                        t.time(4),
                        t.time(5),
                        t.time(6),
                        t.flag(7),
                        t.duration(8),
                        null,
                        t.number(3),
                        t.number(9),
                        t.flag(10)));
    }
}

package io.github.livestatus.schema;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * A comment in {@code comments_with_info} and {@code comments_with_extra_info}. Naemon 1.5.1 sends seven fields; Nagios with
 * MK Livestatus 1.5, Icinga 2 and Checkmk send the first three, and with extra info the first five. What was not sent is null.
 *
 * @param id the comment's id, as commands take it
 * @param expires whether it goes away by itself
 * @param expireTime when it does; null where it does not
 */
public record CommentWithInfo(
        Long id,
        String author,
        String comment,
        Instant entryTime,
        CommentEntryType entryType,
        Boolean expires,
        Instant expireTime) {
    static CommentWithInfo read(Object value, Consumer<String> repairs) {
        return Tuple.read(
                value,
                repairs,
                3,
                t -> new CommentWithInfo(
                        t.number(0),
                        t.text(1),
                        t.text(2),
                        t.time(3),
                        t.coded(4, CommentEntryType.class),
                        t.flag(5),
                        t.time(6)));
    }

    /** With extra info, type and time have changed places. */
    static CommentWithInfo readExtra(Object value, Consumer<String> repairs) {
        return Tuple.read(
                value,
                repairs,
                3,
                t -> new CommentWithInfo(
                        t.number(0), t.text(1), t.text(2), t.time(4), t.coded(3, CommentEntryType.class), null, null));
    }
}

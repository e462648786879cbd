package io.github.livestatus.schema;

import java.time.Instant;

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
        Instant expireTime) {}

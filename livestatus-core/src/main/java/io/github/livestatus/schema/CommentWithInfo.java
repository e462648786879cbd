package io.github.livestatus.schema;

import java.time.Instant;

/**
 * A comment in {@code comments_with_info} and {@code comments_with_extra_info}. Naemon 1.5.1 sends seven fields; Nagios with
 * MK Livestatus 1.5, Icinga 2 and Checkmk send the first three, and with extra info the first five. What was not sent is null.
 *
 * @param id id of the comment, which commands take
 * @param expires true if the server deletes the comment at a time
 * @param expireTime that time; null if there is none
 */
public record CommentWithInfo(
        Long id,
        String author,
        String comment,
        Instant entryTime,
        CommentEntryType entryType,
        Boolean expires,
        Instant expireTime) {}

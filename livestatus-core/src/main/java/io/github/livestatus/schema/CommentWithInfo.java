package io.github.livestatus.schema;

import java.time.Instant;

/**
 * A comment in {@code comments_with_info} and {@code comments_with_extra_info}. Naemon (livestatus 1.5.1) sends seven fields.
 * Nagios with MK Livestatus 1.5, Icinga 2 and Checkmk send the first three fields, and the first five in {@code
 * comments_with_extra_info}. A field that the server does not send is null.
 *
 * @param id id of the comment; commands that delete it have the id as an argument
 * @param author name of the person or program that wrote the comment
 * @param comment text of the comment
 * @param entryTime time at which the comment was made
 * @param entryType origin of the comment
 * @param expires true if the comment expires
 * @param expireTime time at which the server deletes the comment; null if it does not expire
 */
public record CommentWithInfo(
        Long id,
        String author,
        String comment,
        Instant entryTime,
        CommentEntryType entryType,
        Boolean expires,
        Instant expireTime) {}

package io.github.livestatus.multisite;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.exchange.AnswerHold;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * One site's replies to the queries of a call. Their memory counts from when they are read until the call is over; if there is
 * too little for all sites, and this one takes most, its replies are replaced by failures that say so. For any thread.
 */
final class HeldReplies implements AutoCloseable {
    private final AnswerHold hold = new AnswerHold(this::giveUp);
    private volatile List<SiteReply> replies = List.of();

    /** Keeps what the calling thread reads from now on. */
    void begin() {
        hold.begin();
    }

    /** Keeps no more of what the calling thread reads. */
    void end() {
        hold.end();
    }

    /** Takes the replies, and returns this. */
    HeldReplies of(List<SiteReply> read) {
        replies = read;
        giveUp();
        return this;
    }

    /** Returns the counter of the bytes that merging needs beside what has been read. */
    LongConsumer memory() {
        return hold::growBy;
    }

    private void giveUp() {
        try {
            hold.check();
        } catch (LimitExceededException e) {
            replies = Collections.nCopies(replies.size(), SiteReply.failed(e));
        }
    }

    /** Returns one reply to each query. */
    List<SiteReply> replies() {
        return replies;
    }

    @Override
    public void close() {
        hold.close();
    }
}

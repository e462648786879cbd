package io.github.livestatus.multisite;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.exchange.ResponseHold;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The replies of one site to the queries of a call. Their memory is counted from the start of their reading until the call ends.
 * If the memory does not suffice for all sites and this site uses most, its replies are replaced by failures that report this.
 * For any number of threads.
 */
final class HeldReplies implements AutoCloseable {
    private final ResponseHold hold = new ResponseHold(this::giveUp);
    private volatile List<SiteReply> replies = List.of();

    /** Starts counting the memory of what the calling thread reads. */
    void begin() {
        hold.begin();
    }

    /** Stops counting the memory of what the calling thread reads. */
    void end() {
        hold.end();
    }

    /** Stores the replies. Returns this object. */
    HeldReplies of(List<SiteReply> read) {
        replies = read;
        giveUp();
        return this;
    }

    /** Returns the counter of additional bytes that merging needs. */
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

    /** Returns one reply for each query. */
    List<SiteReply> replies() {
        return replies;
    }

    @Override
    public void close() {
        hold.close();
    }
}

package io.github.livestatus.exchange;

import io.github.livestatus.error.LivestatusException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A link that was kept turned out to have been dead: nothing of the response came, and the request may be sent again. To
 * whom, has to be found out first: the server may have been restarted as another one.
 */
final class StaleLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LivestatusException failure;
    private final boolean isSent;
    private final boolean isLast;

    /**
     * @param isSent whether the request was sent whole before
     * @param isLast whether no link is used again from now on, so that none can be found dead
     */
    StaleLinkException(LivestatusException failure, boolean isSent, boolean isLast) {
        super(failure);
        this.failure = failure;
        this.isSent = isSent;
        this.isLast = isLast;
    }

    /** Returns what was found out about the link. */
    LivestatusException failure() {
        return failure;
    }

    /**
     * Returns what the work gives when it is done once more, or twice where the second link showed that links die so.
     *
     * @param check throws if it is not to be done again, as the request was sent whole
     */
    <T> T retry(Consumer<LivestatusException> check, Supplier<T> work) {
        if (isSent) {
            check.accept(failure);
        }
        try {
            return work.get();
        } catch (StaleLinkException again) {
            if (again.isLast && !isLast) {
                return again.retry(check, work);
            }
            throw again.failure;
        } catch (RuntimeException e) {
            e.addSuppressed(failure);
            throw e;
        }
    }
}

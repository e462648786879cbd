package io.github.livestatus.exchange;

import io.github.livestatus.error.LivestatusException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Thrown if a reused link turns out to be dead. No byte of a response arrived, so the request may be sent again. The server must
 * be checked first: it may have been replaced by another one at a restart.
 */
final class StaleLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LivestatusException failure;
    private final boolean isSent;
    private final boolean isLast;

    /**
     * @param isSent true if the request was sent completely
     * @param isLast true if links are not reused from now on, so that this cannot happen again
     */
    StaleLinkException(LivestatusException failure, boolean isSent, boolean isLast) {
        super(failure);
        this.failure = failure;
        this.isSent = isSent;
        this.isLast = isLast;
    }

    /** Returns the failure of the link. */
    LivestatusException failure() {
        return failure;
    }

    /**
     * Retries the work once and returns its result; twice if the second link showed that links cannot be reused.
     *
     * @param check called if the request was sent completely; throws if it must not be sent again
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

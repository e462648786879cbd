package io.github.livestatus.exchange;

import io.github.livestatus.error.LivestatusException;
import java.util.function.Supplier;

/**
 * A link that was kept turned out to have been dead: nothing of the response came, and the request may be sent again. To
 * whom, has to be found out first: the server may have been restarted as another one.
 */
final class StaleLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LivestatusException failure;

    StaleLinkException(LivestatusException failure) {
        super(failure);
        this.failure = failure;
    }

    /** Returns what was found out about the link. */
    LivestatusException failure() {
        return failure;
    }

    /** Returns what the work gives when it is done once more. */
    <T> T retry(Supplier<T> work) {
        try {
            return work.get();
        } catch (StaleLinkException again) {
            throw again.failure;
        } catch (RuntimeException e) {
            e.addSuppressed(failure);
            throw e;
        }
    }
}

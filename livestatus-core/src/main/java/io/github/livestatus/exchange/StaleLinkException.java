package io.github.livestatus.exchange;

import io.github.livestatus.error.LivestatusException;
import java.util.function.Supplier;

/**
 * A link that was kept turned out to have been dead: nothing of the answer came, and the question may be asked again. Of
 * whom, has to be found out first: the server may have been restarted as another one.
 */
final class StaleLinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LivestatusException failure;

    StaleLinkException(LivestatusException failure) {
        super(failure);
        this.failure = failure;
    }

    /** What was found out about the link. */
    LivestatusException failure() {
        return failure;
    }

    /** Asks, and once more where a dead link was in the way. */
    static <T> T retried(Supplier<T> question) {
        try {
            return question.get();
        } catch (StaleLinkException before) {
            try {
                return question.get();
            } catch (StaleLinkException again) {
                throw again.failure;
            } catch (RuntimeException e) {
                e.addSuppressed(before.failure);
                throw e;
            }
        }
    }
}

package io.github.livestatus.rows;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import java.util.function.Supplier;

/**
 * Runs work on a response, whose content is untrusted. Anything that the work throws becomes a failure of that response. So a bad
 * response of one server cannot end a call that also includes other servers.
 */
public final class ResponseGuard {
    private ResponseGuard() {}

    /** Returns the result of the work. An exception becomes a failure of the response, unless it is one already. */
    public static <T> T read(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw failure(e);
        }
    }

    /** Returns the failure for an exception or error that was thrown while a response was processed. */
    public static LivestatusException failure(Throwable thrown) {
        if (thrown instanceof LivestatusException known) {
            return known;
        }
        MalformedResponseException failure = new MalformedResponseException(reason(thrown), 0, "");
        failure.addSuppressed(thrown);
        return failure;
    }

    private static String reason(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "not enough heap for this response (" + thrown.getMessage()
                    + "): a lower maxResponseBytes rejects it before it is read";
        } else if (thrown instanceof StackOverflowError) {
            return "stack overflow at this response: a lower maxCellBytes or maxNesting rejects it";
        }
        return "the response cannot be processed (" + thrown + ")";
    }
}

package io.github.livestatus.rows;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import java.util.function.Supplier;

/**
 * Work on a response, which may hold anything: whatever its bytes bring about is a failure of that response, and never an
 * exception of another kind in a call that is about other servers too.
 */
public final class ResponseGuard {
    private ResponseGuard() {}

    /** Returns what the work gives; what it throws becomes a failure of the response, unless it is one already. */
    public static <T> T read(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw failure(e);
        }
    }

    /** Returns the failure that stands for something thrown over a response. */
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
            return "the heap has no room for this response (" + thrown.getMessage()
                    + "): a lower maxResponseBytes refuses it before it is read";
        } else if (thrown instanceof StackOverflowError) {
            return "the stack has no room for what this response takes: a lower maxCellBytes or maxNesting refuses it";
        }
        return "the response cannot be worked with (" + thrown + ")";
    }
}

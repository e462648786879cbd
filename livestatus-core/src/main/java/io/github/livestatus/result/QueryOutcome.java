package io.github.livestatus.result;

import io.github.livestatus.error.LivestatusException;
import java.util.Objects;

/** The outcome of one of several queries: a result or a failure. A failure does not stop the other queries. Immutable. */
public sealed interface QueryOutcome {
    /** Returns true if there is a result. */
    default boolean isSuccess() {
        return this instanceof Success;
    }

    /**
     * Returns the result of a success.
     *
     * @throws IllegalStateException if the query failed; see {@link #orThrow}
     */
    default Result result() {
        throw new IllegalStateException("the query failed: " + failure().getMessage(), failure());
    }

    /**
     * Returns the failure.
     *
     * @throws IllegalStateException if there is a result
     */
    default LivestatusException failure() {
        throw new IllegalStateException("the query did not fail");
    }

    /**
     * Returns the result, or throws the failure.
     *
     * @throws LivestatusException the failure
     */
    default Result orThrow() {
        if (isSuccess()) {
            return result();
        }
        throw failure();
    }

    /** The outcome of a query that succeeded. */
    record Success(Result result) implements QueryOutcome {
        /** @throws NullPointerException if the result is null */
        public Success {
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * The outcome of a query that failed: the client or the server rejected it, or the connection failed before or during its
     * response.
     */
    record Failure(LivestatusException failure) implements QueryOutcome {
        /** @throws NullPointerException if the failure is null */
        public Failure {
            Objects.requireNonNull(failure, "failure");
        }
    }
}

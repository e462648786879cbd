package io.github.livestatus.result;

import io.github.livestatus.error.LivestatusException;
import java.util.Objects;

/** The outcome of one of several queries: a result or a failure. A failure does not stop the other queries. Immutable. */
public sealed interface QueryOutcome {
    /** Returns true if there is a result. */
    boolean isSuccess();

    /**
     * Returns the result of a success.
     *
     * @throws IllegalStateException if the query failed; see {@link #orThrow}
     */
    Result result();

    /**
     * Returns the failure.
     *
     * @throws IllegalStateException if there is a result
     */
    LivestatusException failure();

    /**
     * Returns the result, or throws the failure.
     *
     * @throws LivestatusException the failure
     */
    Result orThrow();

    /** The outcome of a query that succeeded. */
    record Success(Result result) implements QueryOutcome {
        /** @throws NullPointerException if the result is null */
        public Success {
            Objects.requireNonNull(result, "result");
        }

        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public LivestatusException failure() {
            throw new IllegalStateException("the query did not fail");
        }

        @Override
        public Result orThrow() {
            return result;
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

        @Override
        public boolean isSuccess() {
            return false;
        }

        @Override
        public Result result() {
            throw new IllegalStateException("the query failed: " + failure.getMessage(), failure);
        }

        @Override
        public Result orThrow() {
            throw failure;
        }
    }
}

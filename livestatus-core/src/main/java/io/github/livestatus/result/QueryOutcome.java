package io.github.livestatus.result;

import io.github.livestatus.error.LivestatusException;
import java.util.Objects;

/** The outcome of one query of several: a result or a failure. A failure does not stop the other queries. Immutable. */
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
     * Returns why the query failed.
     *
     * @throws IllegalStateException if there is a result
     */
    LivestatusException failure();

    /**
     * Returns the result, or throws why there is none.
     *
     * @throws LivestatusException the failure
     */
    Result orThrow();

    /** The query has its rows. */
    record Success(Result result) implements QueryOutcome {
        /** @throws NullPointerException for no result */
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

    /** The query was rejected, or the connection failed when its turn had come. */
    record Failure(LivestatusException failure) implements QueryOutcome {
        /** @throws NullPointerException for no failure */
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

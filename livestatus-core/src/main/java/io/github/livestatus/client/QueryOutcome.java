package io.github.livestatus.client;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.result.Result;
import java.util.Objects;

/**
 * What became of one query of several: it was answered, or it failed alone. Immutable.
 *
 * @param <R> the kind of result
 */
public sealed interface QueryOutcome<R extends Result> {
    /** The result; throws the failure where there is none. */
    R orThrow();

    /** The query has its rows. */
    record Answered<R extends Result>(R result) implements QueryOutcome<R> {
        /** @throws NullPointerException for no result */
        public Answered {
            Objects.requireNonNull(result, "result");
        }

        @Override
        public R orThrow() {
            return result;
        }
    }

    /** The query was rejected, or the connection failed when its turn had come. */
    record Failed<R extends Result>(LivestatusException failure) implements QueryOutcome<R> {
        /** @throws NullPointerException for no failure */
        public Failed {
            Objects.requireNonNull(failure, "failure");
        }

        @Override
        public R orThrow() {
            throw failure;
        }
    }
}

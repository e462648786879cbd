package io.github.livestatus.multisite;

import io.github.livestatus.error.LivestatusException;
import java.util.Optional;

/** An outcome with a failure as its cause. */
sealed interface FailedOutcome extends SiteOutcome
        permits SiteOutcome.TimedOut,
                SiteOutcome.Unreachable,
                SiteOutcome.Rejected,
                SiteOutcome.Incompatible,
                SiteOutcome.Unusable {
    LivestatusException exception();

    @Override
    default Optional<LivestatusException> cause() {
        return Optional.of(exception());
    }
}

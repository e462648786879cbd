package io.github.livestatus.multisite;

import io.github.livestatus.multisite.SiteOutcome.Skipped;

/** Thrown within this package if a site is skipped. */
final class SiteSkippedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Skipped outcome;

    SiteSkippedException(Skipped outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    Skipped outcome() {
        return outcome;
    }
}

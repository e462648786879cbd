package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/** The exchange was stopped from this side: cancelled, interrupted (the thread's flag is set again), or its client was closed. */
public final class AbortedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one for an exchange that was stopped.
     *
     * @param reason what stopped it, in words
     */
    public AbortedException(String reason, boolean responseStarted, Throwable cause) {
        super(reason, cause, Facts.of(Fact.ABORTED).and(Fact.RESPONSE_STARTED, responseStarted));
    }
}

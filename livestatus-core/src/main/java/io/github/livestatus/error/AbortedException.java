package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/** The call was stopped by this program: it was cancelled, its thread was interrupted (the flag is set again), or the client was closed. */
public final class AbortedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one for an exchange that was stopped.
     *
     * @param reason text on what stopped it
     */
    public AbortedException(String reason, boolean responseStarted, Throwable cause) {
        super(reason, cause, Facts.of(Fact.ABORTED).and(Fact.RESPONSE_STARTED, responseStarted));
    }
}

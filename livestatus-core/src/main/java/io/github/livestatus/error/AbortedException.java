package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * This program stopped the call: the call was cancelled, its thread was interrupted, or the client was closed. After an interrupt
 * the interrupted status of the thread is set again.
 */
public final class AbortedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    /**
     * For the library and for tests: creates the exception for a call that was stopped.
     *
     * @param reason what stopped the call
     */
    public AbortedException(String reason, boolean responseStarted, Throwable cause) {
        super(reason, cause, Facts.of(Fact.ABORTED).and(Fact.RESPONSE_STARTED, responseStarted));
    }
}

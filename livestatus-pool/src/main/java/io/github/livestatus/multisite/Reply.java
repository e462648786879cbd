package io.github.livestatus.multisite;

import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import java.time.Duration;

/**
 * One site's part of an answer.
 *
 * @param share what it sent, arranged for merging; null when it did not answer
 */
record Reply(Share share, SiteOutcome outcome) {
    static Reply answered(Share share, long rows, long bytes, long startNanos) {
        Duration time = Duration.ofNanos(System.nanoTime() - startNanos);
        return new Reply(share, new Answered(rows, time, bytes));
    }

    static Reply missing(SiteOutcome outcome) {
        return new Reply(null, outcome);
    }

    /** For a site that had not answered when its time was up. */
    static Reply cutOff(SiteClient site, Duration budget) {
        return missing(new TimedOut(new TimedOutException(
                site.address(), TimedOutException.Phase.FIRST_BYTE, budget, false, "its time was up", null)));
    }
}

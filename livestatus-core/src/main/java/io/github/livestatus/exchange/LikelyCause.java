package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;

/** What is likely behind a failure that says little by itself. */
final class LikelyCause {
    private LikelyCause() {}

    /** Returns the failure, or one that says more and has it as its cause. */
    static LivestatusException explain(LivestatusException failure, ServerAccess access) {
        boolean isPlainTcp = !access.settings().endpoint().isUnix()
                && !access.settings().endpoint().isTls();
        if (failure.isTurnedAway() && isPlainTcp) {
            return turnedAway(failure, access);
        }
        boolean isHanging = failure instanceof TimedOutException && failure.isSilent();
        return isHanging ? hanging((TimedOutException) failure, access, isPlainTcp) : failure;
    }

    /**
     * Returns the failure with its likely cause. A core hardly closes a fresh connection without a word. OpenSSL closes
     * without an alert on whatever begins with {@code GET} (stunnel 5.68). After a TLS handshake no
     * cause is guessed.
     */
    private static ConnectionLostException turnedAway(LivestatusException failure, ServerAccess access) {
        String reason =
                "closed before any answer; behind xinetd, only_from, per_source, instances or cps may be why, or the"
                        + " port may want TLS";
        return new ConnectionLostException(access.settings().endpoint().toString(), reason, 0, failure);
    }

    /** Returns the failure with its likely cause: the server accepts and says nothing. */
    private static TimedOutException hanging(TimedOutException e, ServerAccess access, boolean isPlainTcp) {
        Dialect known = access.server().dialect();
        String hint = "";
        if (known != null && known.has(Capability.FEW_CONNECTIONS)) {
            hint = access.silence().isCertain()
                    ? "the core hangs, or takes that long: it fell silent on a connection on which it had answered before"
                    : "the core may hang, or, as " + known
                            + " serves few connections at a time (four on two cores), idle ones included, others may hold"
                            + " them";
        } else if (known == null) {
            hint = "the core may hang, or be an Icinga 2 whose few connections (four on two cores) are held by others"
                    + (isPlainTcp ? ", or the port may want TLS" : "");
        }
        return new TimedOutException(e.endpoint(), e.phase(), e.budget(), e.responseStarted(), hint, e);
    }
}

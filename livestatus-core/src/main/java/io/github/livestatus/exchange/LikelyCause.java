package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;

/** Adds the likely cause to a failure whose message does not show it. */
final class LikelyCause {
    private LikelyCause() {}

    /** Returns the failure, or a more detailed one with the failure as its cause. */
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
     * Returns the failure of a closed fresh connection with its likely cause: a core rarely closes one without a response. OpenSSL
     * closes without an alert on bytes that begin with {@code GET} (stunnel 5.68). After a TLS handshake no cause is guessed.
     */
    private static ConnectionLostException turnedAway(LivestatusException failure, ServerAccess access) {
        String reason =
                "closed before any response; behind xinetd, only_from, per_source, instances or cps may be the cause, or the"
                        + " port may expect TLS";
        return new ConnectionLostException(access.settings().endpoint().toString(), reason, 0, failure);
    }

    /** Returns the failure of a timeout with its likely cause: the server accepts the connection and sends nothing. */
    private static TimedOutException hanging(TimedOutException e, ServerAccess access, boolean isPlainTcp) {
        Dialect known = access.server().dialect();
        String hint = "";
        if (known != null && known.has(Capability.FEW_CONNECTIONS)) {
            hint = access.silence().isCertain()
                    ? "the core hangs, or takes that long: it stopped responding on a connection on which it had responded before"
                    : "the core may hang, or, as " + known
                            + " serves few connections at a time (four on two cores, idle ones included), other clients may hold"
                            + " them";
        } else if (known == null) {
            hint = "the core may hang, or be an Icinga 2 whose few connections (four on two cores) other clients hold"
                    + (isPlainTcp ? ", or the port may expect TLS" : "");
        }
        return new TimedOutException(e.endpoint(), e.phase(), e.budget(), e.responseStarted(), hint, e);
    }
}

package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.wire.ServerInfo;
import java.util.function.Supplier;

/**
 * A query that lost its connection after it was sent whole: the core may have ended at it. It goes out once more if {@code status}
 * shows that the core lived.
 *
 * @param before what was known of the server when it was sent
 * @param failure how the connection was lost
 */
public record LostQuery(ServerInfo before, LivestatusException failure) {
    /** Returns the failure of a query that is not sent again, as it cannot be asked whether the core lived. */
    public LivestatusException gone(String endpoint, LivestatusException cause) {
        return last(endpoint, "it is gone since, or cannot be reached: " + cause.getMessage());
    }

    /** Returns the failure of a query that was lost a second time. */
    public LivestatusException again(String endpoint) {
        return last(endpoint, "that lived, and lost its connection at the second try too");
    }

    /**
     * Sees that the server lived.
     *
     * @param now asks the server
     * @throws LivestatusException if it is not the one from before, running since the same time, or does not show that
     */
    void check(String endpoint, Supplier<ServerInfo> now) {
        if (!before.isShowingRestarts()) {
            throw last(endpoint, before.dialect() + " does not show whether it was restarted since");
        } else if (before.status().isEmpty()) {
            throw last(endpoint, "its kind was set with dialect, so nobody has seen since when it runs");
        } else if (!now.get().equals(before)) {
            throw last(endpoint, "it has been restarted since, or is another one");
        }
    }

    private LivestatusException last(String endpoint, String core) {
        String reason =
                "closed before any answer to a query that was sent whole, and that is not sent again, as it may have ended"
                        + " the core: " + core;
        return new ConnectionLostException(endpoint, reason, failure);
    }
}

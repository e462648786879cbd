package io.github.livestatus.exchange;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.wire.ServerInfo;
import java.util.function.Supplier;

/**
 * A query whose connection was lost after it was sent completely: the query may have crashed the core. It is sent again only if
 * {@code status} shows that the core was not restarted.
 *
 * @param before information on the server when the query was sent
 * @param failure the failure of the connection
 */
public record LostQuery(ServerInfo before, LivestatusException failure) {
    /** Returns the failure of a query that is not sent again, because the core cannot be reached any more. */
    public LivestatusException gone(String endpoint, LivestatusException cause) {
        return last(endpoint, "the core cannot be reached any more: " + cause.getMessage());
    }

    /** Returns the failure of a query whose connection was lost a second time. */
    public LivestatusException again(String endpoint) {
        return last(endpoint, "the core runs, but the connection was also lost at the second try");
    }

    /**
     * Checks that the server was not restarted.
     *
     * @param now queries the server
     * @throws LivestatusException if it is another server, if it was restarted, or if that is unknown
     */
    void check(String endpoint, Supplier<ServerInfo> now) {
        if (!before.isShowingRestarts()) {
            throw last(endpoint, before.dialect() + " does not show restarts");
        } else if (before.status().isEmpty()) {
            throw last(endpoint, "its kind was set with dialect, so its start time is unknown");
        } else if (!now.get().equals(before)) {
            throw last(endpoint, "the core was restarted, or is another one");
        }
    }

    private LivestatusException last(String endpoint, String core) {
        String reason =
                "closed before any response to a query that was sent completely; it is not sent again, because it may have"
                        + " crashed the core: " + core;
        return new ConnectionLostException(endpoint, reason, failure);
    }
}

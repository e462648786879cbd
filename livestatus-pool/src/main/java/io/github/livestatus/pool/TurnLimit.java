package io.github.livestatus.pool;

import java.time.Duration;

/**
 * How long a call waits for a connection of the pool.
 *
 * @param reason the setting or deadline that the time comes from, for messages
 */
record TurnLimit(Duration time, String reason) {
    static TurnLimit ofSetting(Duration borrowTimeout) {
        return new TurnLimit(borrowTimeout, "borrowTimeout");
    }

    /** Returns the limit of a call with this remaining time until its deadline. */
    static TurnLimit ofDeadline(Duration left) {
        return new TurnLimit(left, "the time until its deadline");
    }
}

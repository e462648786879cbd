package io.github.livestatus.pool;

import java.time.Duration;

/**
 * How long a call waits for its turn.
 *
 * @param reason what says so, in words
 */
record TurnLimit(Duration time, String reason) {
    static TurnLimit ofSetting(Duration borrowTimeout) {
        return new TurnLimit(borrowTimeout, "borrowTimeout");
    }

    /** Returns the limit of a call that has so long until its deadline. */
    static TurnLimit ofDeadline(Duration left) {
        return new TurnLimit(left, "the time it had");
    }
}

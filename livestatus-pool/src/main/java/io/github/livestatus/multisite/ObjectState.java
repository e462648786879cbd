package io.github.livestatus.multisite;

import io.github.livestatus.schema.StateType;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * The state of a host or service as its columns show it, with times in seconds since 1970; 0 is never.
 *
 * @param lastHardState the state when it was last confirmed
 * @param changed when it came into the state
 * @param hardChanged when it came into its last hard state
 * @param lastTimes when it was last seen in each state, by its number
 */
record ObjectState(
        ObjectKey key,
        int state,
        StateType type,
        int attempt,
        int lastHardState,
        long changed,
        long hardChanged,
        List<Long> lastTimes,
        String output) {

    /** What is kept of it from one reading to the next. */
    record Known(int state, StateType type, long changed, long hardChanged) {}

    Known known() {
        return new Known(state, type, changed, hardChanged);
    }

    boolean isProblem() {
        return state != 0;
    }

    /** Returns true if it was ever seen in a state that is a problem. */
    boolean hasBeenProblem() {
        return lastTimes.stream().skip(1).anyMatch(time -> time > 0);
    }

    /** Returns when it was last seen without a problem. */
    long lastFine() {
        return lastTimes.get(0);
    }

    /** Returns the latest time that any change of it has. */
    long newest() {
        return Math.max(changed, hardChanged);
    }

    /** Returns since when it is so. Icinga 2.13.6 has no time of change for a first check that says UNKNOWN or DOWN. */
    long at() {
        return type == StateType.HARD ? newest() : changed;
    }

    /**
     * Returns what it was when it was last confirmed: all that it was meanwhile is left out, and when that was. What never was
     * confirmed is no problem, though Icinga 2 has it as UNKNOWN or DOWN.
     */
    ObjectState hardened() {
        List<Long> wasEver = lastTimes.stream().map(time -> Math.min(time, 1)).toList();
        int confirmed = hardChanged == 0 ? 0 : lastHardState;
        int hard = type == StateType.HARD ? state : confirmed;
        return new ObjectState(key, hard, StateType.HARD, attempt, hard, hardChanged, hardChanged, wasEver, output);
    }

    StateChange told(String site, OptionalInt before) {
        return new StateChange(
                site, key.host(), key.service(), state, type, attempt, before, Instant.ofEpochSecond(at()), output);
    }
}

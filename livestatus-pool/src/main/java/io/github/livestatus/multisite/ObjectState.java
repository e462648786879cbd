package io.github.livestatus.multisite;

import io.github.livestatus.schema.StateType;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * The state of a host or service from its columns, with times in seconds since 1970; 0 means never.
 *
 * @param lastHardState the last HARD state
 * @param changed the time at which the object entered its state
 * @param hardChanged the time at which the object entered its last HARD state
 * @param lastTimes the time at which the object was last in each state, by state number
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

    /** The part of a state that is kept from one read to the next. */
    record Known(int state, StateType type, long changed, long hardChanged) {}

    Known known() {
        return new Known(state, type, changed, hardChanged);
    }

    boolean isProblem() {
        return state != 0;
    }

    /** Returns true if the object was ever in a problem state. */
    boolean hasBeenProblem() {
        return lastTimes.stream().skip(1).anyMatch(time -> time > 0);
    }

    /** Returns the time at which the object was last checked without a problem. */
    long lastFine() {
        return lastTimes.get(0);
    }

    /** Returns the latest time of any change of the object. */
    long newest() {
        return Math.max(changed, hardChanged);
    }

    /**
     * Returns the time since which the state lasts. Icinga 2.13.6 has no time of change if the first check of an object is UNKNOWN
     * or DOWN.
     */
    long at() {
        return type == StateType.HARD ? newest() : changed;
    }

    /**
     * Returns the last HARD state, without SOFT states and their times. An object without a HARD state has no problem, although
     * Icinga 2 shows it as UNKNOWN or DOWN.
     */
    ObjectState hardened() {
        List<Long> wasEver = lastTimes.stream().map(time -> Math.min(time, 1)).toList();
        int confirmed = hardChanged == 0 ? 0 : lastHardState;
        int hard = type == StateType.HARD ? state : confirmed;
        return new ObjectState(key, hard, StateType.HARD, attempt, hard, hardChanged, hardChanged, wasEver, output);
    }

    StateChange toChange(String site, OptionalInt before) {
        return new StateChange(site, key, state, type, attempt, before, Instant.ofEpochSecond(at()), output);
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.multisite.ObjectState.Known;
import io.github.livestatus.schema.StateType;
import java.util.Optional;

/** Detects from the columns of an object that it had other states between two polls. */
final class Omission {
    private Omission() {}

    /** Returns in words why states are missing between the last known state and the present state; empty if none are missing. */
    static Optional<String> between(Known before, ObjectState now) {
        if (now.changed() < before.changed() || now.hardChanged() < before.hardChanged()) {
            return Optional.of("its times went back: a clock was set back, or the site lost its latest states");
        } else if (hasBeenElsewhere(before, now)
                || isChangeUnexplained(before, now)
                || isHardChangeUnexplained(before, now)) {
            return Optional.of("it changed more often than its columns show");
        }
        return Optional.empty();
    }

    /**
     * Returns in words why states are missing before a problem of an object that had no problem at the last poll.
     *
     * @param knownSince the second since which all changes were known at that poll
     */
    static Optional<String> before(ObjectState now, long knownSince) {
        long since = Math.min(now.lastFine(), knownSince - 1);
        boolean isOmitted = isHardened(now) || hasBeenIn(now, now.state(), 0, since);
        return now.isProblem() && isOmitted
                ? Optional.of("it changed more often than its columns show")
                : Optional.empty();
    }

    /** Returns true if the object was in a third state between the known state and the present state. */
    private static boolean hasBeenElsewhere(Known before, ObjectState now) {
        return hasBeenIn(now, now.state(), before.state(), before.changed());
    }

    /**
     * Returns true if the object was in a state other than these two since a time. For a host only UP is checked, since other hosts
     * decide between DOWN and UNREACHABLE.
     */
    private static boolean hasBeenIn(ObjectState now, int one, int other, long since) {
        int states = now.key().isHost() ? 1 : now.lastTimes().size();
        for (int state = 0; state < states; state++) {
            if (state != one && state != other && now.lastTimes().get(state) > since) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns true if the state is the same but has a newer time of change. A confirmation does not count, since Nagios 4.5 sets
     * that time at a confirmation too.
     */
    private static boolean isChangeUnexplained(Known before, ObjectState now) {
        boolean isConfirmation =
                before.type() == StateType.SOFT && now.type() == StateType.HARD && now.changed() == now.hardChanged();
        return now.state() == before.state() && now.changed() > before.changed() && !isConfirmation;
    }

    private static boolean isHardChangeUnexplained(Known before, ObjectState now) {
        if (now.hardChanged() == before.hardChanged()) {
            return false;
        } else if (now.state() == before.state()) {
            return before.type() == StateType.HARD && now.changed() == before.changed();
        }
        return now.hardChanged() < now.changed() || isHardened(now);
    }

    /** Returns true if the present state is HARD and was SOFT at first. */
    private static boolean isHardened(ObjectState now) {
        return now.type() == StateType.HARD && now.changed() > 0 && now.hardChanged() > now.changed();
    }
}

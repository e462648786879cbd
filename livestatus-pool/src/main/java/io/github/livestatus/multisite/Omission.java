package io.github.livestatus.multisite;

import io.github.livestatus.multisite.ObjectState.Known;
import io.github.livestatus.schema.StateType;
import java.util.Optional;

/** Finds by the columns of an object that it was in states between two readings that nobody saw. */
final class Omission {
    private Omission() {}

    /** Returns what is missing between what was told of an object and its state now, in words; empty if nothing is. */
    static Optional<String> between(Known before, ObjectState now) {
        if (now.changed() < before.changed() || now.hardChanged() < before.hardChanged()) {
            return Optional.of("its times went back: a clock was set back, or the site lost its latest states");
        } else if (hasBeenElsewhere(before, now)
                || isChangeUnexplained(before, now)
                || isHardChangeUnexplained(before, now)) {
            return Optional.of("it changed more often than its columns tell");
        }
        return Optional.empty();
    }

    /**
     * Returns what is missing before a problem of an object that had none when its site was read last.
     *
     * @param knownSince from when on all changes were known then, in seconds
     */
    static Optional<String> before(ObjectState now, long knownSince) {
        long since = Math.min(now.lastFine(), knownSince - 1);
        boolean isOmitted = isHardened(now) || hasBeenIn(now, now.state(), 0, since);
        return now.isProblem() && isOmitted
                ? Optional.of("it changed more often than its columns tell")
                : Optional.empty();
    }

    /** A state that was seen behind the one that was told, and is neither that one nor the present one. */
    private static boolean hasBeenElsewhere(Known before, ObjectState now) {
        return hasBeenIn(now, now.state(), before.state(), before.changed());
    }

    /** Which of its states a host has that is not up depends on others: those two are not told apart. */
    private static boolean hasBeenIn(ObjectState now, int one, int other, long since) {
        int states = now.key().isHost() ? 1 : now.lastTimes().size();
        for (int state = 0; state < states; state++) {
            if (state != one && state != other && now.lastTimes().get(state) > since) {
                return true;
            }
        }
        return false;
    }

    /** The state is what it was, and came about anew. Nagios 4.5 takes its confirmation for that. */
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

    /** It was soft at first. */
    private static boolean isHardened(ObjectState now) {
        return now.type() == StateType.HARD && now.changed() > 0 && now.hardChanged() > now.changed();
    }
}

package io.github.livestatus.pool;

import io.github.livestatus.lane.Lane;
import java.util.function.BooleanSupplier;

/**
 * Counts the connections that the calls of each lane hold, and limits them. All lanes together hold at most {@code maxConnections}
 * plus two, or {@code maxConnections} if the server serves only a few. Callers of its methods hold the lock of {@link SlotTable}.
 */
final class LaneLimits {
    private static final int MORE = 2;

    private final int max;
    private final BooleanSupplier isServingFew;
    private final int[] held = new int[Lane.values().length];

    /** @param isServingFew returns true if the server serves only a few connections, or is unknown yet */
    LaneLimits(int max, BooleanSupplier isServingFew) {
        this.max = max;
        this.isServingFew = isServingFew;
    }

    int max() {
        return max;
    }

    /** Returns the maximum number of connections, including idle ones. */
    int most() {
        return isServingFew.getAsBoolean() ? max : max + MORE;
    }

    /** Returns the maximum number of connections of a lane. */
    int most(Lane lane) {
        return switch (lane) {
            case QUERY -> max;
            case LOG -> Math.max(1, max - 1);
            case WAIT -> mostLasting();
            case COMMAND -> 1;
        };
    }

    /** Returns the maximum number of connections for long calls (logs and waits): one stays free for short calls. */
    private int mostLasting() {
        return isServingFew.getAsBoolean() ? Math.max(1, max - 1) : max;
    }

    /** Returns true if a call of this lane may begin. */
    boolean hasRoom(Lane lane) {
        boolean isLasting = lane == Lane.LOG || lane == Lane.WAIT;
        return held(lane) < most(lane)
                && (!isLasting || held(Lane.LOG) + held(Lane.WAIT) < mostLasting())
                && inUse() + keptForCommands(lane) < most();
    }

    /** Returns how many connections a call of this lane must leave free for commands: 0 or 1. */
    private int keptForCommands(Lane lane) {
        boolean isNone = lane == Lane.COMMAND || held(Lane.COMMAND) > 0 || isServingFew.getAsBoolean();
        return isNone ? 0 : 1;
    }

    int held(Lane lane) {
        return held[lane.ordinal()];
    }

    int inUse() {
        int sum = 0;
        for (int each : held) {
            sum += each;
        }
        return sum;
    }

    /** Returns true if a released connection may become idle, with this many idle connections already. */
    boolean isKept(int idle) {
        return held(Lane.QUERY) + held(Lane.LOG) + idle <= max;
    }

    void begin(Lane lane) {
        held[lane.ordinal()]++;
    }

    void end(Lane lane) {
        held[lane.ordinal()]--;
    }

    /** Returns how many connections long calls hold, as text; "" if there are none, or if they take none from queries. */
    private String lasting() {
        int logs = held(Lane.LOG);
        int waits = held(Lane.WAIT);
        if (logs + waits == 0 || !isServingFew.getAsBoolean()) {
            return "";
        }
        return ", of which calls that read logs hold " + logs + " and calls that wait " + waits;
    }

    /** Returns the limit of a lane as text, with the setting that it comes from. */
    String words(Lane lane) {
        return switch (lane) {
            case QUERY -> max + " (maxConnections" + lasting() + ")";
            case LOG -> most(lane) + " for log and statehist (maxConnections " + max + ")";
            case WAIT -> most(lane) + " for calls that wait or read logs (maxConnections " + max + ")";
            case COMMAND -> most(lane) + " for commands (" + most() + " with maxConnections " + max + ")";
        };
    }
}

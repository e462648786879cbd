package io.github.livestatus.pool;

import io.github.livestatus.lane.Lane;
import java.util.function.BooleanSupplier;

/**
 * How many connections the calls of each lane hold, and how many they may. All together hold at most {@code maxConnections} and
 * two more, or just {@code maxConnections} where the server serves few. All methods are called with the lock of {@link
 * SlotTable}.
 */
final class LaneLimits {
    private static final int MORE = 2;

    private final int max;
    private final BooleanSupplier isServingFew;
    private final int[] held = new int[Lane.values().length];

    /** @param isServingFew returns true if the server has few connections to give, or is not known yet */
    LaneLimits(int max, BooleanSupplier isServingFew) {
        this.max = max;
        this.isServingFew = isServingFew;
    }

    int max() {
        return max;
    }

    /** Returns how many connections there may be, those included that are kept for the next call. */
    int most() {
        return isServingFew.getAsBoolean() ? max : max + MORE;
    }

    /** Returns how many of them a lane may hold. */
    int most(Lane lane) {
        return switch (lane) {
            case QUERY -> max;
            case LOG -> Math.max(1, max - 1);
            case WAIT -> mostLasting();
            case COMMAND -> 1;
        };
    }

    /** Returns how many may be held by calls that last: one is left to those that do not. */
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

    /** Returns how many connections a call of this lane leaves to commands: one, where there are more than are kept. */
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

    /** Returns true if a connection that comes back may be kept beside so many idle ones. */
    boolean isKept(int idle) {
        return held(Lane.QUERY) + held(Lane.LOG) + idle <= max;
    }

    void begin(Lane lane) {
        held[lane.ordinal()]++;
    }

    void end(Lane lane) {
        held[lane.ordinal()]--;
    }

    /** Returns how many are held by calls that last, in words; "" for none, or where these take none from others. */
    private String lasting() {
        int logs = held(Lane.LOG);
        int waits = held(Lane.WAIT);
        if (logs + waits == 0 || !isServingFew.getAsBoolean()) {
            return "";
        }
        return ", of which calls that read logs hold " + logs + " and calls that wait " + waits;
    }

    /** Returns the limit in words, with the setting it comes from. */
    String words(Lane lane) {
        return switch (lane) {
            case QUERY -> max + " (maxConnections" + lasting() + ")";
            case LOG -> most(lane) + " for log and statehist (maxConnections " + max + ")";
            case WAIT -> most(lane) + " for calls that wait or read logs (maxConnections " + max + ")";
            case COMMAND -> most(lane) + " for commands (" + most() + " with maxConnections " + max + ")";
        };
    }
}

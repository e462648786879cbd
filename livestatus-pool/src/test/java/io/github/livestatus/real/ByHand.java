package io.github.livestatus.real;

import java.time.Duration;

/**
 * The durations of sieges: short in a build. With {@code -Dlivestatus.siege.seconds=60} they run for a minute and print
 * measurements.
 */
final class ByHand {
    private static final long SECONDS = Long.getLong("livestatus.siege.seconds", 0);

    private ByHand() {}

    /** Returns the duration of a siege: the property, or this default. */
    static Duration orElse(Duration inABuild) {
        return SECONDS == 0 ? inABuild : Duration.ofSeconds(SECONDS);
    }

    /** Prints a line of measurements, if the property is set. */
    static void say(String format, Object... numbers) {
        if (SECONDS != 0) {
            System.out.printf(format + "%n", numbers);
        }
    }
}

package io.github.livestatus.real;

import java.time.Duration;

/**
 * Sieges last as long as they must in a build. Run by hand with {@code -Dlivestatus.siege.seconds=60} they go on for a minute
 * and print what they measured.
 */
final class ByHand {
    private static final long SECONDS = Long.getLong("livestatus.siege.seconds", 0);

    private ByHand() {}

    /** How long a siege goes on: what is asked for by hand, or this. */
    static Duration orElse(Duration inABuild) {
        return SECONDS == 0 ? inABuild : Duration.ofSeconds(SECONDS);
    }

    /** Prints a line of numbers, if this is run by hand. */
    static void say(String format, Object... numbers) {
        if (SECONDS != 0) {
            System.out.printf(format + "%n", numbers);
        }
    }
}

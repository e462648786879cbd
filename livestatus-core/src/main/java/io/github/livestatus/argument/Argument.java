package io.github.livestatus.argument;

import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.util.Objects;

/**
 * Checks arguments of callers. Each method returns the checked value, and its exception names the argument. A duration of more
 * than 36,500 days becomes 36,500 days, because longer ones could overflow in sums.
 */
public final class Argument {
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Duration FOR_EVER = Duration.ofDays(36_500); // longer times overflow nanoseconds

    private Argument() {}

    /**
     * Returns a duration that is more than zero.
     *
     * @throws IllegalArgumentException if it is zero or less
     * @throws NullPointerException if it is null
     */
    public static Duration positive(String name, Duration time) {
        Objects.requireNonNull(time, name);
        require(time.compareTo(Duration.ZERO) > 0, name, "must be more than zero", time);
        return shorter(time);
    }

    /**
     * Returns a duration that is zero or more.
     *
     * @throws IllegalArgumentException if it is less
     * @throws NullPointerException if it is null
     */
    public static Duration notNegative(String name, Duration time) {
        Objects.requireNonNull(time, name);
        require(!time.isNegative(), name, "must not be negative", time);
        return shorter(time);
    }

    /**
     * Returns a timeout: a duration of at least 1 ms. A shorter timeout cannot be kept.
     *
     * @throws IllegalArgumentException if it is less
     * @throws NullPointerException if it is null
     */
    public static Duration timeout(String name, Duration time) {
        Objects.requireNonNull(time, name);
        require(time.compareTo(MILLISECOND) >= 0, name, "must be at least 1 ms", time);
        return shorter(time);
    }

    private static Duration shorter(Duration time) {
        return time.compareTo(FOR_EVER) > 0 ? FOR_EVER : time;
    }

    /**
     * Returns zero, or a timeout as {@link #timeout} does.
     *
     * @throws IllegalArgumentException if it is neither
     * @throws NullPointerException if it is null
     */
    public static Duration zeroOrTimeout(String name, Duration time) {
        Objects.requireNonNull(time, name);
        require(time.isZero() || time.compareTo(MILLISECOND) >= 0, name, "must be zero or at least 1 ms", time);
        return time.isZero() ? time : timeout(name, time);
    }

    /**
     * Returns a text without control characters, except tabs. Every server reads it as one line.
     *
     * @throws IllegalArgumentException if it has another control character
     * @throws NullPointerException if it is null
     */
    public static String oneLine(String name, String text) {
        Objects.requireNonNull(text, name);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t') {
                throw new IllegalArgumentException(
                        String.format("control character U+%04X in %s \"%s\"", (int) c, name, Printable.quote(text)));
            }
        }
        return text;
    }

    /**
     * Returns a number that is zero or more.
     *
     * @throws IllegalArgumentException if it is less
     */
    public static long notNegative(String name, long number) {
        require(number >= 0, name, "must not be negative", number);
        return number;
    }

    /**
     * Returns a number that is not less than the minimum.
     *
     * @throws IllegalArgumentException if it is smaller
     */
    public static int atLeast(int least, String name, int number) {
        require(number >= least, name, "must be at least " + least, number);
        return number;
    }

    /**
     * Returns a number that is not less than the minimum and not greater than the maximum.
     *
     * @throws IllegalArgumentException if it is less or greater
     */
    public static long between(long least, long most, String name, long number) {
        require(number >= least && number <= most, name, "must be from " + least + " to " + most, number);
        return number;
    }

    private static void require(boolean isRight, String name, String rule, Object given) {
        if (!isRight) {
            throw new IllegalArgumentException(name + " " + rule + ": " + given);
        }
    }
}

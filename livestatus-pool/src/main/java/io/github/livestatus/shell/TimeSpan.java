package io.github.livestatus.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period of time, written as {@code 2h}, {@code 1d 12h}, {@code 90m}, or {@code 22:00-23:30}. */
record TimeSpan(Instant begin, Duration length) {
    private static final Pattern LENGTH =
            Pattern.compile("(?:(\\d{1,4})d)?\\s*(?:(\\d{1,5})h)?\\s*(?:(\\d{1,6})m(?:in)?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");

    /** @throws IllegalArgumentException for text that is not a period of at least a minute */
    static TimeSpan parse(String text, Instant now) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            return between(time(clock.group(1)), time(clock.group(2)), now.atZone(ZoneId.systemDefault()));
        }
        Matcher length = LENGTH.matcher(text.strip());
        Duration duration = length.matches()
                ? Duration.ofDays(number(length.group(1)))
                        .plusHours(number(length.group(2)))
                        .plusMinutes(number(length.group(3)))
                : Duration.ZERO;
        if (duration.isZero()) {
            throw new IllegalArgumentException("not a time: \"" + text + "\"; write 2h, 90m, 1d 12h or 22:00-23:30");
        }
        return new TimeSpan(now, duration);
    }

    private static LocalTime time(String text) {
        String[] parts = text.split(":");
        int hours = Integer.parseInt(parts[0]);
        int minutes = Integer.parseInt(parts[1]);
        if (hours > 23 || minutes > 59) {
            throw new IllegalArgumentException("there is no time " + text);
        }
        return LocalTime.of(hours, minutes);
    }

    /** Returns the period that begins today at {@code from}; if that period is over, the one that begins tomorrow. */
    private static TimeSpan between(LocalTime from, LocalTime to, ZonedDateTime now) {
        ZonedDateTime begin = now.with(from);
        ZonedDateTime end = now.with(to);
        if (!end.isAfter(begin)) {
            end = end.plusDays(1);
        }
        if (!end.isAfter(now)) {
            begin = begin.plusDays(1);
            end = end.plusDays(1);
        }
        return new TimeSpan(begin.toInstant(), Duration.between(begin, end));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}

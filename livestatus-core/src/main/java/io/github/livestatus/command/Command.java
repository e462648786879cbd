package io.github.livestatus.command;

import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An external command: a name and its arguments as text, in order. Immutable. The time that every command carries on the wire
 * is not part of it: it is set when the command is sent.
 *
 * <p>{@link Commands} has a method for each command that a server is known to have.
 *
 * <p>A command is one line. Only the output of {@code PROCESS_HOST_CHECK_RESULT} and {@code PROCESS_SERVICE_CHECK_RESULT} may
 * have line feeds. It is sent as each core reads it, with its performance data at the end and without blanks around it.
 * Shinken 2.4 and Naemon with livestatus before 1.4.0 take no line feeds. Icinga 2.13.6 takes no backslash before an n and no
 * performance data without {@code =}. These are refused there with {@link
 * io.github.livestatus.error.UnsupportedByServerException}.
 *
 * @param name capital letters, digits and underscores
 * @param arguments without semicolons, which would end them; only the last may hold some, and it depends on the command
 *     whether they belong to its text
 */
public record Command(String name, List<String> arguments) {
    private static final Object ABSENT = new Object();

    /** Checks the name and the arguments. */
    public Command {
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(name, "name");
        if (name.isEmpty() || !name.chars().allMatch(Command::isNameCharacter)) {
            throw new IllegalArgumentException(
                    "not a command name: \"" + Printable.quote(name) + "\" (capital letters, digits and underscores)");
        }
        arguments = List.copyOf(arguments);
        refuseSemicolons(name, arguments.subList(0, Math.max(0, arguments.size() - 1)));
    }

    /**
     * Returns a command by name.
     *
     * @param arguments text as it is; numbers in decimal; true as 1 and false as 0; an {@link Instant} as seconds since 1970 and
     *     a {@link Duration} as seconds, their fractions cut off
     * @throws IllegalArgumentException if the name is none, an argument is of another type, or one before the last holds a
     *     semicolon
     */
    public static Command of(String name, Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        return made(name, arguments, true);
    }

    /** Returns a command whose last argument is no free text either, so that it cannot hold a semicolon. */
    static Command exact(String name, Object... arguments) {
        return made(name, arguments, false);
    }

    /** Returns an argument that may be missing. At the end a missing one is not sent, before others it is empty. */
    static Object given(Object argument) {
        return argument == null ? ABSENT : argument;
    }

    private static Command made(String name, Object[] arguments, boolean isLastText) {
        int given = arguments.length;
        while (given > 0 && arguments[given - 1] == ABSENT) {
            given--;
        }
        List<String> texts =
                Arrays.stream(arguments).limit(given).map(Command::text).toList();
        if (!isLastText || given < arguments.length) {
            refuseSemicolons(name, texts);
        }
        return new Command(name, texts);
    }

    private static String text(Object argument) {
        Objects.requireNonNull(argument, "argument");
        if (argument == ABSENT) {
            return "";
        }
        if (argument instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        if (argument instanceof Instant time) {
            return Long.toString(time.getEpochSecond());
        }
        if (argument instanceof Duration duration) {
            return Long.toString(duration.toSeconds());
        }
        if (argument instanceof CharSequence || argument instanceof Number) {
            return argument.toString();
        }
        throw new IllegalArgumentException("a command takes no "
                + argument.getClass().getSimpleName() + " (String, number, boolean, Instant, Duration)");
    }

    private static void refuseSemicolons(String name, List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).indexOf(';') >= 0) {
                throw new IllegalArgumentException("argument " + (i + 1) + " of " + name + " has a semicolon: \""
                        + Printable.quote(arguments.get(i)) + "\" (it would end the argument there)");
            }
        }
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Returns the command as it is sent, without its time: {@code NAME;argument;argument}. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? name : name + ';' + String.join(";", arguments);
    }
}

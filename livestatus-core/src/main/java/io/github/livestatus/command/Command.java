package io.github.livestatus.command;

import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An external command: a name and its arguments as text, in order. Immutable. The time stamp that every command has on the wire
 * is not part of it: it is set when the command is sent.
 *
 * <p>{@link Commands} has a method for each command that a server is known to have.
 *
 * <p>A command is one line. Only the plugin output of {@code PROCESS_HOST_CHECK_RESULT} and {@code PROCESS_SERVICE_CHECK_RESULT}
 * may have line feeds. It is encoded for the server: escaped as that server needs it, performance data moved to the end, blanks
 * around it removed. Shinken 2.4 and Naemon with livestatus before 1.4.0 accept no line feeds. Icinga 2.13.6 accepts no backslash
 * before an n and no performance data without {@code =}. There sending such an output throws {@link
 * io.github.livestatus.error.UnsupportedByServerException}.
 *
 * @param name capital letters, digits and underscores
 * @param arguments without semicolons, which separate arguments; only the last may have some, and it depends on the command
 *     whether they are part of its text
 * @param backends keys of the servers behind an LMD that get the command; empty for those that have its host or service, or for
 *     all of them if it names neither
 */
public record Command(String name, List<String> arguments, List<String> backends) {
    private static final Object ABSENT = new Object();
    private static final Pattern LINE =
            Pattern.compile("\\s*+(?:COMMAND\\s++)?+(?:\\[\\s*+(\\d++)\\s*+\\]\\s*+)?+([^;]*+)(;.*)?+", Pattern.DOTALL);
    private static final Pattern WITH_OUTPUT = Pattern.compile("PROCESS_(HOST|SERVICE)_CHECK_RESULT");

    /** Checks the name, the arguments and the backends. */
    public Command {
        Objects.requireNonNull(arguments, "arguments");
        backends = List.copyOf(Objects.requireNonNull(backends, "backends"));
        for (String key : backends) {
            if (key.isEmpty() || key.chars().anyMatch(Command::isBlank)) {
                throw new IllegalArgumentException(
                        "not a backend's key: \"" + Printable.quote(key) + "\" (no blanks in it)");
            }
        }
        Objects.requireNonNull(name, "name");
        if (name.isEmpty() || !name.chars().allMatch(Command::isNameCharacter)) {
            throw new IllegalArgumentException(
                    "not a command name: \"" + Printable.quote(name) + "\" (capital letters, digits and underscores)");
        }
        arguments = List.copyOf(arguments);
        refuseSemicolons(name, arguments.subList(0, Math.max(0, arguments.size() - 1)));
    }

    /**
     * Parses a command as other clients and command files write it: {@code NAME;argument;argument}, with or without {@code
     * COMMAND [time]} or {@code [time]} before it. The time is dropped, because it is set when the command is sent. A backslash
     * stands for itself: write a line feed in plugin output as a line feed.
     *
     * <pre>{@code
     * live.send(Command.parse("SCHEDULE_FORCED_HOST_CHECK;web01;1748779200"));
     * live.send(Command.parse("COMMAND [1748779200] REMOVE_SVC_ACKNOWLEDGEMENT;web01;HTTP"));
     * }</pre>
     *
     * <p>For the text of {@link #toString} it returns an equal command.
     *
     * @throws IllegalArgumentException if the text has no name, or a second line outside plugin output
     */
    public static Command parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher line = LINE.matcher(text);
        String name = line.matches() ? line.group(2).stripTrailing() : "";
        if (name.isEmpty() || !name.chars().allMatch(Command::isNameCharacter)) {
            throw new IllegalArgumentException("not a command: \"" + Printable.quote(text)
                    + "\" (NAME;argument;argument, or COMMAND [seconds since 1970] NAME;argument;argument)");
        }
        boolean hasOutput = WITH_OUTPUT.matcher(name).matches();
        boolean isOneLine = text.indexOf('\n') < 0 || text.indexOf('\n') == text.length() - 1;
        if (!hasOutput && !isOneLine) {
            throw new IllegalArgumentException(
                    "a command is one line, without headers: \"" + Printable.quote(text) + '"');
        }
        String rest = line.group(3);
        String arguments = rest == null || hasOutput ? rest : rest.replaceFirst("\n$", "");
        return new Command(
                name,
                arguments == null ? List.of() : List.of(arguments.substring(1).split(";", -1)),
                List.of());
    }

    /**
     * Returns the same command for some servers behind an LMD, by their keys: {@code GET backends} lists them. Sending it to a
     * server that is no LMD fails. Without keys the command goes to the servers that have its host or service, or to all if it
     * names neither.
     */
    public Command backends(String... keys) {
        return new Command(name, arguments, List.of(Objects.requireNonNull(keys, "keys")));
    }

    /**
     * Returns a command by name.
     *
     * @param arguments texts, numbers, flags (true is sent as 1, false as 0), an {@link Instant} (sent as seconds since 1970) or a
     *     {@link Duration} (sent as seconds); fractions of a second are cut off
     * @throws IllegalArgumentException if the name is not valid, an argument has another type, or one before the last has a
     *     semicolon
     */
    public static Command of(String name, Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        return made(name, arguments, true);
    }

    /** Returns a command whose last argument is no free text: it must not have a semicolon either. */
    static Command exact(String name, Object... arguments) {
        return made(name, arguments, false);
    }

    /** Returns an optional argument. A missing one is left out at the end, and sent as an empty text before others. */
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
        return new Command(name, texts, List.of());
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

    private static boolean isBlank(int c) {
        return c <= ' ' || Character.isISOControl(c);
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Returns true for a command with the same text and the same backends. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Command command
                && toString().equals(command.toString())
                && backends.equals(command.backends);
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString(), backends);
    }

    /** Returns the command as it is sent, without its time: {@code NAME;argument;argument}. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? name : name + ';' + String.join(";", arguments);
    }
}

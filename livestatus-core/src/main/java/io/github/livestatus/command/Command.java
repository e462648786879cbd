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
 * An external command: a name and its arguments as text, in order. Immutable. The time stamp of a command is not part of it: the
 * client adds the time when it sends the command.
 *
 * <p>{@link Commands} has a method for each known command.
 *
 * <p>A command is one line. Only the plugin output of {@code PROCESS_HOST_CHECK_RESULT} and {@code PROCESS_SERVICE_CHECK_RESULT}
 * may have line feeds. The client encodes the output for the server: it escapes characters, moves performance data to the end,
 * and removes blanks at both ends. Shinken 2.4 and Naemon with livestatus before 1.4.0 do not support line feeds. Icinga 2.13.6
 * supports neither a backslash before an n nor performance data without {@code =}. The client rejects an output that the server
 * does not support: it throws {@code UnsupportedByServerException}, and nothing is sent.
 *
 * @param name capital letters, digits and underscores
 * @param arguments the arguments. A semicolon separates arguments, so only the last argument may contain one. Nagios cuts
 *     some comments at their first semicolon
 * @param backends keys of the servers behind an LMD that get the command. If empty, the servers that have the host or service
 *     of the command get it. If the command names neither, all servers get it
 */
public record Command(String name, List<String> arguments, List<String> backends) {
    private static final Object ABSENT = new Object();
    private static final Pattern LINE =
            Pattern.compile("\\s*+(?:COMMAND\\s++)?+(?:\\[\\s*+(\\d++)\\s*+\\]\\s*+)?+([^;]*+)(;.*)?+", Pattern.DOTALL);
    private static final Pattern WITH_OUTPUT = Pattern.compile("PROCESS_(HOST|SERVICE)_CHECK_RESULT");

    /** @throws IllegalArgumentException if the name, an argument before the last, or a key is not valid */
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
     * Parses a command as other clients and command files write it: {@code NAME;argument;argument}, with or without {@code COMMAND
     * [time]} or {@code [time]} before it. The time is ignored: the client adds the time when it sends the command. A backslash is
     * not an escape: write a line feed in plugin output as a line feed.
     *
     * <pre>{@code
     * live.send(Command.parse("SCHEDULE_FORCED_HOST_CHECK;web01;1748779200"));
     * live.send(Command.parse("COMMAND [1748779200] REMOVE_SVC_ACKNOWLEDGEMENT;web01;HTTP"));
     * }</pre>
     *
     * <p>For the text of {@link #toString} this method returns an equal command.
     *
     * @throws IllegalArgumentException if the text has no name, or if it has a second line that is not plugin output
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
     * Returns the same command for some servers behind an LMD, by their keys, which {@code GET backends} lists. Without keys
     * the servers that have the host or service of the command get it. If the command names neither, all servers get it. For a
     * server that is not an LMD the client rejects a command with keys.
     */
    public Command backends(String... keys) {
        return new Command(name, arguments, List.of(Objects.requireNonNull(keys, "keys")));
    }

    /**
     * Returns a command by name.
     *
     * @param arguments texts, numbers, flags (true is sent as 1, false as 0), an {@link Instant} (sent as seconds since 1970) or a
     *     {@link Duration} (sent as seconds); fractions of a second are truncated
     * @throws IllegalArgumentException if the name is not valid, an argument has another type, or an argument before the last
     *     contains a semicolon
     */
    public static Command of(String name, Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        return made(name, arguments, true);
    }

    /** Returns a command whose last argument is not free text: it must not contain a semicolon either. */
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

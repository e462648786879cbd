package io.github.livestatus.wire;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.command.Command;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Encodes a command as a request to which the server responds. Icinga 2 and LMD respond to a COMMAND with a response header if it
 * has the headers for that. Other servers would read those headers as the next request. There a small query follows the command:
 * its response shows that the command was read.
 */
public final class CommandEncoder {
    private static final String FRAMED = "ResponseHeader: fixed16\nKeepAlive: on\n\n";

    /** LMD 2.8 executes a command at the second blank line, or after a minute. */
    private static final String WRAPPED = "ResponseHeader: fixed16\nOutputFormat: wrapped_json\n%s\n\n";

    private static final String BARRIER =
            "\nGET status\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\nColumns: program_start\n\n";

    private CommandEncoder() {}

    /**
     * Rejects control characters before anything is sent, including the query that detects the server. Line feeds are allowed in
     * the output of a check.
     */
    public static void check(List<Command> commands) {
        for (Command command : commands) {
            CommandText.beforeOutput(command).forEach(argument -> Argument.oneLine(command.name(), argument));
            Argument.oneLine(command.name(), command.toString().replace('\n', '\t'));
        }
    }

    /**
     * Returns the request of one command, with the headers or the query that make the server respond.
     *
     * @param time in seconds since 1970; MK Livestatus drops a command whose time does not have ten digits
     * @throws IllegalArgumentException for a control character in an argument
     * @throws UnsupportedByServerException if the command is longer than the server accepts, or contains text that the server
     *     cannot read, or if LMD's backends read it differently
     */
    public static byte[] encode(Command command, ServerInfo server, long time) {
        if (!command.backends().isEmpty() && !server.has(Capability.BACKENDS)) {
            throw server.unsupported("has no backends: " + command + " for " + command.backends());
        }
        String text = new CommandText(command, server.at(command.backends())).written();
        String line = Argument.oneLine("command", "COMMAND [" + time + "] " + text);
        String behind = behind(command, server);
        byte[] request = (line + '\n' + behind).getBytes(StandardCharsets.UTF_8);
        int length = request.length - behind.length();
        if (length > Capability.LINE_LIMIT.limit() && server.has(Capability.LINE_LIMIT)) {
            throw server.unsupported("takes lines of at most " + Capability.LINE_LIMIT.limit() + " bytes, "
                    + command.name() + " has " + length);
        }
        return request;
    }

    private static String behind(Command command, ServerInfo server) {
        if (server.has(Capability.COMMAND_HEADER)) {
            return FRAMED;
        }
        String backends =
                command.backends().isEmpty() ? "" : "Backends: " + String.join(" ", command.backends()) + '\n';
        return server.has(Capability.FAILED_BACKENDS) ? WRAPPED.formatted(backends) : BARRIER;
    }
}

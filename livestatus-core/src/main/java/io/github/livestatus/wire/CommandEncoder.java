package io.github.livestatus.wire;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.command.Command;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns a command into the bytes of a request that makes the server report what became of it. Icinga 2 and LMD answer a
 * COMMAND with a header if it has the headers for that. Other servers would read those headers as the next request: there a
 * small query follows the command, and its answer shows that the command was read.
 */
public final class CommandEncoder {
    private static final String FRAMED = "ResponseHeader: fixed16\nKeepAlive: on\n\n";

    /** LMD 2.8 carries a command out at the second blank line, or after a minute. */
    private static final String WRAPPED = "ResponseHeader: fixed16\nOutputFormat: wrapped_json\n%s\n\n";

    private static final String BARRIER =
            "\nGET status\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\nColumns: program_start\n\n";

    private CommandEncoder() {}

    /**
     * Refuses control characters before anything is sent, the query for the kind of server included. Line feeds may stand in
     * what a check said.
     */
    public static void check(List<Command> commands) {
        for (Command command : commands) {
            CommandText.beforeOutput(command).forEach(argument -> Argument.oneLine(command.name(), argument));
            Argument.oneLine(command.name(), command.toString().replace('\n', '\t'));
        }
    }

    /**
     * One command, with what makes the server answer it.
     *
     * @param time in seconds since 1970; MK Livestatus drops commands without ten digits
     * @throws IllegalArgumentException for a control character in any argument
     * @throws UnsupportedByServerException when it is longer than the server takes, or has what the server cannot read, or
     *     LMD's backends differ in how they read it
     */
    public static byte[] encode(Command command, ServerInfo server, long time) {
        if (!command.backends().isEmpty() && !server.has(Capability.BACKENDS)) {
            throw server.unsupported("has no backends to choose from: " + command + " for " + command.backends());
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

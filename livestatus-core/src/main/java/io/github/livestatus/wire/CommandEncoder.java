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
    private static final String WRAPPED = "ResponseHeader: fixed16\nOutputFormat: wrapped_json\n\n\n";

    private static final String BARRIER =
            "\nGET status\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\nColumns: program_start\n\n";

    private CommandEncoder() {}

    /** Refuses control characters before anything is sent, the query for the kind of server included. */
    public static void check(List<Command> commands) {
        commands.forEach(command -> Argument.oneLine("command", command.toString()));
    }

    /**
     * One command, with what makes the server answer it.
     *
     * @param time in seconds since 1970; MK Livestatus drops commands without ten digits
     * @throws IllegalArgumentException for a control character in any argument
     * @throws UnsupportedByServerException when it is longer than the server takes, or has a backslash and LMD's backends
     *     differ in what they make of it
     */
    public static byte[] encode(Command command, ServerInfo server, long time) {
        String line = Argument.oneLine("command", "COMMAND [" + time + "] " + escaped(command.toString(), server));
        String behind = behind(server);
        byte[] request = (line + '\n' + behind).getBytes(StandardCharsets.UTF_8);
        int length = request.length - behind.length();
        if (length > Capability.LINE_LIMIT.limit() && server.has(Capability.LINE_LIMIT)) {
            throw server.unsupported("takes lines of at most " + Capability.LINE_LIMIT.limit() + " bytes, "
                    + command.name() + " has " + length);
        }
        return request;
    }

    private static String behind(ServerInfo server) {
        if (server.has(Capability.COMMAND_HEADER)) {
            return FRAMED;
        }
        return server.has(Capability.FAILED_BACKENDS) ? WRAPPED : BARRIER;
    }

    private static String escaped(String command, ServerInfo server) {
        if (command.indexOf('\\') < 0 || server.isKeepingBackslashes()) {
            return command;
        } else if (server.isUnescapingBackslashes()) {
            return command.replace("\\", "\\\\");
        }
        throw server.unsupported(
                "has backends that read a backslash in a command as an escape, and others that do not: " + command);
    }
}

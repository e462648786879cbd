package io.github.livestatus.wire;

import io.github.livestatus.command.Command;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns commands into the bytes that a server takes, with whatever makes it say what became of them: Icinga 2 and LMD answer
 * with headers of their own behind a COMMAND, which others would take for the next request; those are asked something
 * small behind each command, whose answer shows that the command was read.
 */
public final class CommandEncoder {
    private static final String FRAMED = "ResponseHeader: fixed16\nKeepAlive: on\n\n";

    /** LMD acts at the second blank line, or when its client's minute is up. */
    private static final String WRAPPED = "ResponseHeader: fixed16\nOutputFormat: wrapped_json\n\n\n";

    private static final String BARRIER =
            "\nGET status\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\nColumns: program_start\n\n";

    private CommandEncoder() {}

    /** Refuses control characters before anything goes out, be it only the question what server this is. */
    public static void check(List<Command> commands) {
        commands.forEach(command -> RequestEncoder.checked(command.toString()));
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
        String line = RequestEncoder.checked("COMMAND [" + time + "] " + escaped(command.toString(), server));
        String behind = behind(server);
        byte[] request = (line + '\n' + behind).getBytes(StandardCharsets.UTF_8);
        int length = request.length - behind.length();
        if (length > Capability.LINE_LIMIT.limit() && server.has(Capability.LINE_LIMIT)) {
            throw new UnsupportedByServerException(
                    server.dialect().name(),
                    "it takes lines of at most " + Capability.LINE_LIMIT.limit() + " bytes, " + command.name() + " has "
                            + length);
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
        if (command.indexOf('\\') < 0 || server.keepsBackslashes()) {
            return command;
        } else if (server.unescapesBackslashes()) {
            return command.replace("\\", "\\\\");
        }
        throw new UnsupportedByServerException(
                server.dialect().name(),
                "some of its backends take a backslash in a command for an escape and others do not: " + command);
    }
}

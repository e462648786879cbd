package io.github.livestatus.wire;

import io.github.livestatus.command.Command;
import io.github.livestatus.lql.Capability;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The text of a command for the cores that it reaches: escaped so that each of them reads the intended text. */
final class CommandText {
    /** The commands that contain the output of a check, with the number of arguments before the output. */
    private static final Map<String, Integer> OUTPUT =
            Map.of("PROCESS_HOST_CHECK_RESULT", 2, "PROCESS_SERVICE_CHECK_RESULT", 3);

    private final Command command;
    private final ServerInfo server;

    CommandText(Command command, ServerInfo server) {
        this.command = command;
        this.server = server;
    }

    /** Returns true if the command contains the output of a check, which may have line feeds. */
    static boolean hasOutput(Command command) {
        return OUTPUT.getOrDefault(command.name(), Integer.MAX_VALUE)
                < command.arguments().size();
    }

    /** Returns the arguments before the output; all of them if there is no output. */
    static List<String> beforeOutput(Command command) {
        return hasOutput(command) ? command.arguments().subList(0, OUTPUT.get(command.name())) : command.arguments();
    }

    /** Returns the text of the command that all reached cores read correctly. */
    String written() {
        List<String> texts =
                server.cores().stream().map(this::writtenFor).distinct().toList();
        if (texts.size() > 1) {
            throw server.unsupported(
                    "has backends that read backslashes or line feeds in a command differently; name some of them: "
                            + command);
        }
        return texts.get(0);
    }

    private String writtenFor(Predicate<Capability> core) {
        String text = hasOutput(command) ? withOutput(core) : command.toString();
        return core.test(Capability.COMMAND_ESCAPES)
                ? text.replace("\\", "\\\\").replace("\n", "\\n")
                : lines(text, core);
    }

    private String lines(String text, Predicate<Capability> core) {
        if (text.indexOf('\n') >= 0 && !core.test(Capability.OUTPUT_LINES)) {
            throw server.unsupported("does not accept a line feed in " + command.name() + ": write one line");
        }
        return text.replace("\n", "\\n");
    }

    private String withOutput(Predicate<Capability> core) {
        List<String> before = beforeOutput(command);
        List<String> behind =
                command.arguments().subList(before.size(), command.arguments().size());
        PluginOutput output = PluginOutput.read(String.join(";", behind));
        String text = output.toString();
        if (text.contains("\\n") && !core.test(Capability.OUTPUT_BACKSLASH_N)) {
            throw server.unsupported("reads a backslash before n in " + command.name()
                    + " as a line feed; write a slash instead of the backslash: " + command);
        } else if (!output.perfData().isEmpty()
                && output.perfData().indexOf('=') < 0
                && !core.test(Capability.OUTPUT_BAR)) {
            throw server.unsupported(
                    "reads the part after a bar as text if it has no =; write it as name=value: " + command);
        }
        boolean isEscaped = core.test(Capability.OUTPUT_ESCAPES);
        String head =
                command.name() + ';' + before.stream().map(part -> part + ';').collect(Collectors.joining());
        return head + (isEscaped ? text.replace("\\", "\\\\") : text);
    }
}

package io.github.livestatus.wire;

import io.github.livestatus.command.Command;
import java.util.List;
import java.util.Optional;

/**
 * The object that a command is about, as far as it names one.
 *
 * @param table that lists such objects
 * @param names its names in the key columns of that table: one, or host and description
 */
public record CommandObject(String table, List<String> names) {
    private static final String SERVICES = "services";

    public CommandObject {
        names = List.copyOf(names);
    }

    /** Returns what the command names; empty if it is about the whole server, or a command that is not known. */
    public static Optional<CommandObject> of(Command command) {
        String table = CommandObjects.table(command.name());
        int count = table.equals(SERVICES) ? 2 : 1;
        return table.isEmpty() || command.arguments().size() < count
                ? Optional.empty()
                : Optional.of(new CommandObject(table, command.arguments().subList(0, count)));
    }

    /** Returns true if it is a downtime or a comment, which every server numbers for itself. */
    public boolean isNumber() {
        return table.equals("downtimes") || table.equals("comments");
    }
}

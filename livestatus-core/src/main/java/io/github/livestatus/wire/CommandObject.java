package io.github.livestatus.wire;

import io.github.livestatus.command.Command;
import java.util.List;
import java.util.Optional;

/**
 * The object that a command names.
 *
 * @param table the table of such objects
 * @param names the values of its key columns: one, or host and description
 */
public record CommandObject(String table, List<String> names) {
    private static final String SERVICES = "services";

    public CommandObject {
        names = List.copyOf(names);
    }

    /** Returns the object that the command names; empty if it is for the whole server, or if the command is unknown. */
    public static Optional<CommandObject> of(Command command) {
        String table = CommandObjects.table(command.name());
        int count = table.equals(SERVICES) ? 2 : 1;
        return table.isEmpty() || command.arguments().size() < count
                ? Optional.empty()
                : Optional.of(new CommandObject(table, command.arguments().subList(0, count)));
    }

    /** Returns true if it is a downtime or a comment. Each server numbers them separately. */
    public boolean isNumber() {
        return table.equals("downtimes") || table.equals("comments");
    }
}

package io.github.livestatus.generator;

import io.github.livestatus.generator.CommandFacts.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code CommandObjects}: the objects in the first arguments of commands. */
final class CommandObjectsWriter {
    private static final String INDENT = "    ";
    private static final Map<String, String> TABLES = Map.of(
            "host_name", "hosts",
            "hostgroup_name", "hostgroups",
            "servicegroup_name", "servicegroups",
            "contact_name", "contacts",
            "contactgroup_name", "contactgroups",
            "downtime_id", "downtimes",
            "comment_id", "comments");

    private CommandObjectsWriter() {}

    static String source(List<CommandFacts> commands) {
        Map<String, List<String>> names = commands.stream()
                .filter(command -> !table(command).isEmpty())
                .collect(Collectors.groupingBy(
                        CommandObjectsWriter::table,
                        TreeMap::new,
                        Collectors.mapping(command -> Java.quoted(command.name()), Collectors.toList())));
        StringBuilder source = new StringBuilder(Java.GENERATED + "package io.github.livestatus.wire;\n\n");
        source.append("import java.util.Map;\nimport java.util.Set;\n\n");
        source.append(Java.javadoc("", "The tables with the objects that commands name first."));
        source.append("final class CommandObjects {\n");
        names.forEach((table, listed) -> source.append(Java.call(
                INDENT,
                "private static final Set<String> " + table.toUpperCase(Locale.ROOT) + " = ",
                "Set.of(",
                listed)));
        List<String> entries = names.keySet().stream()
                .map(table -> Java.quoted(table) + ", " + table.toUpperCase(Locale.ROOT))
                .toList();
        source.append("\n")
                .append(Java.call(
                        INDENT, "private static final Map<String, Set<String>> COMMANDS = ", "Map.of(", entries));
        source.append("""

                    private CommandObjects() {}

                    /** Returns the table of the object in the first argument of this command; empty if there is none. */
                    static String table(String command) {
                        return COMMANDS.entrySet().stream()
                                .filter(commands -> commands.getValue().contains(command))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse("");
                    }
                }
                """.indent(0));
        return source.toString();
    }

    private static String table(CommandFacts command) {
        List<Parameter> arguments = command.arguments();
        if (arguments.isEmpty() || arguments.get(0).optional()) {
            return "";
        }
        boolean isOfService = arguments.size() > 1
                && arguments.get(1).name().equals("service_description")
                && !arguments.get(1).optional();
        String table = TABLES.getOrDefault(arguments.get(0).name(), "");
        return isOfService ? "services" : table;
    }
}

package io.github.livestatus.generator;

import io.github.livestatus.generator.CommandFacts.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes {@code Commands}. */
final class CommandsWriter {
    private static final String INDENT = "    ";

    /** Last arguments with free text, which may contain a semicolon. */
    private static final Set<String> FREE_TEXT =
            Set.of("comment", "plugin_output", "message", "varvalue", "check_command", "event_handler_command");

    /** The commands with builders instead of long lists of arguments. */
    private static final String BUILDERS = """

                /** Returns a builder of an acknowledgement of the problem of a host. */
                public static Acknowledgement acknowledge(String hostName) {
                    return new Acknowledgement(Objects.requireNonNull(hostName, "hostName"), null);
                }

                /** Returns a builder of an acknowledgement of the problem of a service. */
                public static Acknowledgement acknowledge(String hostName, String serviceDescription) {
                    return new Acknowledgement(
                            Objects.requireNonNull(hostName, "hostName"),
                            Objects.requireNonNull(serviceDescription, "serviceDescription"));
                }

                /** Returns a builder of a downtime of a host. */
                public static Downtime downtime(String hostName) {
                    return new Downtime("HOST", List.of(hostName), false);
                }

                /** Returns a builder of a downtime of a service. */
                public static Downtime downtime(String hostName, String serviceDescription) {
                    return new Downtime("SVC", List.of(hostName, serviceDescription), true);
                }

                /** Returns a builder of a downtime of the hosts in a host group, or of their services: {@link Downtime#ofServices}. */
                public static Downtime downtimeOfHostGroup(String hostgroupName) {
                    return new Downtime("HOSTGROUP", List.of(hostgroupName), false);
                }

                /** Returns a builder of a downtime of the services in a service group, or of their hosts: {@link Downtime#ofHosts}. */
                public static Downtime downtimeOfServiceGroup(String servicegroupName) {
                    return new Downtime("SERVICEGROUP", List.of(servicegroupName), true);
                }

                /** Returns a builder of a change of a downtime of a host, by its id. */
                public static DowntimeChange changeHostDowntime(long downtimeId) {
                    return new DowntimeChange(false, downtimeId);
                }

                /** Returns a builder of a change of a downtime of a service, by its id. */
                public static DowntimeChange changeServiceDowntime(long downtimeId) {
                    return new DowntimeChange(true, downtimeId);
                }

                /** Returns a builder of a removal of downtimes of a host and its services. */
                public static DowntimeRemoval removeDowntimesOfHost(String hostName) {
                    return new DowntimeRemoval(null, Objects.requireNonNull(hostName, "hostName"));
                }

                /** Returns a builder of a removal of downtimes of the hosts in a host group and their services. */
                public static DowntimeRemoval removeDowntimesOfHostGroup(String hostgroupName) {
                    return new DowntimeRemoval(Objects.requireNonNull(hostgroupName, "hostgroupName"), null);
                }

                /** Returns a builder of a comment on a host. */
                public static Comment comment(String hostName) {
                    return new Comment(Objects.requireNonNull(hostName, "hostName"), null);
                }

                /** Returns a builder of a comment on a service. */
                public static Comment comment(String hostName, String serviceDescription) {
                    return new Comment(
                            Objects.requireNonNull(hostName, "hostName"),
                            Objects.requireNonNull(serviceDescription, "serviceDescription"));
                }

                /** Returns a builder of a notification about a host. */
                public static Notification notification(String hostName) {
                    return new Notification(Objects.requireNonNull(hostName, "hostName"), null);
                }

                /** Returns a builder of a notification about a service. */
                public static Notification notification(String hostName, String serviceDescription) {
                    return new Notification(
                            Objects.requireNonNull(hostName, "hostName"),
                            Objects.requireNonNull(serviceDescription, "serviceDescription"));
                }
            """;

    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    /**
     * @param descriptions the description of each command
     * @param words the texts on notes and arguments
     */
    CommandsWriter(List<Tsv> descriptions, List<Tsv> words) {
        descriptions.forEach(line -> this.descriptions.put(line.at(0), line.at(1)));
        words.forEach(line -> this.words.put(line.at(0), line.at(1)));
    }

    String commands(List<CommandFacts> commands) {
        StringBuilder source = new StringBuilder(Java.GENERATED + "package io.github.livestatus.command;\n\n");
        source.append(
                "import java.time.Duration;\nimport java.time.Instant;\nimport java.util.List;\nimport java.util.Objects;\n");
        source.append("import java.util.stream.Collectors;\n\n");
        source.append(Java.javadoc(
                "",
                "A method for each known command, and builders for the most frequent ones. A method returns the command, and"
                        + " {@code Livestatus.send} sends it. The documentation of a method says what a server does when it gets"
                        + " the command, and names the servers that have it."));
        source.append("public final class Commands {\n    private Commands() {}\n");
        source.append(BUILDERS);
        for (CommandFacts command : commands) {
            overloads(command).forEach(source::append);
        }
        source.append("\n    private static String listed(List<Long> ids) {\n");
        source.append(
                "        return ids.stream().map(String::valueOf).collect(Collectors.joining(\",\"));\n    }\n}\n");
        return source.toString();
    }

    /**
     * Returns a method with all arguments, one without optional arguments at the end, and one with the additions of one dialect.
     */
    private Stream<String> overloads(CommandFacts command) {
        List<String> methods = new ArrayList<>();
        List<Parameter> all = command.arguments();
        int required = all.size();
        while (required > 0 && all.get(required - 1).optional()) {
            required--;
        }
        if (required > 0 && required < all.size()) {
            methods.add(method(command, all.subList(0, required), command.dialects()));
        }
        methods.add(method(command, all, command.dialects()));
        if (!command.extension().arguments().isEmpty()) {
            List<Parameter> extended = new ArrayList<>(all);
            extended.addAll(command.extension().arguments());
            methods.add(method(command, extended, List.of(command.extension().dialect())));
        }
        return methods.stream();
    }

    private String method(CommandFacts command, List<Parameter> arguments, List<String> dialects) {
        List<String> sent = new ArrayList<>(List.of(Java.quoted(command.name())));
        arguments.forEach(argument -> sent.add(sent(argument)));
        return "\n" + javadoc(command, arguments, dialects)
                + Java.head(
                        INDENT,
                        "public static Command " + Java.camelCase(command.name()) + "(",
                        arguments.stream().map(CommandsWriter::parameter).toList())
                + Java.call(INDENT + INDENT, "return ", "Command." + factory(arguments) + "(", sent)
                + INDENT + "}\n";
    }

    private static String factory(List<Parameter> arguments) {
        boolean endsInText = !arguments.isEmpty()
                && FREE_TEXT.contains(arguments.get(arguments.size() - 1).name());
        return endsInText ? "of" : "exact";
    }

    private String javadoc(CommandFacts command, List<Parameter> arguments, List<String> dialects) {
        List<String> sentences = new ArrayList<>();
        sentences.add(CatalogueTexts.javadoc(said(command.name(), descriptions.get(command.name()))));
        sentences.add("The command is {@code " + command.name() + "}, " + Servers.clause(dialects) + ".");
        for (String note : command.notes()) {
            if (!words.containsKey(note)) {
                throw new IllegalStateException("no words for the note \"" + note + "\" of " + command.name());
            }
            sentences.add(words.get(note));
        }
        sentences.add(words.getOrDefault(command.name(), ""));
        sentences.removeIf(String::isEmpty);
        List<String> parameters =
                arguments.stream().map(argument -> javadoc(command, argument)).toList();
        return Java.javadoc(INDENT, String.join(" ", sentences), parameters);
    }

    /** Returns the tag of an argument: its text for this command, or else for an optional argument, or else for its name. */
    private String javadoc(CommandFacts command, Parameter argument) {
        String optional = argument.optional() ? words.get(argument.name() + "?") : null;
        String general = optional != null || argument.optional() ? optional : words.get(argument.name());
        String of = command.name() + "." + argument.name();
        return "@param " + Java.camelCase(argument.name()) + " " + said(of, words.getOrDefault(of, general));
    }

    private static String said(String of, String words) {
        if (words == null) {
            throw new IllegalStateException("no words for " + of);
        }
        return words;
    }

    private static String parameter(Parameter argument) {
        return type(argument) + " " + Java.camelCase(argument.name());
    }

    private static String type(Parameter argument) {
        if (argument.name().equals("sticky")) {
            return "boolean";
        }
        if (argument.name().equals("duration")) {
            return "Duration";
        }
        return switch (argument.type()) {
            case "string" -> "String";
            case "int" -> argument.optional() ? "Long" : "long";
            case "bool" -> argument.optional() ? "Boolean" : "boolean";
            case "time" -> "Instant";
            case "list" -> "List<Long>";
            default -> throw new IllegalArgumentException("not a type: " + argument.type());
        };
    }

    private static String sent(Parameter argument) {
        String name = Java.camelCase(argument.name());
        if (argument.name().equals("sticky")) {
            return name + " ? 2 : 0";
        }
        if (argument.type().equals("list")) {
            return "listed(" + name + ")";
        }
        return argument.optional() ? "Command.given(" + name + ")" : name;
    }
}

package io.github.livestatus.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Validates external commands like a server: their names and their objects. */
final class CommandDesk {

    /**
     * The result of a command.
     *
     * @param accepted true if it is executed
     * @param words the error text, if the server reports errors; otherwise null
     */
    record Verdict(boolean accepted, String words) {}

    private static final Pattern LINE = Pattern.compile("\\[(\\d+)\\] ?([^;]+)((?:;.*)?)", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile(
            "(PROCESS_HOST_CHECK_RESULT(?:;[^;]*){2};|PROCESS_SERVICE_CHECK_RESULT(?:;[^;]*){3};)(.*)", Pattern.DOTALL);
    private static final Map<String, String[]> CATALOGUE = catalogue();

    private final ServerKind manner;
    private final String backend;

    CommandDesk(ServerKind manner) {
        this(manner, null);
    }

    /** @param backend the key of a backend of an LMD, which has only its own objects; null for all */
    CommandDesk(ServerKind manner, String backend) {
        this.manner = manner;
        this.backend = backend;
    }

    private static Map<String, String[]> catalogue() {
        Map<String, String[]> commands = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CommandDesk.class.getResourceAsStream("commands.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(fields -> commands.put(fields[0], fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commands;
    }

    /** Validates {@code [time] NAME;arguments} like the core. */
    Verdict judge(String command, Dataset data) {
        Matcher line = LINE.matcher(read(command, data.versions()));
        boolean wellFormed = line.matches() && (!manner.isMk() || line.group(1).length() == 10);
        if (!wellFormed) {
            return rejected("Syntax error: '" + command + "'", "Missing timestamp in command: " + command);
        }
        String name = line.group(2);
        if (!isKnown(name)) {
            return rejected("Unknown command '" + name + "'", "The external command '" + name + "' does not exist.");
        }
        String[] arguments = line.group(3).isEmpty()
                ? new String[0]
                : line.group(3).substring(1).split(";", -1);
        return objects(name, arguments, data);
    }

    private boolean isKnown(String name) {
        String[] fields = CATALOGUE.get(name);
        String server =
                switch (manner) {
                    case NAEMON, LMD -> "naemon";
                    case ICINGA2 -> "icinga2";
                    case CHECKMK -> "checkmk";
                    case NAGIOS, SHINKEN -> "nagios";
                };
        return fields != null && List.of(fields[2].split(",")).contains(server);
    }

    /** Hosts and services must exist in the tables, if there are such tables. */
    private Verdict objects(String name, String[] arguments, Dataset data) {
        String[] parameters = CATALOGUE.get(name)[1].split(";");
        String host = null;
        for (int i = 0; i < parameters.length && !parameters[i].isEmpty(); i++) {
            String parameter = parameters[i].split("[:?]")[0];
            boolean optional = parameters[i].contains("?");
            if (i >= arguments.length) {
                return optional ? new Verdict(true, null) : tooFew(name, parameters.length);
            }
            if (parameter.equals("host_name")) {
                host = arguments[i];
                if (isMissing(data, "hosts", host)) {
                    boolean ofService = CATALOGUE.get(name)[1].contains("service_description:");
                    return rejected(
                            "Failed validation of host_name as type host (argument " + i + ")",
                            ofService
                                    ? serviceWords(verb(name), arguments, host)
                                    : "Cannot " + verb(name) + " for non-existent host '" + host + "'");
                }
            } else if (parameter.equals("service_description")) {
                if (isMissing(data, "services", host + ";" + arguments[i])) {
                    return rejected(
                            "Failed validation of service_description as type service (argument " + i + ")",
                            serviceWords(verb(name), arguments, host));
                }
            }
        }
        return new Verdict(true, null);
    }

    private static String serviceWords(String verb, String[] arguments, String host) {
        String service = arguments.length > 1 ? arguments[1] : "";
        return "Cannot " + verb + " for non-existent service '" + service + "' on host '" + host + "'";
    }

    private Verdict tooFew(String name, int wanted) {
        return rejected("Too few arguments for command '" + name + "'", "Expected " + wanted + " arguments");
    }

    private boolean isMissing(Dataset data, String table, String object) {
        FakeTable objects = data.table(table);
        int key = objects.indexOf("peer_key");
        return !objects.columns().isEmpty()
                && data.objects(objects, object).stream()
                        .noneMatch(row -> backend == null || key < 0 || backend.equals(row[key]));
    }

    /** Returns Icinga 2's words for a command: {@code SCHEDULE_SVC_DOWNTIME} is to schedule service downtime. */
    private static String verb(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("svc", "service")
                .replaceFirst(" expire$", "")
                .replaceFirst("^process (host|service)", "process passive $1")
                .replaceFirst("^schedule forced", "reschedule forced")
                .replaceFirst("^remove .* ack", "remove ack");
    }

    /** MK Livestatus, Checkmk and Shinken do not report rejected commands. */
    private Verdict rejected(String naemonWords, String icingaWords) {
        Set<ServerKind> tells = Set.of(ServerKind.NAEMON, ServerKind.LMD, ServerKind.ICINGA2);
        if (!tells.contains(manner)) {
            return new Verdict(false, null);
        }
        return new Verdict(false, manner == ServerKind.ICINGA2 ? icingaWords : "400: " + naemonWords);
    }

    /**
     * Returns a command without its time stamp, as the server understands it. Naemon since 1.4.0 removes backslashes from all of
     * it, others only from the output of a passive check result. Output is returned as {@code text|performance data}.
     */
    String meaning(String command, MadeTables.Versions versions) {
        String plain = command.replaceFirst("^\\[\\d+\\] ?", "");
        Matcher result = RESULT.matcher(plain);
        if (result.matches()) {
            FakeOutput output = FakeOutput.read(core(versions), result.group(2));
            return result.group(1) + output.text() + (output.perfData().isEmpty() ? "" : "|" + output.perfData());
        }
        return read(plain, versions);
    }

    private String read(String command, MadeTables.Versions versions) {
        return core(versions) == ServerKind.NAEMON ? FakeOutput.unescaped(command, true) : command;
    }

    private ServerKind core(MadeTables.Versions versions) {
        return manner == ServerKind.LMD ? versions.kind() : manner;
    }
}

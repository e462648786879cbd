package io.github.livestatus.shell;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.Commands;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.schema.Columns;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.text.Spelling;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Rejects names of tables, columns and commands that no server has. Most servers send empty cells for an unknown column, and no
 * rows for a condition on one. A column that this library does not know is looked up in the sites' own tables of columns first.
 */
final class Misspelling {
    private static final Set<String> OPERATIONS = Set.of("sum", "min", "max", "avg", "std", "suminv", "avginv");

    /** The tables of all servers. */
    private static final List<String> TABLES = List.of(
            "backends",
            "columns",
            "commands",
            "comments",
            "contactgroups",
            "contacts",
            "crashreports",
            "downtimes",
            "endpoints",
            "eventconsoleevents",
            "eventconsolehistory",
            "eventconsolerules",
            "eventconsolestatus",
            "hostgroups",
            "hosts",
            "hostsbygroup",
            "labels",
            "log",
            "servicegroups",
            "services",
            "servicesbygroup",
            "servicesbyhostgroup",
            "sites",
            "statehist",
            "status",
            "tables",
            "timeperiods",
            "zones");

    private final Session session;

    Misspelling(Session session) {
        this.session = session;
    }

    /** @throws IllegalArgumentException for an unknown table that resembles a known one */
    void refuseTable(String table) {
        if (Vocabulary.table(table).isEmpty()) {
            Spelling.nearest(table, TABLES).ifPresent(meant -> {
                throw new IllegalArgumentException("there is no table " + table + ": did you mean " + meant + "?");
            });
        }
    }

    /**
     * Most cores do not report an unknown command.
     *
     * @throws IllegalArgumentException for an unknown command that resembles a known one
     */
    static void refuseCommand(String command) {
        Set<String> known = Arrays.stream(Commands.class.getMethods())
                .filter(method -> method.getReturnType() == Command.class)
                .map(Misspelling::commandOf)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean isCustom = command.startsWith("_"); // Nagios passes these to its modules
        if (!isCustom && !known.contains(command)) {
            Spelling.nearest(command, known).ifPresent(meant -> {
                throw new IllegalArgumentException("there is no command " + command + ": did you mean " + meant
                        + "? (live().send(\"SITE\", Command.parse(\"...\")) sends any name)");
            });
        }
    }

    /** Returns the command of a method of {@link Commands}: SCHEDULE_SVC_CHECK of scheduleSvcCheck. */
    private static String commandOf(Method method) {
        return method.getName().replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * @param text the query as LQL
     * @throws IllegalArgumentException for an unknown table or column
     */
    void refuse(String table, String text) {
        refuseTable(table);
        if (Vocabulary.table(table).isEmpty()) {
            return;
        }
        for (String column : columns(text)) {
            if (Vocabulary.column(table, column).isEmpty() && !isKnownToSites(table, column)) {
                List<String> known =
                        Vocabulary.columns(table).stream().map(Column::name).toList();
                throw new IllegalArgumentException("table " + table + " has no column " + column
                        + Spelling.hint(column, known) + " (columns(\"" + table + "\") lists them)");
            }
        }
    }

    private static List<String> columns(String text) {
        List<String> columns = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
                switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                    case "columns" -> columns.addAll(withoutAliases(words));
                    case "filter", "sort", "orderby", "waitcondition" -> columns.add(words.get(0));
                    case "stats" ->
                        columns.add(
                                words.size() > 1 && OPERATIONS.contains(words.get(0)) ? words.get(1) : words.get(0));
                    default -> {}
                }
            }
        }
        columns.removeIf(String::isEmpty);
        return columns;
    }

    private static List<String> withoutAliases(List<String> words) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("as")) {
                i++;
            } else {
                columns.add(words.get(i));
            }
        }
        return columns;
    }

    private boolean isKnownToSites(String table, String column) {
        SitesResult found = session.sites()
                .query(Query.from(Columns.TABLE)
                        .columns(Columns.NAME)
                        .filter(Columns.TABLE_NAME.eq(table), Columns.NAME.eq(column)));
        return !found.isEmpty();
    }
}

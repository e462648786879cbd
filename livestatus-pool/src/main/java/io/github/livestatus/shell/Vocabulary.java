package io.github.livestatus.shell;

import static java.util.Map.entry;

import io.github.livestatus.lql.Column;
import io.github.livestatus.schema.*;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of columns that raw LQL names without them. */
final class Vocabulary {
    private static final Map<String, Class<?>> TABLES = Map.ofEntries(
            entry("columns", Columns.class),
            entry("commands", CommandDefinitions.class),
            entry("comments", Comments.class),
            entry("contactgroups", ContactGroups.class),
            entry("contacts", Contacts.class),
            entry("downtimes", Downtimes.class),
            entry("endpoints", Endpoints.class),
            entry("hostgroups", HostGroups.class),
            entry("hosts", Hosts.class),
            entry("hostsbygroup", HostsByGroup.class),
            entry("log", Log.class),
            entry("servicegroups", ServiceGroups.class),
            entry("services", Services.class),
            entry("servicesbygroup", ServicesByGroup.class),
            entry("servicesbyhostgroup", ServicesByHostGroup.class),
            entry("sites", Sites.class),
            entry("statehist", StateHist.class),
            entry("status", Status.class),
            entry("timeperiods", TimePeriods.class),
            entry("zones", Zones.class));

    private Vocabulary() {}

    /** The column of this name, where table and column are known. */
    static Optional<Column<?>> column(String table, String name) {
        Class<?> constants = TABLES.get(table);
        return constants == null
                ? Optional.empty()
                : Arrays.stream(constants.getFields())
                        .filter(field -> Column.class.isAssignableFrom(field.getType()))
                        .<Column<?>>map(Vocabulary::value)
                        .filter(column -> column.name().equals(name))
                        .findFirst();
    }

    /** The type of a column in a word; "" where it is not known. */
    static String type(String table, String name) {
        return column(table, name)
                .map(column ->
                        column.getClass().getSimpleName().replace("Column", "").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static Column<?> value(Field constant) {
        try {
            return (Column<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public constant cannot be read: " + constant, e);
        }
    }
}

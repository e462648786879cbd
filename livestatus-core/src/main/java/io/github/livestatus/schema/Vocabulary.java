package io.github.livestatus.schema;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Finds the tables and columns of this package by name. The class of a table is loaded by the first call for it. */
public final class Vocabulary {
    private Vocabulary() {}

    /** Returns the table with this name; empty if it is not known. */
    public static Optional<Table> table(String name) {
        Objects.requireNonNull(name, "name");
        Class<?> constants = constants(name);
        return constants == null ? Optional.empty() : Optional.of((Table) value(field(constants, "TABLE")));
    }

    /**
     * Returns the names of the columns that identify a row: the key of this table. If this table has no key, it is the key of the
     * table with the same name in this package.
     */
    public static List<String> key(Table table) {
        Objects.requireNonNull(table, "table");
        return table.key().isEmpty() ? table(table.name()).orElse(table).key() : table.key();
    }

    /**
     * Returns the column with this name; empty if it is not known. The name may begin with the prefix of its own table: {@code
     * host_name} is the column {@code name} of {@code hosts} and {@code hostsbygroup}.
     */
    public static Optional<Column<?>> column(String table, String name) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        Class<?> constants = constants(table);
        if (constants == null) {
            return Optional.empty();
        }
        Field field = column(constants, name);
        String prefix = table.replaceFirst("s?(by.*)?$", "") + "_";
        if (field == null && name.startsWith(prefix)) {
            field = column(constants, name.substring(prefix.length()));
        }
        return field == null ? Optional.empty() : Optional.of((Column<?>) value(field));
    }

    /** Returns all columns of a table in the order of their names; an empty list for an unknown table. */
    public static List<Column<?>> columns(String table) {
        Objects.requireNonNull(table, "table");
        List<Column<?>> columns = new ArrayList<>();
        Class<?> constants = constants(table);
        if (constants != null) {
            for (Field field : constants.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && Column.class.isAssignableFrom(field.getType())) {
                    columns.add((Column<?>) value(field));
                }
            }
        }
        columns.sort((left, right) -> left.name().compareTo(right.name()));
        return columns;
    }

    private static Field column(Class<?> constants, String name) {
        boolean isConstant = name.equals(name.toLowerCase(Locale.ROOT));
        Field field = field(constants, name.equals("table") ? "TABLE_NAME" : name.toUpperCase(Locale.ROOT));
        return isConstant && field != null && Column.class.isAssignableFrom(field.getType()) ? field : null;
    }

    private static Field field(Class<?> constants, String name) {
        try {
            return constants.getField(name);
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> constants(String table) {
        return switch (table) {
            case "backends" -> Backends.class;
            case "columns" -> Columns.class;
            case "commands" -> CommandDefinitions.class;
            case "comments" -> Comments.class;
            case "contactgroups" -> ContactGroups.class;
            case "contacts" -> Contacts.class;
            case "crashreports" -> CrashReports.class;
            case "downtimes" -> Downtimes.class;
            case "endpoints" -> Endpoints.class;
            case "eventconsoleevents" -> EventConsoleEvents.class;
            case "eventconsolehistory" -> EventConsoleHistory.class;
            case "eventconsolerules" -> EventConsoleRules.class;
            case "eventconsolestatus" -> EventConsoleStatus.class;
            case "hostgroups" -> HostGroups.class;
            case "hosts" -> Hosts.class;
            case "hostsbygroup" -> HostsByGroup.class;
            case "labels" -> Labels.class;
            case "log" -> Log.class;
            case "servicegroups" -> ServiceGroups.class;
            case "services" -> Services.class;
            case "servicesbygroup" -> ServicesByGroup.class;
            case "servicesbyhostgroup" -> ServicesByHostGroup.class;
            case "sites" -> Sites.class;
            case "statehist" -> StateHist.class;
            case "status" -> Status.class;
            case "tables" -> Tables.class;
            case "timeperiods" -> TimePeriods.class;
            case "zones" -> Zones.class;
            default -> null;
        };
    }
}

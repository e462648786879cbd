package io.github.livestatus.mirror;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.schema.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that a mirror holds of servers of one kind: which of its columns are stored, and by what each of them is kept up.
 * Immutable. Stored are columns whose values change with a result of a check, with a command or with the configuration, and
 * never with the clock alone or with the rows of another table.
 */
final class HeldTable {
    private static final String PEER = "peer_key";

    private static final String SCANNED = "last_check state state_type has_been_checked current_attempt acknowledged"
            + " scheduled_downtime_depth is_flapping notifications_enabled active_checks_enabled accept_passive_checks"
            + " modified_attributes last_notification last_update lmd_last_cache_update";

    private static final String RESULTS = "plugin_output long_plugin_output perf_data last_state last_state_change"
            + " last_hard_state last_hard_state_change execution_time percent_state_change check_type"
            + " acknowledgement_type current_notification_number no_more_notifications checks_enabled"
            + " event_handler_enabled flap_detection_enabled process_performance_data";

    private static final String CONFIGURED = "display_name check_command check_period check_interval retry_interval"
            + " max_check_attempts notification_period notification_interval first_notification_delay event_handler"
            + " low_flap_threshold high_flap_threshold notes notes_url action_url icon_image icon_image_alt groups"
            + " contacts contact_groups custom_variable_names custom_variable_values custom_variables peer_name";

    private static final String GROUP = "alias notes notes_url action_url members peer_name";

    /** What a mirror holds of every site, and what it holds beside that if it is to. */
    private static final List<String> USUAL =
            List.of("status", "hosts", "services", "hostgroups", "servicegroups", "comments", "downtimes");

    private static final List<String> BY_CHOICE = List.of("contacts", "contactgroups", "commands", "timeperiods");

    private final Table table;
    private final Dialect dialect;
    private final List<Column<?>> key;
    private final List<Column<?>> scanned;
    private final List<Column<?>> results;
    private final List<Column<?>> configured;
    private final List<Column<?>> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * Makes a table of these columns. One that is named twice is where it is named first.
     *
     * @param key what tells one row from the others
     * @param scanned what is read of all rows again and again, and tells which rows changed
     * @param results what changes only where a scanned column does
     * @param configured what changes with the configuration
     */
    HeldTable(
            Table table,
            Dialect dialect,
            List<Column<?>> key,
            List<Column<?>> scanned,
            List<Column<?>> results,
            List<Column<?>> configured) {
        this.table = table;
        this.dialect = dialect;
        this.key = List.copyOf(key);
        this.scanned = List.copyOf(scanned);
        this.results = List.copyOf(results);
        this.configured = List.copyOf(configured);
        this.columns = joined(key, scanned, results, configured);
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).name(), i);
        }
    }

    @SafeVarargs
    private static List<Column<?>> joined(List<Column<?>>... parts) {
        Set<Column<?>> all = new LinkedHashSet<>();
        for (List<Column<?>> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    /** Returns the tables that a mirror holds unless it is to hold more. */
    static List<HeldTable> usual(Dialect dialect) {
        return usualAnd(Set.of(), dialect);
    }

    /**
     * Returns the tables that a mirror holds that is to hold these, too.
     *
     * @param chosen names of tables that can be chosen
     */
    static List<HeldTable> usualAnd(Set<String> chosen, Dialect dialect) {
        Set<String> names = new LinkedHashSet<>(USUAL);
        names.addAll(chosen);
        List<HeldTable> tables = new ArrayList<>();
        for (String name : names) {
            of(name, dialect).ifPresent(tables::add);
        }
        return tables;
    }

    /**
     * Returns the name of a table that a mirror can be told to hold, or holds anyway.
     *
     * @throws IllegalArgumentException for another table
     */
    static String checked(Table table) {
        if (!BY_CHOICE.contains(table.name()) && !USUAL.contains(table.name())) {
            throw new IllegalArgumentException("a mirror does not hold " + table + "; it can hold " + BY_CHOICE
                    + " beside what it always holds: " + USUAL);
        }
        return table.name();
    }

    /** Returns true if it is held only where it was chosen. */
    boolean isChosen() {
        return BY_CHOICE.contains(name());
    }

    /** Returns the table of this name as servers of this kind have it; empty where it is none that a mirror holds. */
    static Optional<HeldTable> of(String name, Dialect dialect) {
        return Optional.ofNullable(
                switch (name) {
                    case "hosts" ->
                        of(
                                name,
                                dialect,
                                "name",
                                SCANNED,
                                RESULTS
                                        + " hard_state last_time_up last_time_down last_time_unreachable"
                                        + " obsess_over_host",
                                "alias address " + CONFIGURED + " parents");
                    case "services" ->
                        of(
                                name,
                                dialect,
                                "host_name description",
                                SCANNED,
                                RESULTS + " last_time_ok last_time_warning last_time_critical last_time_unknown"
                                        + " obsess_over_service",
                                CONFIGURED);
                    case "hostgroups", "servicegroups" -> of(name, dialect, "name", "", "", GROUP);
                    case "contacts" ->
                        of(
                                name,
                                dialect,
                                "name",
                                "",
                                "host_notifications_enabled service_notifications_enabled modified_attributes",
                                "alias email pager can_submit_commands host_notification_period"
                                        + " service_notification_period custom_variable_names custom_variable_values"
                                        + " custom_variables peer_name");
                    case "contactgroups" -> of(name, dialect, "name", "", "", "alias members peer_name");
                    case "commands" -> of(name, dialect, "name", "", "", "line peer_name");
                    case "timeperiods" -> of(name, dialect, "name", "", "", "alias peer_name");
                    case "comments" ->
                        of(
                                name,
                                dialect,
                                "id",
                                "",
                                "host_name service_description is_service type author comment entry_time entry_type"
                                        + " persistent source expires expire_time peer_name",
                                "");
                    case "downtimes" ->
                        of(
                                name,
                                dialect,
                                "id",
                                "",
                                "host_name service_description is_service type author comment entry_time start_time"
                                        + " end_time fixed duration triggered_by peer_name",
                                "");
                    case "status" ->
                        of(
                                name,
                                dialect,
                                "",
                                "program_start nagios_pid",
                                "enable_notifications execute_host_checks execute_service_checks enable_event_handlers"
                                        + " enable_flap_detection process_performance_data accept_passive_host_checks"
                                        + " accept_passive_service_checks check_external_commands",
                                "program_version livestatus_version interval_length peer_name");
                    default -> null;
                });
    }

    private static HeldTable of(
            String name, Dialect dialect, String key, String scanned, String results, String configured) {
        Table table = Vocabulary.table(name).orElseThrow();
        String wholeKey = dialect.has(Capability.BACKENDS) ? PEER + " " + key : key;
        return new HeldTable(
                table,
                dialect,
                columns(table, dialect, wholeKey),
                columns(table, dialect, scanned),
                columns(table, dialect, results),
                columns(table, dialect, configured));
    }

    /** Returns those of the columns that servers of this kind have, and that no server is hurt by. */
    private static List<Column<?>> columns(Table table, Dialect dialect, String names) {
        List<Column<?>> columns = new ArrayList<>();
        for (String name : names.split(" +")) {
            Vocabulary.column(table.name(), name)
                    .filter(column -> isOn(dialect, column))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    /** Of Shinken no list of columns is known: it has those that all others have. */
    private static boolean isOn(Dialect dialect, Column<?> column) {
        boolean isThere = dialect.has(Capability.COLUMN_CATALOGUE)
                ? column.dialects().contains(dialect)
                : column.dialects().size() >= Dialect.values().length - 1;
        boolean isHarmful = Capability.EMPTY_VARIABLES.isAbout(column) && !dialect.has(Capability.EMPTY_VARIABLES)
                || Capability.BACKEND_COLUMN_USE.isAbout(column) && !dialect.has(Capability.BACKEND_COLUMN_USE);
        return isThere && !isHarmful;
    }

    Table table() {
        return table;
    }

    /** Returns the name of the table. */
    String name() {
        return table.name();
    }

    /** Returns the kind of the servers that it is held of. */
    Dialect dialect() {
        return dialect;
    }

    /** Returns all columns that are stored, the key's among them. */
    List<Column<?>> columns() {
        return columns;
    }

    /** Returns the columns that together tell one row from all others of the site; none for a table of one row. */
    List<Column<?>> key() {
        return key;
    }

    /** Returns the position of a stored column among {@link #columns()}; -1 for one that is not stored. */
    int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    /** Returns true if the other one has the same columns at the same places. */
    boolean isLike(HeldTable other) {
        return this == other || dialect == other.dialect && columns.equals(other.columns) && key.equals(other.key);
    }

    /** Returns the query of all rows with all columns that are stored. */
    Query query() {
        return Query.from(table).columns(columns);
    }

    /** Returns the query of the columns that tell which rows changed, and of the key. */
    Query scan() {
        return Query.from(table).columns(joined(key, scanned));
    }

    /** Returns the query of what a check or a command changes, and of the key: all but the configuration. */
    Query changing() {
        return Query.from(table).columns(joined(key, scanned, results));
    }

    /** Returns the query of what is configured, and of the key. */
    Query configuration() {
        return Query.from(table).columns(joined(key, configured));
    }

    /** Returns true if there are columns that change with the configuration only. */
    boolean hasConfiguration() {
        return !configured.isEmpty();
    }

    @Override
    public String toString() {
        return table.name() + " of " + dialect;
    }
}

package io.github.livestatus.mirror;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a table that a mirror holds, for one kind of server. Held columns change with a check result, a command or the
 * configuration. Columns that change with the clock alone, or with rows of other tables, are not held. Immutable.
 */
final class HeldTable {
    private static final String PEER = "peer_key";

    /**
     * The last of them that Nagios writes is {@code last_hard_state}, after it has written its log and started notifications. A scan
     * in this time sees the other new values, so the next scan has to see this one.
     */
    private static final String SCANNED = "last_check state state_type has_been_checked current_attempt acknowledged"
            + " scheduled_downtime_depth is_flapping notifications_enabled active_checks_enabled accept_passive_checks"
            + " modified_attributes last_notification last_hard_state last_update lmd_last_cache_update";

    private static final String RESULTS = "plugin_output long_plugin_output perf_data last_state last_state_change"
            + " last_hard_state_change execution_time percent_state_change check_type"
            + " acknowledgement_type current_notification_number no_more_notifications checks_enabled"
            + " event_handler_enabled flap_detection_enabled process_performance_data";

    /** Naemon and Nagios compute it for a host after each check of one of its services too. */
    private static final String SCANNED_OF_HOST = " percent_state_change";

    private static final String OF_HOST =
            " hard_state last_time_up last_time_down last_time_unreachable obsess_over_host";

    private static final String OF_SERVICE =
            " last_time_ok last_time_warning last_time_critical last_time_unknown obsess_over_service";

    private static final String CONFIGURED = "display_name check_command check_period check_interval retry_interval"
            + " max_check_attempts notification_period notification_interval first_notification_delay event_handler"
            + " low_flap_threshold high_flap_threshold notes notes_url action_url icon_image icon_image_alt groups"
            + " contacts contact_groups custom_variable_names custom_variable_values custom_variables peer_name";

    private static final String GROUP = "alias notes notes_url action_url members peer_name";

    private static final String NOTIFICATIONS =
            "host_notifications_enabled service_notifications_enabled modified_attributes";

    private static final String CONTACT = "alias email pager can_submit_commands host_notification_period"
            + " service_notification_period custom_variable_names custom_variable_values custom_variables peer_name";

    private static final String REMARK =
            "host_name service_description is_service type author comment entry_time peer_name";

    private static final String SWITCHES = "enable_notifications execute_host_checks execute_service_checks"
            + " enable_event_handlers enable_flap_detection process_performance_data accept_passive_host_checks"
            + " accept_passive_service_checks check_external_commands";

    private static final String VERSIONS = "program_version livestatus_version interval_length peer_name";

    private static final List<String> ALWAYS =
            List.of("status", "hosts", "services", "hostgroups", "servicegroups", "comments", "downtimes");

    private static final List<String> BY_CHOICE = List.of("contacts", "contactgroups", "commands", "timeperiods");

    private static final String MODIFIED = "modified_attributes";

    /** The lowest bit of {@code modified_attributes} for what a scan does not read. Lower ones are switches that it reads. */
    private static final long UNSCANNED = 8;

    /** The lowest bit for the configuration, such as custom variables and intervals of checks. Lower ones are switches. */
    private static final long CONFIGURATION = 256;

    /** The maximum number of filters of a query. An LMD accepts 1,000. */
    private static final int MOST_FILTERS = 500;

    private final Table table;
    private final Dialect dialect;
    private final List<Column<?>> key;
    private final List<Column<?>> scanned;
    private final List<Column<?>> results;
    private final List<Column<?>> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * @param key the columns that identify a row
     * @param scanned the columns that each scan reads of all rows, to find the rows that changed
     * @param results the columns that change only together with a scanned column
     * @param configured the columns that change with the configuration
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

    /**
     * Returns the tables of a mirror.
     *
     * @param chosen names of tables to hold in addition to those that every mirror holds
     */
    static List<HeldTable> all(Set<String> chosen, Dialect dialect) {
        return Stream.concat(ALWAYS.stream(), chosen.stream())
                .distinct()
                .map(name -> of(name, dialect))
                .toList();
    }

    /**
     * Returns the name of a table if a mirror can hold it.
     *
     * @throws IllegalArgumentException for other tables
     */
    static String checked(Table table) {
        if (!BY_CHOICE.contains(table.name()) && !ALWAYS.contains(table.name())) {
            throw new IllegalArgumentException("a mirror does not hold " + table + "; it can hold " + BY_CHOICE
                    + " in addition to what it always holds: " + ALWAYS);
        }
        return table.name();
    }

    /** Returns true if mirrors hold the table only by choice. */
    boolean isByChoice() {
        return BY_CHOICE.contains(name());
    }

    /** Returns one of the tables that a mirror can hold. */
    static HeldTable of(String name, Dialect dialect) {
        return switch (name) {
            case "hosts" ->
                of(
                        name,
                        dialect,
                        "name",
                        SCANNED + SCANNED_OF_HOST,
                        RESULTS + OF_HOST,
                        "alias address " + CONFIGURED + " parents");
            case "services" -> of(name, dialect, "host_name description", SCANNED, RESULTS + OF_SERVICE, CONFIGURED);
            case "hostgroups", "servicegroups" -> of(name, dialect, "name", "", "", GROUP);
            case "contacts" -> of(name, dialect, "name", "", NOTIFICATIONS, CONTACT);
            case "contactgroups" -> of(name, dialect, "name", "", "", "alias members peer_name");
            case "commands" -> of(name, dialect, "name", "", "", "line peer_name");
            case "timeperiods" -> of(name, dialect, "name", "", "", "alias peer_name");
            case "comments" ->
                of(name, dialect, "id", "", REMARK + " entry_type persistent source expires expire_time", "");
            case "downtimes" ->
                of(name, dialect, "id", "", REMARK + " start_time end_time fixed duration triggered_by", "");
            case "status" -> of(name, dialect, "", "program_start nagios_pid", SWITCHES, VERSIONS);
            default -> throw new IllegalArgumentException("no mirror holds table " + name);
        };
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

    /** Returns the columns that servers of this kind have, without columns that crash or hang them. */
    private static List<Column<?>> columns(Table table, Dialect dialect, String names) {
        List<Column<?>> columns = new ArrayList<>();
        for (String name : names.split(" +")) {
            Vocabulary.column(table.name(), name)
                    .filter(column -> isOn(dialect, column))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    /** Returns true if servers of this kind have the column. Shinken is expected to have the columns of all other servers. */
    private static boolean isOn(Dialect dialect, Column<?> column) {
        boolean isThere = dialect.has(Capability.COLUMN_CATALOGUE)
                ? column.dialects().contains(dialect)
                : column.dialects().size() >= Dialect.values().length - 1;
        boolean isDangerous = Capability.EMPTY_VARIABLES.isAbout(column) && !dialect.has(Capability.EMPTY_VARIABLES)
                || Capability.BACKEND_COLUMN_USE.isAbout(column) && !dialect.has(Capability.BACKEND_COLUMN_USE);
        return isThere && !isDangerous;
    }

    Table table() {
        return table;
    }

    /** Returns the name of the table. */
    String name() {
        return table.name();
    }

    Dialect dialect() {
        return dialect;
    }

    /** Returns all held columns, including the key. */
    List<Column<?>> columns() {
        return columns;
    }

    /** Returns the columns that together identify a row; none for a table of one row. */
    List<Column<?>> key() {
        return key;
    }

    /** Returns the position of a column in {@link #columns()}; -1 if it is not held. */
    int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    /** Returns the query for all columns of all rows. */
    Query query() {
        return Query.from(table).columns(columns);
    }

    /** Returns the query for the key and the scanned columns. */
    Query scan() {
        return Query.from(table).columns(joined(key, scanned));
    }

    /** Returns the query for all columns that change with a check or a command. */
    Query changing() {
        return Query.from(table).columns(joined(key, scanned, results));
    }

    /**
     * Returns the query for all columns of the rows that commands have changed in a way that a scan does not show; empty if the rows
     * of this table have no such mark.
     */
    Optional<Query> modified() {
        return position(MODIFIED) < 0
                ? Optional.empty()
                : Optional.of(query().filter(new Filter.Comparison(
                        columns.get(position(MODIFIED)), Operator.GE, String.valueOf(UNSCANNED))));
    }

    /** Returns true if a command has changed columns of the row that otherwise change with the configuration only. */
    boolean isReconfigured(Row row) {
        return position(MODIFIED) >= 0 && row.getLong(MODIFIED) >= CONFIGURATION;
    }

    /**
     * Returns the queries for all columns of some rows.
     *
     * @throws IllegalArgumentException if a key has a character that a filter cannot contain
     */
    List<Query> queries(Collection<RowKey> keys) {
        List<RowKey> all = List.copyOf(keys);
        int atOnce = MOST_FILTERS / Math.max(1, key.size());
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < all.size(); i += atOnce) {
            List<Filter> alternatives = all.subList(i, Math.min(all.size(), i + atOnce)).stream()
                    .map(this::hasKey)
                    .toList();
            queries.add(query().filter(alternatives.size() == 1 ? alternatives.get(0) : Filter.anyOf(alternatives)));
        }
        return queries;
    }

    private Filter hasKey(RowKey wanted) {
        List<Filter> parts = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            String value = String.valueOf(wanted.parts().get(i));
            parts.add(new Filter.Comparison(key.get(i), Operator.EQ, value));
        }
        return parts.size() == 1 ? parts.get(0) : Filter.allOf(parts);
    }

    @Override
    public String toString() {
        return table.name() + " of " + dialect;
    }
}

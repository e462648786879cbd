// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** The server itself: one row (LMD: one for each server behind it). */
public final class Status {
    /** The table {@code status}. */
    public static final Table TABLE = Table.named("status", "program_start");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACCEPT_PASSIVE_HOST_CHECKS =
            new FlagColumn(TABLE, "accept_passive_host_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACCEPT_PASSIVE_SERVICE_CHECKS =
            new FlagColumn(TABLE, "accept_passive_service_checks", On.ALL);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_CHECKER =
            new FloatColumn(TABLE, "average_latency_checker", On.CHECKMK);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_FETCHER =
            new FloatColumn(TABLE, "average_latency_fetcher", On.CHECKMK);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_GENERIC =
            new FloatColumn(TABLE, "average_latency_generic", On.CHECKMK);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_REAL_TIME =
            new FloatColumn(TABLE, "average_latency_real_time", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn AVERAGE_RUNNABLE_JOBS_CHECKER =
            new FloatColumn(TABLE, "average_runnable_jobs_checker", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn AVERAGE_RUNNABLE_JOBS_FETCHER =
            new FloatColumn(TABLE, "average_runnable_jobs_fetcher", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CACHED_LOG_MESSAGES = new IntColumn(TABLE, "cached_log_messages", On.ALL);

    /** Checkmk. */
    public static final FloatColumn CARBON_BYTES_SENT = new FloatColumn(TABLE, "carbon_bytes_sent", On.CHECKMK);

    /** Bytes per second. Checkmk. */
    public static final FloatColumn CARBON_BYTES_SENT_RATE =
            new FloatColumn(TABLE, "carbon_bytes_sent_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CARBON_OVERFLOWS = new FloatColumn(TABLE, "carbon_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn CARBON_OVERFLOWS_RATE = new FloatColumn(TABLE, "carbon_overflows_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CARBON_QUEUE_USAGE = new FloatColumn(TABLE, "carbon_queue_usage", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CARBON_QUEUE_USAGE_RATE =
            new FloatColumn(TABLE, "carbon_queue_usage_rate", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_EXTERNAL_COMMANDS = new FlagColumn(TABLE, "check_external_commands", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_HOST_FRESHNESS = new FlagColumn(TABLE, "check_host_freshness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_SERVICE_FRESHNESS = new FlagColumn(TABLE, "check_service_freshness", On.ALL);

    /** JSON. LMD. */
    public static final StringColumn CONFIGTOOL = new StringColumn(TABLE, "configtool", On.LMD);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn CONNECTIONS = new FloatColumn(TABLE, "connections", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn CONNECTIONS_RATE = new FloatColumn(TABLE, "connections_rate", On.ALL);

    /** Checkmk. */
    public static final IntColumn CORE_PID = new IntColumn(TABLE, "core_pid", On.CHECKMK);

    /** Icinga 2. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES =
            ListColumn.ofText(TABLE, "custom_variable_names", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES =
            ListColumn.ofText(TABLE, "custom_variable_values", On.ICINGA2);

    /** Icinga 2. */
    public static final DictColumn CUSTOM_VARIABLES = new DictColumn(TABLE, "custom_variables", On.ICINGA2);

    /** Checkmk. */
    public static final StringColumn EDITION = new StringColumn(TABLE, "edition", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ENABLE_EVENT_HANDLERS = new FlagColumn(TABLE, "enable_event_handlers", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ENABLE_FLAP_DETECTION = new FlagColumn(TABLE, "enable_flap_detection", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ENABLE_NOTIFICATIONS = new FlagColumn(TABLE, "enable_notifications", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn EXECUTE_HOST_CHECKS = new FlagColumn(TABLE, "execute_host_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn EXECUTE_SERVICE_CHECKS = new FlagColumn(TABLE, "execute_service_checks", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_MAX =
            new IntColumn(TABLE, "external_command_buffer_max", On.NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_SLOTS =
            new IntColumn(TABLE, "external_command_buffer_slots", On.NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_USAGE =
            new IntColumn(TABLE, "external_command_buffer_usage", On.NAGIOS_ICINGA2_CHECKMK);

    /** Count since the start. Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn EXTERNAL_COMMANDS =
            new FloatColumn(TABLE, "external_commands", On.NAGIOS_ICINGA2_CHECKMK);

    /** Per second. Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn EXTERNAL_COMMANDS_RATE =
            new FloatColumn(TABLE, "external_commands_rate", On.NAGIOS_ICINGA2_CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn FORKS = new FloatColumn(TABLE, "forks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn FORKS_RATE = new FloatColumn(TABLE, "forks_rate", On.ALL);

    /** Checkmk. */
    public static final FlagColumn HAS_EVENT_HANDLERS = new FlagColumn(TABLE, "has_event_handlers", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_CHECKER = new FloatColumn(TABLE, "helper_usage_checker", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_FETCHER = new FloatColumn(TABLE, "helper_usage_fetcher", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_GENERIC = new FloatColumn(TABLE, "helper_usage_generic", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_REAL_TIME =
            new FloatColumn(TABLE, "helper_usage_real_time", On.CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_CHECKS = new FloatColumn(TABLE, "host_checks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_CHECKS_RATE = new FloatColumn(TABLE, "host_checks_rate", On.ALL);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_BYTES_SENT = new FloatColumn(TABLE, "influxdb_bytes_sent", On.CHECKMK);

    /** Bytes per second. Checkmk. */
    public static final FloatColumn INFLUXDB_BYTES_SENT_RATE =
            new FloatColumn(TABLE, "influxdb_bytes_sent_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_OVERFLOWS = new FloatColumn(TABLE, "influxdb_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn INFLUXDB_OVERFLOWS_RATE =
            new FloatColumn(TABLE, "influxdb_overflows_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_QUEUE_USAGE = new FloatColumn(TABLE, "influxdb_queue_usage", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_QUEUE_USAGE_RATE =
            new FloatColumn(TABLE, "influxdb_queue_usage_rate", On.CHECKMK);

    /** Seconds that an interval of 1 lasts. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn INTERVAL_LENGTH = new IntColumn(TABLE, "interval_length", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_COMMAND_CHECK = new TimeColumn(TABLE, "last_command_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_LOG_ROTATION = new TimeColumn(TABLE, "last_log_rotation", On.ALL);

    /** Checkmk. */
    public static final BlobColumn LICENSE_USAGE_HISTORY = new BlobColumn(TABLE, "license_usage_history", On.CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2. */
    public static final FloatColumn LIVECHECK_OVERFLOWS =
            new FloatColumn(TABLE, "livecheck_overflows", On.NAEMON_NAGIOS_ICINGA2);

    /** Per second. Naemon, Nagios, Icinga 2. */
    public static final FloatColumn LIVECHECK_OVERFLOWS_RATE =
            new FloatColumn(TABLE, "livecheck_overflows_rate", On.NAEMON_NAGIOS_ICINGA2);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn LIVECHECKS = new FloatColumn(TABLE, "livechecks", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn LIVECHECKS_RATE =
            new FloatColumn(TABLE, "livechecks_rate", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn LIVESTATUS_ACTIVE_CONNECTIONS =
            new IntColumn(TABLE, "livestatus_active_connections", On.NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn LIVESTATUS_OVERFLOWS = new FloatColumn(TABLE, "livestatus_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn LIVESTATUS_OVERFLOWS_RATE =
            new FloatColumn(TABLE, "livestatus_overflows_rate", On.CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn LIVESTATUS_QUEUED_CONNECTIONS =
            new IntColumn(TABLE, "livestatus_queued_connections", On.NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn LIVESTATUS_THREADS =
            new IntColumn(TABLE, "livestatus_threads", On.NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn LIVESTATUS_USAGE = new FloatColumn(TABLE, "livestatus_usage", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn LIVESTATUS_VERSION = new StringColumn(TABLE, "livestatus_version", On.ALL);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = new TimeColumn(TABLE, "lmd_last_cache_update", On.LMD);

    /** LMD. */
    public static final TimeColumn LOCALTIME = new TimeColumn(TABLE, "localtime", On.LMD);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LOG_MESSAGES = new FloatColumn(TABLE, "log_messages", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LOG_MESSAGES_RATE = new FloatColumn(TABLE, "log_messages_rate", On.ALL);

    /** Bytes. Checkmk. */
    public static final IntColumn MAX_LONG_OUTPUT_SIZE = new IntColumn(TABLE, "max_long_output_size", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn METRICS_COUNT = new FloatColumn(TABLE, "metrics_count", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn METRICS_COUNT_RATE = new FloatColumn(TABLE, "metrics_count_rate", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn MK_INVENTORY_LAST = new TimeColumn(TABLE, "mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NAGIOS_PID = new IntColumn(TABLE, "nagios_pid", On.ALL);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn NEB_CALLBACKS = new FloatColumn(TABLE, "neb_callbacks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn NEB_CALLBACKS_RATE = new FloatColumn(TABLE, "neb_callbacks_rate", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn NUM_HOSTS = new IntColumn(TABLE, "num_hosts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final IntColumn NUM_QUEUED_ALERTS = new IntColumn(TABLE, "num_queued_alerts", On.CHECKMK);

    /** Checkmk. */
    public static final IntColumn NUM_QUEUED_NOTIFICATIONS =
            new IntColumn(TABLE, "num_queued_notifications", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn NUM_SERVICES = new IntColumn(TABLE, "num_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_HOSTS = new FlagColumn(TABLE, "obsess_over_hosts", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_SERVICES = new FlagColumn(TABLE, "obsess_over_services", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_ADDR = new StringColumn(TABLE, "peer_addr", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn PEER_BYTES_RECEIVED = new IntColumn(TABLE, "peer_bytes_received", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn PEER_BYTES_SEND = new IntColumn(TABLE, "peer_bytes_send", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_LAST_ERROR = new StringColumn(TABLE, "peer_last_error", On.LMD);

    /** LMD. */
    public static final TimeColumn PEER_LAST_ONLINE = new TimeColumn(TABLE, "peer_last_online", On.LMD);

    /** LMD. */
    public static final TimeColumn PEER_LAST_UPDATE = new TimeColumn(TABLE, "peer_last_update", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    /** LMD. */
    public static final IntColumn PEER_QUERIES = new IntColumn(TABLE, "peer_queries", On.LMD);

    /** Seconds. LMD. */
    public static final FloatColumn PEER_RESPONSE_TIME = new FloatColumn(TABLE, "peer_response_time", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_SECTION = new StringColumn(TABLE, "peer_section", On.LMD);

    /** LMD. */
    public static final EnumColumn<PeerStatus> PEER_STATUS =
            new EnumColumn<>(TABLE, "peer_status", On.LMD, PeerStatus.class);

    /** Checkmk. */
    public static final FloatColumn PERF_DATA_COUNT = new FloatColumn(TABLE, "perf_data_count", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn PERF_DATA_COUNT_RATE = new FloatColumn(TABLE, "perf_data_count_rate", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = new FlagColumn(TABLE, "process_performance_data", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn PROGRAM_START = new TimeColumn(TABLE, "program_start", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PROGRAM_VERSION = new StringColumn(TABLE, "program_version", On.ALL);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn REQUESTS = new FloatColumn(TABLE, "requests", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn REQUESTS_RATE = new FloatColumn(TABLE, "requests_rate", On.ALL);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_BYTES_SENT = new FloatColumn(TABLE, "rrdcached_bytes_sent", On.CHECKMK);

    /** Bytes per second. Checkmk. */
    public static final FloatColumn RRDCACHED_BYTES_SENT_RATE =
            new FloatColumn(TABLE, "rrdcached_bytes_sent_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_OVERFLOWS = new FloatColumn(TABLE, "rrdcached_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn RRDCACHED_OVERFLOWS_RATE =
            new FloatColumn(TABLE, "rrdcached_overflows_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_QUEUE_USAGE = new FloatColumn(TABLE, "rrdcached_queue_usage", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_QUEUE_USAGE_RATE =
            new FloatColumn(TABLE, "rrdcached_queue_usage_rate", On.CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn SERVICE_CHECKS = new FloatColumn(TABLE, "service_checks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn SERVICE_CHECKS_RATE = new FloatColumn(TABLE, "service_checks_rate", On.ALL);

    /** Checkmk. */
    public static final TimeColumn STATE_FILE_CREATED = new TimeColumn(TABLE, "state_file_created", On.CHECKMK);

    /** JSON. LMD. */
    public static final StringColumn THRUK = new StringColumn(TABLE, "thruk", On.LMD);

    private Status() {}
}

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
    public static final FlagColumn ACCEPT_PASSIVE_HOST_CHECKS = TABLE.flag("accept_passive_host_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACCEPT_PASSIVE_SERVICE_CHECKS = TABLE.flag("accept_passive_service_checks", On.ALL);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_CHECKER = TABLE.decimal("average_latency_checker", On.CHECKMK);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_FETCHER = TABLE.decimal("average_latency_fetcher", On.CHECKMK);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_GENERIC = TABLE.decimal("average_latency_generic", On.CHECKMK);

    /** Seconds. Checkmk. */
    public static final FloatColumn AVERAGE_LATENCY_REAL_TIME = TABLE.decimal("average_latency_real_time", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn AVERAGE_RUNNABLE_JOBS_CHECKER =
            TABLE.decimal("average_runnable_jobs_checker", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn AVERAGE_RUNNABLE_JOBS_FETCHER =
            TABLE.decimal("average_runnable_jobs_fetcher", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CACHED_LOG_MESSAGES = TABLE.number("cached_log_messages", On.ALL);

    /** Checkmk. */
    public static final FloatColumn CARBON_BYTES_SENT = TABLE.decimal("carbon_bytes_sent", On.CHECKMK);

    /** Bytes per second. Checkmk. */
    public static final FloatColumn CARBON_BYTES_SENT_RATE = TABLE.decimal("carbon_bytes_sent_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CARBON_OVERFLOWS = TABLE.decimal("carbon_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn CARBON_OVERFLOWS_RATE = TABLE.decimal("carbon_overflows_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CARBON_QUEUE_USAGE = TABLE.decimal("carbon_queue_usage", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CARBON_QUEUE_USAGE_RATE = TABLE.decimal("carbon_queue_usage_rate", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_EXTERNAL_COMMANDS = TABLE.flag("check_external_commands", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_HOST_FRESHNESS = TABLE.flag("check_host_freshness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_SERVICE_FRESHNESS = TABLE.flag("check_service_freshness", On.ALL);

    /** JSON. LMD. */
    public static final StringColumn CONFIGTOOL = TABLE.text("configtool", On.LMD);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn CONNECTIONS = TABLE.decimal("connections", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn CONNECTIONS_RATE = TABLE.decimal("connections_rate", On.ALL);

    /** Checkmk. */
    public static final IntColumn CORE_PID = TABLE.number("core_pid", On.CHECKMK);

    /** Icinga 2. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES = TABLE.list("custom_variable_names", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES = TABLE.list("custom_variable_values", On.ICINGA2);

    /** Icinga 2. */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.ICINGA2);

    /** Checkmk. */
    public static final StringColumn EDITION = TABLE.text("edition", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ENABLE_EVENT_HANDLERS = TABLE.flag("enable_event_handlers", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ENABLE_FLAP_DETECTION = TABLE.flag("enable_flap_detection", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ENABLE_NOTIFICATIONS = TABLE.flag("enable_notifications", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn EXECUTE_HOST_CHECKS = TABLE.flag("execute_host_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn EXECUTE_SERVICE_CHECKS = TABLE.flag("execute_service_checks", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_MAX =
            TABLE.number("external_command_buffer_max", On.NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_SLOTS =
            TABLE.number("external_command_buffer_slots", On.NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_USAGE =
            TABLE.number("external_command_buffer_usage", On.NAGIOS_ICINGA2_CHECKMK);

    /** Count since the start. Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn EXTERNAL_COMMANDS = TABLE.decimal("external_commands", On.NAGIOS_ICINGA2_CHECKMK);

    /** Per second. Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn EXTERNAL_COMMANDS_RATE =
            TABLE.decimal("external_commands_rate", On.NAGIOS_ICINGA2_CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn FORKS = TABLE.decimal("forks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn FORKS_RATE = TABLE.decimal("forks_rate", On.ALL);

    /** Checkmk. */
    public static final FlagColumn HAS_EVENT_HANDLERS = TABLE.flag("has_event_handlers", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_CHECKER = TABLE.decimal("helper_usage_checker", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_FETCHER = TABLE.decimal("helper_usage_fetcher", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_GENERIC = TABLE.decimal("helper_usage_generic", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HELPER_USAGE_REAL_TIME = TABLE.decimal("helper_usage_real_time", On.CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_CHECKS = TABLE.decimal("host_checks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_CHECKS_RATE = TABLE.decimal("host_checks_rate", On.ALL);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_BYTES_SENT = TABLE.decimal("influxdb_bytes_sent", On.CHECKMK);

    /** Bytes per second. Checkmk. */
    public static final FloatColumn INFLUXDB_BYTES_SENT_RATE = TABLE.decimal("influxdb_bytes_sent_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_OVERFLOWS = TABLE.decimal("influxdb_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn INFLUXDB_OVERFLOWS_RATE = TABLE.decimal("influxdb_overflows_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_QUEUE_USAGE = TABLE.decimal("influxdb_queue_usage", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn INFLUXDB_QUEUE_USAGE_RATE = TABLE.decimal("influxdb_queue_usage_rate", On.CHECKMK);

    /** Seconds that an interval of 1 lasts. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn INTERVAL_LENGTH = TABLE.number("interval_length", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_COMMAND_CHECK = TABLE.time("last_command_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_LOG_ROTATION = TABLE.time("last_log_rotation", On.ALL);

    /** Checkmk. */
    public static final BlobColumn LICENSE_USAGE_HISTORY = TABLE.blob("license_usage_history", On.CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2. */
    public static final FloatColumn LIVECHECK_OVERFLOWS =
            TABLE.decimal("livecheck_overflows", On.NAEMON_NAGIOS_ICINGA2);

    /** Per second. Naemon, Nagios, Icinga 2. */
    public static final FloatColumn LIVECHECK_OVERFLOWS_RATE =
            TABLE.decimal("livecheck_overflows_rate", On.NAEMON_NAGIOS_ICINGA2);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn LIVECHECKS = TABLE.decimal("livechecks", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn LIVECHECKS_RATE =
            TABLE.decimal("livechecks_rate", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn LIVESTATUS_ACTIVE_CONNECTIONS =
            TABLE.number("livestatus_active_connections", On.NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn LIVESTATUS_OVERFLOWS = TABLE.decimal("livestatus_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn LIVESTATUS_OVERFLOWS_RATE = TABLE.decimal("livestatus_overflows_rate", On.CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn LIVESTATUS_QUEUED_CONNECTIONS =
            TABLE.number("livestatus_queued_connections", On.NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final IntColumn LIVESTATUS_THREADS = TABLE.number("livestatus_threads", On.NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn LIVESTATUS_USAGE = TABLE.decimal("livestatus_usage", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn LIVESTATUS_VERSION = TABLE.text("livestatus_version", On.ALL);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** LMD. */
    public static final TimeColumn LOCALTIME = TABLE.time("localtime", On.LMD);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LOG_MESSAGES = TABLE.decimal("log_messages", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LOG_MESSAGES_RATE = TABLE.decimal("log_messages_rate", On.ALL);

    /** Bytes. Checkmk. */
    public static final IntColumn MAX_LONG_OUTPUT_SIZE = TABLE.number("max_long_output_size", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn METRICS_COUNT = TABLE.decimal("metrics_count", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn METRICS_COUNT_RATE = TABLE.decimal("metrics_count_rate", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn MK_INVENTORY_LAST = TABLE.time("mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NAGIOS_PID = TABLE.number("nagios_pid", On.ALL);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn NEB_CALLBACKS = TABLE.decimal("neb_callbacks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn NEB_CALLBACKS_RATE = TABLE.decimal("neb_callbacks_rate", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn NUM_HOSTS = TABLE.number("num_hosts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final IntColumn NUM_QUEUED_ALERTS = TABLE.number("num_queued_alerts", On.CHECKMK);

    /** Checkmk. */
    public static final IntColumn NUM_QUEUED_NOTIFICATIONS = TABLE.number("num_queued_notifications", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn NUM_SERVICES = TABLE.number("num_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_HOSTS = TABLE.flag("obsess_over_hosts", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_SERVICES = TABLE.flag("obsess_over_services", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_ADDR = TABLE.text("peer_addr", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn PEER_BYTES_RECEIVED = TABLE.number("peer_bytes_received", On.LMD);

    /** Bytes. LMD. */
    public static final IntColumn PEER_BYTES_SEND = TABLE.number("peer_bytes_send", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_LAST_ERROR = TABLE.text("peer_last_error", On.LMD);

    /** LMD. */
    public static final TimeColumn PEER_LAST_ONLINE = TABLE.time("peer_last_online", On.LMD);

    /** LMD. */
    public static final TimeColumn PEER_LAST_UPDATE = TABLE.time("peer_last_update", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** LMD. */
    public static final IntColumn PEER_QUERIES = TABLE.number("peer_queries", On.LMD);

    /** Seconds. LMD. */
    public static final FloatColumn PEER_RESPONSE_TIME = TABLE.decimal("peer_response_time", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_SECTION = TABLE.text("peer_section", On.LMD);

    /** LMD. */
    public static final EnumColumn<PeerStatus> PEER_STATUS = TABLE.state("peer_status", PeerStatus.class, On.LMD);

    /** Checkmk. */
    public static final FloatColumn PERF_DATA_COUNT = TABLE.decimal("perf_data_count", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn PERF_DATA_COUNT_RATE = TABLE.decimal("perf_data_count_rate", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = TABLE.flag("process_performance_data", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn PROGRAM_START = TABLE.time("program_start", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PROGRAM_VERSION = TABLE.text("program_version", On.ALL);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn REQUESTS = TABLE.decimal("requests", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn REQUESTS_RATE = TABLE.decimal("requests_rate", On.ALL);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_BYTES_SENT = TABLE.decimal("rrdcached_bytes_sent", On.CHECKMK);

    /** Bytes per second. Checkmk. */
    public static final FloatColumn RRDCACHED_BYTES_SENT_RATE = TABLE.decimal("rrdcached_bytes_sent_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_OVERFLOWS = TABLE.decimal("rrdcached_overflows", On.CHECKMK);

    /** Per second. Checkmk. */
    public static final FloatColumn RRDCACHED_OVERFLOWS_RATE = TABLE.decimal("rrdcached_overflows_rate", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_QUEUE_USAGE = TABLE.decimal("rrdcached_queue_usage", On.CHECKMK);

    /** Checkmk. */
    public static final FloatColumn RRDCACHED_QUEUE_USAGE_RATE =
            TABLE.decimal("rrdcached_queue_usage_rate", On.CHECKMK);

    /** Count since the start. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn SERVICE_CHECKS = TABLE.decimal("service_checks", On.ALL);

    /** Per second. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn SERVICE_CHECKS_RATE = TABLE.decimal("service_checks_rate", On.ALL);

    /** Checkmk. */
    public static final TimeColumn STATE_FILE_CREATED = TABLE.time("state_file_created", On.CHECKMK);

    /** JSON. LMD. */
    public static final StringColumn THRUK = TABLE.text("thruk", On.LMD);

    private Status() {}
}

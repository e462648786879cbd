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

/**
 * The server itself, with versions, settings and counters: one row. LMD sends one row for each server behind it. "On
 * all servers" does not include Shinken.
 */
public final class Status {
    /** The table {@code status}. */
    public static final Table TABLE = Table.named("status", "program_start");

    /** True if the server accepts passive check results for hosts. On all servers. */
    public static final FlagColumn ACCEPT_PASSIVE_HOST_CHECKS = TABLE.flag("accept_passive_host_checks", On.ALL);

    /** True if the server accepts passive check results for services. On all servers. */
    public static final FlagColumn ACCEPT_PASSIVE_SERVICE_CHECKS = TABLE.flag("accept_passive_service_checks", On.ALL);

    /** Average delay of the checks of Checkmk's checker helpers behind their schedule, in seconds. On Checkmk only. */
    public static final FloatColumn AVERAGE_LATENCY_CHECKER = TABLE.decimal("average_latency_checker", On.CHECKMK);

    /** Average delay of Checkmk's fetcher helpers behind their schedule, in seconds. On Checkmk only. */
    public static final FloatColumn AVERAGE_LATENCY_FETCHER = TABLE.decimal("average_latency_fetcher", On.CHECKMK);

    /** Average delay of active checks behind their schedule, in seconds. On Checkmk only. */
    public static final FloatColumn AVERAGE_LATENCY_GENERIC = TABLE.decimal("average_latency_generic", On.CHECKMK);

    /** Average delay of real-time checks behind their schedule, in seconds. On Checkmk only. */
    public static final FloatColumn AVERAGE_LATENCY_REAL_TIME = TABLE.decimal("average_latency_real_time", On.CHECKMK);

    /** Average number of fetched results that wait for a checker helper. On Checkmk only. */
    public static final FloatColumn AVERAGE_RUNNABLE_JOBS_CHECKER =
            TABLE.decimal("average_runnable_jobs_checker", On.CHECKMK);

    /** Average number of jobs that wait for a fetcher helper. On Checkmk only. */
    public static final FloatColumn AVERAGE_RUNNABLE_JOBS_FETCHER =
            TABLE.decimal("average_runnable_jobs_fetcher", On.CHECKMK);

    /**
     * Number of log lines that the server keeps in memory for queries of {@code log}. Icinga 2 always sends 0. On all
     * servers.
     */
    public static final IntColumn CACHED_LOG_MESSAGES = TABLE.number("cached_log_messages", On.ALL);

    /** Number of bytes that the server sent to Carbon since its start. On Checkmk only. */
    public static final FloatColumn CARBON_BYTES_SENT = TABLE.decimal("carbon_bytes_sent", On.CHECKMK);

    /** Bytes per second that the server sends to Carbon, a moving average. On Checkmk only. */
    public static final FloatColumn CARBON_BYTES_SENT_RATE = TABLE.decimal("carbon_bytes_sent_rate", On.CHECKMK);

    /**
     * Number of times since the start of the server that a Carbon connection could not take metrics. On Checkmk only.
     */
    public static final FloatColumn CARBON_OVERFLOWS = TABLE.decimal("carbon_overflows", On.CHECKMK);

    /** Times per second that a Carbon connection could not take metrics, a moving average. On Checkmk only. */
    public static final FloatColumn CARBON_OVERFLOWS_RATE = TABLE.decimal("carbon_overflows_rate", On.CHECKMK);

    /** Share of the queue of metrics for Carbon that is in use, from 0 to 1. On Checkmk only. */
    public static final FloatColumn CARBON_QUEUE_USAGE = TABLE.decimal("carbon_queue_usage", On.CHECKMK);

    /** Rate that the server computes from {@code carbon_queue_usage}. On Checkmk only. */
    public static final FloatColumn CARBON_QUEUE_USAGE_RATE = TABLE.decimal("carbon_queue_usage_rate", On.CHECKMK);

    /** True if the server accepts external commands. On all servers. */
    public static final FlagColumn CHECK_EXTERNAL_COMMANDS = TABLE.flag("check_external_commands", On.ALL);

    /** True if the server checks that the last results of hosts are recent enough. On all servers. */
    public static final FlagColumn CHECK_HOST_FRESHNESS = TABLE.flag("check_host_freshness", On.ALL);

    /** True if the server checks that the last results of services are recent enough. On all servers. */
    public static final FlagColumn CHECK_SERVICE_FRESHNESS = TABLE.flag("check_service_freshness", On.ALL);

    /**
     * Data of the configuration tool of Thruk on the server behind LMD, as JSON. {@code {}} if there are none. On LMD
     * only.
     */
    public static final StringColumn CONFIGTOOL = TABLE.text("configtool", On.LMD);

    /** Number of Livestatus connections since the start of the server. On all servers. */
    public static final FloatColumn CONNECTIONS = TABLE.decimal("connections", On.ALL);

    /** Livestatus connections per second, a moving average. On all servers. */
    public static final FloatColumn CONNECTIONS_RATE = TABLE.decimal("connections_rate", On.ALL);

    /** Process id of the monitoring core. On Checkmk only. */
    public static final IntColumn CORE_PID = TABLE.number("core_pid", On.CHECKMK);

    /**
     * Names of the global custom variables of Icinga 2, in the order of {@code custom_variable_values}. On Icinga 2
     * only.
     */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES = TABLE.list("custom_variable_names", On.ICINGA2);

    /**
     * Values of the global custom variables of Icinga 2, in the order of {@code custom_variable_names}. On Icinga 2
     * only.
     */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES = TABLE.list("custom_variable_values", On.ICINGA2);

    /** Global custom variables of Icinga 2: values by name. On Icinga 2 only. */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.ICINGA2);

    /** Edition of Checkmk. On Checkmk only. */
    public static final StringColumn EDITION = TABLE.text("edition", On.CHECKMK);

    /** True if event handlers are enabled on the whole server. On all servers. */
    public static final FlagColumn ENABLE_EVENT_HANDLERS = TABLE.flag("enable_event_handlers", On.ALL);

    /** True if flap detection is enabled on the whole server. On all servers. */
    public static final FlagColumn ENABLE_FLAP_DETECTION = TABLE.flag("enable_flap_detection", On.ALL);

    /** True if notifications are enabled on the whole server. On all servers. */
    public static final FlagColumn ENABLE_NOTIFICATIONS = TABLE.flag("enable_notifications", On.ALL);

    /** True if the server runs active checks of hosts. On all servers. */
    public static final FlagColumn EXECUTE_HOST_CHECKS = TABLE.flag("execute_host_checks", On.ALL);

    /** True if the server runs active checks of services. On all servers. */
    public static final FlagColumn EXECUTE_SERVICE_CHECKS = TABLE.flag("execute_service_checks", On.ALL);

    /**
     * Largest number of slots of the buffer for external commands that were in use at once. Icinga 2 always sends 0. On
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_MAX =
            TABLE.number("external_command_buffer_max", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of slots of the buffer for external commands. Icinga 2 always sends 0. On Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_SLOTS =
            TABLE.number("external_command_buffer_slots", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of slots of the buffer for external commands that are in use. Icinga 2 always sends 0. On Nagios, Icinga 2
     * and Checkmk.
     */
    public static final IntColumn EXTERNAL_COMMAND_BUFFER_USAGE =
            TABLE.number("external_command_buffer_usage", On.NAGIOS_ICINGA2_CHECKMK);

    /** Number of external commands since the start of the server. On Nagios, Icinga 2 and Checkmk. */
    public static final FloatColumn EXTERNAL_COMMANDS = TABLE.decimal("external_commands", On.NAGIOS_ICINGA2_CHECKMK);

    /** External commands per second, a moving average. On Nagios, Icinga 2 and Checkmk. */
    public static final FloatColumn EXTERNAL_COMMANDS_RATE =
            TABLE.decimal("external_commands_rate", On.NAGIOS_ICINGA2_CHECKMK);

    /** Number of processes that the server forked since its start. Icinga 2 always sends 0. On all servers. */
    public static final FloatColumn FORKS = TABLE.decimal("forks", On.ALL);

    /** Processes per second that the server forks, a moving average. Icinga 2 always sends 0. On all servers. */
    public static final FloatColumn FORKS_RATE = TABLE.decimal("forks_rate", On.ALL);

    /** True if rules for alert handlers are configured. On Checkmk only. */
    public static final FlagColumn HAS_EVENT_HANDLERS = TABLE.flag("has_event_handlers", On.CHECKMK);

    /** Share of Checkmk's checker helpers that are busy on average, from 0 to 1. On Checkmk only. */
    public static final FloatColumn HELPER_USAGE_CHECKER = TABLE.decimal("helper_usage_checker", On.CHECKMK);

    /** Share of Checkmk's fetcher helpers that are busy on average, from 0 to 1. On Checkmk only. */
    public static final FloatColumn HELPER_USAGE_FETCHER = TABLE.decimal("helper_usage_fetcher", On.CHECKMK);

    /** Share of Checkmk's helpers for active checks that are busy on average, from 0 to 1. On Checkmk only. */
    public static final FloatColumn HELPER_USAGE_GENERIC = TABLE.decimal("helper_usage_generic", On.CHECKMK);

    /** Share of Checkmk's helpers for real-time checks that are busy on average, from 0 to 1. On Checkmk only. */
    public static final FloatColumn HELPER_USAGE_REAL_TIME = TABLE.decimal("helper_usage_real_time", On.CHECKMK);

    /** Number of checks of hosts since the start of the server. On all servers. */
    public static final FloatColumn HOST_CHECKS = TABLE.decimal("host_checks", On.ALL);

    /** Checks of hosts per second, a moving average. On all servers. */
    public static final FloatColumn HOST_CHECKS_RATE = TABLE.decimal("host_checks_rate", On.ALL);

    /** Number of bytes of metrics that the server sent to InfluxDB since its start. On Checkmk only. */
    public static final FloatColumn INFLUXDB_BYTES_SENT = TABLE.decimal("influxdb_bytes_sent", On.CHECKMK);

    /** Bytes of metrics per second that the server sends to InfluxDB, a moving average. On Checkmk only. */
    public static final FloatColumn INFLUXDB_BYTES_SENT_RATE = TABLE.decimal("influxdb_bytes_sent_rate", On.CHECKMK);

    /**
     * Number of times since the start of the server that an InfluxDB connection could not take metrics. On Checkmk
     * only.
     */
    public static final FloatColumn INFLUXDB_OVERFLOWS = TABLE.decimal("influxdb_overflows", On.CHECKMK);

    /** Times per second that an InfluxDB connection could not take metrics, a moving average. On Checkmk only. */
    public static final FloatColumn INFLUXDB_OVERFLOWS_RATE = TABLE.decimal("influxdb_overflows_rate", On.CHECKMK);

    /** Share of the queue of metrics for InfluxDB that is in use, from 0 to 1. On Checkmk only. */
    public static final FloatColumn INFLUXDB_QUEUE_USAGE = TABLE.decimal("influxdb_queue_usage", On.CHECKMK);

    /** Rate that the server computes from {@code influxdb_queue_usage}. On Checkmk only. */
    public static final FloatColumn INFLUXDB_QUEUE_USAGE_RATE = TABLE.decimal("influxdb_queue_usage_rate", On.CHECKMK);

    /** Length of one unit of the intervals in other tables, in seconds: 60 by default. On all servers. */
    public static final IntColumn INTERVAL_LENGTH = TABLE.number("interval_length", On.ALL);

    /**
     * Time at which the server last looked for external commands. Naemon, Nagios 4 and Icinga 2 send 0, which is read
     * as null. On all servers.
     */
    public static final TimeColumn LAST_COMMAND_CHECK = TABLE.time("last_command_check", On.ALL);

    /**
     * Time of the last rotation of the log file. Null (0) if there was none. Icinga 2 always sends 0. On all servers.
     */
    public static final TimeColumn LAST_LOG_ROTATION = TABLE.time("last_log_rotation", On.ALL);

    /** History of the use of Checkmk licenses, the bytes of its file. On Checkmk only. */
    public static final BlobColumn LICENSE_USAGE_HISTORY = TABLE.blob("license_usage_history", On.CHECKMK);

    /**
     * Number of checks since the start of the server that found no free livecheck helper. Icinga 2 always sends 0. On
     * Naemon, Nagios and Icinga 2.
     */
    public static final FloatColumn LIVECHECK_OVERFLOWS =
            TABLE.decimal("livecheck_overflows", On.NAEMON_NAGIOS_ICINGA2);

    /**
     * Checks per second that find no free livecheck helper, a moving average. Icinga 2 always sends 0. On Naemon,
     * Nagios and Icinga 2.
     */
    public static final FloatColumn LIVECHECK_OVERFLOWS_RATE =
            TABLE.decimal("livecheck_overflows_rate", On.NAEMON_NAGIOS_ICINGA2);

    /**
     * Number of checks that livecheck helpers ran since the start of the server. Icinga 2 always sends 0. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn LIVECHECKS = TABLE.decimal("livechecks", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Checks per second that livecheck helpers run, a moving average. Icinga 2 always sends 0. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final FloatColumn LIVECHECKS_RATE =
            TABLE.decimal("livechecks_rate", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of Livestatus connections that a thread serves now. Icinga 2 always sends 0. On Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final IntColumn LIVESTATUS_ACTIVE_CONNECTIONS =
            TABLE.number("livestatus_active_connections", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of Livestatus connections since the start of the server that had to wait because all threads were busy. On
     * Checkmk only.
     */
    public static final FloatColumn LIVESTATUS_OVERFLOWS = TABLE.decimal("livestatus_overflows", On.CHECKMK);

    /**
     * Livestatus connections per second that have to wait because all threads are busy, a moving average. On Checkmk
     * only.
     */
    public static final FloatColumn LIVESTATUS_OVERFLOWS_RATE = TABLE.decimal("livestatus_overflows_rate", On.CHECKMK);

    /**
     * Number of Livestatus connections that wait for a thread now. Icinga 2 always sends 0. On Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final IntColumn LIVESTATUS_QUEUED_CONNECTIONS =
            TABLE.number("livestatus_queued_connections", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of Livestatus connections that the server can serve at once. Icinga 2 always sends 0. On Nagios, Icinga 2
     * and Checkmk.
     */
    public static final IntColumn LIVESTATUS_THREADS = TABLE.number("livestatus_threads", On.NAGIOS_ICINGA2_CHECKMK);

    /** Share of the Livestatus threads that are busy on average, from 0 to 1. On Checkmk only. */
    public static final FloatColumn LIVESTATUS_USAGE = TABLE.decimal("livestatus_usage", On.CHECKMK);

    /** Version of the Livestatus module. Icinga 2 sends its own version. On all servers. */
    public static final StringColumn LIVESTATUS_VERSION = TABLE.text("livestatus_version", On.ALL);

    /** Time at which LMD last updated its copy of the status of the server. On LMD only. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Time of the clock of the machine that LMD runs on. On LMD only. */
    public static final TimeColumn LOCALTIME = TABLE.time("localtime", On.LMD);

    /** Number of lines that the server wrote to its log since its start. Icinga 2 always sends 0. On all servers. */
    public static final FloatColumn LOG_MESSAGES = TABLE.decimal("log_messages", On.ALL);

    /**
     * Lines per second that the server writes to its log, a moving average. Icinga 2 always sends 0. On all servers.
     */
    public static final FloatColumn LOG_MESSAGES_RATE = TABLE.decimal("log_messages_rate", On.ALL);

    /** Longest {@code long_plugin_output} that the server keeps, in bytes. On Checkmk only. */
    public static final IntColumn MAX_LONG_OUTPUT_SIZE = TABLE.number("max_long_output_size", On.CHECKMK);

    /** Number of metrics that the server processed since its start. On Checkmk only. */
    public static final FloatColumn METRICS_COUNT = TABLE.decimal("metrics_count", On.CHECKMK);

    /** Metrics per second that the server processes, a moving average. On Checkmk only. */
    public static final FloatColumn METRICS_COUNT_RATE = TABLE.decimal("metrics_count_rate", On.CHECKMK);

    /**
     * Time of the last hardware and software inventory of any host. Null (0) if there was none. On Nagios and Checkmk.
     */
    public static final TimeColumn MK_INVENTORY_LAST = TABLE.time("mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Process id of the monitoring core. On all servers. */
    public static final IntColumn NAGIOS_PID = TABLE.number("nagios_pid", On.ALL);

    /**
     * Number of calls of the Livestatus module by the event broker since the start of the server. Icinga 2 always sends
     * 0. On all servers.
     */
    public static final FloatColumn NEB_CALLBACKS = TABLE.decimal("neb_callbacks", On.ALL);

    /**
     * Calls per second of the Livestatus module by the event broker, a moving average. Icinga 2 always sends 0. On all
     * servers.
     */
    public static final FloatColumn NEB_CALLBACKS_RATE = TABLE.decimal("neb_callbacks_rate", On.ALL);

    /** Number of hosts on the server. On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static final IntColumn NUM_HOSTS = TABLE.number("num_hosts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Number of alerts that wait for the alert helper. On Checkmk only. */
    public static final IntColumn NUM_QUEUED_ALERTS = TABLE.number("num_queued_alerts", On.CHECKMK);

    /** Number of notifications that wait for the notification helper. On Checkmk only. */
    public static final IntColumn NUM_QUEUED_NOTIFICATIONS = TABLE.number("num_queued_notifications", On.CHECKMK);

    /** Number of services on the server. On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static final IntColumn NUM_SERVICES = TABLE.number("num_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** True if the server runs its obsess command after checks of hosts. On all servers. */
    public static final FlagColumn OBSESS_OVER_HOSTS = TABLE.flag("obsess_over_hosts", On.ALL);

    /** True if the server runs its obsess command after checks of services. On all servers. */
    public static final FlagColumn OBSESS_OVER_SERVICES = TABLE.flag("obsess_over_services", On.ALL);

    /** Address at which LMD reaches the server behind it. On LMD only. */
    public static final StringColumn PEER_ADDR = TABLE.text("peer_addr", On.LMD);

    /** Number of bytes that LMD received from the server. On LMD only. */
    public static final IntColumn PEER_BYTES_RECEIVED = TABLE.number("peer_bytes_received", On.LMD);

    /** Number of bytes that LMD sent to the server. On LMD only. */
    public static final IntColumn PEER_BYTES_SEND = TABLE.number("peer_bytes_send", On.LMD);

    /** Key of the server behind LMD, unique within the LMD. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Last error of LMD with the server. Empty if there is none. On LMD only. */
    public static final StringColumn PEER_LAST_ERROR = TABLE.text("peer_last_error", On.LMD);

    /** Time at which LMD last reached the server. Null (0) if it never did. On LMD only. */
    public static final TimeColumn PEER_LAST_ONLINE = TABLE.time("peer_last_online", On.LMD);

    /** Time at which LMD last updated its copy of the data of the server. On LMD only. */
    public static final TimeColumn PEER_LAST_UPDATE = TABLE.time("peer_last_update", On.LMD);

    /** Name of the server behind LMD. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Number of queries that LMD sent to the server. On LMD only. */
    public static final IntColumn PEER_QUERIES = TABLE.number("peer_queries", On.LMD);

    /** Time that the last update by LMD took, in seconds. On LMD only. */
    public static final FloatColumn PEER_RESPONSE_TIME = TABLE.decimal("peer_response_time", On.LMD);

    /** Section of the menu in Thruk that the server belongs to. Empty if there is none. On LMD only. */
    public static final StringColumn PEER_SECTION = TABLE.text("peer_section", On.LMD);

    /**
     * State of the connection from LMD to the server: 0 up, 1 stale, 2 down, 3 broken, 4 pending, 5 syncing. On LMD
     * only.
     */
    public static final EnumColumn<PeerStatus> PEER_STATUS = TABLE.state("peer_status", PeerStatus.class, On.LMD);

    /** Number of performance data records that the server processed since its start. On Checkmk only. */
    public static final FloatColumn PERF_DATA_COUNT = TABLE.decimal("perf_data_count", On.CHECKMK);

    /** Performance data records per second that the server processes, a moving average. On Checkmk only. */
    public static final FloatColumn PERF_DATA_COUNT_RATE = TABLE.decimal("perf_data_count_rate", On.CHECKMK);

    /** True if the server processes performance data. On all servers. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = TABLE.flag("process_performance_data", On.ALL);

    /** Time at which the server started or last loaded its configuration. On all servers. */
    public static final TimeColumn PROGRAM_START = TABLE.time("program_start", On.ALL);

    /** Version of the monitoring core. On all servers. */
    public static final StringColumn PROGRAM_VERSION = TABLE.text("program_version", On.ALL);

    /** Number of Livestatus requests since the start of the server. Icinga 2 always sends 0. On all servers. */
    public static final FloatColumn REQUESTS = TABLE.decimal("requests", On.ALL);

    /** Livestatus requests per second, a moving average. Icinga 2 always sends 0. On all servers. */
    public static final FloatColumn REQUESTS_RATE = TABLE.decimal("requests_rate", On.ALL);

    /** Number of bytes that the server sent to RRDs since its start. On Checkmk only. */
    public static final FloatColumn RRDCACHED_BYTES_SENT = TABLE.decimal("rrdcached_bytes_sent", On.CHECKMK);

    /** Bytes per second that the server sends to RRDs, a moving average. On Checkmk only. */
    public static final FloatColumn RRDCACHED_BYTES_SENT_RATE = TABLE.decimal("rrdcached_bytes_sent_rate", On.CHECKMK);

    /**
     * Number of times since the start of the server that the RRD cache daemon could not take metrics. On Checkmk only.
     */
    public static final FloatColumn RRDCACHED_OVERFLOWS = TABLE.decimal("rrdcached_overflows", On.CHECKMK);

    /** Times per second that the RRD cache daemon could not take metrics, a moving average. On Checkmk only. */
    public static final FloatColumn RRDCACHED_OVERFLOWS_RATE = TABLE.decimal("rrdcached_overflows_rate", On.CHECKMK);

    /** Share of the queue of metrics for the RRD cache daemon that is in use, from 0 to 1. On Checkmk only. */
    public static final FloatColumn RRDCACHED_QUEUE_USAGE = TABLE.decimal("rrdcached_queue_usage", On.CHECKMK);

    /** Rate that the server computes from {@code rrdcached_queue_usage}. On Checkmk only. */
    public static final FloatColumn RRDCACHED_QUEUE_USAGE_RATE =
            TABLE.decimal("rrdcached_queue_usage_rate", On.CHECKMK);

    /** Number of checks of services since the start of the server. On all servers. */
    public static final FloatColumn SERVICE_CHECKS = TABLE.decimal("service_checks", On.ALL);

    /** Checks of services per second, a moving average. On all servers. */
    public static final FloatColumn SERVICE_CHECKS_RATE = TABLE.decimal("service_checks_rate", On.ALL);

    /** Time at which the state file of the server was created. On Checkmk only. */
    public static final TimeColumn STATE_FILE_CREATED = TABLE.time("state_file_created", On.CHECKMK);

    /** Data of Thruk on the server behind LMD, as JSON. {@code {}} if there are none. On LMD only. */
    public static final StringColumn THRUK = TABLE.text("thruk", On.LMD);

    private Status() {}
}

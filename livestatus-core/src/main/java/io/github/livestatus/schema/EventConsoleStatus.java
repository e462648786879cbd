// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** State and counters of Checkmk's event console: one row. */
public final class EventConsoleStatus {
    /** The table {@code eventconsolestatus}. */
    public static final Table TABLE = Table.named("eventconsolestatus");

    /** Connections to the event console per second, the average over time. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_CONNECT_RATE =
            TABLE.decimal("status_average_connect_rate", On.NAGIOS_CHECKMK);

    /** Messages per second that a rule drops, the average over time. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_DROP_RATE =
            TABLE.decimal("status_average_drop_rate", On.NAGIOS_CHECKMK);

    /** Events per second, the average over time. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_EVENT_RATE =
            TABLE.decimal("status_average_event_rate", On.NAGIOS_CHECKMK);

    /** Messages per second that come in, the average over time. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_MESSAGE_RATE =
            TABLE.decimal("status_average_message_rate", On.NAGIOS_CHECKMK);

    /**
     * Messages per second that are lost because the event console is overloaded, the average over time. On Nagios and
     * Checkmk.
     */
    public static final FloatColumn STATUS_AVERAGE_OVERFLOW_RATE =
            TABLE.decimal("status_average_overflow_rate", On.NAGIOS_CHECKMK);

    /** Average time that a message takes to process, in seconds. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_PROCESSING_TIME =
            TABLE.decimal("status_average_processing_time", On.NAGIOS_CHECKMK);

    /** Average time that a request of a client takes, in seconds. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_REQUEST_TIME =
            TABLE.decimal("status_average_request_time", On.NAGIOS_CHECKMK);

    /** Rules per second that match a message, the average over time. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_RULE_HIT_RATE =
            TABLE.decimal("status_average_rule_hit_rate", On.NAGIOS_CHECKMK);

    /** Rules per second that are tried on messages, the average over time. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_RULE_TRIE_RATE =
            TABLE.decimal("status_average_rule_trie_rate", On.NAGIOS_CHECKMK);

    /** Average time that a replication takes, in seconds. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_SYNC_TIME =
            TABLE.decimal("status_average_sync_time", On.NAGIOS_CHECKMK);

    /** Time at which the event console loaded its configuration. On Nagios and Checkmk. */
    public static final TimeColumn STATUS_CONFIG_LOAD_TIME = TABLE.time("status_config_load_time", On.NAGIOS_CHECKMK);

    /** Connections to the event console per second, at present. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_CONNECT_RATE = TABLE.decimal("status_connect_rate", On.NAGIOS_CHECKMK);

    /** Number of connections since the start of the event console. On Nagios and Checkmk. */
    public static final IntColumn STATUS_CONNECTS = TABLE.number("status_connects", On.NAGIOS_CHECKMK);

    /** Messages per second that a rule drops, at present. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_DROP_RATE = TABLE.decimal("status_drop_rate", On.NAGIOS_CHECKMK);

    /** Number of messages that a rule dropped since the start of the event console. On Nagios and Checkmk. */
    public static final IntColumn STATUS_DROPS = TABLE.number("status_drops", On.NAGIOS_CHECKMK);

    /** Names of the hosts that have reached the limit of events per host. On Nagios and Checkmk. */
    public static final ListColumn<String> STATUS_EVENT_LIMIT_ACTIVE_HOSTS =
            TABLE.list("status_event_limit_active_hosts", On.NAGIOS_CHECKMK);

    /** True if the limit of all events is reached. On Nagios and Checkmk. */
    public static final FlagColumn STATUS_EVENT_LIMIT_ACTIVE_OVERALL =
            TABLE.flag("status_event_limit_active_overall", On.NAGIOS_CHECKMK);

    /** Ids of the rules that have reached the limit of events per rule. On Nagios and Checkmk. */
    public static final ListColumn<String> STATUS_EVENT_LIMIT_ACTIVE_RULES =
            TABLE.list("status_event_limit_active_rules", On.NAGIOS_CHECKMK);

    /** Largest number of open events per host. On Nagios and Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_HOST = TABLE.number("status_event_limit_host", On.NAGIOS_CHECKMK);

    /** Largest number of open events of all hosts and rules. On Nagios and Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_OVERALL =
            TABLE.number("status_event_limit_overall", On.NAGIOS_CHECKMK);

    /** Largest number of open events per rule. On Nagios and Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_RULE = TABLE.number("status_event_limit_rule", On.NAGIOS_CHECKMK);

    /** Events per second, at present. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_EVENT_RATE = TABLE.decimal("status_event_rate", On.NAGIOS_CHECKMK);

    /** Number of events since the start of the event console. On Nagios and Checkmk. */
    public static final IntColumn STATUS_EVENTS = TABLE.number("status_events", On.NAGIOS_CHECKMK);

    /** Messages per second that come in, at present. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_MESSAGE_RATE = TABLE.decimal("status_message_rate", On.NAGIOS_CHECKMK);

    /** Number of messages since the start of the event console. On Nagios and Checkmk. */
    public static final IntColumn STATUS_MESSAGES = TABLE.number("status_messages", On.NAGIOS_CHECKMK);

    /** Number of events that are open now. On Nagios and Checkmk. */
    public static final IntColumn STATUS_NUM_OPEN_EVENTS = TABLE.number("status_num_open_events", On.NAGIOS_CHECKMK);

    /** Messages per second that are lost because the event console is overloaded, at present. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_OVERFLOW_RATE = TABLE.decimal("status_overflow_rate", On.NAGIOS_CHECKMK);

    /**
     * Number of messages lost since the start of the event console because it was overloaded. On Nagios and Checkmk.
     */
    public static final IntColumn STATUS_OVERFLOWS = TABLE.number("status_overflows", On.NAGIOS_CHECKMK);

    /** Time of the last replication from another event console. Null (0) if there was none. On Nagios and Checkmk. */
    public static final TimeColumn STATUS_REPLICATION_LAST_SYNC =
            TABLE.time("status_replication_last_sync", On.NAGIOS_CHECKMK);

    /**
     * Mode of replication: {@code sync}, {@code takeover}, or empty if the event console is no replica. On Nagios and
     * Checkmk.
     */
    public static final StringColumn STATUS_REPLICATION_SLAVEMODE =
            TABLE.text("status_replication_slavemode", On.NAGIOS_CHECKMK);

    /** True if the last replication succeeded. On Nagios and Checkmk. */
    public static final FlagColumn STATUS_REPLICATION_SUCCESS =
            TABLE.flag("status_replication_success", On.NAGIOS_CHECKMK);

    /** Rules per second that match a message, at present. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_RULE_HIT_RATE = TABLE.decimal("status_rule_hit_rate", On.NAGIOS_CHECKMK);

    /** Number of rules that matched a message since the start of the event console. On Nagios and Checkmk. */
    public static final IntColumn STATUS_RULE_HITS = TABLE.number("status_rule_hits", On.NAGIOS_CHECKMK);

    /** Rules per second that are tried on messages, at present. On Nagios and Checkmk. */
    public static final FloatColumn STATUS_RULE_TRIE_RATE = TABLE.decimal("status_rule_trie_rate", On.NAGIOS_CHECKMK);

    /** Number of rules that were tried on messages since the start of the event console. On Nagios and Checkmk. */
    public static final IntColumn STATUS_RULE_TRIES = TABLE.number("status_rule_tries", On.NAGIOS_CHECKMK);

    /** Virtual memory of the event console, in bytes. On Nagios and Checkmk. */
    public static final IntColumn STATUS_VIRTUAL_MEMORY_SIZE =
            TABLE.number("status_virtual_memory_size", On.NAGIOS_CHECKMK);

    private EventConsoleStatus() {}
}

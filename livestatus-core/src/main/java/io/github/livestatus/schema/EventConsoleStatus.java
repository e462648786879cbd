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

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_CONNECT_RATE =
            TABLE.decimal("status_average_connect_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_DROP_RATE =
            TABLE.decimal("status_average_drop_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_EVENT_RATE =
            TABLE.decimal("status_average_event_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_MESSAGE_RATE =
            TABLE.decimal("status_average_message_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_OVERFLOW_RATE =
            TABLE.decimal("status_average_overflow_rate", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_PROCESSING_TIME =
            TABLE.decimal("status_average_processing_time", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_REQUEST_TIME =
            TABLE.decimal("status_average_request_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_RULE_HIT_RATE =
            TABLE.decimal("status_average_rule_hit_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_RULE_TRIE_RATE =
            TABLE.decimal("status_average_rule_trie_rate", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_SYNC_TIME =
            TABLE.decimal("status_average_sync_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn STATUS_CONFIG_LOAD_TIME = TABLE.time("status_config_load_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_CONNECT_RATE = TABLE.decimal("status_connect_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_CONNECTS = TABLE.number("status_connects", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_DROP_RATE = TABLE.decimal("status_drop_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_DROPS = TABLE.number("status_drops", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> STATUS_EVENT_LIMIT_ACTIVE_HOSTS =
            TABLE.list("status_event_limit_active_hosts", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn STATUS_EVENT_LIMIT_ACTIVE_OVERALL =
            TABLE.flag("status_event_limit_active_overall", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> STATUS_EVENT_LIMIT_ACTIVE_RULES =
            TABLE.list("status_event_limit_active_rules", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_HOST = TABLE.number("status_event_limit_host", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_OVERALL =
            TABLE.number("status_event_limit_overall", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_RULE = TABLE.number("status_event_limit_rule", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_EVENT_RATE = TABLE.decimal("status_event_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENTS = TABLE.number("status_events", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_MESSAGE_RATE = TABLE.decimal("status_message_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_MESSAGES = TABLE.number("status_messages", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_NUM_OPEN_EVENTS = TABLE.number("status_num_open_events", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_OVERFLOW_RATE = TABLE.decimal("status_overflow_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_OVERFLOWS = TABLE.number("status_overflows", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn STATUS_REPLICATION_LAST_SYNC =
            TABLE.time("status_replication_last_sync", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn STATUS_REPLICATION_SLAVEMODE =
            TABLE.text("status_replication_slavemode", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn STATUS_REPLICATION_SUCCESS =
            TABLE.flag("status_replication_success", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_RULE_HIT_RATE = TABLE.decimal("status_rule_hit_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_RULE_HITS = TABLE.number("status_rule_hits", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_RULE_TRIE_RATE = TABLE.decimal("status_rule_trie_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_RULE_TRIES = TABLE.number("status_rule_tries", On.NAGIOS_CHECKMK);

    /** Bytes. Nagios, Checkmk. */
    public static final IntColumn STATUS_VIRTUAL_MEMORY_SIZE =
            TABLE.number("status_virtual_memory_size", On.NAGIOS_CHECKMK);

    private EventConsoleStatus() {}
}

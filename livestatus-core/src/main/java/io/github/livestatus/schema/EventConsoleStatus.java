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
            new FloatColumn(TABLE, "status_average_connect_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_DROP_RATE =
            new FloatColumn(TABLE, "status_average_drop_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_EVENT_RATE =
            new FloatColumn(TABLE, "status_average_event_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_MESSAGE_RATE =
            new FloatColumn(TABLE, "status_average_message_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_OVERFLOW_RATE =
            new FloatColumn(TABLE, "status_average_overflow_rate", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_PROCESSING_TIME =
            new FloatColumn(TABLE, "status_average_processing_time", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_REQUEST_TIME =
            new FloatColumn(TABLE, "status_average_request_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_RULE_HIT_RATE =
            new FloatColumn(TABLE, "status_average_rule_hit_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_RULE_TRIE_RATE =
            new FloatColumn(TABLE, "status_average_rule_trie_rate", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn STATUS_AVERAGE_SYNC_TIME =
            new FloatColumn(TABLE, "status_average_sync_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn STATUS_CONFIG_LOAD_TIME =
            new TimeColumn(TABLE, "status_config_load_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_CONNECT_RATE =
            new FloatColumn(TABLE, "status_connect_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_CONNECTS = new IntColumn(TABLE, "status_connects", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_DROP_RATE = new FloatColumn(TABLE, "status_drop_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_DROPS = new IntColumn(TABLE, "status_drops", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> STATUS_EVENT_LIMIT_ACTIVE_HOSTS =
            ListColumn.ofText(TABLE, "status_event_limit_active_hosts", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn STATUS_EVENT_LIMIT_ACTIVE_OVERALL =
            new FlagColumn(TABLE, "status_event_limit_active_overall", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> STATUS_EVENT_LIMIT_ACTIVE_RULES =
            ListColumn.ofText(TABLE, "status_event_limit_active_rules", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_HOST =
            new IntColumn(TABLE, "status_event_limit_host", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_OVERALL =
            new IntColumn(TABLE, "status_event_limit_overall", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENT_LIMIT_RULE =
            new IntColumn(TABLE, "status_event_limit_rule", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_EVENT_RATE = new FloatColumn(TABLE, "status_event_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_EVENTS = new IntColumn(TABLE, "status_events", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_MESSAGE_RATE =
            new FloatColumn(TABLE, "status_message_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_MESSAGES = new IntColumn(TABLE, "status_messages", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_NUM_OPEN_EVENTS =
            new IntColumn(TABLE, "status_num_open_events", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_OVERFLOW_RATE =
            new FloatColumn(TABLE, "status_overflow_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_OVERFLOWS = new IntColumn(TABLE, "status_overflows", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn STATUS_REPLICATION_LAST_SYNC =
            new TimeColumn(TABLE, "status_replication_last_sync", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn STATUS_REPLICATION_SLAVEMODE =
            new StringColumn(TABLE, "status_replication_slavemode", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn STATUS_REPLICATION_SUCCESS =
            new FlagColumn(TABLE, "status_replication_success", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_RULE_HIT_RATE =
            new FloatColumn(TABLE, "status_rule_hit_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_RULE_HITS = new IntColumn(TABLE, "status_rule_hits", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn STATUS_RULE_TRIE_RATE =
            new FloatColumn(TABLE, "status_rule_trie_rate", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn STATUS_RULE_TRIES = new IntColumn(TABLE, "status_rule_tries", On.NAGIOS_CHECKMK);

    /** Bytes. Nagios, Checkmk. */
    public static final IntColumn STATUS_VIRTUAL_MEMORY_SIZE =
            new IntColumn(TABLE, "status_virtual_memory_size", On.NAGIOS_CHECKMK);

    private EventConsoleStatus() {}
}

// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Contacts: the users that are notified. */
public final class Contacts {
    /** The table {@code contacts}. */
    public static final Table TABLE = Table.named("contacts", "name");

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS1 = new StringColumn(TABLE, "address1", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS2 = new StringColumn(TABLE, "address2", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS3 = new StringColumn(TABLE, "address3", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS4 = new StringColumn(TABLE, "address4", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS5 = new StringColumn(TABLE, "address5", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS6 = new StringColumn(TABLE, "address6", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = new StringColumn(TABLE, "alias", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CAN_SUBMIT_COMMANDS = new FlagColumn(TABLE, "can_submit_commands", On.ALL);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES =
            ListColumn.ofText(TABLE, "custom_variable_names", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES =
            ListColumn.ofText(TABLE, "custom_variable_values", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final DictColumn CUSTOM_VARIABLES =
            new DictColumn(TABLE, "custom_variables", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Icinga 2. */
    public static final FlagColumn CV_IS_JSON = new FlagColumn(TABLE, "cv_is_json", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn EMAIL = new StringColumn(TABLE, "email", On.ALL);

    /** Naemon, LMD. */
    public static final ListColumn<String> GROUPS = ListColumn.ofText(TABLE, "groups", On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<String> HOST_NOTIFICATION_COMMANDS =
            ListColumn.ofText(TABLE, "host_notification_commands", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTIFICATION_PERIOD =
            new StringColumn(TABLE, "host_notification_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED =
            new FlagColumn(TABLE, "host_notifications_enabled", On.ALL);

    /** Naemon, LMD. */
    public static final IntColumn ID = new IntColumn(TABLE, "id", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_HOST_NOTIFICATION_PERIOD =
            new FlagColumn(TABLE, "in_host_notification_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_SERVICE_NOTIFICATION_PERIOD =
            new FlagColumn(TABLE, "in_service_notification_period", On.ALL);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_NAMES = ListColumn.ofText(TABLE, "label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_NAMES =
            ListColumn.ofText(TABLE, "label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_VALUES =
            ListColumn.ofText(TABLE, "label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABEL_SOURCES = new DictColumn(TABLE, "label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_VALUES = ListColumn.ofText(TABLE, "label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABELS = new DictColumn(TABLE, "labels", On.CHECKMK);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = new TimeColumn(TABLE, "lmd_last_cache_update", On.LMD);

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MODIFIED_ATTRIBUTES = new IntColumn(TABLE, "modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST =
            ListColumn.ofText(TABLE, "modified_attributes_list", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = new StringColumn(TABLE, "name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PAGER = new StringColumn(TABLE, "pager", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    /** Naemon, LMD. */
    public static final ListColumn<String> SERVICE_NOTIFICATION_COMMANDS =
            ListColumn.ofText(TABLE, "service_notification_commands", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn SERVICE_NOTIFICATION_PERIOD =
            new StringColumn(TABLE, "service_notification_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn SERVICE_NOTIFICATIONS_ENABLED =
            new FlagColumn(TABLE, "service_notifications_enabled", On.ALL);

    /** Checkmk. */
    public static final ListColumn<String> TAG_NAMES = ListColumn.ofText(TABLE, "tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_VALUES = ListColumn.ofText(TABLE, "tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn TAGS = new DictColumn(TABLE, "tags", On.CHECKMK);

    /** Icinga 2. */
    public static final ListColumn<String> VARS_VARIABLE_NAMES =
            ListColumn.ofText(TABLE, "vars_variable_names", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> VARS_VARIABLE_VALUES =
            ListColumn.ofText(TABLE, "vars_variable_values", On.ICINGA2);

    /** Icinga 2. */
    public static final DictColumn VARS_VARIABLES = new DictColumn(TABLE, "vars_variables", On.ICINGA2);

    private Contacts() {}
}

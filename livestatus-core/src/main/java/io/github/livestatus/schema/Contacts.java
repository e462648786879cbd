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
    public static final StringColumn ADDRESS1 = TABLE.text("address1", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS2 = TABLE.text("address2", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS3 = TABLE.text("address3", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS4 = TABLE.text("address4", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS5 = TABLE.text("address5", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn ADDRESS6 = TABLE.text("address6", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CAN_SUBMIT_COMMANDS = TABLE.flag("can_submit_commands", On.ALL);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES =
            TABLE.list("custom_variable_names", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES =
            TABLE.list("custom_variable_values", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Icinga 2. */
    public static final FlagColumn CV_IS_JSON = TABLE.flag("cv_is_json", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn EMAIL = TABLE.text("email", On.ALL);

    /** Naemon, LMD. */
    public static final ListColumn<String> GROUPS = TABLE.list("groups", On.NAEMON_LMD);

    /** Naemon, LMD. */
    public static final ListColumn<String> HOST_NOTIFICATION_COMMANDS =
            TABLE.list("host_notification_commands", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTIFICATION_PERIOD = TABLE.text("host_notification_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED = TABLE.flag("host_notifications_enabled", On.ALL);

    /** Naemon, LMD. */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_HOST_NOTIFICATION_PERIOD = TABLE.flag("in_host_notification_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_SERVICE_NOTIFICATION_PERIOD =
            TABLE.flag("in_service_notification_period", On.ALL);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_NAMES = TABLE.list("label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_NAMES = TABLE.list("label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_VALUES = TABLE.list("label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABEL_SOURCES = TABLE.dict("label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_VALUES = TABLE.list("label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABELS = TABLE.dict("labels", On.CHECKMK);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MODIFIED_ATTRIBUTES = TABLE.number("modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST = TABLE.list("modified_attributes_list", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PAGER = TABLE.text("pager", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Naemon, LMD. */
    public static final ListColumn<String> SERVICE_NOTIFICATION_COMMANDS =
            TABLE.list("service_notification_commands", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn SERVICE_NOTIFICATION_PERIOD = TABLE.text("service_notification_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn SERVICE_NOTIFICATIONS_ENABLED = TABLE.flag("service_notifications_enabled", On.ALL);

    /** Checkmk. */
    public static final ListColumn<String> TAG_NAMES = TABLE.list("tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_VALUES = TABLE.list("tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn TAGS = TABLE.dict("tags", On.CHECKMK);

    /** Icinga 2. */
    public static final ListColumn<String> VARS_VARIABLE_NAMES = TABLE.list("vars_variable_names", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> VARS_VARIABLE_VALUES = TABLE.list("vars_variable_values", On.ICINGA2);

    /** Icinga 2. */
    public static final DictColumn VARS_VARIABLES = TABLE.dict("vars_variables", On.ICINGA2);

    private Contacts() {}
}

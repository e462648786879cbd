// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Contacts, the people who get notifications: one row each. "On all servers" does not include Shinken. */
public final class Contacts {
    /** The table {@code contacts}. */
    public static final Table TABLE = Table.named("contacts", "name");

    /**
     * First additional address of the contact, such as a messenger account. Empty if there is none. LMD has it since
     * 2.0.5. On Naemon, Nagios, Checkmk and LMD.
     */
    public static final StringColumn ADDRESS1 = TABLE.text("address1", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /**
     * Second additional address of the contact. Empty if there is none. LMD has it since 2.0.5. On Naemon, Nagios,
     * Checkmk and LMD.
     */
    public static final StringColumn ADDRESS2 = TABLE.text("address2", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /**
     * Third additional address of the contact. Empty if there is none. LMD has it since 2.0.5. On Naemon, Nagios,
     * Checkmk and LMD.
     */
    public static final StringColumn ADDRESS3 = TABLE.text("address3", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /**
     * Fourth additional address of the contact. Empty if there is none. LMD has it since 2.0.5. On Naemon, Nagios,
     * Checkmk and LMD.
     */
    public static final StringColumn ADDRESS4 = TABLE.text("address4", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /**
     * Fifth additional address of the contact. Empty if there is none. LMD has it since 2.0.5. On Naemon, Nagios,
     * Checkmk and LMD.
     */
    public static final StringColumn ADDRESS5 = TABLE.text("address5", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Sixth additional address of the contact. Empty if there is none. On Naemon, Nagios, Checkmk and LMD. */
    public static final StringColumn ADDRESS6 = TABLE.text("address6", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Full name of the contact. On all servers. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** True if the contact may send commands in web interfaces. On all servers. */
    public static final FlagColumn CAN_SUBMIT_COMMANDS = TABLE.flag("can_submit_commands", On.ALL);

    /**
     * Names of the custom variables of the contact, in the order of {@code custom_variable_values}. On Naemon, Nagios,
     * Checkmk and LMD.
     */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES =
            TABLE.list("custom_variable_names", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /**
     * Values of the custom variables of the contact, in the order of {@code custom_variable_names}. On Naemon, Nagios,
     * Checkmk and LMD.
     */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES =
            TABLE.list("custom_variable_values", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Custom variables of the contact: values by name. On Naemon, Nagios, Checkmk and LMD. */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /**
     * True if a custom variable of the contact is a list or a dictionary, which Icinga 2 then sends as JSON text. Null
     * if it has no custom variable. Icinga 2 has it since 2.2.0. On Icinga 2 only.
     */
    public static final FlagColumn CV_IS_JSON = TABLE.flag("cv_is_json", On.ICINGA2);

    /** E-mail address of the contact. Empty if there is none. On all servers. */
    public static final StringColumn EMAIL = TABLE.text("email", On.ALL);

    /** Names of the contact groups that the contact is in. Naemon livestatus has it since 1.4.2. On Naemon and LMD. */
    public static final ListColumn<String> GROUPS = TABLE.list("groups", On.NAEMON_LMD);

    /**
     * Names of the commands that send notifications about hosts to the contact. Naemon livestatus has it since 1.4.2.
     * LMD has it since 2.1.7. On Naemon and LMD.
     */
    public static final ListColumn<String> HOST_NOTIFICATION_COMMANDS =
            TABLE.list("host_notification_commands", On.NAEMON_LMD);

    /**
     * Name of the time period in which the contact gets notifications about hosts. Empty, on Icinga 2 null, if there is
     * no restriction. On all servers.
     */
    public static final StringColumn HOST_NOTIFICATION_PERIOD = TABLE.text("host_notification_period", On.ALL);

    /** True if the contact gets notifications about hosts. On all servers. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED = TABLE.flag("host_notifications_enabled", On.ALL);

    /**
     * Number that Naemon gives the contact internally. It may change when the configuration is loaded again. On Naemon
     * and LMD.
     */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON_LMD);

    /**
     * True if the contact is within its period for notifications about hosts now. Icinga 2 sends null if it has no
     * period. LMD sends -1 (null) for a null. LMD has it since 2.1.7. On all servers.
     */
    public static final FlagColumn IN_HOST_NOTIFICATION_PERIOD = TABLE.flag("in_host_notification_period", On.ALL);

    /**
     * True if the contact is within its period for notifications about services now. Icinga 2 sends null if it has no
     * period. LMD sends -1 (null) for a null. LMD has it since 2.1.7. On all servers.
     */
    public static final FlagColumn IN_SERVICE_NOTIFICATION_PERIOD =
            TABLE.flag("in_service_notification_period", On.ALL);

    /** Names of the labels of the contact, in the order of {@code label_values}. On Checkmk only. */
    public static final ListColumn<String> LABEL_NAMES = TABLE.list("label_names", On.CHECKMK);

    /** Names of the labels of the contact, in the order of {@code label_source_values}. On Checkmk only. */
    public static final ListColumn<String> LABEL_SOURCE_NAMES = TABLE.list("label_source_names", On.CHECKMK);

    /** Origins of the labels of the contact, in the order of {@code label_source_names}. On Checkmk only. */
    public static final ListColumn<String> LABEL_SOURCE_VALUES = TABLE.list("label_source_values", On.CHECKMK);

    /** Origins of the labels of the contact: a map from the name of the label to its origin. On Checkmk only. */
    public static final DictColumn LABEL_SOURCES = TABLE.dict("label_sources", On.CHECKMK);

    /** Values of the labels of the contact, in the order of {@code label_names}. On Checkmk only. */
    public static final ListColumn<String> LABEL_VALUES = TABLE.list("label_values", On.CHECKMK);

    /** Labels of the contact: values by name. On Checkmk only. */
    public static final DictColumn LABELS = TABLE.dict("labels", On.CHECKMK);

    /** Time at which LMD last updated its copy of the contact. On LMD only. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /**
     * Bit mask that says which settings of the contact were changed by commands. 0 for none. LMD sends -1 if the server
     * behind it does not send the value. On all servers.
     */
    public static final IntColumn MODIFIED_ATTRIBUTES = TABLE.number("modified_attributes", On.ALL);

    /**
     * Names of the settings of the contact that were changed by commands. Icinga 2 sends 0; {@code Row.get} returns an
     * empty list. On all servers.
     */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST = TABLE.list("modified_attributes_list", On.ALL);

    /** Name of the contact: its login name, unique within the server. On all servers. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Pager or phone number of the contact. Empty if there is none. On all servers. */
    public static final StringColumn PAGER = TABLE.text("pager", On.ALL);

    /** Key of the server behind LMD that has the contact. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that has the contact. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /**
     * Names of the commands that send notifications about services to the contact. Naemon livestatus has it since
     * 1.4.2. LMD has it since 2.1.7. On Naemon and LMD.
     */
    public static final ListColumn<String> SERVICE_NOTIFICATION_COMMANDS =
            TABLE.list("service_notification_commands", On.NAEMON_LMD);

    /**
     * Name of the time period in which the contact gets notifications about services. Empty, on Icinga 2 null, if there
     * is no restriction. On all servers.
     */
    public static final StringColumn SERVICE_NOTIFICATION_PERIOD = TABLE.text("service_notification_period", On.ALL);

    /** True if the contact gets notifications about services. On all servers. */
    public static final FlagColumn SERVICE_NOTIFICATIONS_ENABLED = TABLE.flag("service_notifications_enabled", On.ALL);

    /** Names of the tag groups of the contact, in the order of {@code tag_values}. On Checkmk only. */
    public static final ListColumn<String> TAG_NAMES = TABLE.list("tag_names", On.CHECKMK);

    /** Tags of the contact, in the order of {@code tag_names}. On Checkmk only. */
    public static final ListColumn<String> TAG_VALUES = TABLE.list("tag_values", On.CHECKMK);

    /** Tags of the contact: a map from the tag group to the tag. On Checkmk only. */
    public static final DictColumn TAGS = TABLE.dict("tags", On.CHECKMK);

    /** Names of the custom variables of the contact, in the order of {@code vars_variable_values}. On Icinga 2 only. */
    public static final ListColumn<String> VARS_VARIABLE_NAMES = TABLE.list("vars_variable_names", On.ICINGA2);

    /** Values of the custom variables of the contact, in the order of {@code vars_variable_names}. On Icinga 2 only. */
    public static final ListColumn<String> VARS_VARIABLE_VALUES = TABLE.list("vars_variable_values", On.ICINGA2);

    /** Custom variables of the contact: values by name. On Icinga 2 only. */
    public static final DictColumn VARS_VARIABLES = TABLE.dict("vars_variables", On.ICINGA2);

    private Contacts() {}
}

// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** The definitions of check, notification and event commands. */
public final class CommandDefinitions {
    /** The table {@code commands}. */
    public static final Table TABLE = Table.named("commands", "name");

    /** Icinga 2. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES = TABLE.list("custom_variable_names", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES = TABLE.list("custom_variable_values", On.ICINGA2);

    /** Icinga 2. */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.ICINGA2);

    /** Naemon. */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn LINE = TABLE.text("line", On.ALL);

    /** Bit mask. Icinga 2. */
    public static final IntColumn MODIFIED_ATTRIBUTES = TABLE.number("modified_attributes", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("modified_attributes_list", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    private CommandDefinitions() {}
}

// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/**
 * Commands that the configuration defines for checks, notifications and event handlers: one row each. "On all servers"
 * does not include Shinken.
 */
public final class CommandDefinitions {
    /** The table {@code commands}. */
    public static final Table TABLE = Table.named("commands", "name");

    /**
     * Names of the custom variables of the command, in the order of {@code custom_variable_values}. On Icinga 2 only.
     */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES = TABLE.list("custom_variable_names", On.ICINGA2);

    /**
     * Values of the custom variables of the command, in the order of {@code custom_variable_names}. On Icinga 2 only.
     */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES = TABLE.list("custom_variable_values", On.ICINGA2);

    /** Custom variables of the command: values by name. On Icinga 2 only. */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.ICINGA2);

    /**
     * Number that Naemon gives the command internally. It may change when the configuration is loaded again. On Naemon
     * only.
     */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /**
     * Command line that the server runs for the command, with macros not replaced. Icinga 2 writes {@code <internal>}
     * for commands that it carries out itself. On all servers.
     */
    public static final StringColumn LINE = TABLE.text("line", On.ALL);

    /** Bit mask that says which settings of the command were changed by commands. 0 for none. On Icinga 2 only. */
    public static final IntColumn MODIFIED_ATTRIBUTES = TABLE.number("modified_attributes", On.ICINGA2);

    /**
     * Names of the settings of the command that were changed by commands. Icinga 2 sends 0; {@code Row.get} returns an
     * empty list. On Icinga 2 only.
     */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("modified_attributes_list", On.ICINGA2);

    /** Name of the command, unique within the server. On all servers. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Key of the server behind LMD that has the command. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that has the command. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    private CommandDefinitions() {}
}

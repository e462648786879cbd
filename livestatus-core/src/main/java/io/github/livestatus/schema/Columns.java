// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Columns that the server has: one row each. Icinga 2 has no such table. */
public final class Columns {
    /** The table {@code columns}. */
    public static final Table TABLE = Table.named("columns", "table", "name");

    /** Description of the column by the server. On Naemon, Nagios, Checkmk and LMD. */
    public static final StringColumn DESCRIPTION = TABLE.text("description", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Type of the column inside LMD. LMD has it since 1.6.1. On LMD only. */
    public static final StringColumn LMD_DATATYPE = TABLE.text("lmd_datatype", On.LMD);

    /**
     * Conditions under which LMD has the column, such as the kind of server behind it. LMD has it since 1.6.1. On LMD
     * only.
     */
    public static final ListColumn<String> LMD_FLAGS = TABLE.list("lmd_flags", On.LMD);

    /** Source of the value of the column in LMD. LMD has it since 1.6.1. On LMD only. */
    public static final StringColumn LMD_STORAGETYPE = TABLE.text("lmd_storagetype", On.LMD);

    /** How often LMD updates the column. LMD has it since 1.6.1. On LMD only. */
    public static final StringColumn LMD_UPDATE = TABLE.text("lmd_update", On.LMD);

    /** Name of the column, unique within its table. On Naemon, Nagios, Checkmk and LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Name of the table that the column belongs to. On Naemon, Nagios, Checkmk and LMD. */
    public static final StringColumn TABLE_NAME = TABLE.text("table", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /**
     * Type of the column as the server names it, such as {@code int}, {@code float}, {@code string}, {@code list},
     * {@code dict}, {@code time} or {@code blob}. On Naemon, Nagios, Checkmk and LMD.
     */
    public static final StringColumn TYPE = TABLE.text("type", On.NAEMON_NAGIOS_CHECKMK_LMD);

    private Columns() {}
}

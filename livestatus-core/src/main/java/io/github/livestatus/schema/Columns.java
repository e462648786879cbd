// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** The columns that the server says it has. */
public final class Columns {
    /** The table {@code columns}. */
    public static final Table TABLE = Table.named("columns", "table", "name");

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn DESCRIPTION = TABLE.text("description", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** LMD. */
    public static final StringColumn LMD_DATATYPE = TABLE.text("lmd_datatype", On.LMD);

    /** LMD. */
    public static final ListColumn<String> LMD_FLAGS = TABLE.list("lmd_flags", On.LMD);

    /** LMD. */
    public static final StringColumn LMD_STORAGETYPE = TABLE.text("lmd_storagetype", On.LMD);

    /** LMD. */
    public static final StringColumn LMD_UPDATE = TABLE.text("lmd_update", On.LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn TABLE_NAME = TABLE.text("table", On.NAEMON_NAGIOS_CHECKMK_LMD);

    /** Naemon, Nagios, Checkmk, LMD. */
    public static final StringColumn TYPE = TABLE.text("type", On.NAEMON_NAGIOS_CHECKMK_LMD);

    private Columns() {}
}

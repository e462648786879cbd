// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** The columns that LMD says it has. */
public final class Tables {
    /** The table {@code tables}. */
    public static final Table TABLE = Table.named("tables", "table", "name");

    /** LMD. */
    public static final StringColumn DESCRIPTION = new StringColumn(TABLE, "description", On.LMD);

    /** LMD. */
    public static final StringColumn LMD_DATATYPE = new StringColumn(TABLE, "lmd_datatype", On.LMD);

    /** LMD. */
    public static final ListColumn<String> LMD_FLAGS = ListColumn.ofText(TABLE, "lmd_flags", On.LMD);

    /** LMD. */
    public static final StringColumn LMD_STORAGETYPE = new StringColumn(TABLE, "lmd_storagetype", On.LMD);

    /** LMD. */
    public static final StringColumn LMD_UPDATE = new StringColumn(TABLE, "lmd_update", On.LMD);

    /** LMD. */
    public static final StringColumn NAME = new StringColumn(TABLE, "name", On.LMD);

    /** LMD. */
    public static final StringColumn TABLE_NAME = new StringColumn(TABLE, "table", On.LMD);

    /** LMD. */
    public static final StringColumn TYPE = new StringColumn(TABLE, "type", On.LMD);

    private Tables() {}
}

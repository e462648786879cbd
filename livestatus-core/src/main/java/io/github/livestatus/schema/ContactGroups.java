// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Groups of contacts. */
public final class ContactGroups {
    /** The table {@code contactgroups}. */
    public static final Table TABLE = Table.named("contactgroups", "name");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = new StringColumn(TABLE, "alias", On.ALL);

    /** Naemon. */
    public static final IntColumn ID = new IntColumn(TABLE, "id", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MEMBERS = ListColumn.ofText(TABLE, "members", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = new StringColumn(TABLE, "name", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    private ContactGroups() {}
}

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
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** Naemon. */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MEMBERS = TABLE.list("members", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    private ContactGroups() {}
}

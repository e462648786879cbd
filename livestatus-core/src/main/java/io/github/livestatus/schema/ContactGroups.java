// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Groups of contacts: one row each. "On all servers" does not include Shinken. */
public final class ContactGroups {
    /** The table {@code contactgroups}. */
    public static final Table TABLE = Table.named("contactgroups", "name");

    /** Long name of the contact group. On all servers. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /**
     * Number that Naemon gives the contact group internally. It may change when the configuration is loaded again. On
     * Naemon only.
     */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** Names of the contacts in the contact group. On all servers. */
    public static final ListColumn<String> MEMBERS = TABLE.list("members", On.ALL);

    /** Name of the contact group, unique within the server. On all servers. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Key of the server behind LMD that has the contact group. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that has the contact group. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    private ContactGroups() {}
}

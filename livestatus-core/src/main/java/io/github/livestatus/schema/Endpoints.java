// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Endpoints of the Icinga 2 cluster, its instances: one row each. */
public final class Endpoints {
    /** The table {@code endpoints}. */
    public static final Table TABLE = Table.named("endpoints", "name");

    /** Identity of the endpoint in the cluster. Icinga 2 sends its name. On Icinga 2 only. */
    public static final StringColumn IDENTITY = TABLE.text("identity", On.ICINGA2);

    /** True if the server that answers has a cluster connection to the endpoint. On Icinga 2 only. */
    public static final FlagColumn IS_CONNECTED = TABLE.flag("is_connected", On.ICINGA2);

    /** Name of the endpoint, an Icinga 2 instance. On Icinga 2 only. */
    public static final StringColumn NAME = TABLE.text("name", On.ICINGA2);

    /** Name of the node that answers the query, the same in every row. On Icinga 2 only. */
    public static final StringColumn NODE = TABLE.text("node", On.ICINGA2);

    /** Name of the zone that the endpoint belongs to. Icinga 2 has it since 2.4.0. On Icinga 2 only. */
    public static final StringColumn ZONE = TABLE.text("zone", On.ICINGA2);

    private Endpoints() {}
}

// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Zones of the Icinga 2 cluster: one row each. */
public final class Zones {
    /** The table {@code zones}. */
    public static final Table TABLE = Table.named("zones", "name");

    /** Names of the endpoints in the zone. Icinga 2 has it since 2.4.0. On Icinga 2 only. */
    public static final ListColumn<String> ENDPOINTS = TABLE.list("endpoints", On.ICINGA2);

    /** True for a global zone, whose configuration every node gets. Icinga 2 has it since 2.4.0. On Icinga 2 only. */
    public static final FlagColumn GLOBAL = TABLE.flag("global", On.ICINGA2);

    /** Name of the zone, unique within the Icinga 2 cluster. Icinga 2 has it since 2.4.0. On Icinga 2 only. */
    public static final StringColumn NAME = TABLE.text("name", On.ICINGA2);

    /** Name of the parent zone. Null if the zone has none. Icinga 2 has it since 2.4.0. On Icinga 2 only. */
    public static final StringColumn PARENT = TABLE.text("parent", On.ICINGA2);

    private Zones() {}
}

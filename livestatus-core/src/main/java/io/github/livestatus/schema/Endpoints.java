// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Icinga 2's instances. */
public final class Endpoints {
    /** The table {@code endpoints}. */
    public static final Table TABLE = Table.named("endpoints", "name");

    /** Icinga 2. */
    public static final StringColumn IDENTITY = TABLE.text("identity", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn IS_CONNECTED = TABLE.flag("is_connected", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn NAME = TABLE.text("name", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn NODE = TABLE.text("node", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn ZONE = TABLE.text("zone", On.ICINGA2);

    private Endpoints() {}
}

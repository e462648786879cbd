// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Icinga 2's zones. */
public final class Zones {
    /** The table {@code zones}. */
    public static final Table TABLE = Table.named("zones", "name");

    /** Icinga 2. */
    public static final ListColumn<String> ENDPOINTS = TABLE.list("endpoints", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn GLOBAL = TABLE.flag("global", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn NAME = TABLE.text("name", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn PARENT = TABLE.text("parent", On.ICINGA2);

    private Zones() {}
}

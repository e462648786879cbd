// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Labels of hosts, services and contacts in use. */
public final class Labels {
    /** The table {@code labels}. */
    public static final Table TABLE = Table.named("labels", "name", "value");

    /** Checkmk. */
    public static final StringColumn NAME = TABLE.text("name", On.CHECKMK);

    /** Checkmk. */
    public static final StringColumn VALUE = TABLE.text("value", On.CHECKMK);

    private Labels() {}
}

// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Labels that hosts, services and contacts have: one row for each name and value. */
public final class Labels {
    /** The table {@code labels}. */
    public static final Table TABLE = Table.named("labels", "name", "value");

    /** Name of a label that a host, service or contact has. On Checkmk only. */
    public static final StringColumn NAME = TABLE.text("name", On.CHECKMK);

    /** Value of the label. On Checkmk only. */
    public static final StringColumn VALUE = TABLE.text("value", On.CHECKMK);

    private Labels() {}
}

// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Rules of Checkmk's event console. */
public final class EventConsoleRules {
    /** The table {@code eventconsolerules}. */
    public static final Table TABLE = Table.named("eventconsolerules", "rule_id");

    /** Nagios, Checkmk. */
    public static final IntColumn RULE_HITS = TABLE.number("rule_hits", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn RULE_ID = TABLE.text("rule_id", On.NAGIOS_CHECKMK);

    private EventConsoleRules() {}
}

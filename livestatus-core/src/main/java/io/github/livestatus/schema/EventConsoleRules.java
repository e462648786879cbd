// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;

/** Rules of Checkmk's event console: one row each. */
public final class EventConsoleRules {
    /** The table {@code eventconsolerules}. */
    public static final Table TABLE = Table.named("eventconsolerules", "rule_id");

    /** Number of messages that the rule matched. On Nagios and Checkmk. */
    public static final IntColumn RULE_HITS = TABLE.number("rule_hits", On.NAGIOS_CHECKMK);

    /** Id of the rule, unique within the event console. On Nagios and Checkmk. */
    public static final StringColumn RULE_ID = TABLE.text("rule_id", On.NAGIOS_CHECKMK);

    private EventConsoleRules() {}
}

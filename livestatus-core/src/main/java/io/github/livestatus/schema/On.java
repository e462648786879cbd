// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.Dialect;

/** The servers that a column is known on, by name. */
final class On {
    static final Dialect[] ALL = of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.ICINGA2, Dialect.CHECKMK, Dialect.LMD);
    static final Dialect[] CHECKMK = of(Dialect.CHECKMK);
    static final Dialect[] ICINGA2 = of(Dialect.ICINGA2);
    static final Dialect[] ICINGA2_LMD = of(Dialect.ICINGA2, Dialect.LMD);
    static final Dialect[] LMD = of(Dialect.LMD);
    static final Dialect[] NAEMON = of(Dialect.NAEMON);
    static final Dialect[] NAEMON_ICINGA2 = of(Dialect.NAEMON, Dialect.ICINGA2);
    static final Dialect[] NAEMON_ICINGA2_LMD = of(Dialect.NAEMON, Dialect.ICINGA2, Dialect.LMD);
    static final Dialect[] NAEMON_LMD = of(Dialect.NAEMON, Dialect.LMD);
    static final Dialect[] NAEMON_NAGIOS_CHECKMK = of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.CHECKMK);
    static final Dialect[] NAEMON_NAGIOS_CHECKMK_LMD = of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.CHECKMK, Dialect.LMD);
    static final Dialect[] NAEMON_NAGIOS_ICINGA2 = of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.ICINGA2);
    static final Dialect[] NAEMON_NAGIOS_ICINGA2_CHECKMK =
            of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.ICINGA2, Dialect.CHECKMK);
    static final Dialect[] NAGIOS_CHECKMK = of(Dialect.NAGIOS, Dialect.CHECKMK);
    static final Dialect[] NAGIOS_ICINGA2_CHECKMK = of(Dialect.NAGIOS, Dialect.ICINGA2, Dialect.CHECKMK);

    private On() {}

    private static Dialect[] of(Dialect... servers) {
        return servers;
    }
}

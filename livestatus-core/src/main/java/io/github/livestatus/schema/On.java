// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.Dialect;
import java.util.Set;

/** The servers that a column is known on, by name. */
final class On {
    static final Set<Dialect> ALL =
            Set.of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.ICINGA2, Dialect.CHECKMK, Dialect.LMD);
    static final Set<Dialect> CHECKMK = Set.of(Dialect.CHECKMK);
    static final Set<Dialect> ICINGA2 = Set.of(Dialect.ICINGA2);
    static final Set<Dialect> ICINGA2_LMD = Set.of(Dialect.ICINGA2, Dialect.LMD);
    static final Set<Dialect> LMD = Set.of(Dialect.LMD);
    static final Set<Dialect> NAEMON = Set.of(Dialect.NAEMON);
    static final Set<Dialect> NAEMON_ICINGA2 = Set.of(Dialect.NAEMON, Dialect.ICINGA2);
    static final Set<Dialect> NAEMON_ICINGA2_LMD = Set.of(Dialect.NAEMON, Dialect.ICINGA2, Dialect.LMD);
    static final Set<Dialect> NAEMON_LMD = Set.of(Dialect.NAEMON, Dialect.LMD);
    static final Set<Dialect> NAEMON_NAGIOS_CHECKMK = Set.of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.CHECKMK);
    static final Set<Dialect> NAEMON_NAGIOS_CHECKMK_LMD =
            Set.of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.CHECKMK, Dialect.LMD);
    static final Set<Dialect> NAEMON_NAGIOS_ICINGA2 = Set.of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.ICINGA2);
    static final Set<Dialect> NAEMON_NAGIOS_ICINGA2_CHECKMK =
            Set.of(Dialect.NAEMON, Dialect.NAGIOS, Dialect.ICINGA2, Dialect.CHECKMK);
    static final Set<Dialect> NAGIOS_CHECKMK = Set.of(Dialect.NAGIOS, Dialect.CHECKMK);
    static final Set<Dialect> NAGIOS_ICINGA2_CHECKMK = Set.of(Dialect.NAGIOS, Dialect.ICINGA2, Dialect.CHECKMK);

    private On() {}
}

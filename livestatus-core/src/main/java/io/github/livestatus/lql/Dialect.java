package io.github.livestatus.lql;

import java.util.Objects;

/**
 * The kinds of server that support Livestatus. The client encodes a query for the kind of server, and does what the server cannot
 * do: see {@link Capability}.
 */
public enum Dialect {
    /** Naemon with naemon-livestatus. Compared live: 1.5.2 with livestatus 1.5.1. */
    NAEMON("Naemon", "1.5.2, livestatus 1.5.1: live"),
    /** Nagios with MK Livestatus, the original module. Compared live: 4.5.12 with MK Livestatus 1.5.0p23. */
    NAGIOS("Nagios", "4.5.12, MK Livestatus 1.5.0p23: live"),
    /** Icinga 2 with its {@code livestatus} feature. Compared live: 2.13.6. */
    ICINGA2("Icinga 2", "2.13.6: live"),
    /** Checkmk, raw and commercial editions. Known only from the source code of version 2. */
    CHECKMK("Checkmk", "2: source"),
    /** Shinken with mod-livestatus. Known only from the source code of version 2.4. */
    SHINKEN("Shinken", "2.4: source"),
    /** LMD, the Livestatus multitool daemon, in front of other servers. Compared live: 2.8.3 in front of two Naemon 1.5.2. */
    LMD("LMD", "2.8.3: live");

    private final String label;
    private final String evidence;

    Dialect(String label, String evidence) {
        this.label = label;
        this.evidence = evidence;
    }

    /** Returns the versions that were checked, and how: live, recorded or by source. */
    String evidence() {
        return evidence;
    }

    /**
     * Returns true if servers of this kind have the capability. An older version than the checked one may lack it; {@link
     * Capability#since} returns the first version if that is known.
     */
    public boolean has(Capability capability) {
        Objects.requireNonNull(capability, "capability");
        return capability.isOn(this);
    }

    /** Returns the name of the product, such as {@code Icinga 2}. */
    @Override
    public String toString() {
        return label;
    }
}

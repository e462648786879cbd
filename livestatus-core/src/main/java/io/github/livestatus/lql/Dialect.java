package io.github.livestatus.lql;

/**
 * The kinds of server that speak Livestatus. What each of them can and cannot do decides how a query is sent, and what is
 * done on this side instead.
 */
public enum Dialect {
    /** Naemon with naemon-livestatus. */
    NAEMON,
    /** Nagios with MK Livestatus, the original module. */
    NAGIOS,
    /** Icinga 2 with its {@code livestatus} feature. */
    ICINGA2,
    /** Checkmk, raw and commercial editions. */
    CHECKMK,
    /** Shinken with mod-livestatus. */
    SHINKEN,
    /** LMD, the Livestatus multitool daemon, in front of other servers. */
    LMD
}

package io.github.livestatus.wire;

import static io.github.livestatus.lql.Dialect.CHECKMK;
import static io.github.livestatus.lql.Dialect.ICINGA2;
import static io.github.livestatus.lql.Dialect.LMD;
import static io.github.livestatus.lql.Dialect.NAEMON;
import static io.github.livestatus.lql.Dialect.NAGIOS;
import static io.github.livestatus.lql.Dialect.SHINKEN;

import io.github.livestatus.lql.Dialect;
import java.util.EnumSet;
import java.util.Set;

/**
 * What each kind of server can and cannot do, one set of them for each ability. Seen on Naemon 1.5.2 with livestatus 1.5.1,
 * Nagios 4.5.9 with MK Livestatus 1.5.0p23 and Icinga 2.13.6; read in the sources of Checkmk 2, mod-livestatus of Shinken 2.4
 * and LMD 2.8. A T and a number name the statement in the project's notes on the protocol.
 */
public enum Capability {
    /**
     * Know {@code Sort} and {@code Offset} (T41). Icinga 2 ignores both and sends rows in no order, Nagios and Checkmk answer
     * 400. Naemon skips nothing for an Offset without a Limit (T42).
     */
    SORTS(NAEMON, LMD),
    /** Know {@code AuthUser}. Icinga 2 ignores it and shows everything (T45). */
    KNOWS_AUTH_USER(allBut(ICINGA2)),
    /** Wait. Icinga 2 ignores every Wait header and answers at once (T45). */
    WAITS(allBut(ICINGA2)),
    /** Know {@code Timelimit}. Icinga 2 ignores it (T45), as do LMD and Shinken. */
    KNOWS_TIMELIMIT(NAEMON, NAGIOS, CHECKMK),
    /** Know {@code Localtime}. Icinga 2 ignores it (T45). */
    KNOWS_LOCALTIME(allBut(ICINGA2)),
    /** Know {@code Backends}. Icinga 2 ignores it and answers for all it has, others answer 400 (T63). */
    KNOWS_BACKENDS(LMD),
    /** Know {@code Negate}. Shinken's module does not. */
    NEGATES(allBut(SHINKEN)),
    /** Negate in {@code Stats}. Icinga 2 counts as if {@code StatsNegate} were not there (T49c). */
    NEGATES_STATS(allBut(SHINKEN, ICINGA2)),
    /** Compute {@code std}, {@code suminv} and {@code avginv} (T49e). */
    COMPUTES_DEVIATION_AND_INVERSES(allBut(LMD)),
    /** Match the elements of lists with regular expressions. Naemon takes every row then, Icinga 2 answers 452 (T47). */
    MATCHES_IN_LISTS(NAGIOS, CHECKMK, LMD),
    /** Compare the elements of lists without case. Naemon takes every row then, Icinga 2 answers 452 (T47). */
    IGNORES_CASE_IN_LISTS(NAGIOS, CHECKMK),
    /** Compare a custom variable with a value (T49k). Icinga 2 would ask whether the object has none at all (T47). */
    FILTERS_DICTS(allBut(ICINGA2)),
    /** Match numbers as text. Naemon takes every row then, Nagios and Checkmk none (T47). */
    MATCHES_NUMBERS(ICINGA2),
    /** Compare flags as numbers. Icinga 2 has many as true and false, of which both are greater than 0 as text. */
    ORDERS_FLAGS(allBut(ICINGA2)),
    /** Group by flags. Icinga 2 has to put groups in order, and answers 452 for true and false. */
    GROUPS_BY_FLAGS(allBut(ICINGA2)),
    /** Have regular expressions with braces. Naemon answers 400 (T49i). */
    HAS_BRACES_IN_REGEX(allBut(NAEMON)),
    /**
     * Complain of a filter on a column that they do not have: 400 or 452. Naemon takes every row then, or none (T46), LMD
     * compares with "", Shinken takes none.
     */
    COMPLAINS_OF_UNKNOWN_COLUMNS(NAGIOS, CHECKMK, ICINGA2),
    /** Answer for unknown columns with empty values. Icinga 2 answers 452. */
    SHOWS_UNKNOWN_COLUMNS(allBut(ICINGA2)),
    /** Have a table {@code columns} (T62). */
    HAS_COLUMNS_TABLE(allBut(ICINGA2)),
    /** Read whole numbers of filters with C's atoi, so that those beyond 32 bits are others (T49j). */
    READS_32_BITS(NAEMON, NAGIOS),
    /** Give up a connection for a line of more than 65,536 bytes, without an answer that has a header (T9). */
    LIMITS_LINES(NAEMON, NAGIOS),
    /** Take at most 1,000 filters in a query, unless they are set up otherwise. */
    LIMITS_FILTERS(LMD),
    /**
     * Say in {@code wrapped_json} which of their backends failed, where json would have fewer rows and no word of it. Icinga 2
     * answers 200 and nothing for that format, Nagios and Checkmk 400 (T40); Naemon has it too, and nothing more to say.
     */
    TELLS_FAILED_BACKENDS(LMD),
    /**
     * Stop reading at a header that they do not know: the lines behind it may become the start of the next request (T16). They
     * say so with a 400, unless they found another fault first.
     */
    KEEPS_LINES_OF_REFUSED(NAEMON, NAGIOS, SHINKEN, LMD),
    /** Keep what follows a request in their input buffer; LMD loses it (T8). */
    PIPELINES(allBut(LMD, SHINKEN)),
    /** Take the object of a wait only as {@code host;service}; LMD 2.8 ends itself when there is no semicolon (T49o). */
    WANTS_SEMICOLON_IN_OBJECT(LMD),
    /** Answer a COMMAND with a header and, if it is wrong, words, when it asks for a ResponseHeader (T54). */
    FRAMES_COMMANDS(ICINGA2),
    /** Answer a COMMAND with the backends that refused it, when it asks for a ResponseHeader and wrapped_json (T56; 2.8.2). */
    WRAPS_COMMANDS(LMD),
    /**
     * Say what is wrong with a COMMAND: Naemon in a line without a header (T51), Icinga 2 and LMD when they are asked to.
     * Nagios, Checkmk and Shinken say nothing, right or wrong (T52).
     */
    TELLS_BAD_COMMANDS(NAEMON, ICINGA2, LMD),
    /** Sort the table {@code statehist}; Naemon 1.5.1 repeats its last row. */
    SORTS_STATEHIST(LMD);

    /** The longest line in bytes of those that {@link #LIMITS_LINES}. */
    static final int LONGEST_LINE = 65_536;

    /** The most filters of those that {@link #LIMITS_FILTERS}. */
    static final int MOST_FILTERS = 1_000;

    private final Set<Dialect> dialects;

    Capability(Dialect first, Dialect... others) {
        this(EnumSet.of(first, others));
    }

    Capability(Set<Dialect> dialects) {
        this.dialects = dialects;
    }

    private static Set<Dialect> allBut(Dialect first, Dialect... others) {
        return EnumSet.complementOf(EnumSet.of(first, others));
    }

    /** Whether servers of this kind do. */
    public boolean of(Dialect dialect) {
        return dialects.contains(dialect);
    }
}

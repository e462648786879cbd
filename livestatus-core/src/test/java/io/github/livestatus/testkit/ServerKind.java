package io.github.livestatus.testkit;

import java.util.EnumSet;
import java.util.Set;

/**
 * The server whose habits a {@link FakeLivestatus} shows: which headers it knows, how it writes values, what it says
 * about mistakes and how it answers commands. Those of {@link #NAEMON}, {@link #NAGIOS} and {@link #ICINGA2} were taken
 * from recorded bytes of the versions named, those of the others from their public sources.
 */
public enum ServerKind {
    /** Naemon 1.5.2 with its livestatus 1.5.1. */
    NAEMON(
            Quirk.SORTS,
            Quirk.WAITS,
            Quirk.WRAPS_JSON,
            Quirk.STOPS_AT_UNKNOWN_HEADER,
            Quirk.TELLS_WITHOUT_HEADER,
            Quirk.GROUP_KEYS_ARE_STRINGS,
            Quirk.COMMAND_LEAVES_HEADERS,
            Quirk.HAS_COLUMNS_TABLE),
    /** Nagios 4.5.9 with MK Livestatus 1.5.0p23. */
    NAGIOS(
            Quirk.WAITS,
            Quirk.HEADER_APART,
            Quirk.LIMITS_SCANNED_ROWS,
            Quirk.COMMAND_LEAVES_HEADERS,
            Quirk.HAS_COLUMNS_TABLE),
    /** Icinga 2.13.6. */
    ICINGA2(Quirk.IGNORES_UNKNOWN_HEADERS, Quirk.LIMITS_SCANNED_ROWS, Quirk.SHUFFLES_ROWS),
    /** Checkmk 2.2: MK Livestatus' descendant. */
    CHECKMK(
            Quirk.WAITS,
            Quirk.HEADER_APART,
            Quirk.LIMITS_SCANNED_ROWS,
            Quirk.COMMAND_LEAVES_HEADERS,
            Quirk.HAS_COLUMNS_TABLE),
    /** Shinken 2.4 with its module livestatus. */
    SHINKEN(
            Quirk.IGNORES_UNKNOWN_HEADERS,
            Quirk.WAITS,
            Quirk.LIMITS_SCANNED_ROWS,
            Quirk.TELLS_WITHOUT_HEADER,
            Quirk.HAS_COLUMNS_TABLE),
    /** LMD 2.8: one server that answers for several backends. */
    LMD(
            Quirk.SORTS,
            Quirk.WAITS,
            Quirk.WRAPS_JSON,
            Quirk.TELLS_WITHOUT_HEADER,
            Quirk.GROUP_KEYS_ARE_STRINGS,
            Quirk.HAS_COLUMNS_TABLE);

    /** What tells one server from another, where a yes or no is enough. */
    enum Quirk {
        /** {@code Sort:} and {@code Offset:} are headers; elsewhere they are unknown ones. */
        SORTS,
        /** The Wait headers are headers; elsewhere they are unknown ones. */
        WAITS,
        /** {@code OutputFormat: wrapped_json} gives an object around the rows. */
        WRAPS_JSON,
        /** An unknown header is passed over in silence; elsewhere it is an error. */
        IGNORES_UNKNOWN_HEADERS,
        /** An unknown header ends the reading: the lines behind it become the start of the next request. */
        STOPS_AT_UNKNOWN_HEADER,
        /** An error is sent as bare text to who asked for no response header; elsewhere it is not sent at all then. */
        TELLS_WITHOUT_HEADER,
        /** The 16 bytes of the response header are written on their own. */
        HEADER_APART,
        /** {@code Limit:} counts rows before they are aggregated. */
        LIMITS_SCANNED_ROWS,
        /** Group columns beside {@code Stats:} are strings, whatever their type. */
        GROUP_KEYS_ARE_STRINGS,
        /** Header lines behind a COMMAND are left for the next request. */
        COMMAND_LEAVES_HEADERS,
        /** Objects come in an order of the server's own, the same each time. */
        SHUFFLES_ROWS,
        /** There is a table {@code columns}. */
        HAS_COLUMNS_TABLE
    }

    private final Set<Quirk> quirks;

    ServerKind(Quirk first, Quirk... rest) {
        this.quirks = EnumSet.of(first, rest);
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** Whether it is one of MK Livestatus' line, which Checkmk's engine grew out of. */
    boolean isMk() {
        return this == NAGIOS || this == CHECKMK;
    }
}

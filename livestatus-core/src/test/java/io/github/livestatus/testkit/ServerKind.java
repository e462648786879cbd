package io.github.livestatus.testkit;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kind of server that a {@link FakeLivestatus} imitates: its headers, its format of values, its error texts, and its
 * responses to commands. {@link #NAEMON}, {@link #NAGIOS} and {@link #ICINGA2} follow recorded bytes of the named versions, the
 * others their public sources.
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
    /** Checkmk 2.2, which is derived from MK Livestatus. */
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

    /** The differences between servers that are a yes or no. */
    enum Quirk {
        /** Supports {@code Sort:} and {@code Offset:}. For other servers they are unknown headers. */
        SORTS,
        /** Supports the Wait headers. For other servers they are unknown headers. */
        WAITS,
        /** Supports {@code OutputFormat: wrapped_json}, an object around the rows. */
        WRAPS_JSON,
        /** Ignores an unknown header. For other servers it is an error. */
        IGNORES_UNKNOWN_HEADERS,
        /** Stops reading at an unknown header: the lines after it become the start of the next request. */
        STOPS_AT_UNKNOWN_HEADER,
        /** Sends an error as bare text if the request has no ResponseHeader. Other servers send nothing then. */
        TELLS_WITHOUT_HEADER,
        /** Writes the 16 bytes of the response header separately. */
        HEADER_APART,
        /** Applies {@code Limit:} to rows before they are aggregated. */
        LIMITS_SCANNED_ROWS,
        /** Sends group columns beside {@code Stats:} as strings, whatever their type. */
        GROUP_KEYS_ARE_STRINGS,
        /** Leaves header lines after a COMMAND for the next request. */
        COMMAND_LEAVES_HEADERS,
        /** Sends objects in its own order, which is stable. */
        SHUFFLES_ROWS,
        /** Has a table {@code columns}. */
        HAS_COLUMNS_TABLE
    }

    private final Set<Quirk> quirks;

    ServerKind(Quirk first, Quirk... rest) {
        this.quirks = EnumSet.of(first, rest);
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** Returns true for MK Livestatus and Checkmk, which is derived from it. */
    boolean isMk() {
        return this == NAGIOS || this == CHECKMK;
    }
}

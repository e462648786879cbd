package io.github.livestatus.wire;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind and version of a server, read from its table {@code status}. That table has one row; Shinken has one for each
 * scheduler, LMD those of its backends. Two that are equal describe the same server without a restart in between.
 *
 * @param dialect the kind of server
 * @param status the rows; empty if the kind was set by the user and nothing was read
 * @param isProxied true if Checkmk's proxy answers for it
 */
public record ServerInfo(Dialect dialect, List<Release> status, boolean isProxied) {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?.*");

    /**
     * One row of the table.
     *
     * @param programVersion such as {@code r2.13.6-1-icinga2}
     * @param livestatusVersion such as {@code 1.5.1.g5296af0.20261122.source-naemon}
     * @param programStart in seconds since 1970
     * @param hasPeerKey true if there is a column {@code peer_key}, as on LMD
     */
    public record Release(String programVersion, String livestatusVersion, long programStart, boolean hasPeerKey) {
        boolean isNaemon() {
            return livestatusVersion.contains("naemon") || programVersion.contains("naemon");
        }

        /** Returns true if this is a Naemon whose version has the capability. */
        boolean isNaemonWith(Capability capability) {
            return isNaemon()
                    && Dialect.NAEMON.has(capability)
                    && number(livestatusVersion)
                            >= capability
                                    .since(Dialect.NAEMON)
                                    .map(Release::number)
                                    .orElse(0L);
        }

        private static long number(String version) {
            Matcher parts = VERSION.matcher(version);
            return parts.matches()
                    ? number(parts.group(1), 1_000_000) + number(parts.group(2), 1000) + number(parts.group(3), 1)
                    : 0;
        }

        private static long number(String digits, long unit) {
            return digits == null ? 0 : Long.parseLong(digits) * unit;
        }
    }

    public ServerInfo {
        status = List.copyOf(status);
    }

    /** Returns a server of a kind that the user has set. */
    public static ServerInfo set(Dialect dialect) {
        return new ServerInfo(dialect, List.of(), false);
    }

    /** Returns the server whose table status has these rows. */
    public static ServerInfo detect(List<Release> rows) {
        return new ServerInfo(dialect(rows), rows, false);
    }

    /** Returns the same server, which Checkmk's proxy answers for or does not. */
    public ServerInfo withProxy(boolean isThere) {
        return new ServerInfo(dialect, status, isThere);
    }

    /** Returns true if {@code Cache} means something there. */
    public boolean hasCache() {
        return isProxied && has(Capability.CACHE);
    }

    /** Returns true if the server takes {@code OrderBy}: its version is known, and late enough. */
    boolean hasOrderBy() {
        return has(Capability.ORDER_BY)
                && !status.isEmpty()
                && status.stream()
                        .allMatch(row -> Release.number(row.livestatusVersion)
                                >= Capability.ORDER_BY
                                        .since(dialect)
                                        .map(Release::number)
                                        .orElse(0L));
    }

    private static Dialect dialect(List<Release> rows) {
        Release first = rows.isEmpty() ? new Release("", "", 0, false) : rows.get(0);
        String versions = first.programVersion + " " + first.livestatusVersion;
        if (first.hasPeerKey) {
            return Dialect.LMD;
        } else if (versions.contains("shinken")) {
            return Dialect.SHINKEN;
        } else if (rows.size() > 1) {
            return Dialect.LMD;
        } else if (first.isNaemon()) {
            return Dialect.NAEMON;
        } else if (first.programVersion.endsWith("-icinga2") || first.programVersion.matches("[rv][\\d.-]+")) {
            return Dialect.ICINGA2;
        } else if (versions.matches(".*Check_?[mM][kK].*")
                || first.livestatusVersion.matches("([2-9]|20\\d\\d)\\.\\d.*")) {
            return Dialect.CHECKMK;
        }
        return Dialect.NAGIOS;
    }

    /**
     * Returns the failure of a query or command that this server cannot carry out.
     *
     * @param predicate what it does or cannot do: the rest of a sentence that begins with its name
     */
    UnsupportedByServerException unsupported(String predicate) {
        return new UnsupportedByServerException(dialect.name(), dialect + " " + predicate);
    }

    /** Returns true if servers of this kind have the capability. */
    public boolean has(Capability capability) {
        return dialect.has(capability);
    }

    /** Returns true if a command that was read without an error from the server has no error. */
    public boolean canReportCommandErrors() {
        return has(Capability.COMMAND_ERRORS)
                && (has(Capability.COMMAND_HEADER)
                        || status.stream().allMatch(row -> row.isNaemonWith(Capability.COMMAND_ERRORS)));
    }

    /** Returns true if every server that a command reaches reads backslashes as escapes: one, or all behind an LMD. */
    boolean isUnescapingBackslashes() {
        return status.isEmpty()
                ? has(Capability.COMMAND_ESCAPES)
                : status.stream().allMatch(row -> row.isNaemonWith(Capability.COMMAND_ESCAPES));
    }

    /** Returns true if no server that a command reaches does. Where LMD has backends of both sorts, this is false as well. */
    boolean isKeepingBackslashes() {
        return status.isEmpty()
                ? !has(Capability.COMMAND_ESCAPES)
                : status.stream().noneMatch(row -> row.isNaemonWith(Capability.COMMAND_ESCAPES));
    }
}

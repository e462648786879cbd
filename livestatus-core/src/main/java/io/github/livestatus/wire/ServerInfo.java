package io.github.livestatus.wire;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kind and version of a server, read from its table {@code status}. That table has one row; Shinken has one for each
 * scheduler, LMD those of its backends. Two equal objects describe the same server without a restart in between.
 *
 * @param dialect the kind of server
 * @param status the rows; empty if the user set the kind and nothing was read
 * @param isProxied true if Checkmk's proxy responds for it
 * @param isPassing true if it forwards requests to its backends: it then has only what all of them have, too
 */
public record ServerInfo(Dialect dialect, List<Release> status, boolean isProxied, boolean isPassing) {
    private static final String VERSION = "(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?.*";

    /**
     * One row of the table: a core.
     *
     * @param programVersion such as {@code r2.13.6-1-icinga2}
     * @param livestatusVersion such as {@code 1.5.1.g5296af0.20261122.source-naemon}
     * @param programStart in seconds since 1970
     * @param pid the process id
     * @param peerKey the key of the backend in LMD; null on other servers
     */
    public record Release(
            String programVersion, String livestatusVersion, long programStart, long pid, String peerKey) {
        /** Returns the kind of core of this row; behind an LMD it is the backend's kind. */
        Dialect kind() {
            String versions = programVersion + " " + livestatusVersion;
            if (versions.contains("shinken")) {
                return Dialect.SHINKEN;
            } else if (versions.contains("naemon")) {
                return Dialect.NAEMON;
            } else if (programVersion.endsWith("-icinga2") || programVersion.matches("[rv][\\d.-]+")) {
                return Dialect.ICINGA2;
            } else if (versions.matches(".*Check_?[mM][kK].*")
                    || livestatusVersion.matches("([2-9]|20\\d\\d)\\.\\d.*")) {
                return Dialect.CHECKMK;
            }
            return Dialect.NAGIOS;
        }

        /** Returns true if this kind of core has the capability, in this version. */
        boolean has(Capability capability) {
            return kind().has(capability)
                    && number(livestatusVersion)
                            >= capability.since(kind()).map(Release::number).orElse(0L);
        }

        /** Returns true if it reports the error of a command without headers: LMD sends none to its backends. */
        boolean isReportingErrors() {
            return has(Capability.COMMAND_ERRORS) && !has(Capability.COMMAND_HEADER);
        }

        private static long number(String version) {
            Matcher parts = Pattern.compile(VERSION).matcher(version);
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

    /** Creates a server that does not forward to backends. */
    public ServerInfo(Dialect dialect, List<Release> status, boolean isProxied) {
        this(dialect, status, isProxied, false);
    }

    /** Returns a server of a kind that the user has set. */
    public static ServerInfo set(Dialect dialect) {
        return new ServerInfo(dialect, List.of(), false);
    }

    /** Returns the same server, behind Checkmk's proxy or not. */
    public ServerInfo withProxy(boolean isThere) {
        return new ServerInfo(dialect, status, isThere);
    }

    /** Returns true if the server supports {@code Cache}. */
    public boolean hasCache() {
        return isProxied && has(Capability.CACHE);
    }

    /** Returns true if the server supports {@code OrderBy}: its version is known, and new enough. */
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

    /**
     * Returns the server whose table status has these columns and rows. LMD has no row while none of its backends responds.
     * Without rows, other servers cannot be identified.
     *
     * @throws MalformedResponseException if the kind of server cannot be detected
     */
    public static ServerInfo detect(List<String> columns, List<Release> rows) {
        if (columns.contains("peer_key")) {
            return new ServerInfo(Dialect.LMD, rows, false);
        } else if (rows.isEmpty()) {
            throw new MalformedResponseException(
                    "the response to \"GET status\" has no rows, so the kind of server is unknown", 0, "");
        }
        boolean isLmd = rows.size() > 1 && rows.get(0).kind() != Dialect.SHINKEN;
        return new ServerInfo(isLmd ? Dialect.LMD : rows.get(0).kind(), rows, false);
    }

    /**
     * Returns the failure of a query or command that this server cannot execute.
     *
     * @param predicate the rest of a sentence that begins with the server's name
     */
    public UnsupportedByServerException unsupported(String predicate) {
        return new UnsupportedByServerException(dialect.name(), dialect + " " + predicate);
    }

    /** Returns the same server; as a forwarding one if it leaves conditions on this table to its backends. */
    ServerInfo deciding(Table table) {
        return isLacking(Capability.OWN_LOG, table.any("time"))
                ? new ServerInfo(dialect, status, isProxied, true)
                : this;
    }

    /** Returns true if servers of this kind have the capability. */
    public boolean has(Capability capability) {
        return dialect.has(capability) && (!isPassing || backendKinds().allMatch(kind -> kind.has(capability)));
    }

    /** Returns the kinds of core behind an LMD; all kinds if it has shown no backend. */
    private Stream<Dialect> backendKinds() {
        return status.isEmpty() ? Stream.of(Dialect.values()) : status.stream().map(Release::kind);
    }

    /** Returns true if a later equal ServerInfo proves that the server was not restarted in between. */
    public boolean isShowingRestarts() {
        return has(Capability.RESTART_SHOWS);
    }

    /** Returns true if servers of this kind lack a capability that concerns this column. */
    boolean isLacking(Capability capability, Column<?> column) {
        return !has(capability) && capability.isAbout(column);
    }

    /**
     * Returns true if the client polls instead of waiting at the server: the server does not wait, or not for this. The backends
     * of an LMD wait one after the other, each for the whole time, so a wait is sent only to the one that has the object.
     */
    public boolean isPolled(Query query) {
        boolean isOfOneBackend =
                query.waitObject().isPresent() && query.backends().size() == 1;
        return !has(Capability.WAIT) || !has(Capability.WAIT_WITHOUT_OBJECT) && !isOfOneBackend;
    }

    /** Returns true if a backend of this LMD lacks a column that is not LMD's own. */
    boolean isAbsentAtBackend(Column<?> column) {
        return !has(Capability.BACKEND_COLUMNS)
                && (Capability.BACKEND_COLUMN_USE.isAbout(column)
                        || column.dialects().stream().anyMatch(kind -> kind != dialect))
                && status.stream().anyMatch(row -> !column.dialects().contains(row.kind()));
    }

    /** Returns true if silence after a command means success. */
    public boolean canReportCommandErrors() {
        return has(Capability.COMMAND_HEADER)
                || has(Capability.COMMAND_ERRORS) && status.stream().allMatch(Release::isReportingErrors);
    }

    /** Returns the keys of the backends that the LMD showed. */
    public List<String> backends() {
        return status.stream().map(Release::peerKey).filter(Objects::nonNull).toList();
    }

    /** Returns an LMD with only these backends; the same server if there are none. Unknown keys are ignored. */
    public ServerInfo at(List<String> keys) {
        return keys.isEmpty()
                ? this
                : new ServerInfo(
                        dialect,
                        status.stream()
                                .filter(row -> keys.contains(row.peerKey))
                                .toList(),
                        isProxied);
    }

    /**
     * Returns the capabilities of the cores that a command reaches: one core, or those behind an LMD. If the user set the kind of
     * server, it decides.
     */
    List<Predicate<Capability>> cores() {
        return status.isEmpty()
                ? List.of(dialect::has)
                : status.stream().<Predicate<Capability>>map(row -> row::has).toList();
    }
}

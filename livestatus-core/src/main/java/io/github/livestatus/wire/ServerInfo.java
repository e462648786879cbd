package io.github.livestatus.wire;

import io.github.livestatus.lql.Dialect;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server is, as the rows of its table {@code status} tell: one, but for Shinken with several schedulers and for LMD,
 * which shows those of its backends. Two that are equal are the same server, not restarted in between.
 *
 * @param status none where the kind of server was set and not asked
 */
public record ServerInfo(Dialect dialect, List<Status> status) {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?.*");

    /**
     * One row of the table.
     *
     * @param programVersion such as {@code r2.13.6-1-icinga2}
     * @param livestatusVersion such as {@code 1.5.1.g5296af0.20261122.source-naemon}
     * @param programStart in seconds since 1970
     * @param hasPeerKey whether there is a column {@code peer_key}, as on LMD
     */
    public record Status(String programVersion, String livestatusVersion, long programStart, boolean hasPeerKey) {
        boolean isNaemon() {
            return livestatusVersion.contains("naemon") || programVersion.contains("naemon");
        }

        /** Naemon's livestatus reads backslashes in commands as escapes since 1.4.0 (T60). */
        boolean unescapes() {
            return isNaemon() && version() >= 1_004_000;
        }

        /** Naemon's livestatus says what is wrong with a command since 1.0.9 (T51). */
        boolean tellsBadCommands() {
            return isNaemon() && version() >= 1_000_009;
        }

        private long version() {
            Matcher version = VERSION.matcher(livestatusVersion);
            return version.matches()
                    ? number(version.group(1), 1_000_000) + number(version.group(2), 1000) + number(version.group(3), 1)
                    : 0;
        }

        private static long number(String digits, long unit) {
            return digits == null ? 0 : Long.parseLong(digits) * unit;
        }
    }

    public ServerInfo {
        status = List.copyOf(status);
    }

    /** A server of a kind that was set. */
    public static ServerInfo set(Dialect dialect) {
        return new ServerInfo(dialect, List.of());
    }

    /** Tells the kind of a server by the rows of its table status (T61). */
    public static ServerInfo detect(List<Status> rows) {
        return new ServerInfo(dialect(rows), rows);
    }

    private static Dialect dialect(List<Status> rows) {
        Status first = rows.isEmpty() ? new Status("", "", 0, false) : rows.get(0);
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

    /** Whether servers of this kind do. */
    public boolean has(Capability ability) {
        return ability.of(dialect);
    }

    /** Whether no word of a command that was read means that nothing is wrong with it. */
    public boolean tellsBadCommands() {
        boolean isUpToVersion = dialect == Dialect.NAEMON || dialect == Dialect.LMD;
        return has(Capability.TELLS_BAD_COMMANDS)
                && (!isUpToVersion || status.stream().allMatch(Status::tellsBadCommands));
    }

    /** Whether every server that a command reaches here takes backslashes for escapes; a Naemon that was set is a new one. */
    boolean unescapesBackslashes() {
        return status.isEmpty() ? dialect == Dialect.NAEMON : status.stream().allMatch(Status::unescapes);
    }

    /** Whether no server that a command reaches here does; with LMD in front of several this may be false as well. */
    boolean keepsBackslashes() {
        return status.isEmpty() ? dialect != Dialect.NAEMON : status.stream().noneMatch(Status::unescapes);
    }
}

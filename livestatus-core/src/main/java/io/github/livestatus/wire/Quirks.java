package io.github.livestatus.wire;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import java.util.EnumSet;
import java.util.Set;

/**
 * What each kind of server can and cannot do, one set for each ability. Seen on Naemon 1.5.1, Nagios 4.5.9 with MK
 * Livestatus 1.5.0p23 and Icinga 2.13.6; read in the sources of Checkmk, Shinken and LMD.
 */
public final class Quirks {
    /** Know {@code Sort} and {@code Offset}. Icinga 2 ignores both and sends rows in no order (T41). */
    private static final Set<Dialect> SORT = EnumSet.of(Dialect.NAEMON, Dialect.LMD);

    /** Know {@code AuthUser}. Icinga 2 ignores it and shows everything (T45). */
    private static final Set<Dialect> AUTH_USER = EnumSet.complementOf(EnumSet.of(Dialect.ICINGA2));

    /** Wait at all. Icinga 2 ignores every Wait header and answers at once (T45). */
    private static final Set<Dialect> WAIT = EnumSet.complementOf(EnumSet.of(Dialect.ICINGA2));

    /** Keep what follows a request in their input buffer; LMD loses it (T8). */
    private static final Set<Dialect> PIPELINING = EnumSet.complementOf(EnumSet.of(Dialect.LMD, Dialect.SHINKEN));

    private Quirks() {}

    public static boolean sorts(Dialect dialect) {
        return SORT.contains(dialect);
    }

    public static boolean knowsAuthUser(Dialect dialect) {
        return AUTH_USER.contains(dialect);
    }

    public static boolean waits(Dialect dialect) {
        return WAIT.contains(dialect);
    }

    public static boolean pipelines(Dialect dialect) {
        return PIPELINING.contains(dialect);
    }

    /**
     * Whether lines of a request that was refused may be taken for the next request. Naemon 1.5.1 and MK Livestatus 1.5.0
     * stop reading at a header that they do not know, and say so with a 400 unless they found another fault first (T16).
     */
    public static boolean mayKeepLines(Dialect dialect, int status, Query sent) {
        boolean stopsReading = dialect != Dialect.ICINGA2 && dialect != Dialect.CHECKMK;
        return stopsReading && (status == 400 || !sent.backends().isEmpty());
    }

    /**
     * Tells the kind of a server by what its {@code status} table says (T61).
     *
     * @param programVersion column program_version, such as {@code r2.13.6-1-icinga2}
     * @param livestatusVersion column livestatus_version, such as {@code 1.5.1.g5296af0.20261122.source-naemon}
     * @param rows rows of table status: one, but for Shinken with several schedulers and LMD with several backends
     */
    public static Dialect detect(String programVersion, String livestatusVersion, int rows) {
        String versions = programVersion + " " + livestatusVersion;
        if (versions.contains("shinken")) {
            return Dialect.SHINKEN;
        } else if (rows > 1 || versions.contains("lmd")) {
            return Dialect.LMD;
        } else if (versions.contains("naemon")) {
            return Dialect.NAEMON;
        } else if (programVersion.endsWith("-icinga2") || programVersion.matches("[rv][\\d.-]+")) {
            return Dialect.ICINGA2;
        } else if (versions.contains("Check_MK") || versions.contains("Checkmk")) {
            return Dialect.CHECKMK;
        }
        return Dialect.NAGIOS;
    }
}

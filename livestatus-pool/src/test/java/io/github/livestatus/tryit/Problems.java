package io.github.livestatus.tryit;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Prints the unhandled service problems of several sites, the worst and newest first, and then the outcome of each site. A
 * problem is unhandled if it was checked, is not OK, and neither it nor its host is acknowledged or in a downtime. CRITICAL is
 * worse than WARNING, and WARNING is worse than UNKNOWN, as in consoles.
 *
 * <p>Without arguments it queries a demo master and three demo nodes, one of which is down. Arguments name other sites: {@code
 * site02=tcp:127.0.0.2:6557}. The exit code is 2 for invalid arguments.
 */
public final class Problems {
    private static final List<ServiceState> WORST_FIRST =
            List.of(ServiceState.CRITICAL, ServiceState.WARNING, ServiceState.UNKNOWN);

    private static final Query UNHANDLED = Query.from(Services.TABLE)
            .columns(
                    Services.HOST_NAME,
                    Services.DESCRIPTION,
                    Services.STATE,
                    Services.LAST_STATE_CHANGE,
                    Services.PLUGIN_OUTPUT)
            .filter(
                    Services.HAS_BEEN_CHECKED.isTrue(),
                    Services.STATE.ne(ServiceState.OK),
                    Services.ACKNOWLEDGED.isFalse(),
                    Services.SCHEDULED_DOWNTIME_DEPTH.eq(0),
                    Services.HOST_SCHEDULED_DOWNTIME_DEPTH.eq(0))
            .sort(Services.LAST_STATE_CHANGE.descending());

    private Problems() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // prevents slf4j's message about a missing backend
        if (args.length == 0) {
            try (DemoSites demo = DemoSites.start()) {
                print(LivestatusSites.of(demo.sites()));
            }
        } else {
            print(sites(args));
        }
    }

    private static LivestatusSites sites(String[] args) {
        List<Site> sites = new ArrayList<>();
        try {
            for (String arg : args) {
                int equals = arg.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("\"" + arg + "\" is not like site02=tcp:127.0.0.2:6557");
                }
                sites.add(Site.of(arg.substring(0, equals), arg.substring(equals + 1)));
            }
            return LivestatusSites.of(sites);
        } catch (IllegalArgumentException e) {
            System.err.println("usage: Problems [SITE=ADDRESS ...]: " + e.getMessage());
            System.exit(2);
            throw e;
        }
    }

    private static void print(LivestatusSites sites) {
        try (sites) {
            SitesResult result = sites.query(UNHANDLED);
            List<List<String>> problems = new ArrayList<>();
            problems.add(List.of("SITE", "HOST", "SERVICE", "STATE", "SINCE", "OUTPUT"));
            result.stream()
                    .sorted(Comparator.comparing(row -> WORST_FIRST.indexOf(row.get(Services.STATE))))
                    .forEach(row -> problems.add(cells(row)));
            print(problems, 6);
            System.out.println();
            List<List<String>> outcomes = new ArrayList<>();
            result.outcomes().forEach((site, outcome) -> outcomes.add(List.of(site, outcome.toString())));
            print(outcomes, 2);
        }
    }

    private static List<String> cells(Row row) {
        Instant since = row.get(Services.LAST_STATE_CHANGE);
        return List.of(
                row.site(),
                row.get(Services.HOST_NAME),
                row.get(Services.DESCRIPTION),
                row.get(Services.STATE).toString(),
                since == null ? "-" : since.toString(),
                row.get(Services.PLUGIN_OUTPUT));
    }

    /** Prints lines with aligned cells. */
    private static void print(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                text.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            System.out.println(text.toString().stripTrailing());
        }
    }
}

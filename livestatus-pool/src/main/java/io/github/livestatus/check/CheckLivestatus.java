package io.github.livestatus.check;

import io.github.livestatus.text.Printable;
import io.github.livestatus.timing.TimeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks sites the way clients use them, in place of a check of their TCP ports. It connects, sends a query, and looks at the
 * response time, the start of the core, its clock, and how much it has checked lately. It prints one line with performance data
 * and exits with 0, 1, 2 or 3, as monitoring plugins do. All sites are checked at the same time, and the worst one counts.
 *
 * <p>Livestatus has no column for the server's time. A clock is ahead if something happened in the future. A clock that is
 * behind looks as if nothing had been checked lately, which {@code --idle} is for.
 */
public final class CheckLivestatus {
    private CheckLivestatus() {}

    /** Runs the program. */
    public static void main(String[] args) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // else slf4j prints that it has no backend
        if (Stream.of(args).anyMatch(arg -> arg.equals("-h") || arg.equals("--help"))) {
            System.out.println(Options.USAGE);
            System.exit(Level.UNKNOWN.ordinal());
        }
        Finding all;
        try {
            all = all(findings(Options.parse(args)));
        } catch (IllegalArgumentException e) {
            all = new Finding("", Level.UNKNOWN, e.getMessage() + " (--help lists the options)", "");
        }
        System.out.println(line(all));
        System.exit(all.level().ordinal());
    }

    private static List<Finding> findings(Options options) throws InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Finding>> checks = new ArrayList<>();
            options.endpoints()
                    .forEach((site, endpoint) ->
                            checks.add(threads.submit(() -> Finding.at(site, endpoint, options, TimeSource.SYSTEM))));
            List<Finding> findings = new ArrayList<>();
            for (Future<Finding> finding : checks) {
                findings.add(finding.get());
            }
            return findings;
        } catch (ExecutionException e) {
            return List.of(new Finding("", Level.UNKNOWN, "failed itself: " + e.getCause(), ""));
        } finally {
            threads.shutdown();
        }
    }

    /** The worst sites first, so that they are read even where the line is cut. */
    private static Finding all(List<Finding> findings) {
        List<Finding> worstFirst = findings.stream()
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .toList();
        return new Finding(
                "",
                worstFirst.get(0).level(),
                worstFirst.stream().map(Finding::words).collect(Collectors.joining("; ")),
                findings.stream()
                        .map(Finding::performance)
                        .filter(data -> !data.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static String line(Finding all) {
        String words = all.words().lines().findFirst().orElse("").replace('|', '/');
        return Printable.line("LIVESTATUS " + all.level() + " - " + words
                + (all.performance().isEmpty() ? "" : " | " + all.performance()));
    }
}

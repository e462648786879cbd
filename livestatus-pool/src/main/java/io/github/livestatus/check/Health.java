package io.github.livestatus.check;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Status;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.timing.DaemonThreads;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Checks the health of sites: response time, start of the core, clock, and number of recent checks. */
final class Health {
    /** The result of one check. */
    private record Remark(Level level, String words) {}

    private static final Duration SHORTEST = Duration.ofMillis(50);

    private static final Query STATUS =
            Query.from(Status.TABLE).columns(Status.PROGRAM_START, Status.LAST_COMMAND_CHECK, Status.PROGRAM_VERSION);

    private Health() {}

    /** Checks all sites at the same time. A site without a result at the timeout is CRITICAL. */
    static List<Finding> findings(Options options, TimeSource time) {
        Deadline end = Deadline.after(options.timeout());
        List<FutureTask<Finding>> checks = new ArrayList<>();
        for (Site site : options.sites()) {
            FutureTask<Finding> check = new FutureTask<>(() -> at(site, options, end, time));
            checks.add(check);
            DaemonThreads.start("livestatus-check", check);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            findings.add(await(checks.get(i), options.sites().get(i).name(), options, end));
        }
        return findings;
    }

    private static Finding await(FutureTask<Finding> check, String site, Options options, Deadline end) {
        try {
            return check.get(Math.max(0, end.remaining().toNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            String words = site + ": not checked within " + Options.plain(options.timeout()) + " s";
            return new Finding(site, Level.CRITICAL, words, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding(site, Level.UNKNOWN, site + ": interrupted", List.of());
        } catch (ExecutionException e) {
            return new Finding(site, Level.UNKNOWN, site + ": internal error: " + e.getCause(), List.of());
        }
    }

    /** Checks the site, and returns its finding; a failure of the site is also a finding. */
    private static Finding at(Site site, Options options, Deadline end, TimeSource time) {
        Instant future = time.now().plus(options.ahead());
        Instant recent = time.now().minus(options.recent());
        Checks hosts = Checks.of(Hosts.TABLE, Hosts.LAST_CHECK, recent, future);
        Checks services = Checks.of(Services.TABLE, Services.LAST_CHECK, recent, future);
        List<Query> queries = List.of(STATUS, hosts.query(), services.query());
        try {
            query(site, queries, end); // loads classes, which takes longer than the response
            long start = time.nanos();
            List<Result> results = query(site, queries, end);
            Duration duration = Duration.ofNanos(time.nanos() - start);
            long early = hosts.early(results.get(1)) + services.early(results.get(2));
            long fresh = hosts.fresh(results.get(1)) + services.fresh(results.get(2));
            Remark backends = onBackends(results.get(1).failedBackends());
            return judge(site, duration, results.get(0), early, fresh, options, time.now(), backends);
        } catch (LivestatusException e) {
            return new Finding(site.name(), Level.CRITICAL, site.name() + ": " + e.getMessage(), List.of());
        }
    }

    /** Queries the first address of the site that accepts a connection. */
    private static List<Result> query(Site site, List<Query> queries, Deadline end) {
        ConnectFailedException failure = null;
        for (Endpoint endpoint : site.endpoints()) {
            try {
                return query(site, endpoint, queries, end);
            } catch (ConnectFailedException e) {
                failure = failure == null ? e : failure;
            }
        }
        throw failure;
    }

    private static List<Result> query(Site site, Endpoint endpoint, List<Query> queries, Deadline end) {
        Duration most = end.remaining().multipliedBy(9).dividedBy(10); // so a late site reports its own timeout
        Duration left = most.compareTo(SHORTEST) < 0 ? SHORTEST : most;
        Duration budget = site.timeout().filter(own -> own.compareTo(left) < 0).orElse(left);
        try (LivestatusConnection live = LivestatusConnection.builder(endpoint)
                .connectTimeout(budget)
                .firstByteTimeout(budget)
                .queryTimeout(budget)
                .tls(site.tls().orElseGet(TlsSettings::verifyHost))
                .build()) {
            return live.queryAll(queries);
        }
    }

    /**
     * Counts check results by age. Counts are exact; MK Livestatus and Checkmk print the maximum of some times with six digits,
     * which is exact to about three hours.
     */
    private record Checks(Query query, Stat<Long> freshOnes, Stat<Long> earlyOnes) {
        static Checks of(Table table, TimeColumn lastCheck, Instant recent, Instant future) {
            Stat<Long> fresh = Stat.count(lastCheck.ge(recent));
            Stat<Long> early = Stat.count(lastCheck.gt(future));
            return new Checks(Query.from(table).stats(fresh, early), fresh, early);
        }

        long fresh(Result result) {
            return result.findFirst().map(row -> row.get(freshOnes)).orElse(0L);
        }

        long early(Result result) {
            return result.findFirst().map(row -> row.get(earlyOnes)).orElse(0L);
        }
    }

    private static Finding judge(
            Site site,
            Duration duration,
            Result status,
            long early,
            long fresh,
            Options options,
            Instant now,
            Remark backends) {
        Instant started = time(status, Status.PROGRAM_START);
        Instant commanded = time(status, Status.LAST_COMMAND_CHECK);
        boolean isAhead = early > 0
                || isAfter(started, now.plus(options.ahead()))
                || isAfter(commanded, now.plus(options.ahead()));
        List<Remark> remarks = List.of(
                onTime(duration, options),
                onStart(started, now),
                onClock(isAhead, options),
                onChecks(fresh, options),
                backends);
        String words = remarks.stream()
                .map(Remark::words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ", site.name() + " ", options.isVerbose() ? about(site, status) : ""));
        Level level = remarks.stream().map(Remark::level).reduce(Level.OK, Level::orWorse);
        return new Finding(site.name(), level, words, performance(site.name(), duration, fresh, options));
    }

    private static String about(Site site, Result status) {
        String addresses = site.endpoints().stream().map(Endpoint::toString).collect(Collectors.joining(", "));
        return ", version "
                + status.findFirst().map(row -> row.get(Status.PROGRAM_VERSION)).orElse("unknown") + " at " + addresses;
    }

    private static Instant time(Result result, TimeColumn column) {
        return result.findFirst().map(row -> row.get(column)).orElse(null);
    }

    private static boolean isAfter(Instant time, Instant limit) {
        return time != null && time.isAfter(limit);
    }

    private static Remark onTime(Duration duration, Options options) {
        String words = "answers in " + seconds(duration) + " s";
        if (duration.compareTo(options.critical()) > 0) {
            return new Remark(Level.CRITICAL, words + " (CRITICAL above " + plain(options.critical()) + " s)");
        } else if (duration.compareTo(options.warning()) > 0) {
            return new Remark(Level.WARNING, words + " (WARNING above " + plain(options.warning()) + " s)");
        }
        return new Remark(Level.OK, words);
    }

    private static Remark onStart(Instant started, Instant now) {
        if (started == null) {
            return new Remark(Level.CRITICAL, "does not report the start time of its core");
        }
        return new Remark(
                Level.OK, started.isAfter(now) ? "" : "up for " + HumanReadable.age(Duration.between(started, now)));
    }

    /** Returns WARNING if the clock is ahead. No column has the server's time, but no event can have a later one. */
    private static Remark onClock(boolean isAhead, Options options) {
        return isAhead
                ? new Remark(
                        Level.WARNING,
                        "its clock is more than " + plain(options.ahead()) + " s ahead of this machine (WARNING)")
                : new Remark(Level.OK, "");
    }

    /** Returns WARNING if backends of an LMD are missing: the LMD responds for the others. */
    private static Remark onBackends(Map<String, String> failed) {
        return failed.isEmpty()
                ? new Remark(Level.OK, "")
                : new Remark(
                        Level.WARNING,
                        failed.entrySet().stream()
                                .map(one -> "backend " + one.getKey() + " is missing (" + one.getValue() + ")")
                                .collect(Collectors.joining(", ")));
    }

    private static Remark onChecks(long fresh, Options options) {
        boolean isIdle = fresh == 0 && !options.idle().isZero();
        return new Remark(
                isIdle ? Level.WARNING : Level.OK,
                HumanReadable.count(fresh, "check") + " in the last " + plain(options.recent()) + " s"
                        + (isIdle ? " (WARNING for none)" : ""));
    }

    /** Returns one entry for each of several sites; for a single site also its number of recent checks. */
    private static List<String> performance(String site, Duration duration, long fresh, Options options) {
        String time = Finding.datum(
                site,
                seconds(duration) + "s;" + plain(options.warning()) + ";" + plain(options.critical()) + ";0;"
                        + plain(options.timeout()));
        return options.sites().size() > 1
                ? List.of(time)
                : List.of(time, Finding.datum(site + "_checks", fresh + ";;;0"));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
    }

    private static String plain(Duration duration) {
        return Options.plain(duration);
    }
}

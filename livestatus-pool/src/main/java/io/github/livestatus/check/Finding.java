package io.github.livestatus.check;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Status;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.timing.TimeSource;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found at one site.
 *
 * @param words the finding, for people
 * @param performance the same as performance data
 */
record Finding(String site, Level level, String words, String performance) {
    /** One thing that was looked at. */
    private record Remark(Level level, String words) {}

    private static final Query STATUS =
            Query.from(Status.TABLE).columns(Status.PROGRAM_START, Status.LAST_COMMAND_CHECK);

    /** Checks the site. A failure of the site is a finding. */
    static Finding at(String site, String endpoint, Options options, TimeSource time) {
        Instant future = time.now().plus(options.ahead());
        Instant recent = time.now().minus(options.recent());
        Checks hosts = Checks.of(Hosts.TABLE, Hosts.LAST_CHECK, recent, future);
        Checks services = Checks.of(Services.TABLE, Services.LAST_CHECK, recent, future);
        List<Query> queries = List.of(STATUS, hosts.query(), services.query());
        try {
            query(endpoint, queries, options); // the first query loads our classes, which takes longer than the site
            long start = time.nanos();
            List<Result> results = query(endpoint, queries, options);
            Duration duration = Duration.ofNanos(time.nanos() - start);
            long early = hosts.early(results.get(1)) + services.early(results.get(2));
            long fresh = hosts.fresh(results.get(1)) + services.fresh(results.get(2));
            Remark backends = onBackends(results.get(1).failedBackends());
            return judge(site, duration, results.get(0), early, fresh, options, time.now(), backends);
        } catch (LivestatusException e) {
            return new Finding(site, Level.CRITICAL, site + ": " + e.getMessage(), "");
        }
    }

    private static List<Result> query(String endpoint, List<Query> queries, Options options) {
        try (LivestatusConnection live = LivestatusConnection.builder(endpoint)
                .connectTimeout(options.timeout())
                .firstByteTimeout(options.timeout())
                .queryTimeout(options.timeout())
                .build()) {
            return live.queryAll(queries);
        }
    }

    /**
     * Counts of check results by their age: they are exact, while MK Livestatus and Checkmk print the greatest of some times
     * with six digits, that is to some three hours.
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
            String site,
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
                .collect(Collectors.joining(", ", site + " ", ""));
        Level level = remarks.stream().map(Remark::level).reduce(Level.OK, Level::orWorse);
        return new Finding(site, level, words, performance(site, duration, fresh, options));
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
            return new Remark(Level.CRITICAL, words + " (more than " + plain(options.critical()) + " s)");
        } else if (duration.compareTo(options.warning()) > 0) {
            return new Remark(Level.WARNING, words + " (more than " + plain(options.warning()) + " s)");
        }
        return new Remark(Level.OK, words);
    }

    private static Remark onStart(Instant started, Instant now) {
        if (started == null) {
            return new Remark(Level.CRITICAL, "does not say when its core was started");
        }
        return new Remark(
                Level.OK, started.isAfter(now) ? "" : "up for " + HumanReadable.age(Duration.between(started, now)));
    }

    /** No column has the server's time, but nothing there can have happened later. */
    private static Remark onClock(boolean isAhead, Options options) {
        return isAhead
                ? new Remark(Level.WARNING, "its clock is more than " + plain(options.ahead()) + " s ahead")
                : new Remark(Level.OK, "");
    }

    /** An LMD answers for the backends that it reaches. */
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
                HumanReadable.count(fresh, "check") + " in the last " + plain(options.recent()) + " s");
    }

    private static String performance(String site, Duration duration, long fresh, Options options) {
        String label = site.replace("'", "''");
        return "'" + label + "'=" + seconds(duration) + "s;" + plain(options.warning()) + ";"
                + plain(options.critical()) + ";0;" + plain(options.timeout()) + " '" + label + "_checks'=" + fresh
                + ";;;0";
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
    }

    /** Seconds without a fraction that is none. */
    private static String plain(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}

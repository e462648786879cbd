package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Status;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values that a site reports about itself; empty if the site does not respond.
 *
 * @param outcome the outcome of the query
 */
record SiteReport(
        SiteOutcome outcome,
        Optional<Dialect> dialect,
        Optional<String> version,
        Optional<Instant> programStart,
        Optional<Duration> latency,
        Optional<Duration> clockSkew) {
    private static final Query SELF =
            Query.from(Status.TABLE).columns(Status.PROGRAM_VERSION, Status.LIVESTATUS_VERSION, Status.PROGRAM_START);
    private static final int CHECKS = 100;
    private static final Query LMD_TIME = Query.from(Status.TABLE).columns(Status.LOCALTIME);

    /** Returns the report of a site that does not respond. */
    static SiteReport withoutAnswer(SiteOutcome outcome) {
        return new SiteReport(
                outcome, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static SiteReport fetch(LivestatusView live, TimeSource time) {
        Dialect dialect = live.dialect();
        Instant now = time.now();
        long start = time.nanos();
        List<QueryOutcome> outcomes =
                live.queryEach(List.of(SELF, dialect.has(Capability.CLOCK) ? LMD_TIME : checksAfter(now)));
        Duration latency = Duration.ofNanos(time.nanos() - start);
        Result self = outcomes.get(0).orThrow();
        Optional<Row> first = self.findFirst();
        return new SiteReport(
                new Answered(self.size(), latency, self.bytes(), Optional.empty()),
                Optional.of(dialect),
                first.map(row -> row.get(Status.PROGRAM_VERSION)),
                first.map(row -> row.get(Status.PROGRAM_START)),
                Optional.of(latency),
                outcomes.get(1).isSuccess() ? skew(dialect, now, outcomes.get(1).result(), time) : Optional.empty());
    }

    /**
     * Returns the query for checks in this machine's future. No core reports its time: {@code last_command_check} of table status
     * is 0 on Naemon 1.5.1, Nagios 4.5.9 and Icinga 2.13.6. The values of the column are read and not their maximum, since MK
     * Livestatus and Checkmk print a maximum with six digits, which is exact to hours only.
     */
    private static Query checksAfter(Instant now) {
        return Query.from(Hosts.TABLE)
                .columns(Hosts.LAST_CHECK)
                .filter(Hosts.LAST_CHECK.gt(now))
                .limit(CHECKS);
    }

    private static Optional<Duration> skew(Dialect dialect, Instant begun, Result answer, TimeSource time) {
        if (dialect.has(Capability.CLOCK)) {
            return answer.findFirst()
                    .map(row -> row.getInstant(Status.LOCALTIME))
                    .map(theirs -> Duration.between(time.now(), theirs));
        }
        return answer.stream()
                .map(row -> row.get(Hosts.LAST_CHECK))
                .filter(check -> check != null && check.isAfter(begun))
                .max(Comparator.naturalOrder())
                .map(newest -> Duration.between(begun, newest));
    }
}

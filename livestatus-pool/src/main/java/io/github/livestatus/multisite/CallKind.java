package io.github.livestatus.multisite;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.lane.Lane;
import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The kind of a call. It determines the timeout of the call, and what a failure shows about the site.
 *
 * @param isReadingFiles whether {@code logTimeout} applies
 * @param isLimited whether the call has its own time limit besides the site's timeout
 * @param isStreamed whether rows are passed to a consumer as they arrive, so that the consumer may cause a timeout
 * @param timelimit the sum of the {@code Timelimit} headers of all queries, which a server may not support; empty if a query has
 *     none
 * @param budget the maximum time at any site; empty if only the site's timeout applies
 */
record CallKind(
        Lane lane,
        boolean isReadingFiles,
        boolean isLimited,
        boolean isStreamed,
        Optional<Duration> timelimit,
        Optional<Duration> budget) {
    static final CallKind COMMAND = new CallKind(Lane.COMMAND, false, false, false, Optional.empty(), Optional.empty());

    static CallKind of(List<Query> queries) {
        List<Duration> limits =
                queries.stream().flatMap(query -> query.timelimit().stream()).toList();
        Optional<Duration> all =
                limits.size() == queries.size() ? limits.stream().reduce(Duration::plus) : Optional.empty();
        return new CallKind(
                Lane.of(queries), Lane.isReadingFiles(queries), !limits.isEmpty(), false, all, Optional.empty());
    }

    CallKind streamed() {
        return new CallKind(lane, isReadingFiles, isLimited, true, timelimit, budget);
    }

    /** Returns this kind with a maximum time, if one is given. */
    CallKind within(Optional<Duration> most) {
        return new CallKind(lane, isReadingFiles, isLimited || most.isPresent(), isStreamed, timelimit, most);
    }

    /**
     * Returns the maximum time of the call at a site.
     *
     * @param timeout the timeout of the site plus the wait times of the queries
     * @param isKnowingTimelimit whether the site enforces the {@code Timelimit} header
     */
    Duration most(Duration timeout, boolean isKnowingTimelimit) {
        Duration own = timelimit.filter(limit -> !isKnowingTimelimit).orElse(timeout);
        return shorter(shorter(own, timeout), budget.orElse(timeout));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * Returns true if the failure counts as a failure of the site. A timeout counts only in the ordinary lane, and only if the
     * site's own timeout passed. An exchange that was aborted by this client counts if the site's timeout passed without a byte of
     * a response. A query of files may take longer than any timeout, and may even end the core. Such a query shows only whether
     * the site accepts connections.
     *
     * @param isLate whether the site's timeout has passed
     */
    boolean isFaultOfSite(LivestatusException failure, boolean isLate) {
        boolean isOwnTime = isLate || !isLimited;
        if (isConnecting(failure)) {
            return isOwnTime || !isTimeout(failure);
        } else if (isTimeout(failure)) {
            return lane == Lane.QUERY && isOwnTime && (failure.isServerFault() || isLate && !isStreamed);
        } else if (failure.isAborted()) {
            return lane == Lane.QUERY && isLate && !failure.responseStarted();
        }
        return lane != Lane.LOG && failure.isServerFault();
    }

    private static boolean isConnecting(LivestatusException failure) {
        return failure instanceof ConnectFailedException
                || failure instanceof TimedOutException late && late.phase() == Phase.CONNECT;
    }

    /** Returns true if the failure is a timeout. For commands, the timeout is the cause of the failure. */
    static boolean isTimeout(LivestatusException failure) {
        return failure instanceof TimedOutException || failure.getCause() instanceof TimedOutException;
    }
}

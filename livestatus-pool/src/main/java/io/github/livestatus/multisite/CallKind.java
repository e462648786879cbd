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
 * What a call is, on which depends how long it may take, and what its failure shows of the site.
 *
 * @param isReadingFiles whether it has the time of {@code logTimeout}
 * @param isLimited whether it has a time limit of its own, beside the site's timeout
 * @param isStreamed whether its rows are handed over while they come, so that their consumer can make it late
 * @param timelimit what all its queries say together, which a server need not know; empty if one says nothing
 * @param budget how long it may take at any site; empty where the site's timeout holds
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

    /** Returns the same that may take this time at most, if there is one. */
    CallKind within(Optional<Duration> most) {
        return new CallKind(lane, isReadingFiles, isLimited || most.isPresent(), isStreamed, timelimit, most);
    }

    /**
     * Returns how long it may take at a site.
     *
     * @param timeout what the site has, with the waits of the queries
     * @param isKnowingTimelimit whether the site is known to end its queries when their time is up
     */
    Duration most(Duration timeout, boolean isKnowingTimelimit) {
        Duration own = timelimit.filter(limit -> !isKnowingTimelimit).orElse(timeout);
        return shorter(shorter(own, timeout), budget.orElse(timeout));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * Returns true if the failure is the site's. A timeout is if it was the site's own, in the ordinary lane; an exchange that
     * was stopped from this side where its time was up without a byte. What a core reads from files may take longer than
     * anybody waits, and end it even: such a call shows only that the site cannot be connected to.
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

    /** Returns true if time was up; of commands this is the cause of their failure. */
    static boolean isTimeout(LivestatusException failure) {
        return failure instanceof TimedOutException || failure.getCause() instanceof TimedOutException;
    }
}

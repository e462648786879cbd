package io.github.livestatus.multisite;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The status of one site at one moment: its last known state, and values of its table {@code status}. These values are empty if the
 * site did not answer. Immutable and safe for any number of threads.
 */
public final class SiteStatus {
    private final String site;
    private final boolean isEnabled;
    private final Endpoint endpoint;
    private final SiteHealth.Snapshot known;
    private final SiteReport report;

    SiteStatus(String site, boolean isEnabled, Endpoint endpoint, SiteHealth.Snapshot known, SiteReport report) {
        this.site = site;
        this.isEnabled = isEnabled;
        this.endpoint = endpoint;
        this.known = known;
        this.report = report;
    }

    /** Returns the site's name. */
    public String site() {
        return site;
    }

    /** Returns true if the site is enabled. */
    public boolean isEnabled() {
        return isEnabled;
    }

    /** Returns the last known state, from queries and commands. */
    public SiteState state() {
        return known.state();
    }

    /** Returns the time at which the state of {@link #state} began, by the clock of this machine. */
    public Instant since() {
        return known.since();
    }

    /**
     * Returns the text of the last failed outcome that was caused by the site or its status host; empty if there was none. A failure of
     * a query alone does not count.
     */
    public Optional<String> lastError() {
        return known.lastError();
    }

    /** Returns the address in use: the first one that does not fail. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Returns the outcome of the query for this status. */
    public SiteOutcome outcome() {
        return report.outcome();
    }

    /** Returns the kind of server. */
    public Optional<Dialect> dialect() {
        return report.dialect();
    }

    /** Returns the version of the server, from its column {@code program_version}. */
    public Optional<String> version() {
        return report.version();
    }

    /** Returns the time at which the core was started. */
    public Optional<Instant> programStart() {
        return report.programStart();
    }

    /** Returns the time from the query to the end of the response. */
    public Optional<Duration> latency() {
        return report.latency();
    }

    /**
     * Returns how far the site's clock is ahead of this machine's clock; negative if it is behind. It is precise enough to find a clock
     * that is wrong by minutes, but not to synchronize clocks.
     *
     * <ul>
     * <li>LMD reports its time: the value is exact except for the delay of the network.
     * <li>Other servers do not report their time. The value is present only if the latest check of a host is later than this machine's
     * time. Then it is a lower bound, to the second. A clock that is behind is not detected.
     * </ul>
     */
    public Optional<Duration> clockSkew() {
        return report.clockSkew();
    }

    /** Returns true if the other object has the same values for the same site. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SiteStatus status
                && site.equals(status.site)
                && isEnabled == status.isEnabled
                && endpoint.equals(status.endpoint)
                && known.equals(status.known)
                && report.equals(status.report);
    }

    /** Returns a hash code that is consistent with {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(site, isEnabled, endpoint, known, report);
    }

    /** Returns one line for people: name, address, state, version, outcome. */
    @Override
    public String toString() {
        return site + " at " + endpoint + " " + state()
                + version().map(text -> " " + text).orElse("") + ": " + outcome();
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One site at one moment: what is known of its state, and what it says of itself if it answers now. What a site says is empty
 * where it does not answer. Immutable, for any thread.
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

    /** Returns true if the site is contacted at all. */
    public boolean isEnabled() {
        return isEnabled;
    }

    /** Returns its state, as far as queries have shown it. */
    public SiteState state() {
        return known.state();
    }

    /** Returns when that state began, by our clock. */
    public Instant since() {
        return known.since();
    }

    /**
     * Returns what went wrong last that is the site's fault, or its status host's, in the words of the outcome that a query had
     * then; empty where nothing has.
     */
    public Optional<String> lastError() {
        return known.lastError();
    }

    /** Returns the address in use. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Returns what became of the query for this status. */
    public SiteOutcome outcome() {
        return report.outcome();
    }

    /** Returns the kind of server. */
    public Optional<Dialect> dialect() {
        return report.dialect();
    }

    /** Returns the version of the server, as its {@code program_version} says it. */
    public Optional<String> version() {
        return report.version();
    }

    /** Returns when its core was started. */
    public Optional<Instant> programStart() {
        return report.programStart();
    }

    /** Returns how long the answer took. */
    public Optional<Duration> latency() {
        return report.latency();
    }

    /**
     * Returns how far its clock is ahead of ours (behind, where negative). LMD says its time, which is exact except for
     * the way of the answer. No other server does: there it is known only when checks of hosts are in our future, to the
     * second, and the clock is ahead by at least so much; a clock that is behind shows as nothing. It is good for finding
     * a clock that is minutes wrong, and not for keeping it.
     */
    public Optional<Duration> clockSkew() {
        return report.clockSkew();
    }

    /** Returns true for the status of the same site with the same values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SiteStatus status
                && site.equals(status.site)
                && isEnabled == status.isEnabled
                && endpoint.equals(status.endpoint)
                && known.equals(status.known)
                && report.equals(status.report);
    }

    /** Returns a hash code that goes with {@link #equals}. */
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

package io.github.livestatus.multisite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Sites and what they have in common, each setting with a default and checked when it is set. Not safe for several threads.
 */
public final class SitesBuilder {
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    final List<Site> sites = new ArrayList<>();
    Duration siteTimeout = Duration.ofSeconds(10);
    Duration timeout = FOR_EVER;
    Duration firstPause = Duration.ofSeconds(2);
    Duration longestPause = Duration.ofMinutes(1);
    Duration statusKept = Duration.ofSeconds(5);
    boolean failsClosed;
    Executor executor;
    LongSupplier clock = System::nanoTime;

    SitesBuilder() {}

    /**
     * Adds a site; results keep the order in which sites are added.
     *
     * @throws IllegalArgumentException when there is one of that name
     */
    public SitesBuilder site(Site site) {
        Objects.requireNonNull(site, "site");
        if (sites.stream().anyMatch(other -> other.name().equals(site.name()))) {
            throw new IllegalArgumentException("two sites are called " + site.name());
        }
        sites.add(site);
        return this;
    }

    /**
     * How long a site may take for its part of a question if it has no timeout of its own: connecting, failing over and
     * waiting for a connection included. Default 10 s.
     */
    public SitesBuilder siteTimeout(Duration most) {
        siteTimeout = positive("siteTimeout", most);
        return this;
    }

    /** How long a question may take at all sites together. Default: as long as the slowest site may. */
    public SitesBuilder timeout(Duration most) {
        timeout = positive("timeout", most);
        return this;
    }

    /**
     * How long a site is let alone when it failed twice in a row to connect or to answer, and how long at most when every
     * further try fails too, each doubling the pause give or take a quarter. Default 2 s and 1 minute.
     */
    public SitesBuilder breakerPauses(Duration first, Duration longest) {
        if (longest.compareTo(positive("first", first)) < 0) {
            throw new IllegalArgumentException(
                    "the longest pause is shorter than the first: " + longest + ", " + first);
        }
        firstPause = first;
        longestPause = longest;
        return this;
    }

    /** How long the state of status hosts and services is known without asking again. Default 5 s; zero asks each time. */
    public SitesBuilder statusKept(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("statusKept must not be negative: " + time);
        }
        statusKept = time;
        return this;
    }

    /**
     * Leaves a site alone, too, when the state of its status host or service is not to be known, because it is not monitored
     * or the site that monitors it does not answer in time. Default: such a site is contacted.
     */
    public SitesBuilder statusFailsClosed() {
        failsClosed = true;
        return this;
    }

    /**
     * Runs the exchanges with sites, one task each, in place of threads of our own (virtual ones where Java has them, else
     * at most 256 daemons). It is never shut down.
     */
    public SitesBuilder executor(Executor supplied) {
        executor = Objects.requireNonNull(supplied, "supplied");
        return this;
    }

    /** For tests: the time that pauses are measured by, in nanoseconds. */
    SitesBuilder clock(LongSupplier nanoClock) {
        clock = nanoClock;
        return this;
    }

    /**
     * Connects to nothing yet. The caller closes it.
     *
     * @throws IllegalArgumentException when the site that monitors a status host is none of these, or the site itself
     */
    public LivestatusSites build() {
        for (Site site : sites) {
            site.statusObject().ifPresent(object -> checkMonitor(site, object));
        }
        return new LivestatusSites(this);
    }

    private void checkMonitor(Site site, Site.StatusObject object) {
        boolean isKnown = sites.stream().anyMatch(other -> other.name().equals(object.site()));
        if (!isKnown || object.site().equals(site.name())) {
            throw new IllegalArgumentException("the " + object + " is to tell about " + site.name() + ": there "
                    + (isKnown ? "it would tell about itself" : "is no such site"));
        }
    }

    /** How long a site has for its part of a question. */
    Duration budget(Site site) {
        Duration own = site.timeout().orElse(siteTimeout);
        return own.compareTo(timeout) < 0 ? own : timeout;
    }

    private static Duration positive(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than zero: " + time);
        }
        return time.compareTo(FOR_EVER) > 0 ? FOR_EVER : time;
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.memory.Refreshed;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** One reading of a site for a mirror, as the listener of the sites hears it. */
final class SiteReading implements Function<LivestatusView, Refreshed> {
    private final ObservedCall observed;
    private final SitesEvents events;
    private final Function<LivestatusView, Refreshed> exchange;

    SiteReading(SitesEvents events, String site, Function<LivestatusView, Refreshed> exchange) {
        this.events = events;
        this.observed = events.beginReading(site);
        this.exchange = exchange;
    }

    @Override
    public Refreshed apply(LivestatusView live) {
        ObservedCall before = events.enter(observed);
        try {
            return exchange.apply(live);
        } finally {
            events.enter(before);
        }
    }

    /** Tells that it is over. */
    void ended(Refreshed reading, Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        observed.end(
                reading == null ? 0 : reading.bytes(),
                reading == null ? 0 : reading.rows(),
                cause instanceof RuntimeException failure ? failure : null);
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.memory.Refreshed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** One refresh of a site for a mirror, with its events for the listener of the sites. */
final class ObservedRefresh implements Function<LivestatusView, Refreshed> {
    private final ObservedCall observed;
    private final SitesEvents events;
    private final Function<LivestatusView, Refreshed> exchange;

    ObservedRefresh(SitesEvents events, String site, Function<LivestatusView, Refreshed> exchange) {
        this.events = events;
        this.observed = events.beginRefresh(site);
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

    /**
     * Returns a future that ends like the future of the exchange, after the listener got the event. Ending it cancels the exchange.
     */
    CompletableFuture<Refreshed> observed(CompletableFuture<Refreshed> read) {
        CompletableFuture<Refreshed> reported = new CompletableFuture<>();
        read.whenComplete((refreshed, thrown) -> {
            report(refreshed, thrown);
            if (thrown == null) {
                reported.complete(refreshed);
            } else {
                reported.completeExceptionally(thrown);
            }
        });
        reported.whenComplete((refreshed, thrown) -> read.cancel(false));
        return reported;
    }

    private void report(Refreshed refreshed, Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        observed.end(
                refreshed == null ? 0 : refreshed.bytes(),
                refreshed == null ? 0 : refreshed.rows(),
                cause instanceof RuntimeException failure ? failure : null);
    }
}

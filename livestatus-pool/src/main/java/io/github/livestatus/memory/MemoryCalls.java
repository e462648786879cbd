package io.github.livestatus.memory;

import io.github.livestatus.client.LivestatusView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads sites for a memory, and answers queries from that memory.
 *
 * @param <S> the type of a site
 * @param <V> the type of a view of sites
 */
public interface MemoryCalls<S, V> {
    /**
     * Returns the internal interface of a view of sites.
     *
     * @param part a view of sites; not the owner of all sites
     */
    @SuppressWarnings("unchecked") // no other class of view implements this
    static <S, V> MemoryCalls<S, V> of(V part) {
        return (MemoryCalls<S, V>) part;
    }

    /** Returns a view of the same sites that answers queries from a memory where the memory has the rows. */
    V answeredFrom(SiteMemory<S> memory);

    /** Returns the present sites in the order of configuration. */
    List<S> sites();

    /** Returns true if the site is enabled; false if it is disabled or was removed. */
    boolean isEnabled(S site);

    /**
     * Reads a site in one exchange, on a thread of the sites, when it gets a permit. The listener of the sites gets the event. If
     * the circuit breaker of the site is open, this call is the next probe. When the future ends for any reason, the exchange ends
     * too.
     *
     * @param exchange has one connection for all its calls
     */
    CompletableFuture<Refreshed> read(S site, Function<LivestatusView, Refreshed> exchange);

    /** Returns the failure of {@link #read} as one line of text. */
    String reason(Throwable thrown);

    /** Returns true if the sites are closed. */
    boolean isClosed();
}

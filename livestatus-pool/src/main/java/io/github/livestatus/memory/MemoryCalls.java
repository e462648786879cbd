package io.github.livestatus.memory;

import io.github.livestatus.client.LivestatusView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads sites for a memory, and answers queries from it.
 *
 * @param <S> a site
 * @param <V> a view of sites
 */
public interface MemoryCalls<S, V> {
    /**
     * Returns what reads these sites.
     *
     * @param part of the sites; not the owner of them all
     */
    @SuppressWarnings("unchecked") // no other class of view implements this
    static <S, V> MemoryCalls<S, V> of(V part) {
        return (MemoryCalls<S, V>) part;
    }

    /** Returns a view of the same sites whose queries are answered from this memory, where it knows the answer. */
    V answeredFrom(SiteMemory<S> memory);

    /** Returns the sites that there are now, in the order of configuration. */
    List<S> sites();

    /** Returns true if a site is contacted at all; false too for one that is no longer one of the sites. */
    boolean isEnabled(S site);

    /**
     * Reads a site in one exchange, on a thread of the sites, when it has its turn. The listener of the sites hears of it. Where
     * the site's breaker is open, this is the call that it lets through next. However the future ends, the exchange ends with
     * it.
     *
     * @param exchange has one connection for all its calls
     */
    CompletableFuture<Refreshed> read(S site, Function<LivestatusView, Refreshed> exchange);

    /** Returns in a line what made {@link #read} fail. */
    String reason(Throwable thrown);

    /** Returns true if the sites were closed. */
    boolean isClosed();
}

package io.github.livestatus.mirror;

import io.github.livestatus.memory.MemoryCalls;
import io.github.livestatus.multisite.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The cached sites of one mirror. A site that is added later is cached from its first query on. Thread-safe. */
final class CachedSites {
    private final MemoryCalls<Site, ?> calls;
    private final MirrorSettings settings;
    private final Map<String, CachedSite> byName = new ConcurrentHashMap<>();
    private volatile long lastQuery;
    private volatile boolean isClosed;

    CachedSites(MemoryCalls<Site, ?> calls, MirrorSettings settings) {
        this.calls = calls;
        this.settings = settings;
        this.lastQuery = settings.time().nanos();
    }

    /**
     * Records the time of a query.
     *
     * @throws IllegalStateException if the mirror is closed
     */
    void queried() {
        checkOpen();
        lastQuery = settings.time().nanos();
    }

    void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("this mirror is closed");
        }
    }

    private boolean isIdle() {
        return settings.time().nanos() - lastQuery >= settings.idleAfter().toNanos();
    }

    /**
     * Returns the cache of a site. If the site is new, its first load begins.
     *
     * @throws IllegalStateException if the mirror is closed
     */
    CachedSite of(Site site) {
        checkOpen();
        CachedSite known = byName.get(site.name());
        if (known != null && known.isOf(site)) {
            return known;
        }
        CachedSite cached = byName.compute(site.name(), (name, other) -> {
            if (other != null && other.isOf(site)) {
                return other;
            } else if (other != null) {
                other.stop();
            }
            return new CachedSite(site, calls, settings, this::isIdle);
        });
        cached.refresh();
        if (isClosed) {
            cached.stop();
        }
        return cached;
    }

    /** Begins a refresh of each site that is not being refreshed. The future completes when all these refreshes have ended. */
    CompletableFuture<Void> refresh() {
        return CompletableFuture.allOf(
                calls.sites().stream().map(site -> of(site).refresh()).toArray(CompletableFuture[]::new));
    }

    Map<String, MirrorStats> stats() {
        Map<String, MirrorStats> stats = new LinkedHashMap<>();
        for (Site site : calls.sites()) {
            CachedSite cached = byName.get(site.name());
            if (cached != null && cached.isOf(site)) {
                stats.put(site.name(), cached.stats());
            }
        }
        return stats;
    }

    void close() {
        isClosed = true;
        byName.values().forEach(CachedSite::stop);
        byName.clear();
    }
}

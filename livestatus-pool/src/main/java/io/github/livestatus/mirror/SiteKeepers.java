package io.github.livestatus.mirror;

import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.MemoryCalls;
import io.github.livestatus.multisite.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The copies of all sites of one mirror. A site that comes later is read from its first query on. For any thread. */
final class SiteKeepers {
    private final MemoryCalls<Site, ?> calls;
    private final MirrorSettings settings;
    private final Map<String, SiteKeeper> bySite = new ConcurrentHashMap<>();
    private volatile long askedAt;
    private volatile boolean isClosed;

    SiteKeepers(MemoryCalls<Site, ?> calls, MirrorSettings settings) {
        this.calls = calls;
        this.settings = settings;
        this.askedAt = settings.time().nanos();
    }

    /**
     * Takes note that somebody asks.
     *
     * @throws IllegalStateException when the mirror is closed
     */
    void asked() {
        checkOpen();
        askedAt = settings.time().nanos();
    }

    void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("this mirror is closed");
        }
    }

    private boolean isIdle() {
        return settings.time().nanos() - askedAt >= settings.idleAfter().toNanos();
    }

    CompiledCalls compiled(List<Query> queries) {
        return new CompiledCalls(queries, settings);
    }

    /**
     * Returns what keeps the copy of a site, which begins with it if it is new.
     *
     * @throws IllegalStateException when the mirror is closed
     */
    SiteKeeper of(Site site) {
        checkOpen();
        SiteKeeper known = bySite.get(site.name());
        if (known != null && known.isOf(site)) {
            return known;
        }
        SiteKeeper keeper = bySite.compute(site.name(), (name, other) -> {
            if (other != null && other.isOf(site)) {
                return other;
            } else if (other != null) {
                other.stop();
            }
            return new SiteKeeper(site, calls, settings, this::isIdle);
        });
        keeper.begin();
        if (isClosed) {
            keeper.stop();
        }
        return keeper;
    }

    /** Begins a refresh of each site, where none is under way; the future ends when all have ended. */
    CompletableFuture<Void> refresh() {
        return CompletableFuture.allOf(
                calls.sites().stream().map(site -> of(site).begin()).toArray(CompletableFuture[]::new));
    }

    /** Returns what is known of each site that is read. */
    Map<String, MirrorStats> stats() {
        Map<String, MirrorStats> stats = new LinkedHashMap<>();
        for (Site site : calls.sites()) {
            SiteKeeper keeper = bySite.get(site.name());
            if (keeper != null && keeper.isOf(site)) {
                stats.put(site.name(), keeper.stats());
            }
        }
        return stats;
    }

    /** Reads no site any more. */
    void close() {
        isClosed = true;
        bySite.values().forEach(SiteKeeper::stop);
        bySite.clear();
    }
}

package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.Remembered;
import io.github.livestatus.memory.SiteMemory;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.result.ServerPlan;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The memory behind one view of a mirror. Thread-safe. */
final class MirrorMemory implements SiteMemory<Site> {
    private final CachedSites sites;
    private final MirrorSettings settings;
    private final Duration maxAge;
    private final Duration allowed;

    /**
     * @param maxAge the maximum age of a copy; a site with an older copy is queried
     * @param allowed the maximum age of stale rows that count as complete
     */
    MirrorMemory(CachedSites sites, MirrorSettings settings, Duration maxAge, Duration allowed) {
        this.sites = sites;
        this.settings = settings;
        this.maxAge = maxAge;
        this.allowed = allowed;
    }

    @Override
    public Function<Site, Optional<Remembered>> answers(List<Query> queries) {
        sites.queried();
        Map<Dialect, List<MemoryQuery>> compiled =
                new EnumMap<>(Dialect.class); // looks up each query once, not for each site
        Function<Dialect, List<MemoryQuery>> compiler = dialect -> compiled.computeIfAbsent(
                dialect,
                kind -> queries.stream().map(settings.of(kind)::compiled).toList());
        return site -> sites.of(site).answer(queries.size(), compiler, maxAge, allowed);
    }

    @Override
    public Optional<ServerPlan> plan(Site site, Query query) {
        return sites.of(site).plan(query, maxAge);
    }

    @Override
    public Optional<String> whyLive(Site site, Query query) {
        return sites.of(site).whyLive(query, maxAge);
    }
}

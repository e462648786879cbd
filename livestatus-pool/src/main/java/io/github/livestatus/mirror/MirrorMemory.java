package io.github.livestatus.mirror;

import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.Remembered;
import io.github.livestatus.memory.SiteMemory;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a mirror answers through one of its views. For any thread. */
final class MirrorMemory implements SiteMemory<Site> {
    private final SiteKeepers keepers;
    private final Duration maxAge;
    private final Duration allowed;

    /**
     * @param maxAge the maximum age of a copy; a site whose copy is older is queried
     * @param allowed how old stale ones may be to count as answers
     */
    MirrorMemory(SiteKeepers keepers, Duration maxAge, Duration allowed) {
        this.keepers = keepers;
        this.maxAge = maxAge;
        this.allowed = allowed;
    }

    @Override
    public Function<Site, Optional<Remembered>> answers(List<Query> queries) {
        keepers.asked();
        CompiledCalls compiled = keepers.compiled(queries);
        return site -> keepers.of(site).answer(compiled, maxAge, allowed);
    }

    @Override
    public Optional<ServerPlan> plan(Site site, Query query) {
        if (whyLive(site, query).isPresent()) {
            return Optional.empty();
        }
        return keepers.of(site)
                .known()
                .map(known -> new ServerPlan(
                        known.dialect(),
                        List.of(),
                        List.of("answers from the mirror, " + HumanReadable.time(known.age()) + " old"),
                        Optional.empty(),
                        List.of()));
    }

    @Override
    public Optional<String> whyLive(Site site, Query query) {
        return keepers.of(site).whyLive(query, maxAge);
    }
}

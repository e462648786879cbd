package io.github.livestatus.multisite;

import io.github.livestatus.client.Queries;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Some of the sites, asked together. */
final class SitesView implements Queries<SitesResult> {
    private final List<SiteClient> sites;
    private final Executor executor;
    private final Duration total;

    /** @param total how long a question may take at all sites together */
    SitesView(List<SiteClient> sites, Executor executor, Duration total) {
        this.sites = List.copyOf(sites);
        this.executor = executor;
        this.total = total;
    }

    @Override
    public SitesResult query(Query query) {
        Merge merge = Merge.of(checked(query));
        Map<SiteClient, Reply> replies = new LinkedHashMap<>();
        FanOut.ask(sites, executor, this::budget, site -> reply(site, merge))
                .forEach((site, reply) -> replies.put(site, reply.orElseGet(() -> Reply.cutOff(site, budget(site)))));
        return merged(merge, replies);
    }

    private Duration budget(SiteClient site) {
        return site.timeout().compareTo(total) < 0 ? site.timeout() : total;
    }

    private static Reply reply(SiteClient site, Merge merge) {
        if (!site.isEnabled()) {
            return Reply.missing(new Skipped(Skipped.Reason.DISABLED, ""));
        }
        long start = System.nanoTime();
        try {
            return site.ask(pool -> {
                Result answer = pool.query(merge.sent());
                return Reply.answered(merge.arranged(answer, pool), answer.size(), answer.bytes(), start);
            });
        } catch (LivestatusException e) {
            return Reply.missing(site.isEnabled() ? SiteOutcome.of(e) : new Skipped(Skipped.Reason.DISABLED, ""));
        }
    }

    private static SitesResult merged(Merge merge, Map<SiteClient, Reply> replies) {
        Map<String, Share> shares = new LinkedHashMap<>();
        Map<String, SiteOutcome> outcomes = new LinkedHashMap<>();
        replies.forEach((site, reply) -> {
            outcomes.put(site.name(), reply.outcome());
            if (reply.share() != null) {
                shares.put(site.name(), reply.share());
            }
        });
        return new SitesResult(
                merge.merged(shares),
                shares.values().stream().map(Share::answer).toList(),
                outcomes);
    }

    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        List<SitesResult> results = new ArrayList<>();
        queries.forEach(query -> results.add(query(query)));
        return results;
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        SitesResult result = query(query).orThrow();
        result.forEach(rows);
        return result.size();
    }

    /** Refuses what no site could be sent, whether or not a site is there to be asked. */
    private static Query checked(Query query) {
        for (String line : query.lines()) {
            if (line.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "control character in \"" + line.replaceAll("\\p{Cntrl}", "?") + "\": nothing was sent");
            }
        }
        return query;
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.SiteMemory;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the plan of a query for each site. */
final class SiteExplainer {
    /** The plan, or the outcome if the kind of server could not be detected; the other one is null. */
    private record Explained(ServerPlan plan, SiteOutcome outcome) {}

    private final Query query;
    private final Query siteQuery;
    private final CallKind kind;
    private final Optional<SiteMemory<Site>> memory;

    /**
     * @param siteQuery the query for each site
     * @param kind the kind of the call that would send it
     * @param memory the mirror, which knows the results of some sites; empty without a mirror
     */
    SiteExplainer(Query query, Query siteQuery, CallKind kind, Optional<SiteMemory<Site>> memory) {
        this.query = query;
        this.siteQuery = siteQuery;
        this.kind = kind;
        this.memory = memory;
    }

    QueryPlan explain(List<SiteClient> sites, SiteThreads threads, CallKind own) {
        FanOut.AtSite<Explained> exchange = new FanOut.AtSite<>() {
            @Override
            public Explained apply(LivestatusView live) {
                return new Explained(live.explain(siteQuery), null);
            }

            @Override
            public Explained failed(Throwable thrown) {
                return new Explained(null, FailureClassifier.outcomeOf(thrown));
            }
        };
        Map<SiteClient, ServerPlan> mirrored = mirrored(sites);
        List<SiteClient> contacted =
                sites.stream().filter(site -> !mirrored.containsKey(site)).toList();
        Map<SiteClient, Optional<Explained>> explanations = contacted.isEmpty()
                ? Map.of()
                : FanOut.run(contacted, threads, Duration.ZERO, own, (site, deadline) -> exchange, explained -> false);
        Map<String, ServerPlan> plans = new LinkedHashMap<>();
        Map<String, SiteOutcome> unknown = new LinkedHashMap<>();
        for (SiteClient site : sites) {
            Optional<Explained> explained = explanations.getOrDefault(site, Optional.empty());
            if (mirrored.containsKey(site)) {
                plans.put(site.name(), mirrored.get(site));
            } else if (explained.isPresent() && explained.get().plan() != null) {
                plans.put(site.name(), atSite(site, explained.get().plan()));
            } else {
                unknown.put(site.name(), explained.map(Explained::outcome).orElseGet(() -> SiteReply.cutOff(
                                site.deadline(own, Duration.ZERO).budget())
                        .outcome()));
            }
        }
        return new QueryPlan(plans, unknown, merging());
    }

    private Map<SiteClient, ServerPlan> mirrored(List<SiteClient> sites) {
        Map<SiteClient, ServerPlan> plans = new HashMap<>();
        memory.ifPresent(
                known -> sites.stream().filter(SiteClient::isEnabled).forEach(site -> known.plan(site.site(), siteQuery)
                        .ifPresent(plan -> plans.put(site, plan))));
        return plans;
    }

    /** Returns the plan with the deadline of the site, which replaces that of a single call. */
    private ServerPlan atSite(SiteClient site, ServerPlan plan) {
        Duration waits = siteQuery.waitTimeout().orElse(Duration.ZERO);
        List<String> limits = new ArrayList<>();
        limits.add("whole call " + HumanReadable.time(site.deadline(kind, waits).budget()));
        plan.limits().stream().filter(limit -> !limit.startsWith("whole call")).forEach(limits::add);
        List<String> here = new ArrayList<>(plan.here());
        memory.flatMap(known -> known.whyLive(site.site(), siteQuery))
                .ifPresent(why -> here.add("queries the site instead of the mirror: " + why));
        return new ServerPlan(plan.dialect(), plan.sent(), here, plan.refusal(), limits);
    }

    private List<String> merging() {
        List<String> merging = new ArrayList<>();
        if (query.stats().isEmpty()) {
            merging.add("joins the rows");
        } else {
            merging.add(query.isGroupedBySite() ? "keeps the statistics of each site" : "adds up the statistics");
        }
        if (!query.sorts().isEmpty()) {
            merging.add(
                    "sorts by " + query.sorts().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (query.offset() > 0) {
            merging.add("skips " + HumanReadable.count(query.offset(), "row"));
        }
        query.limit().ifPresent(most -> merging.add("keeps at most " + HumanReadable.count(most, "row")));
        if (query.isTotalWanted()) {
            merging.add(query.stats().isEmpty() ? "adds the totals of the sites" : "counts the groups");
        }
        return merging;
    }
}

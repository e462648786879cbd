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

/** Finds out at each site what would become of a query there. */
final class SiteExplainer {
    /** One of both: the plan, or what became of the question for the kind of server. */
    private record Explained(ServerPlan plan, SiteOutcome outcome) {}

    private final Query query;
    private final Query siteQuery;
    private final CallKind kind;
    private final Optional<SiteMemory<Site>> memory;

    /**
     * @param siteQuery what each site would be sent
     * @param kind of the call that would send it
     * @param memory what knows the answers of sites that would not be asked
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
        Map<SiteClient, ServerPlan> remembered = remembered(sites);
        List<SiteClient> asked =
                sites.stream().filter(site -> !remembered.containsKey(site)).toList();
        Map<SiteClient, Optional<Explained>> answers = asked.isEmpty()
                ? Map.of()
                : FanOut.run(asked, threads, Duration.ZERO, own, (site, deadline) -> exchange, explained -> false);
        Map<String, ServerPlan> plans = new LinkedHashMap<>();
        Map<String, SiteOutcome> unknown = new LinkedHashMap<>();
        for (SiteClient site : sites) {
            Optional<Explained> explained = answers.getOrDefault(site, Optional.empty());
            if (remembered.containsKey(site)) {
                plans.put(site.name(), remembered.get(site));
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

    private Map<SiteClient, ServerPlan> remembered(List<SiteClient> sites) {
        Map<SiteClient, ServerPlan> plans = new HashMap<>();
        memory.ifPresent(
                known -> sites.stream().filter(SiteClient::isEnabled).forEach(site -> known.plan(site.site(), siteQuery)
                        .ifPresent(plan -> plans.put(site, plan))));
        return plans;
    }

    /** Returns the plan with the time that the site has, which holds over sites in the place of a call's own. */
    private ServerPlan atSite(SiteClient site, ServerPlan plan) {
        Duration waits = siteQuery.waitTimeout().orElse(Duration.ZERO);
        List<String> limits = new ArrayList<>();
        limits.add("the whole call "
                + HumanReadable.time(site.deadline(kind, waits).budget()));
        plan.limits().stream()
                .filter(limit -> !limit.startsWith("the whole call"))
                .forEach(limits::add);
        List<String> here = new ArrayList<>(plan.here());
        memory.flatMap(known -> known.whyLive(site.site(), siteQuery))
                .ifPresent(why -> here.add("asks the site, not the mirror: " + why));
        return new ServerPlan(plan.dialect(), plan.sent(), here, plan.refusal(), limits);
    }

    private List<String> merging() {
        List<String> merging = new ArrayList<>();
        if (query.stats().isEmpty()) {
            merging.add("joins the rows");
        } else {
            merging.add(query.isGroupedBySite() ? "keeps the statistics of each site apart" : "adds the statistics up");
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

package io.github.livestatus.exchange;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.ServerInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what a plan does, and which capability the server lacks where that is the reason. */
final class PlanText {
    private final Query query;
    private final ServerInfo server;
    private final Plan plan;
    private final List<String> here = new ArrayList<>();

    private PlanText(Query query, ServerInfo server, Plan plan) {
        this.query = query;
        this.server = server;
        this.plan = plan;
    }

    /** @param plans of the query, and of the one that counts its rows, if there is one */
    static ServerPlan of(Query query, ServerInfo server, List<Plan> plans, ServerAccess access) {
        List<String> sent = new ArrayList<>();
        for (Plan each : plans) {
            each.sent().forEach(part -> sent.add(part.query().toString()));
        }
        Plan plan = plans.get(0);
        PlanText text = new PlanText(query, server, plan);
        text.describe();
        return new ServerPlan(server.dialect(), sent, text.here, Optional.empty(), limits(query, access));
    }

    /** Returns the limits of a call with this query. */
    static List<String> limits(Query query, ServerAccess access) {
        List<Query> queries = List.of(query);
        ConnectionSettings settings = access.settings();
        List<String> limits = new ArrayList<>();
        access.timelimit(queries).ifPresent(limit -> limits.add("timelimit " + HumanReadable.time(limit)));
        limits.add("the whole call " + HumanReadable.time(access.timeFor(queries)));
        limits.add("firstByteTimeout " + HumanReadable.time(access.firstByteTimeFor(queries)));
        limits.add("connectTimeout " + HumanReadable.time(settings.connectTimeout()));
        limits.add("maxResponseBytes " + HumanReadable.size(settings.maxResponseBytes()));
        return limits;
    }

    private void describe() {
        add(plan.sent().size() > 1, "joins the rows of " + plan.sent().size() + " queries", null);
        add(plan.isFiltering(), "tests each row: " + plan.filter(), null);
        add(plan.isComputingStats(query), "computes the statistics, of all rows", null);
        String keys = plan.sorts().stream().map(Object::toString).collect(Collectors.joining(", "));
        add(!plan.sorts().isEmpty(), "sorts by " + keys, Capability.SORT);
        add(plan.offset() > 0, "skips " + HumanReadable.count(plan.offset(), "row"), Capability.SORT);
        add(plan.limit() < Long.MAX_VALUE, "keeps at most " + HumanReadable.count(plan.limit(), "row"), null);
        add(!plan.absent().isEmpty(), "reads as null, as the server lacks them: " + plan.absent(), null);
        add(query.isWaiting() && server.isPolled(query), "polls until the time is up", Capability.WAIT);
        add(query.timelimit().isPresent(), "ends the query when its timelimit is up", Capability.TIMELIMIT);
        boolean isCounted = query.isTotalWanted() && !plan.total().isTold();
        String count =
                plan.total().count() == null ? "counts the rows" : "takes the number of rows from a second query";
        add(isCounted, count, Capability.TOTAL_COUNT);
    }

    /** @param capability what the server would need to do it there; null if that does not follow from one alone */
    private void add(boolean isDone, String deed, Capability capability) {
        boolean isTimelimitThere = capability == Capability.TIMELIMIT && server.has(capability);
        if (isDone && !isTimelimitThere) {
            boolean isReason = capability != null && !server.has(capability);
            here.add(isReason ? deed + " [" + capability + ": " + capability.description() + "]" : deed);
        }
    }
}

package io.github.livestatus.exchange;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.wire.Misreadings;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.ServerInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes a plan as text: each step of the client, with the capabilities that the server lacks for it. */
final class PlanText {
    private static final long MEBIBYTE = 1 << 20;

    private final Query query;
    private final ServerInfo server;
    private final Plan plan;
    private final Misreadings misreadings;
    private final List<String> steps = new ArrayList<>();

    private PlanText(Query query, ServerInfo server, Plan plan, Misreadings misreadings) {
        this.query = query;
        this.server = server;
        this.plan = plan;
        this.misreadings = misreadings;
    }

    /** @param plans of the query, and of the one that counts its rows, if there is one */
    static ServerPlan of(
            Query query, ServerInfo server, List<Plan> plans, Misreadings misreadings, ServerAccess access) {
        List<String> sent = new ArrayList<>();
        for (Plan each : plans) {
            each.sent().forEach(part -> sent.add(part.query().toString()));
        }
        Plan plan = plans.get(0);
        PlanText text = new PlanText(query, server, plan, misreadings);
        text.describe();
        return new ServerPlan(server.dialect(), sent, text.steps, Optional.empty(), limits(query, access));
    }

    /** Returns the limits of a call with this query. */
    static List<String> limits(Query query, ServerAccess access) {
        List<Query> queries = List.of(query);
        ConnectionSettings settings = access.settings();
        List<String> limits = new ArrayList<>();
        access.timelimit(queries).ifPresent(limit -> limits.add("timelimit " + HumanReadable.time(limit)));
        limits.add("whole call " + HumanReadable.time(access.timeFor(queries)));
        limits.add("firstByteTimeout " + HumanReadable.time(access.firstByteTimeFor(queries)));
        limits.add("connectTimeout " + HumanReadable.time(settings.connectTimeout()));
        limits.add("maxResponseBytes " + mebibytes(settings.maxResponseBytes()));
        return limits;
    }

    /** Returns a size in MiB, the unit of the default; a smaller size in bytes or kB. */
    private static String mebibytes(long bytes) {
        return bytes < MEBIBYTE
                ? HumanReadable.size(bytes)
                : String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MEBIBYTE)
                        .replace(".0 ", " ");
    }

    private void describe() {
        int sent = plan.sent().size();
        boolean isByFlags = sent > 1 && !plan.sent().get(0).constants().isEmpty();
        add(sent > 1, "joins the rows of " + sent + " queries", isByFlags ? Capability.NUMERIC_FLAGS : null);
        add(plan.isFiltering(), "filters the rows by " + plan.filter(), misreadings.lackingToTest(plan.filter()));
        add(plan.isComputingStats(query), "computes the statistics from all rows", misreadings.lackingToCompute(query));
        String keys = plan.sorts().stream().map(Object::toString).collect(Collectors.joining(", "));
        Set<Capability> order = misreadings.lackingToOrder(query);
        add(!plan.sorts().isEmpty(), "sorts by " + keys, order);
        add(plan.offset() > 0, "skips " + HumanReadable.count(plan.offset(), "row"), order);
        boolean isLimitAbout = Capability.LIMIT.isAbout(query.table().any("name"));
        add(
                plan.limit() < Long.MAX_VALUE,
                "keeps at most " + HumanReadable.count(plan.limit(), "row"),
                isLimitAbout ? Capability.LIMIT : null);
        add(!plan.absent().isEmpty(), "sets columns that the server lacks to null: " + plan.absent(), Set.of());
        add(query.isWaiting() && server.isPolled(query), "polls until the timeout", Capability.WAIT);
        add(
                query.timelimit().isPresent() && !server.has(Capability.TIMELIMIT),
                "ends the query at its timelimit",
                Capability.TIMELIMIT);
        boolean isCounted = query.isTotalWanted() && !plan.total().isSent();
        String count = plan.total().count() == null ? "counts the rows" : "counts the rows with a second query";
        add(isCounted, count, Capability.TOTAL_COUNT);
    }

    /** @param needed the capability to do this step at the server, which the server may have; null if there is no single one */
    private void add(boolean isDone, String step, Capability needed) {
        add(isDone, step, needed == null || server.has(needed) ? Set.of() : Set.of(needed));
    }

    private void add(boolean isDone, String step, Set<Capability> lacking) {
        if (isDone) {
            steps.add(lacking.isEmpty() ? step : named(step, lacking));
        }
    }

    private static String named(String step, Set<Capability> lacking) {
        StringBuilder text = new StringBuilder(step);
        String before = " [server lacks ";
        for (Capability one : lacking) {
            String ability = one.description().replaceFirst(" \\((else )?the client .*\\)$", "");
            text.append(before).append(one).append(": ").append(ability);
            before = "; ";
        }
        return text.append(']').toString();
    }
}

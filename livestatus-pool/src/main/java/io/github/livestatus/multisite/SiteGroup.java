package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.MemoryCalls;
import io.github.livestatus.memory.Refreshed;
import io.github.livestatus.memory.Remembered;
import io.github.livestatus.memory.SiteMemory;
import io.github.livestatus.merge.Merge;
import io.github.livestatus.merge.SiteResponse;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A view of the sites that exist when a call begins and match the scope. They are queried together, and their responses are merged.
 */
final class SiteGroup implements SitesView, MemoryCalls<Site, SitesView> {
    private final CurrentSites current;
    private final SiteThreads threads;
    private final Scope scope;
    private final Optional<SiteMemory<Site>> memory;

    /** Creates the exchange with one site, which returns one reply for each query. */
    private interface Exchanges {
        /** @param memory gets the number of bytes that merging needs next */
        Function<LivestatusView, List<SiteReply>> with(SiteClient site, Deadline deadline, LongConsumer memory);
    }

    SiteGroup(CurrentSites current, SiteThreads threads) {
        this(current, threads, Scope.ALL, Optional.empty());
    }

    private SiteGroup(CurrentSites current, SiteThreads threads, Scope scope, Optional<SiteMemory<Site>> memory) {
        this.current = current;
        this.threads = threads;
        this.scope = scope;
        this.memory = memory;
    }

    private SiteGroup with(Scope narrower) {
        return new SiteGroup(current, threads, narrower, memory);
    }

    /** Returns the sites for a call that begins now. */
    private List<SiteClient> clients() {
        return current.all().stream()
                .filter(client -> scope.choice().test(client.site()))
                .toList();
    }

    @Override
    public SitesView only(String... names) {
        return with(scope.only(named(names)));
    }

    @Override
    public SitesView only(Predicate<? super Site> choice) {
        return with(scope.only(Objects.requireNonNull(choice, "choice")));
    }

    @Override
    public SitesView except(String... names) {
        return with(scope.only(named(names).negate()));
    }

    @Override
    public SitesView authUser(String contact) {
        return with(scope.authUser(Objects.requireNonNull(contact, "contact")));
    }

    @Override
    public SitesView within(Duration time) {
        return with(scope.within(Objects.requireNonNull(time, "time")));
    }

    private Predicate<Site> named(String... names) {
        Set<String> chosen = Stream.of(Objects.requireNonNull(names, "names"))
                .map(name ->
                        current.named(Objects.requireNonNull(name, "names")).name())
                .collect(Collectors.toSet());
        return site -> chosen.contains(site.name());
    }

    @Override
    public SitesResult query(Query query) {
        return queryAll(List.of(Objects.requireNonNull(query, "query"))).get(0);
    }

    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        List<Merge> merges = Objects.requireNonNull(queries, "queries").stream()
                .map(query -> merge(Objects.requireNonNull(query, "query")))
                .toList();
        CallKind kind = kind(merges);
        try (CallReplies replies = fanOut(merges, kind, pipelined(merges), reply -> false)) {
            return merged(merges, replies);
        }
    }

    @Override
    public SitesResult firstAnswer(Query query) {
        Merge merge = merge(Objects.requireNonNull(query, "query"));
        CallKind kind = kind(List.of(merge));
        Predicate<List<SiteReply>> isAnswered = reply -> reply.get(0).outcome().isAnswered();
        try (CallReplies replies = fanOut(List.of(merge), kind, pipelined(List.of(merge)), isAnswered)) {
            Map<SiteClient, Optional<List<SiteReply>>> bySite = replies.bySite();
            boolean isEnough = bySite.values().stream()
                    .anyMatch(reply -> reply.filter(isAnswered).isPresent());
            Function<SiteClient, SiteReply> unfinished =
                    isEnough ? site -> SiteReply.notNeeded() : cutOff(List.of(merge));
            return replies.observed().merge(() -> merged(merge, bySite, 0, unfinished));
        }
    }

    @Override
    public CompletableFuture<SitesResult> queryAsync(Query query) {
        List<Query> queries = List.of(Objects.requireNonNull(query, "query"));
        return queryAsync(queries, results -> results.get(0));
    }

    @Override
    public CompletableFuture<List<SitesResult>> queryAllAsync(List<Query> queries) {
        Objects.requireNonNull(queries, "queries").forEach(query -> Objects.requireNonNull(query, "queries"));
        return queryAsync(List.copyOf(queries), results -> results);
    }

    /** @param work maps the results to the value of the future */
    private <T> CompletableFuture<T> queryAsync(List<Query> queries, Function<List<SitesResult>, T> work) {
        List<Merge> merges;
        try {
            merges = queries.stream().map(this::merge).toList();
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
        CallReplies replies = observed(merges);
        return threads.finish(
                () -> begin(merges, kind(merges), pipelined(merges), replies, reply -> false),
                held -> {
                    replies.set(held);
                    return work.apply(merged(merges, replies));
                },
                thrown -> end(replies, thrown));
    }

    private List<SitesResult> merged(List<Merge> merges, CallReplies replies) {
        Map<SiteClient, Optional<List<SiteReply>>> bySite = replies.bySite();
        List<SitesResult> results = new ArrayList<>();
        for (int i = 0; i < merges.size(); i++) {
            int number = i;
            results.add(replies.observed().merge(() -> merged(merges.get(number), bySite, number, cutOff(merges))));
        }
        return results;
    }

    private CallReplies observed(List<Merge> merges) {
        return new CallReplies(
                threads.events().begin(merges.stream().map(Merge::siteQuery).toList()));
    }

    /** @param thrown the failure of the call; null if there is none */
    private static void end(CallReplies replies, Throwable thrown) {
        if (thrown instanceof RuntimeException failure) {
            replies.fail(failure);
        }
        replies.close();
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        RowHandoff handoff = handoff(query, rows);
        if (isMergedFirst(query)) {
            return handoff.handOver(query(query).orThrow());
        }
        Merge merge = merge(query);
        boolean isCutShort;
        Map<SiteClient, Optional<List<SiteReply>>> bySite;
        try (CallReplies replies = fanOut(
                List.of(merge),
                kind(List.of(merge)).streamed(),
                handedOver(merge, handoff),
                reply -> handoff.isOver())) {
            bySite = replies.bySite();
        } finally {
            isCutShort = handoff.isOver();
            handoff.end();
        }
        return counted(handoff, isCutShort, merge, bySite);
    }

    @Override
    public CompletableFuture<Long> forEachAsync(Query query, Consumer<? super Row> rows) {
        RowHandoff handoff = handoff(query, rows);
        CompletableFuture<Long> count = isMergedFirst(query)
                ? queryAsync(
                        List.of(query),
                        results -> handoff.handOver(results.get(0).orThrow()))
                : streamAsync(query, handoff);
        count.whenComplete((rowCount, thrown) -> handoff.stop());
        return count;
    }

    private CompletableFuture<Long> streamAsync(Query query, RowHandoff handoff) {
        Merge merge;
        try {
            merge = merge(query);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
        List<Merge> merges = List.of(merge);
        CallReplies replies = observed(merges);
        return threads.finish(
                () -> begin(
                        merges,
                        kind(merges).streamed(),
                        handedOver(merge, handoff),
                        replies,
                        reply -> handoff.isOver()),
                held -> {
                    replies.set(held);
                    boolean isCutShort = handoff.isOver();
                    handoff.end();
                    return counted(handoff, isCutShort, merge, replies.bySite());
                },
                thrown -> end(replies, thrown));
    }

    private RowHandoff handoff(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(query, "query");
        return new RowHandoff(
                Objects.requireNonNull(rows, "rows"), query.limit().orElse(Long.MAX_VALUE));
    }

    /**
     * Returns true if the result is merged before its rows are passed to the consumer. This is the case for an order or statistics,
     * and if no site has to be queried.
     */
    private boolean isMergedFirst(Query query) {
        return !query.sorts().isEmpty() || query.offset() > 0 || !query.stats().isEmpty() || isKnown(query);
    }

    private boolean isKnown(Query query) {
        return memory.isPresent()
                && clients().stream().filter(SiteClient::isEnabled).allMatch(site -> memory.get()
                        .whyLive(site.site(), scope.narrowed(query))
                        .isEmpty());
    }

    private static Exchanges handedOver(Merge merge, RowHandoff handoff) {
        return (site, deadline, memory) -> live -> {
            long count = handoff.transfer(site.name(), live, merge.siteQuery());
            return List.of(SiteReply.ofRows(count, elapsed(deadline)));
        };
    }

    private long counted(
            RowHandoff handoff, boolean isCutShort, Merge merge, Map<SiteClient, Optional<List<SiteReply>>> bySite) {
        if (!isCutShort) {
            merged(merge, bySite, 0, cutOff(List.of(merge))).orThrow();
        }
        return handoff.end();
    }

    @Override
    public QueryPlan explain(Query query) {
        Merge merge = merge(Objects.requireNonNull(query, "query"));
        return new SiteExplainer(query, merge.siteQuery(), kind(List.of(merge)), memory)
                .explain(clients(), threads, kind(List.of()));
    }

    @Override
    public SitesView answeredFrom(SiteMemory<Site> known) {
        return new SiteGroup(current, threads, scope, Optional.of(known));
    }

    @Override
    public List<Site> sites() {
        return clients().stream().map(SiteClient::site).toList();
    }

    @Override
    public boolean isEnabled(Site site) {
        return client(site).filter(SiteClient::isEnabled).isPresent();
    }

    private Optional<SiteClient> client(Site site) {
        return current.find(site.name()).filter(client -> client.site().equals(site));
    }

    @Override
    public CompletableFuture<Refreshed> read(Site site, Function<LivestatusView, Refreshed> exchange) {
        Optional<SiteClient> client = client(site);
        client.ifPresent(known -> known.health().retryNow());
        if (client.isEmpty()) {
            return CompletableFuture.failedFuture(new SiteSkippedException(new Skipped(Skipped.Reason.REMOVED, "")));
        }
        CallKind kind = kind(List.of());
        ObservedRefresh refresh = new ObservedRefresh(threads.events(), site.name(), exchange);
        return refresh.observed(client.get().call(kind, client.get().deadline(kind, Duration.ZERO), refresh));
    }

    @Override
    public String reason(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        if (cause instanceof SiteSkippedException skipped) {
            return skipped.outcome().toString();
        }
        return FailureClassifier.outcome(ResponseGuard.failure(cause)).toString();
    }

    @Override
    public boolean isClosed() {
        return threads.isClosed();
    }

    @Override
    public List<SiteStatus> fetchStatus() {
        FanOut.Call<SiteReport> call = (site, deadline) -> new FanOut.AtSite<>() {
            @Override
            public SiteReport apply(LivestatusView live) {
                return SiteReport.fetch(live, site.time());
            }

            @Override
            public SiteReport failed(Throwable thrown) {
                return SiteReport.withoutAnswer(
                        thrown instanceof SiteSkippedException skipped
                                ? skipped.outcome()
                                : FailureClassifier.outcome(ResponseGuard.failure(thrown)));
            }
        };
        CallKind kind = kind(List.of());
        List<SiteStatus> all = new ArrayList<>();
        FanOut.run(clients(), threads, Duration.ZERO, kind, call, report -> false)
                .forEach((site, report) -> {
                    SiteOutcome late = SiteReply.cutOff(
                                    site.deadline(kind, Duration.ZERO).budget())
                            .outcome();
                    all.add(site.status(report.orElseGet(() -> SiteReport.withoutAnswer(late))));
                });
        return all;
    }

    @Override
    public ChangeFeed.Builder changes() {
        return new ChangeFeed.Builder(this::clients, scope, threads);
    }

    /** Sends queries to all sites. The caller closes the replies after the merge. */
    private CallReplies fanOut(
            List<Merge> merges, CallKind kind, Exchanges exchanges, Predicate<List<SiteReply>> isEnough) {
        CallReplies replies = observed(merges);
        try {
            replies.set(FanOut.await(begin(merges, kind, exchanges, replies, isEnough)));
            return replies;
        } catch (RuntimeException | Error e) {
            end(replies, e);
            throw e;
        }
    }

    private CompletableFuture<Map<SiteClient, Optional<HeldReplies>>> begin(
            List<Merge> merges,
            CallKind kind,
            Exchanges exchanges,
            CallReplies replies,
            Predicate<List<SiteReply>> isEnough) {
        List<SiteClient> all = clients();
        Map<SiteClient, List<SiteReply>> known = kind.isStreamed() ? Map.of() : remembered(all, merges);
        List<SiteClient> queried = replies.know(all, known);
        boolean isOver =
                !known.isEmpty() && queried.isEmpty() || known.values().stream().anyMatch(isEnough);
        if (isOver) {
            threads.checkOpen();
            return CompletableFuture.completedFuture(Map.of());
        }
        return FanOut.begin(
                queried,
                threads,
                replies.observed(),
                waits(merges),
                kind,
                call(merges, exchanges, replies),
                held -> isEnough.test(held.replies()));
    }

    /** Returns the replies of the sites that need not be queried: disabled sites, and sites with replies from memory. */
    private Map<SiteClient, List<SiteReply>> remembered(List<SiteClient> all, List<Merge> merges) {
        if (memory.isEmpty()) {
            return Map.of();
        }
        Function<Site, Optional<Remembered>> answers =
                memory.get().answers(merges.stream().map(Merge::siteQuery).toList());
        Map<SiteClient, List<SiteReply>> known = new HashMap<>();
        for (SiteClient site : all) {
            if (!site.isEnabled()) {
                known.put(site, Collections.nCopies(merges.size(), SiteReply.disabled()));
                continue;
            }
            long begun = threads.time().nanos();
            answers.apply(site.site())
                    .ifPresent(answer -> known.put(
                            site,
                            remembered(
                                    merges,
                                    answer,
                                    Duration.ofNanos(threads.time().nanos() - begun))));
        }
        return known;
    }

    private static List<SiteReply> remembered(List<Merge> merges, Remembered answer, Duration time) {
        List<SiteReply> replies = new ArrayList<>();
        for (int i = 0; i < merges.size(); i++) {
            SiteResponse response = merges.get(i).trusted(answer.results().get(i), answer.dialect());
            replies.add(SiteReply.remembered(response, answer, time));
        }
        return replies;
    }

    private static Duration waits(List<Merge> merges) {
        return merges.stream()
                .flatMap(merge -> merge.siteQuery().waitTimeout().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns a function that creates the reply of a site that was cut off at its deadline. */
    private Function<SiteClient, SiteReply> cutOff(List<Merge> merges) {
        CallKind kind = kind(merges);
        return site -> SiteReply.cutOff(site.deadline(kind, waits(merges)).budget());
    }

    private static FanOut.Call<HeldReplies> call(List<Merge> merges, Exchanges exchanges, CallReplies replies) {
        return (site, deadline) -> {
            HeldReplies held = replies.open();
            return new SiteCall(merges.size(), exchanges.with(site, deadline, held.memory()), held);
        };
    }

    /** Runs the exchange with one site. An exception of its responses becomes a reply. */
    private record SiteCall(int queries, Function<LivestatusView, List<SiteReply>> exchange, HeldReplies held)
            implements FanOut.AtSite<HeldReplies> {
        @Override
        public HeldReplies apply(LivestatusView live) {
            held.begin();
            try {
                return held.of(exchange.apply(live));
            } finally {
                held.end();
            }
        }

        @Override
        public HeldReplies failed(Throwable thrown) {
            return held.of(
                    Collections.nCopies(queries, SiteReply.withoutResponse(FailureClassifier.outcomeOf(thrown))));
        }
    }

    /**
     * Returns the merge of a query. If there is one site only, the query is grouped by site, so that its statistics have the site
     * too.
     */
    private Merge merge(Query query) {
        Query narrowed = scope.narrowed(query);
        return Merge.of(clients().size() == 1 ? narrowed.groupBySite() : narrowed);
    }

    private CallKind kind(List<Merge> merges) {
        return CallKind.of(merges.stream().map(Merge::siteQuery).toList()).within(scope.budget());
    }

    private static Exchanges pipelined(List<Merge> merges) {
        return (site, deadline, memory) -> new Pipelined(merges, deadline, memory);
    }

    /** Sends all queries to one site together, and prepares its responses for merging. */
    private record Pipelined(List<Merge> merges, Deadline deadline, LongConsumer memory)
            implements Function<LivestatusView, List<SiteReply>> {
        @Override
        public List<SiteReply> apply(LivestatusView live) {
            List<QueryOutcome> outcomes =
                    live.queryEach(merges.stream().map(Merge::siteQuery).toList());
            throwIfAway(outcomes);
            List<SiteReply> replies = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                try {
                    Result answer = outcomes.get(i).orThrow();
                    SiteResponse response = merges.get(i).prepare(answer, live, memory);
                    replies.add(SiteReply.of(response, answer, elapsed(deadline)));
                } catch (LivestatusException e) {
                    replies.add(SiteReply.failed(e));
                }
            }
            return replies;
        }

        /** Throws the failure of a site whose core is not reachable from the server that responded, if no query succeeded. */
        private static void throwIfAway(List<QueryOutcome> outcomes) {
            boolean isAway = !outcomes.isEmpty()
                    && outcomes.stream()
                            .allMatch(outcome ->
                                    !outcome.isSuccess() && outcome.failure().isServerFault());
            if (isAway) {
                throw outcomes.get(0).failure();
            }
        }
    }

    /** Returns the time since the deadline was set, which is the beginning of the call. */
    private static Duration elapsed(Deadline deadline) {
        return deadline.budget().minus(deadline.remaining());
    }

    /**
     * Returns the result of one query.
     *
     * @param number the index of the query
     * @param unfinished creates the reply of a site that was not waited for
     */
    private static SitesResult merged(
            Merge merge,
            Map<SiteClient, Optional<List<SiteReply>>> replies,
            int number,
            Function<SiteClient, SiteReply> unfinished) {
        Map<String, SiteResponse> responses = new LinkedHashMap<>();
        Map<String, SiteOutcome> outcomes = new LinkedHashMap<>();
        Set<String> names = replies.keySet().stream().map(SiteClient::name).collect(Collectors.toSet());
        replies.forEach((site, own) -> {
            SiteReply reply = own.map(all -> all.get(number)).orElseGet(() -> unfinished.apply(site));
            outcomes.put(site.name(), reply.outcome());
            reply.addBackendOutcomes(site.name(), names, outcomes);
            reply.response().ifPresent(response -> responses.put(site.name(), response));
        });
        return new SiteMerger(merge, responses, outcomes).merge();
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.merge.Merge;
import io.github.livestatus.merge.SiteResponse;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sites that are queried together, and their answers are merged: those that there are when a call begins. */
final class SiteGroup implements SitesView {
    private final CurrentSites current;
    private final SiteThreads threads;
    private final Scope scope;

    /** Makes the exchange with one site, which gives one reply to each of the queries. */
    private interface Exchanges {
        /** @param memory gets the bytes that merging needs next */
        Function<LivestatusView, List<SiteReply>> with(SiteClient site, Deadline deadline, LongConsumer memory);
    }

    SiteGroup(CurrentSites current, SiteThreads threads) {
        this(current, threads, Scope.ALL);
    }

    private SiteGroup(CurrentSites current, SiteThreads threads, Scope scope) {
        this.current = current;
        this.threads = threads;
        this.scope = scope;
    }

    private SiteGroup with(Scope narrower) {
        return new SiteGroup(current, threads, narrower);
    }

    /** Returns the sites that a call goes to which begins now. */
    private List<SiteClient> sites() {
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
            Map<SiteClient, Optional<List<SiteReply>>> bySite = replies.bySite();
            List<SitesResult> results = new ArrayList<>();
            for (int i = 0; i < merges.size(); i++) {
                int number = i;
                results.add(replies.observed().merge(() -> merged(merges.get(number), bySite, number, cutOff(merges))));
            }
            return results;
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
        Objects.requireNonNull(query, "query");
        CompletableFuture<SitesResult> future = new CompletableFuture<>();
        CallReplies replies = new CallReplies(threads.events().begin(List.of(query)));
        try {
            List<Merge> merges = List.of(merge(query));
            CallKind kind = kind(merges);
            CompletableFuture<Map<SiteClient, Optional<HeldReplies>>> all = FanOut.begin(
                    sites(),
                    threads,
                    replies.observed(),
                    waits(merges),
                    kind,
                    call(merges, pipelined(merges), replies),
                    held -> false);
            future.whenComplete((result, failure) -> all.cancel(false));
            all.whenCompleteAsync(
                    (held, failure) -> complete(future, merges.get(0), replies, held, failure),
                    threads.calls()::runSurely);
        } catch (RuntimeException e) {
            replies.fail(e);
            replies.close();
            future.completeExceptionally(e);
        }
        return future;
    }

    /** Merging takes its time, and so may what depends on the future: neither is done by the thread of an exchange. */
    private void complete(
            CompletableFuture<SitesResult> future,
            Merge merge,
            CallReplies replies,
            Map<SiteClient, Optional<HeldReplies>> held,
            Throwable failure) {
        SitesResult result = null;
        Throwable thrown = failure;
        try (replies) {
            if (failure == null) {
                replies.set(held);
                result = replies.observed().merge(() -> merged(merge, replies.bySite(), 0, cutOff(List.of(merge))));
            } else if (failure instanceof RuntimeException own) {
                replies.fail(own);
            }
        } catch (Throwable e) {
            thrown = e;
        }
        if (thrown == null) {
            future.complete(result);
        } else {
            future.completeExceptionally(thrown);
        }
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        Merge merge = merge(Objects.requireNonNull(query, "query"));
        if (!query.sorts().isEmpty() || query.offset() > 0 || !query.stats().isEmpty()) {
            SitesResult result = query(query).orThrow();
            result.forEach(rows);
            return result.size();
        }
        RowHandoff handoff = new RowHandoff(rows, query.limit().orElse(Long.MAX_VALUE));
        Exchanges exchanges = (site, deadline, memory) -> live -> {
            long count = handoff.transfer(site.name(), live, merge.siteQuery());
            return List.of(SiteReply.ofRows(count, elapsed(deadline)));
        };
        boolean isCutShort;
        Map<SiteClient, Optional<List<SiteReply>>> bySite;
        CallKind kind = kind(List.of(merge)).streamed();
        try (CallReplies replies = fanOut(List.of(merge), kind, exchanges, reply -> handoff.isOver())) {
            bySite = replies.bySite();
        } finally {
            isCutShort = handoff.isOver();
            handoff.end();
        }
        if (!isCutShort) {
            merged(merge, bySite, 0, cutOff(List.of(merge))).orThrow();
        }
        return handoff.end();
    }

    @Override
    public QueryPlan explain(Query query) {
        Merge merge = merge(Objects.requireNonNull(query, "query"));
        return new SiteExplainer(query, merge.siteQuery(), kind(List.of(merge)))
                .explain(sites(), threads, kind(List.of()));
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
        FanOut.run(sites(), threads, Duration.ZERO, kind, call, report -> false).forEach((site, report) -> {
            SiteOutcome late = SiteReply.cutOff(
                            site.deadline(kind, Duration.ZERO).budget())
                    .outcome();
            all.add(site.status(report.orElseGet(() -> SiteReport.withoutAnswer(late))));
        });
        return all;
    }

    @Override
    public ChangeFeed.Builder changes() {
        return new ChangeFeed.Builder(this::sites, scope, threads);
    }

    /** Sends queries to all sites; the caller closes what comes back, once it is merged. */
    private CallReplies fanOut(
            List<Merge> merges, CallKind kind, Exchanges exchanges, Predicate<List<SiteReply>> isEnough) {
        List<Query> queries = merges.stream().map(Merge::siteQuery).toList();
        CallReplies replies = new CallReplies(threads.events().begin(queries));
        try {
            replies.set(FanOut.await(FanOut.begin(
                    sites(),
                    threads,
                    replies.observed(),
                    waits(merges),
                    kind,
                    call(merges, exchanges, replies),
                    held -> isEnough.test(held.replies()))));
            return replies;
        } catch (RuntimeException | Error e) {
            if (e instanceof RuntimeException failure) {
                replies.fail(failure);
            }
            replies.close();
            throw e;
        }
    }

    private static Duration waits(List<Merge> merges) {
        return merges.stream()
                .flatMap(merge -> merge.siteQuery().waitTimeout().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns what makes the reply of a site that had not answered when its time for these was up. */
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

    /** Makes an exchange with one site; whatever is thrown over its responses is a reply. */
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

    /** Statistics over one site are that site's. */
    private Merge merge(Query query) {
        Query narrowed = scope.narrowed(query);
        return Merge.of(sites().size() == 1 ? narrowed.groupBySite() : narrowed);
    }

    private CallKind kind(List<Merge> merges) {
        return CallKind.of(merges.stream().map(Merge::siteQuery).toList()).within(scope.budget());
    }

    private static Exchanges pipelined(List<Merge> merges) {
        return (site, deadline, memory) -> new Pipelined(merges, deadline, memory);
    }

    /** Sends one site all queries together, and makes its answers ready for merging. */
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

        /** Throws what makes the site one that is away: no query was answered, as who answered cannot reach the core. */
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

    /** Returns the time since the deadline was set, which is when the fan-out began. */
    private static Duration elapsed(Deadline deadline) {
        return deadline.budget().minus(deadline.remaining());
    }

    /**
     * Returns one query's result.
     *
     * @param number which of the queries it is
     * @param unfinished the reply of a site that was not waited for
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

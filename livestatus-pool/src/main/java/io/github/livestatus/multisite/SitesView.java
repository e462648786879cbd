package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.client.Queries;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.merge.Merge;
import io.github.livestatus.merge.SiteResponse;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Some of the sites, asked together. A view shares everything with the {@link LivestatusSites} it comes from, costs nothing
 * and has nothing to close. Safe for any number of threads.
 */
public final class SitesView implements Queries<SitesResult> {
    private final List<SiteClient> sites;
    private final Threads threads;

    /**
     * What questions run on.
     *
     * @param exchanges for exchanges with sites
     * @param waiting for asynchronous questions, which wait for exchanges and so may not take their threads
     */
    record Threads(Executor exchanges, Executor waiting) {}

    SitesView(List<SiteClient> sites, Threads threads) {
        this.sites = List.copyOf(sites);
        this.threads = threads;
    }

    /**
     * Asks these sites, and waits until each has answered or its time is up. Returns even when none has answered: see
     * {@link SitesResult#outcomes()} and {@link SitesResult#orThrow()}.
     *
     * @throws IllegalArgumentException when the query itself is at fault
     * @throws io.github.livestatus.error.AbortedException when the calling thread is interrupted
     */
    @Override
    public SitesResult query(Query query) {
        return queryAll(List.of(Objects.requireNonNull(query, "query"))).get(0);
    }

    /** Asks several queries, in one round trip to each site that allows it; otherwise as {@link #query(Query)}. */
    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        List<Merge> merges = queries.stream().map(SitesView::merge).toList();
        long start = System.nanoTime();
        Map<SiteClient, Optional<List<Reply>>> replies =
                ask(merges, (site, live) -> replies(live, merges, start), reply -> false);
        List<SitesResult> results = new ArrayList<>();
        for (int i = 0; i < merges.size(); i++) {
            results.add(merged(merges.get(i), replies, i, Reply::cutOff));
        }
        return results;
    }

    /**
     * Asks for what any of these sites can tell: the first that answers is enough, and the others are not waited for.
     *
     * @return its rows; sites that were still being asked are skipped as not needed
     */
    public SitesResult firstAnswer(Query query) {
        Merge merge = merge(query);
        long start = System.nanoTime();
        Predicate<List<Reply>> isAnswered = reply -> reply.get(0).outcome().isAnswered();
        Map<SiteClient, Optional<List<Reply>>> replies =
                ask(List.of(merge), (site, live) -> replies(live, List.of(merge), start), isAnswered);
        boolean isEnough = replies.values().stream()
                .anyMatch(reply -> reply.filter(isAnswered).isPresent());
        return merged(merge, replies, 0, isEnough ? site -> Reply.skipped(Skipped.Reason.NOT_NEEDED) : Reply::cutOff);
    }

    /**
     * Asks without waiting. However the future ends, the exchanges end with it: cancelling it, or {@code orTimeout} on it,
     * stops them. Cancelling a dependent stage does not.
     */
    public CompletableFuture<SitesResult> queryAsync(Query query) {
        CompletableFuture<SitesResult> future = new CompletableFuture<>();
        Runnable question = () -> {
            try {
                future.complete(query(query));
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        };
        FutureTask<Void> task = new FutureTask<>(question, null);
        future.whenComplete((result, failure) -> task.cancel(true));
        try {
            threads.waiting().execute(task);
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(new IllegalStateException("these sites are closed", e));
        }
        return future;
    }

    /**
     * Hands rows over as they arrive, each with its site, in no order of sites: one at a time, on the threads of the
     * exchanges. Memory stays bounded. A query with sort keys, an offset or statistics is answered as by {@link
     * #query(Query)} first. The consumer's time counts as the sites'.
     *
     * @return the number of rows
     * @throws io.github.livestatus.error.SitesMissingException at the end, when a site's rows are missing
     */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        Merge merge = merge(query);
        if (!query.sorts().isEmpty() || query.offset() > 0 || !query.stats().isEmpty()) {
            SitesResult result = query(query).orThrow();
            result.forEach(rows);
            return result.size();
        }
        RowHandoff handOver = new RowHandoff(rows, query.limit().orElse(Long.MAX_VALUE));
        long start = System.nanoTime();
        Map<SiteClient, Optional<List<Reply>>> replies;
        boolean isCutShort;
        try {
            replies = ask(
                    List.of(merge),
                    (site, live) -> List.of(Reply.handedOver(handOver.from(site.name(), live, merge.sent()), start)),
                    reply -> handOver.isOver());
        } finally {
            isCutShort = handOver.isOver();
            handOver.end();
        }
        if (!isCutShort) {
            merged(merge, replies, 0, Reply::cutOff).orThrow();
        }
        return handOver.end();
    }

    List<SiteStatus> fetchStatus() {
        FanOut.Question<SiteReport> report = (site, deadline) -> {
            try {
                return site.ask(deadline, SiteReport::ask);
            } catch (SiteSkippedException e) {
                return SiteReport.missing(e.outcome());
            } catch (LivestatusException e) {
                return SiteReport.missing(SiteOutcome.of(e));
            }
        };
        List<SiteStatus> all = new ArrayList<>();
        FanOut.ask(sites, threads.exchanges(), SiteClient::timeout, report, one -> false)
                .forEach((site, own) -> all.add(own.orElseGet(
                                () -> SiteReport.missing(Reply.cutOff(site).outcome()))
                        .status(site)));
        return all;
    }

    /** Refuses what no site could be sent, whether or not a site is there to be asked. */
    private static Merge merge(Query query) {
        for (String line : query.lines()) {
            if (line.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "control character in \"" + line.replaceAll("\\p{Cntrl}", "?") + "\": nothing was sent");
            }
        }
        return Merge.of(query);
    }

    /** @param question gives one reply to each of the merges' queries */
    private Map<SiteClient, Optional<List<Reply>>> ask(
            List<Merge> merges,
            BiFunction<SiteClient, LivestatusView, List<Reply>> question,
            Predicate<List<Reply>> isEnough) {
        FanOut.Question<List<Reply>> attempt = (site, deadline) -> {
            try {
                return site.ask(deadline, live -> question.apply(site, live));
            } catch (SiteSkippedException e) {
                return Collections.nCopies(merges.size(), Reply.missing(e.outcome()));
            } catch (LivestatusException e) {
                return Collections.nCopies(merges.size(), Reply.missing(SiteOutcome.of(e)));
            }
        };
        Duration waits = merges.stream()
                .flatMap(merge -> merge.sent().waitTimeout().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return FanOut.ask(sites, threads.exchanges(), site -> site.timeout().plus(waits), attempt, isEnough);
    }

    private static List<Reply> replies(LivestatusView live, List<Merge> merges, long start) {
        List<QueryOutcome> fates =
                live.queryEach(merges.stream().map(Merge::sent).toList());
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            try {
                Result answer = fates.get(i).orThrow();
                replies.add(Reply.answered(merges.get(i).arranged(answer, live), answer, start));
            } catch (LivestatusException e) {
                replies.add(Reply.missing(SiteOutcome.of(e)));
            }
        }
        return replies;
    }

    /**
     * One query's result.
     *
     * @param number which of the queries it is
     * @param unfinished the reply of a site that was not waited for
     */
    private static SitesResult merged(
            Merge merge,
            Map<SiteClient, Optional<List<Reply>>> replies,
            int number,
            Function<SiteClient, Reply> unfinished) {
        Map<String, SiteResponse> shares = new LinkedHashMap<>();
        Map<String, SiteOutcome> outcomes = new LinkedHashMap<>();
        replies.forEach((site, own) -> {
            Reply reply = own.map(all -> all.get(number)).orElseGet(() -> unfinished.apply(site));
            outcomes.put(site.name(), reply.outcome());
            outcomes.putAll(reply.backends(site.name()));
            reply.share().ifPresent(share -> shares.put(site.name(), share));
        });
        return new SitesResult(
                merge.merged(shares),
                shares.values().stream().map(SiteResponse::answer).toList(),
                outcomes);
    }
}

package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Queries of several sites with known results: a site that answered must have exactly its rows. */
final class SitesQuiz {
    private static final Stat<Long> COUNT = Stat.count(Services.HOST_NAME.ne(""));
    private static final int LIMIT = 30;

    private final LivestatusSites sites;
    private final int hosts;
    private final int services;
    private final Queue<Missing> missing = new ConcurrentLinkedQueue<>();
    private final AtomicLong complete = new AtomicLong();

    SitesQuiz(LivestatusSites sites, int hosts, int services) {
        this.sites = sites;
        this.hosts = hosts;
        this.services = services;
    }

    /** A site that did not answer a query, and its outcome. */
    record Missing(String site, long begun, long ended, SiteOutcome why) {}

    /** Sends one of the queries. A result that contradicts its outcomes is an AssertionError. */
    void ask(Random random) {
        long begun = System.nanoTime();
        SitesResult result =
                switch (random.nextInt(3)) {
                    case 0 -> allHosts();
                    case 1 -> firstHosts();
                    default -> count();
                };
        long ended = System.nanoTime();
        result.outcomes().forEach((site, outcome) -> {
            if (!outcome.isAnswered()) {
                missing.add(new Missing(site, begun, ended, outcome));
            }
        });
        if (result.isComplete()) {
            complete.incrementAndGet();
        }
    }

    private SitesResult allHosts() {
        SitesResult result = sites.query(Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.ADDRESS));
        assertEquals(expected(result), lines(result).stream().sorted().toList());
        return result;
    }

    private SitesResult firstHosts() {
        SitesResult result = sites.query(Query.from(Hosts.TABLE)
                .columns(Hosts.NAME, Hosts.ADDRESS)
                .sort(Hosts.NAME.descending())
                .limit(LIMIT));
        List<String> all = new ArrayList<>(expected(result));
        all.sort((left, right) -> name(right).compareTo(name(left)));
        assertEquals(all.subList(0, Math.min(LIMIT, all.size())), lines(result));
        return result;
    }

    private SitesResult count() {
        SitesResult result = sites.query(Query.from(Services.TABLE).stats(COUNT));
        int answered = answered(result).size();
        if (answered > 0) {
            long counted = result.row(0).get(COUNT);
            assertEquals((long) answered * hosts * services, counted);
        }
        return result;
    }

    private static List<String> answered(SitesResult result) {
        return result.outcomes().entrySet().stream()
                .filter(outcome -> outcome.getValue().isAnswered())
                .map(outcome -> outcome.getKey())
                .toList();
    }

    private List<String> expected(SitesResult result) {
        return answered(result).stream()
                .flatMap(site -> IntStream.range(0, hosts)
                        .mapToObj(host -> site + " " + site + "-host" + host + " " + KnownAnswers.address(host)))
                .sorted()
                .toList();
    }

    private static List<String> lines(SitesResult result) {
        return result.stream().map(SitesQuiz::line).toList();
    }

    private static String line(Row row) {
        return row.site() + " " + row.get(Hosts.NAME) + " " + row.get(Hosts.ADDRESS);
    }

    private static String name(String line) {
        return line.split(" ")[1];
    }

    /** Returns the results so far that lack a site. */
    List<Missing> missing() {
        return List.copyOf(missing);
    }

    /** Returns the number of results from all sites so far. */
    long complete() {
        return complete.get();
    }
}

package io.github.livestatus.shell;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.SitesView;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.shell.Cell.Colour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/** The verbs that count: one row for each site, and one for all of them. */
final class CountVerbs {
    /** One column of numbers: its name, what it counts, and its colour where it is not 0. */
    private record Count(String name, Stat<Long> stat, Colour colour) {}

    private static final List<Count> HOSTS = List.of(
            host("up", HostState.UP, Colour.GREEN),
            host("down", HostState.DOWN, Colour.RED),
            host("unreach", HostState.UNREACHABLE, Colour.MAGENTA),
            new Count("host_pend", Stat.count(Hosts.HAS_BEEN_CHECKED.isFalse()), Colour.CYAN));

    private static final List<Count> SERVICES = List.of(
            service("ok", ServiceState.OK, Colour.GREEN),
            service("warn", ServiceState.WARNING, Colour.YELLOW),
            service("crit", ServiceState.CRITICAL, Colour.RED),
            service("unkn", ServiceState.UNKNOWN, Colour.MAGENTA),
            new Count("svc_pend", Stat.count(Services.HAS_BEEN_CHECKED.isFalse()), Colour.CYAN));

    private final Session session;

    CountVerbs(Session session) {
        this.session = session;
    }

    private static Count host(String name, HostState state, Colour colour) {
        return new Count(
                name, Stat.count(Filter.allOf(Hosts.STATE.eq(state), Hosts.HAS_BEEN_CHECKED.isTrue())), colour);
    }

    private static Count service(String name, ServiceState state, Colour colour) {
        return new Count(
                name, Stat.count(Filter.allOf(Services.STATE.eq(state), Services.HAS_BEEN_CHECKED.isTrue())), colour);
    }

    /** Counts hosts and services by state. */
    Shown states() {
        return count(
                List.of(
                        Query.from(Hosts.TABLE).stats(stats(HOSTS)),
                        Query.from(Services.TABLE).stats(stats(SERVICES))),
                List.of(HOSTS, SERVICES));
    }

    private static List<Stat<Long>> stats(List<Count> counts) {
        return counts.stream().map(Count::stat).toList();
    }

    /** Counts the rows of a table that match all conditions. Each condition is LQL without {@code Filter:}. */
    Shown rows(String table, List<String> filters) {
        String conditions = String.join(
                "", filters.stream().map(filter -> "\nFilter: " + filter).toList());
        String text = "GET " + table + conditions;
        Query parsed = Query.parse(text);
        new Misspelling(session).refuse(table, text);
        Stat<Long> stat = Stat.count(Filter.allOf(parsed.filters()));
        return count(
                List.of(Query.from(parsed.table()).stats(stat)),
                List.of(List.of(new Count("count", stat, Colour.NONE))));
    }

    /** @param counts the columns that each query fills */
    private Shown count(List<Query> queries, List<List<Count>> counts) {
        List<Count> all = counts.stream().flatMap(List::stream).toList();
        List<String> names = new ArrayList<>(all.stream().map(Count::name).toList());
        names.add(0, "site");
        TextTable table = new TextTable(names);
        List<SitesResult> results = new ArrayList<>();
        long[] total = new long[all.size()];
        start(queries).forEach((site, futures) -> {
            List<SitesResult> ofSite = futures.stream().map(CountVerbs::await).toList();
            results.addAll(ofSite);
            if (ofSite.stream().allMatch(result -> result.outcomes().get(site).isAnswered())) {
                long[] numbers = numbers(ofSite, counts);
                table.row(cells(site, numbers, all));
                Arrays.setAll(total, i -> total[i] + numbers[i]);
            }
        });
        if (table.size() > 1) {
            table.total(cells("all", total, all));
        }
        return session.found(table, results);
    }

    /** Starts the queries at each site, all at the same time, and returns their futures by site. */
    private Map<String, List<CompletableFuture<SitesResult>>> start(List<Query> queries) {
        Map<String, List<CompletableFuture<SitesResult>>> started = new LinkedHashMap<>();
        for (Site site : session.sites().sites()) {
            SitesView only = session.sites().only(site.name());
            started.put(site.name(), queries.stream().map(only::queryAsync).toList());
        }
        return started;
    }

    private static SitesResult await(CompletableFuture<SitesResult> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private static long[] numbers(List<SitesResult> results, List<List<Count>> counts) {
        return IntStream.range(0, results.size())
                .boxed()
                .flatMap(i -> counts.get(i).stream()
                        .map(count -> results.get(i).row(0).get(count.stat())))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static List<Cell> cells(String site, long[] numbers, List<Count> counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(site)));
        for (int i = 0; i < numbers.length; i++) {
            cells.add(Cell.number(
                    numbers[i], numbers[i] == 0 ? Colour.NONE : counts.get(i).colour()));
        }
        return cells;
    }
}

package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.client.Queries;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Queries for the configuration of an {@link IcingaSite} with known results. Restarts do not change them, and each result
 * differs, so that a swapped response is detected.
 *
 * @param site the name of the site
 */
record KnownAnswers(String site, int hosts, int services) {
    private static final Stat<Long> COUNT = Stat.count(Services.HOST_NAME.ne(""));

    /**
     * Sends one of the queries and checks the result.
     *
     * @throws AssertionError if it is wrong
     */
    void ask(Queries<? extends Result> live, Random random) {
        int host = random.nextInt(hosts);
        switch (random.nextInt(4)) {
            case 0 -> assertEquals(List.of(address(host)), addresses(live.query(addressOf(host))));
            case 1 -> assertEquals(descriptions(), descriptions(live.query(servicesOf(host))));
            case 2 -> assertEquals(hosts * services, count(live));
            default -> askSeveral(live, random.ints(5, 0, hosts).boxed().toList());
        }
    }

    private void askSeveral(Queries<? extends Result> live, List<Integer> some) {
        List<String> given = new ArrayList<>();
        live.queryAll(some.stream().map(this::addressOf).toList()).forEach(one -> given.addAll(addresses(one)));
        assertEquals(some.stream().map(KnownAnswers::address).toList(), given);
    }

    private static long count(Queries<? extends Result> live) {
        return live.query(Query.from(Services.TABLE).stats(COUNT)).row(0).get(COUNT);
    }

    private static List<String> addresses(Result result) {
        return result.column(Hosts.ADDRESS);
    }

    private static Set<String> descriptions(Result result) {
        return new TreeSet<>(result.column(Services.DESCRIPTION));
    }

    private Query addressOf(int host) {
        return Query.from(Hosts.TABLE).columns(Hosts.ADDRESS).filter(Hosts.NAME.eq(site + "-host" + host));
    }

    private Query servicesOf(int host) {
        return Query.from(Services.TABLE)
                .columns(Services.DESCRIPTION)
                .filter(Services.HOST_NAME.eq(site + "-host" + host));
    }

    /** Returns the address of the host with this number, the same at every site. */
    static String address(int host) {
        return "10.0." + host / 256 + "." + host % 256;
    }

    private Set<String> descriptions() {
        return IntStream.range(0, services)
                .mapToObj(number -> "svc " + number)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

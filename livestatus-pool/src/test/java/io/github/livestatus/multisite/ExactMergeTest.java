package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Manner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any services, split at random over sites of random kinds, give the answers of one site that holds them all. */
class ExactMergeTest {
    private static final List<Column<?>> COLUMNS = List.of(
            Services.HOST_NAME,
            Services.DESCRIPTION,
            Services.STATE,
            Services.LAST_STATE_CHANGE,
            Services.LATENCY,
            Services.ACKNOWLEDGED);
    private static final List<Column<?>> SORTABLE = List.of(
            Services.DESCRIPTION,
            Services.STATE,
            Services.LAST_STATE_CHANGE,
            Services.LATENCY,
            Services.ACKNOWLEDGED,
            Services.HOST_NAME);

    /** A service, and the number of its site. */
    private record Service(int site, String host, String description, int state, long since, double latency, int ack) {
        Comparable<?> value(Column<?> column) {
            if (column == Services.DESCRIPTION) {
                return description;
            } else if (column == Services.HOST_NAME) {
                return host;
            } else if (column == Services.STATE) {
                return state;
            } else if (column == Services.LAST_STATE_CHANGE) {
                return since;
            }
            return column == Services.LATENCY ? (Comparable<?>) latency : (Comparable<?>) ack;
        }

        String text() {
            return site + " " + host + " " + description + " " + state + " " + since + " " + ack;
        }
    }

    private final List<Manner> manners = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<FakeLivestatus> servers = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(
            ints = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28
            })
    void manySitesAnswerAsOne(int seed) {
        Random random = new Random(seed);
        startServers(random);
        List<Site> sites = new ArrayList<>();
        servers.forEach(server -> sites.add(Site.of("" + sites.size(), server.endpoint())));
        try (LivestatusSites all = LivestatusSites.of(sites)) {
            for (int i = 0; i < 6; i++) {
                checkRows(all, random);
                checkStats(all, random);
            }
        } finally {
            servers.forEach(FakeLivestatus::close);
        }
    }

    private void startServers(Random random) {
        int sites = 1 + random.nextInt(9);
        int rows = random.nextInt(4) == 0 ? random.nextInt(4) : random.nextInt(120);
        for (int i = 0; i < sites; i++) {
            manners.add(Manner.values()[random.nextInt(Manner.values().length)]);
        }
        for (int i = 0; i < rows; i++) {
            services.add(new Service(
                    random.nextInt(sites),
                    "host" + random.nextInt(10),
                    "service " + i + (random.nextBoolean() ? "a" : "B"),
                    random.nextInt(4),
                    1_700_000_000L + random.nextInt(20),
                    random.nextInt(1_000_000) / 1024.0,
                    random.nextInt(2)));
        }
        for (int i = 0; i < sites; i++) {
            servers.add(
                    FakeLivestatus.builder(manners.get(i)).table(table(i)).tcp().start());
        }
    }

    private FakeTable table(int site) {
        FakeTable.Builder table = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("latency", Type.FLOAT)
                .column("acknowledged", Type.INT);
        for (Service service : services) {
            if (service.site == site) {
                table.row(
                        service.host, service.description, service.state, service.since, service.latency, service.ack);
            }
        }
        return table.build();
    }

    private void checkRows(LivestatusSites all, Random random) {
        List<Column<?>> columns = new ArrayList<>(COLUMNS);
        Query query = Query.from(Services.TABLE).columns(columns);
        Comparator<Service> order = (left, right) -> 0;
        int keys = 1 + random.nextInt(3);
        for (int i = 0; i < keys; i++) {
            Column<?> column = SORTABLE.get(random.nextInt(SORTABLE.size()));
            boolean isDescending = random.nextBoolean();
            query = query.sort(new Sort(column, "", isDescending));
            Comparator<Service> next = by(column);
            order = order.thenComparing(isDescending ? next.reversed() : next);
        }
        order = order.thenComparing(Service::site).thenComparing(Service::host).thenComparing(Service::description);
        ServiceState worst = ServiceState.values()[random.nextInt(4)];
        query = query.filter(Services.STATE.le(worst));
        long offset = random.nextBoolean() ? random.nextInt(30) : 0;
        long limit = random.nextBoolean() ? random.nextInt(40) : Long.MAX_VALUE;
        query = offset > 0 ? query.offset(offset) : query;
        query = limit < Long.MAX_VALUE ? query.limit(limit) : query;
        List<String> expected = services.stream()
                .filter(service -> service.state <= worst.code())
                .sorted(order)
                .skip(offset)
                .limit(limit)
                .map(Service::text)
                .toList();
        Query asked = query;
        assertEquals(
                expected,
                all.query(query).orThrow().stream().map(ExactMergeTest::text).toList(),
                () -> manners + " " + asked);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // one column's values are of one type
    private static Comparator<Service> by(Column<?> column) {
        return (left, right) -> ((Comparable) left.value(column)).compareTo(right.value(column));
    }

    private static String text(Row row) {
        return row.site() + " " + row.get(Services.HOST_NAME) + " " + row.get(Services.DESCRIPTION) + " "
                + row.getLong(Services.STATE) + " " + row.getLong(Services.LAST_STATE_CHANGE) + " "
                + row.getLong(Services.ACKNOWLEDGED);
    }

    private void checkStats(LivestatusSites all, Random random) {
        Stat<Long> count = Stat.count(Services.STATE.ge(ServiceState.WARNING));
        Stat<Double> sum = Stat.sum(Services.LATENCY);
        Stat<Double> avg = Stat.avg(Services.LATENCY);
        Stat<Double> min = Stat.min(Services.LATENCY);
        Stat<Double> max = Stat.max(Services.LATENCY);
        Stat<Double> std = Stat.std(Services.LATENCY);
        Query query = Query.from(Services.TABLE).stats(count, sum, avg, min, max);
        boolean hasDeviation = !manners.contains(Manner.LMD) && !manners.contains(Manner.SHINKEN);
        query = hasDeviation ? query.stats(std) : query;
        Column<?> group = random.nextInt(3) == 0 ? null : SORTABLE.get(random.nextInt(2) == 0 ? 1 : 5);
        query = group == null ? query : query.columns(group).sort(group.ascending());
        Map<Object, List<Service>> groups = services.stream()
                .collect(Collectors.groupingBy(
                        service -> group == null ? "" : service.value(group).toString()));
        Map<Object, Row> answered = new HashMap<>();
        Function<Row, String> key = row -> group == null ? "" : row.getString(group);
        Query asked = query;
        all.query(query).orThrow().forEach(row -> assertNull(answered.put(key.apply(row), row), asked::toString));
        if (group == null) {
            groups.putIfAbsent("", List.of());
        }
        assertEquals(groups.keySet(), answered.keySet(), () -> manners + " " + asked);
        groups.forEach((value, members) -> {
            Row row = answered.get(value);
            String about = manners + " " + asked + " " + value;
            double[] all1 = members.stream().mapToDouble(Service::latency).toArray();
            assertEquals(members.stream().filter(member -> member.state > 0).count(), row.get(count), about);
            if (members.isEmpty()) {
                assertNull(row.get(avg), about);
                assertNull(row.get(min), about);
                return;
            }
            double mean = java.util.Arrays.stream(all1).average().orElseThrow();
            double squares = java.util.Arrays.stream(all1)
                    .map(one -> (one - mean) * (one - mean))
                    .sum();
            assertClose(java.util.Arrays.stream(all1).sum(), row.get(sum), about);
            assertClose(mean, row.get(avg), about);
            assertClose(java.util.Arrays.stream(all1).min().orElseThrow(), row.get(min), about);
            assertClose(java.util.Arrays.stream(all1).max().orElseThrow(), row.get(max), about);
            if (hasDeviation) {
                boolean isPopulation = members.stream()
                        .map(member -> manners.get(member.site))
                        .allMatch(manner -> manner == Manner.NAGIOS || manner == Manner.CHECKMK);
                long divisor = members.size() - (isPopulation ? 0 : 1);
                double expected = divisor == 0 ? 0 : Math.sqrt(squares / divisor);
                double tolerance = isSixDigits() ? 1e-5 * mean : 1e-9 * Math.max(expected, 1);
                assertEquals(expected, row.get(std), tolerance * 2, about + " std");
            }
        });
    }

    private boolean isSixDigits() {
        return manners.contains(Manner.NAGIOS) || manners.contains(Manner.CHECKMK);
    }

    private void assertClose(double expected, double actual, String about) {
        assertEquals(expected, actual, Math.abs(expected) * (isSixDigits() ? 1e-5 : 1e-9), about);
    }
}

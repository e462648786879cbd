package io.github.livestatus.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.wire.QueryCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
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

    private final List<ServerKind> kinds = new ArrayList<>();
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
            kinds.add(ServerKind.values()[random.nextInt(ServerKind.values().length)]);
        }
        for (int i = 0; i < rows; i++) {
            services.add(new Service(
                    random.nextInt(sites),
                    "host" + random.nextInt(10),
                    "service " + i + (random.nextBoolean() ? "a" : "B"),
                    random.nextInt(4),
                    1_700_000_000L + random.nextInt(20),
                    (1 + random.nextInt(1_000_000)) / 1024.0,
                    random.nextInt(2)));
        }
        for (int i = 0; i < sites; i++) {
            servers.add(
                    FakeLivestatus.builder(kinds.get(i)).table(table(i)).tcp().start());
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
        Query sent = query.withTotal();
        SitesResult rows = all.query(sent).orThrow();
        assertEquals(expected, rows.stream().map(ExactMergeTest::text).toList(), () -> kinds + " " + sent);
        long total = services.stream()
                .filter(service -> service.state <= worst.code())
                .count();
        assertEquals(OptionalLong.of(total), rows.total(), () -> kinds + " " + sent);
        Query cut = QueryCopy.without(sent, QueryCopy.Part.ORDER).limit(3);
        assertEquals(OptionalLong.of(total), all.query(cut).total(), () -> kinds + " " + cut);
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

    private static final Stat<Long> COUNT = Stat.count(Services.STATE.ge(ServiceState.WARNING));
    private static final Stat<Double> SUM = Stat.sum(Services.LATENCY);
    private static final Stat<Double> AVG = Stat.avg(Services.LATENCY);
    private static final Stat<Double> MIN = Stat.min(Services.LATENCY);
    private static final Stat<Double> MAX = Stat.max(Services.LATENCY);
    private static final Stat<Double> STD = Stat.std(Services.LATENCY);
    private static final Stat<Double> SUMINV = Stat.suminv(Services.LATENCY);
    private static final Stat<Double> AVGINV = Stat.avginv(Services.LATENCY);
    private static final Stat<Instant> OLDEST = Stat.min(Services.LAST_STATE_CHANGE);
    private static final Stat<Instant> NEWEST = Stat.max(Services.LAST_STATE_CHANGE);

    /** Groups by up to two columns, and by the site or not: all groups, or a slice of them in their order. */
    private void checkStats(LivestatusSites all, Random random) {
        Query query = Query.from(Services.TABLE).stats(COUNT, SUM, AVG, MIN, MAX, OLDEST, NEWEST);
        query = hasInverses() ? query.stats(SUMINV, AVGINV) : query;
        query = hasDeviations() ? query.stats(STD) : query;
        // Icinga 2 refuses to group by what it holds as true and false
        Column<?> third = kinds.contains(ServerKind.ICINGA2) ? Services.DESCRIPTION : Services.ACKNOWLEDGED;
        List<Column<?>> by = new ArrayList<>(List.of(Services.STATE, Services.HOST_NAME, third));
        Collections.shuffle(by, random);
        List<Column<?>> columns = by.subList(0, random.nextInt(3));
        Comparator<Service> order = (left, right) -> 0;
        for (Column<?> column : columns) {
            query = query.columns(column).sort(column.ascending());
            order = order.thenComparing(by(column));
        }
        long offset = columns.isEmpty() ? 0 : random.nextInt(3);
        long limit = !columns.isEmpty() && random.nextBoolean() ? 3 : 1000;
        query = columns.isEmpty() ? query : query.offset(offset).limit(limit);
        boolean isBySite = random.nextBoolean();
        query = isBySite ? query.groupBySite() : query;
        Map<List<String>, List<Service>> groups = new LinkedHashMap<>();
        for (int site = 0; columns.isEmpty() && site < (isBySite ? servers.size() : 1); site++) {
            groups.put(isBySite ? List.of("" + site) : List.of(), new ArrayList<>());
        }
        services.stream().sorted(order.thenComparing(Service::site)).forEach(service -> groups.computeIfAbsent(
                        key(service, columns, isBySite), key -> new ArrayList<>())
                .add(service));
        String about = kinds + " " + query;
        SitesResult result = all.query(query.withTotal()).orThrow();
        assertEquals(OptionalLong.of(groups.size()), result.total(), about);
        List<Row> rows = result.stream().toList();
        List<List<String>> expected =
                groups.keySet().stream().skip(offset).limit(limit).toList();
        assertEquals(
                expected, rows.stream().map(row -> key(row, columns, isBySite)).toList(), about);
        rows.forEach(row -> checkNumbers(groups.get(key(row, columns, isBySite)), row, about));
        if (!isBySite && servers.size() > 1) {
            rows.forEach(row -> assertEquals("", row.site(), about));
        }
    }

    private static List<String> key(Service service, List<Column<?>> columns, boolean isBySite) {
        List<String> key = new ArrayList<>(isBySite ? List.of("" + service.site) : List.of());
        columns.forEach(column -> key.add(service.value(column).toString()));
        return key;
    }

    private static List<String> key(Row row, List<Column<?>> columns, boolean isBySite) {
        List<String> key = new ArrayList<>(isBySite ? List.of(row.site()) : List.of());
        columns.forEach(column -> key.add(row.getString(column)));
        return key;
    }

    private void checkNumbers(List<Service> members, Row row, String query) {
        String about = query + " " + row;
        double[] latencies = members.stream().mapToDouble(Service::latency).toArray();
        assertEquals(members.stream().filter(member -> member.state > 0).count(), row.get(COUNT), about);
        if (members.isEmpty()) {
            for (Stat<?> stat : List.of(AVG, MIN, MAX, OLDEST, NEWEST)) {
                assertNull(row.get(stat), about);
            }
            return;
        }
        DoubleSummaryStatistics plain = Arrays.stream(latencies).summaryStatistics();
        assertClose(plain.getSum(), row.get(SUM), about);
        assertClose(plain.getAverage(), row.get(AVG), about);
        assertClose(plain.getMin(), row.get(MIN), about);
        assertClose(plain.getMax(), row.get(MAX), about);
        LongSummaryStatistics times = members.stream().mapToLong(Service::since).summaryStatistics();
        assertClose(times.getMin(), row.get(OLDEST).getEpochSecond(), about);
        assertClose(times.getMax(), row.get(NEWEST).getEpochSecond(), about);
        if (hasInverses()) {
            double inverses =
                    Arrays.stream(latencies).map(latency -> 1 / latency).sum();
            assertClose(inverses, row.get(SUMINV), about);
            assertClose(inverses / latencies.length, row.get(AVGINV), about);
        }
        if (hasDeviations()) {
            double expected = deviation(members, latencies, plain.getAverage());
            double tolerance = isSixDigits() ? 1e-5 * plain.getAverage() : 1e-9 * Math.max(expected, 1);
            assertEquals(expected, row.get(STD), tolerance * 2, about + " std");
        }
    }

    /** Of a sample, whichever sites answer. */
    private double deviation(List<Service> members, double[] latencies, double mean) {
        double squares = Arrays.stream(latencies)
                .map(latency -> (latency - mean) * (latency - mean))
                .sum();
        long divisor = members.size() - 1L;
        return divisor == 0 ? 0 : Math.sqrt(squares / divisor);
    }

    private boolean hasInverses() {
        return !kinds.contains(ServerKind.LMD);
    }

    /** Which of the two Shinken means is not known, so it is refused. */
    private boolean hasDeviations() {
        return hasInverses() && !kinds.contains(ServerKind.SHINKEN);
    }

    private boolean isSixDigits() {
        return kinds.contains(ServerKind.NAGIOS) || kinds.contains(ServerKind.CHECKMK);
    }

    private void assertClose(double expected, double actual, String about) {
        assertEquals(expected, actual, Math.abs(expected) * (isSixDigits() ? 1e-5 : 1e-9), about);
    }
}

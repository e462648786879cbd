package io.github.livestatus.client;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.OrderedColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.lql.WaitTrigger;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Random queries for a random table of hosts, repeatable by their seed. */
final class RandomQueries {
    private static final List<String> TEXTS =
            List.of("", "web01", "WEB01", "db", "a.b", "x (y)", "|", "^$", "ü", "[1]");
    private static final List<String> GROUPS = List.of("linux", "Linux", "dmz", "all servers");
    private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 2, 60);

    private final Random random;
    private final boolean hasDicts;

    /** @param hasDicts true to filter custom variables too */
    RandomQueries(long seed, boolean hasDicts) {
        this.random = new Random(seed);
        this.hasDicts = hasDicts;
    }

    FakeTable hosts(int rows) {
        FakeTable.Builder table = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("alias", Type.STRING)
                .column("state", Type.INT)
                .column("acknowledged", Type.INT)
                .column("num_services", Type.INT)
                .column("latency", Type.FLOAT)
                .column("last_check", Type.TIME)
                .column("groups", Type.LIST)
                .column("custom_variables", Type.DICT);
        for (int i = 0; i < rows; i++) {
            table.row(
                    "host" + i,
                    one(TEXTS),
                    random.nextInt(3),
                    random.nextInt(2),
                    random.nextInt(4),
                    random.nextInt(4) / 2.0,
                    Instant.ofEpochSecond(random.nextInt(3) * 100L),
                    GROUPS.subList(0, random.nextInt(GROUPS.size() + 1)),
                    random.nextBoolean() ? Map.of("OWNER", one(TEXTS.subList(1, TEXTS.size()))) : Map.of());
        }
        return table.build();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns a random tree of filters, which may contain empty groups and groups of one. */
    Filter filter(int depth) {
        int kind = depth == 0 ? 9 : random.nextInt(10);
        return switch (kind) {
            case 0, 1 -> Filter.allOf(filters(depth));
            case 2, 3 -> Filter.anyOf(filters(depth));
            case 4, 5 -> filter(depth - 1).not();
            default -> comparison();
        };
    }

    private List<Filter> filters(int depth) {
        List<Filter> filters = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            filters.add(filter(depth - 1));
        }
        return filters;
    }

    private Filter comparison() {
        List<Supplier<Filter>> kinds = new ArrayList<>(List.of(
                () -> text(Hosts.ALIAS),
                () -> text(Hosts.NAME),
                () -> ordered(Hosts.STATE, one(List.of(HostState.values()))),
                () -> random.nextBoolean() ? Hosts.ACKNOWLEDGED.isTrue() : Hosts.ACKNOWLEDGED.isFalse(),
                () -> number(Hosts.NUM_SERVICES),
                () -> number(Hosts.LATENCY),
                () -> time(Hosts.LAST_CHECK),
                () -> list(Hosts.GROUPS)));
        if (hasDicts) {
            kinds.add(() -> dict(Hosts.CUSTOM_VARIABLES));
        }
        return one(kinds).get();
    }

    private Filter text(StringColumn column) {
        String text = one(TEXTS);
        return switch (random.nextInt(9)) {
            case 0 -> column.equalsIgnoreCase(text);
            case 1 -> column.notEqualsIgnoreCase(text);
            case 2 -> column.startsWith(text);
            case 3 -> column.contains(text);
            case 4 -> column.containsIgnoreCase(text);
            case 5 -> column.matches("[0-9]$").not();
            case 6 -> column.in(TEXTS.subList(0, random.nextInt(TEXTS.size())));
            case 7 -> column.notMatchesIgnoreCase("^WEB|b$");
            default -> ordered(column, text);
        };
    }

    private <T> Filter ordered(OrderedColumn<T> column, T value) {
        return switch (random.nextInt(6)) {
            case 0 -> column.eq(value);
            case 1 -> column.ne(value);
            case 2 -> column.lt(value);
            case 3 -> column.le(value);
            case 4 -> column.gt(value);
            default -> column.ge(value);
        };
    }

    private Filter number(IntColumn column) {
        int value = one(NUMBERS);
        return switch (random.nextInt(7)) {
            case 0 -> column.eq(value);
            case 1 -> column.ne(value);
            case 2 -> column.lt(value);
            case 3 -> column.le(value);
            case 4 -> column.gt(value);
            case 5 -> column.ge(value);
            default -> column.in(List.of((long) value, 1L));
        };
    }

    private Filter number(FloatColumn column) {
        double value = one(NUMBERS) / 2.0;
        return switch (random.nextInt(6)) {
            case 0 -> column.eq(value);
            case 1 -> column.ne(value);
            case 2 -> column.lt(value);
            case 3 -> column.le(value);
            case 4 -> column.gt(value);
            default -> column.ge(value);
        };
    }

    private Filter time(TimeColumn column) {
        return random.nextInt(5) == 0 ? column.isNever() : ordered(column, Instant.ofEpochSecond(random.nextInt(300)));
    }

    private Filter list(ListColumn<String> column) {
        return switch (random.nextInt(4)) {
            case 0 -> column.contains(one(GROUPS));
            case 1 -> column.notContains(one(GROUPS));
            case 2 -> column.isEmpty();
            default -> column.isNotEmpty();
        };
    }

    private Filter dict(DictColumn column) {
        return switch (random.nextInt(3)) {
            case 0 -> column.eq("OWNER", one(TEXTS));
            case 1 -> column.ne("OWNER", one(TEXTS));
            default -> column.matchesIgnoreCase("OWNER", "web");
        };
    }

    /** Returns a random query for rows, or for statistics of all rows or of groups. */
    Query query() {
        Query query = Query.from(Hosts.TABLE);
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.filter(filter(3));
        }
        return random.nextInt(3) == 0 ? stats(query) : rows(query);
    }

    /** Returns a random query with further headers, only for printing and parsing. */
    Query dressed() {
        Query query = query();
        query = random.nextInt(3) == 0 ? query.authUser(one(List.of("ops", "a b", "ü"))) : query;
        query = random.nextInt(3) == 0 ? query.localtime(Instant.ofEpochSecond(random.nextInt())) : query;
        query = random.nextInt(3) == 0 ? query.backends("site01", "site02") : query;
        query = random.nextInt(3) == 0 ? query.waitTrigger(one(List.of(WaitTrigger.values()))) : query;
        query = random.nextInt(3) == 0 ? query.waitTimeout(Duration.ofMillis(1 + random.nextInt(99_999))) : query;
        query = random.nextInt(3) == 0 ? query.sort(Hosts.CUSTOM_VARIABLES.descending("OWNER")) : query;
        query = random.nextInt(3) == 0 ? query.columns(Hosts.rrddata("load", "load1,100,*:0:3600:60")) : query;
        query = random.nextInt(3) == 0 ? query.waitObject("web01").waitCondition(filter(3)) : query;
        return random.nextInt(3) == 0
                ? query.stats(
                        Stat.std(Hosts.LATENCY),
                        Stat.suminv(Hosts.LATENCY),
                        Stat.avginv(Hosts.LATENCY),
                        Stat.avg(Hosts.ACKNOWLEDGED),
                        Stat.min(Hosts.LAST_CHECK),
                        Stat.max(Hosts.STATE))
                : query;
    }

    private Query rows(Query query) {
        Query rows = query.columns(Hosts.NAME, one(List.<Column<?>>of(Hosts.STATE, Hosts.GROUPS, Hosts.LATENCY)));
        if (random.nextBoolean()) {
            Sort first = one(List.of(
                    Hosts.STATE.ascending(),
                    Hosts.LATENCY.descending(),
                    Hosts.ALIAS.ascending(),
                    Hosts.LAST_CHECK.descending(),
                    Hosts.CUSTOM_VARIABLES.ascending("OWNER"),
                    Hosts.CUSTOM_VARIABLES.descending("OWNER")));
            rows = rows.sort(first, Hosts.NAME.descending());
            rows = random.nextBoolean() ? rows.limit(random.nextInt(20)) : rows;
            rows = random.nextBoolean() ? rows.offset(random.nextInt(10)) : rows;
        }
        return random.nextInt(5) == 0 ? rows.timelimit(Duration.ofSeconds(30)) : rows;
    }

    private Query stats(Query query) {
        Query stats =
                random.nextBoolean() ? query.columns(one(List.<Column<?>>of(Hosts.STATE, Hosts.ACKNOWLEDGED))) : query;
        for (int i = random.nextInt(3); i >= 0; i--) {
            stats = stats.stats(
                    switch (random.nextInt(5)) {
                        case 0 -> Stat.count();
                        case 1 -> Stat.sum(Hosts.NUM_SERVICES);
                        case 2 -> Stat.max(Hosts.LATENCY);
                        default -> Stat.count(filter(2));
                    });
        }
        return stats;
    }
}

package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random hosts and services of one site, and random queries. The same seed gives the same rows and queries. */
final class RandomSite {
    private static final List<String> TEXTS = List.of(
            "",
            "web01",
            "WEB01",
            "disk /var is full",
            "DISK OK",
            "a.b",
            "x (y)",
            "|",
            "^$",
            "ü",
            "Über 5 °C",
            "[1]",
            "kß",
            "日本 disk",
            "two\nlines",
            "\u212Aelvin");
    private static final List<String> REGEXES = List.of(
            "disk",
            "^DISK",
            "full$",
            "a.b",
            "web|ok",
            "(web|disk) ?0?",
            "[0-9]+",
            "[^a-z]",
            ".*full",
            "w.*1$",
            "^web01$",
            "^(web|db)01$",
            "ü",
            "(Ü|ü)ber",
            "a\\.b",
            "\\[1\\]",
            "x \\(");
    private static final List<String> GROUPS = List.of("linux", "Linux", "dmz", "all servers");
    private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 2, 3, 60, 300);

    static final List<Column<?>> HOST_COLUMNS = List.of(
            Hosts.ALIAS, Hosts.STATE, Hosts.ACKNOWLEDGED, Hosts.LAST_CHECK, Hosts.GROUPS, Hosts.CUSTOM_VARIABLES);

    static final List<Column<?>> SERVICE_COLUMNS = List.of(
            Services.STATE,
            Services.ACKNOWLEDGED,
            Services.SCHEDULED_DOWNTIME_DEPTH,
            Services.LAST_CHECK,
            Services.LAST_STATE_CHANGE,
            Services.EXECUTION_TIME,
            Services.PLUGIN_OUTPUT,
            Services.PERF_DATA,
            Services.CHECK_COMMAND,
            Services.GROUPS,
            Services.CUSTOM_VARIABLES);

    private final Random random;
    private final Dialect dialect;
    private final List<List<Object>> hosts = new ArrayList<>();
    private final List<List<Object>> services = new ArrayList<>();
    private int made;

    RandomSite(long seed, Dialect dialect, int hostCount, int servicesOfHost) {
        this.random = new Random(seed);
        this.dialect = dialect;
        for (int i = 0; i < hostCount; i++) {
            addHost(servicesOfHost);
        }
    }

    private void addHost(int servicesOfHost) {
        String name = "host" + made++;
        hosts.add(host(name));
        for (int i = 0; i < servicesOfHost; i++) {
            services.add(service(name, "s" + i));
        }
    }

    private List<Object> host(String name) {
        List<Object> row = new ArrayList<>(List.of(
                name,
                one(TEXTS),
                random.nextInt(3),
                random.nextInt(2),
                random.nextInt(3) * 100,
                GROUPS.subList(0, random.nextInt(GROUPS.size() + 1)),
                variables()));
        return withPeer(row);
    }

    private Map<String, String> variables() {
        return random.nextBoolean() ? Map.of("OWNER", one(TEXTS.subList(1, 8))) : Map.of();
    }

    private List<Object> service(String host, String description) {
        List<Object> row = new ArrayList<>(List.of(
                host,
                description,
                random.nextInt(4),
                random.nextInt(2),
                random.nextInt(5) == 0 ? 1 : 0,
                1_700_000_000 + random.nextInt(300),
                random.nextInt(10) == 0 ? 0 : 1_700_000_000 + random.nextInt(20),
                random.nextInt(3) == 0 ? random.nextInt(4) / 2.0 : random.nextInt(10_000) / 8.0,
                output(),
                random.nextInt(3) == 0 ? "" : "time=" + random.nextInt(1_000_000) + "s;1;2",
                "check_" + random.nextInt(3),
                GROUPS.subList(0, random.nextInt(GROUPS.size() + 1)),
                variables()));
        return withPeer(row);
    }

    /** Adds the backend of the row, which an LMD has in each row. */
    private List<Object> withPeer(List<Object> row) {
        if (dialect == Dialect.LMD) {
            row.add("peer");
        }
        return row;
    }

    private String output() {
        String text = one(TEXTS);
        return random.nextInt(4) == 0 ? text : text + " " + random.nextInt(1_000_000);
    }

    /** Changes, deletes or adds some rows. */
    void change() {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            int row = random.nextInt(services.size());
            List<Object> old = services.get(row);
            switch (random.nextInt(6)) {
                case 0 -> services.remove(row);
                case 1 -> services.add(service((String) one(hosts).get(0), "new" + made++));
                case 2 -> hosts.set(0, host((String) hosts.get(0).get(0)));
                default -> services.set(row, service((String) old.get(0), (String) old.get(1)));
            }
        }
        if (random.nextInt(4) == 0) {
            addHost(3);
        }
    }

    FakeTable hosts() {
        FakeTable.Builder table = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("alias", Type.STRING)
                .column("state", Type.INT)
                .column("acknowledged", Type.INT)
                .column("last_check", Type.TIME)
                .column("groups", Type.LIST)
                .column("custom_variables", Type.DICT);
        return filled(table, hosts);
    }

    FakeTable services() {
        FakeTable.Builder table = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("acknowledged", Type.INT)
                .column("scheduled_downtime_depth", Type.INT)
                .column("last_check", Type.TIME)
                .column("last_state_change", Type.TIME)
                .column("execution_time", Type.FLOAT)
                .column("plugin_output", Type.STRING)
                .column("perf_data", Type.STRING)
                .column("check_command", Type.STRING)
                .column("groups", Type.LIST)
                .column("custom_variables", Type.DICT);
        return filled(table, services);
    }

    private FakeTable filled(FakeTable.Builder table, List<List<Object>> rows) {
        FakeTable.Builder whole = dialect == Dialect.LMD ? table.column("peer_key", Type.STRING) : table;
        rows.forEach(row -> whole.row(row.toArray()));
        return whole.build();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns a random query for rows or for statistics. */
    Query query() {
        boolean isOfHosts = random.nextInt(4) == 0;
        Query query = Query.from(isOfHosts ? Hosts.TABLE : Services.TABLE);
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.filter(filter(isOfHosts, 3));
        }
        Query made = random.nextInt(3) == 0 ? stats(query, isOfHosts) : rows(query, isOfHosts);
        return random.nextInt(4) == 0 ? Query.parse(made.toString()) : made;
    }

    private Query rows(Query query, boolean isOfHosts) {
        Query rows = isOfHosts
                ? query.columns(Hosts.NAME, one(HOST_COLUMNS))
                : query.columns(Services.HOST_NAME, Services.DESCRIPTION)
                        .columns(one(SERVICE_COLUMNS), Services.HOST_STATE, Services.HOST_ALIAS);
        if (random.nextInt(3) > 0) {
            rows = isOfHosts
                    ? rows.sort(one(
                            List.of(Hosts.STATE.ascending(), Hosts.ALIAS.descending(), Hosts.LAST_CHECK.descending())))
                    : rows.sort(serviceOrder());
            rows = random.nextBoolean() ? rows.limit(random.nextInt(20)) : rows;
            rows = random.nextBoolean() ? rows.offset(random.nextInt(10)) : rows;
        }
        return random.nextInt(4) == 0 ? rows.withTotal() : rows;
    }

    private List<Sort> serviceOrder() {
        List<Sort> keys = new ArrayList<>();
        keys.add(one(List.of(
                Services.STATE.descending(),
                Services.LAST_STATE_CHANGE.descending(),
                Services.EXECUTION_TIME.ascending(),
                Services.PLUGIN_OUTPUT.descending(),
                Services.CHECK_COMMAND.ascending(),
                Services.HOST_ALIAS.ascending(),
                Services.HOST_STATE.descending())));
        if (random.nextBoolean()) {
            keys.add(Services.LAST_CHECK.ascending());
        }
        return keys;
    }

    private Query stats(Query query, boolean isOfHosts) {
        Query stats = query;
        for (int i = random.nextInt(3); i > 0; i--) {
            stats = stats.columns(
                    isOfHosts
                            ? one(List.<Column<?>>of(Hosts.STATE, Hosts.ACKNOWLEDGED, Hosts.ALIAS))
                            : one(List.<Column<?>>of(
                                    Services.STATE,
                                    Services.CHECK_COMMAND,
                                    Services.HOST_NAME,
                                    Services.HOST_STATE,
                                    Services.LAST_STATE_CHANGE,
                                    Services.PLUGIN_OUTPUT)));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            stats = stats.stats(
                    switch (random.nextInt(6)) {
                        case 0 -> Stat.count();
                        case 1 -> isOfHosts ? Stat.max(Hosts.LAST_CHECK) : Stat.min(Services.STATE);
                        case 2 -> isOfHosts ? Stat.sum(Hosts.ACKNOWLEDGED) : sum();
                        case 3 -> isOfHosts ? Stat.max(Hosts.STATE) : Stat.avg(Services.SCHEDULED_DOWNTIME_DEPTH);
                        default -> Stat.count(filter(isOfHosts, 2));
                    });
        }
        return stats;
    }

    /** Returns a sum of small integers for Nagios and Checkmk, which print only seven digits of a statistic. */
    private Stat<?> sum() {
        boolean isRounded = dialect == Dialect.NAGIOS || dialect == Dialect.CHECKMK;
        return isRounded ? Stat.sum(Services.SCHEDULED_DOWNTIME_DEPTH) : Stat.sum(Services.EXECUTION_TIME);
    }

    private Filter filter(boolean isOfHosts, int depth) {
        int kind = depth == 0 ? 9 : random.nextInt(10);
        return switch (kind) {
            case 0, 1 -> Filter.allOf(filters(isOfHosts, depth));
            case 2, 3 -> Filter.anyOf(filters(isOfHosts, depth));
            case 4 -> filter(isOfHosts, depth - 1).not();
            default -> isOfHosts ? ofHost() : ofService();
        };
    }

    private List<Filter> filters(boolean isOfHosts, int depth) {
        List<Filter> filters = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            filters.add(filter(isOfHosts, depth - 1));
        }
        return filters;
    }

    private Filter ofHost() {
        return switch (random.nextInt(6)) {
            case 0 -> text(Hosts.ALIAS);
            case 1 -> text(Hosts.NAME);
            case 2 -> number(Hosts.STATE, random.nextInt(4));
            case 3 -> Hosts.ACKNOWLEDGED.eq(random.nextBoolean());
            case 4 -> list(Hosts.GROUPS);
            default -> Hosts.CUSTOM_VARIABLES.eq("OWNER", oneLine());
        };
    }

    private Filter ofService() {
        return switch (random.nextInt(12)) {
            case 0 -> text(Services.PLUGIN_OUTPUT);
            case 1 -> text(Services.HOST_NAME);
            case 2 -> text(Services.HOST_ALIAS);
            case 3 -> text(one(List.of(Services.DESCRIPTION, Services.CHECK_COMMAND, Services.PERF_DATA)));
            case 4 -> Services.STATE.eq(one(List.of(ServiceState.values())));
            case 5 -> number(Services.STATE, one(NUMBERS));
            case 6 -> Services.ACKNOWLEDGED.eq(random.nextBoolean());
            case 7 -> number(Services.LAST_CHECK, 1_700_000_000 + one(NUMBERS));
            case 8 -> number(Services.EXECUTION_TIME, one(NUMBERS) / 2.0);
            case 9 -> list(random.nextBoolean() ? Services.GROUPS : Services.HOST_GROUPS);
            case 10 -> number(Services.HOST_STATE, random.nextInt(3));
            default -> Services.CUSTOM_VARIABLES.eq("OWNER", oneLine());
        };
    }

    private Filter number(Column<?> column, double value) {
        List<Operator> operators =
                List.of(Operator.EQ, Operator.NE, Operator.LT, Operator.LE, Operator.GT, Operator.GE);
        String text = column.equals(Services.EXECUTION_TIME) ? Double.toString(value) : Long.toString((long) value);
        return new Filter.Comparison(column, one(operators), text);
    }

    private Filter text(StringColumn column) {
        String text = oneLine();
        return switch (random.nextInt(9)) {
            case 0 -> column.equalsIgnoreCase(text);
            case 1 -> column.notEqualsIgnoreCase(text);
            case 2 -> column.startsWith(text);
            case 3 -> column.contains(text);
            case 4 -> column.containsIgnoreCase(text);
            case 5 -> column.matches(one(REGEXES));
            case 6 -> column.matchesIgnoreCase(one(REGEXES));
            case 7 -> column.ne(text);
            default -> random.nextBoolean() ? column.eq(text) : column.lt(text);
        };
    }

    private String oneLine() {
        return one(TEXTS).replace('\n', ' ');
    }

    private Filter list(ListColumn<String> column) {
        return switch (random.nextInt(4)) {
            case 0 -> column.contains(one(GROUPS));
            case 1 -> column.notContains(one(GROUPS));
            case 2 -> column.isEmpty();
            default -> column.isNotEmpty();
        };
    }

    /** Returns the held tables of this site. */
    List<HeldTable> held() {
        return List.of(
                new HeldTable(
                        Hosts.TABLE, dialect, key(Hosts.NAME, Hosts.PEER_KEY), HOST_COLUMNS, List.of(), List.of()),
                new HeldTable(
                        Services.TABLE,
                        dialect,
                        key(Services.HOST_NAME, Services.DESCRIPTION, Services.PEER_KEY),
                        SERVICE_COLUMNS,
                        List.of(),
                        List.of()));
    }

    private List<Column<?>> key(Column<?>... columns) {
        List<Column<?>> key = new ArrayList<>(List.of(columns));
        if (dialect != Dialect.LMD) {
            key.remove(key.size() - 1);
        }
        return key;
    }
}

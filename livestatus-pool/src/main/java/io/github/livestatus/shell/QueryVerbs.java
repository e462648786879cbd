package io.github.livestatus.shell;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.multisite.QueryPlan;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Columns;
import io.github.livestatus.schema.HostGroups;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceGroups;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Status;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.text.Printable;
import io.github.livestatus.text.Spelling;
import io.github.livestatus.transport.Endpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The verbs that find hosts, services and problems, and the verbs for a query in LQL. */
final class QueryVerbs {
    private static final List<ServiceState> WORST_FIRST =
            List.of(ServiceState.CRITICAL, ServiceState.WARNING, ServiceState.UNKNOWN, ServiceState.OK);

    private final Session session;

    QueryVerbs(Session session) {
        this.session = session;
    }

    Shown sites() {
        SitesResult result = session.query(Query.from(Status.TABLE)
                .columns(Status.PROGRAM_VERSION, Status.PROGRAM_START)
                .optional(Status.NUM_HOSTS, Status.NUM_SERVICES));
        Map<String, Site> byName =
                session.sites().sites().stream().collect(Collectors.toMap(Site::name, Function.identity()));
        TextTable table = new TextTable(List.of("site", "address", "version", "hosts", "services", "up for"));
        Instant now = session.time().now();
        for (Row row : result) {
            table.row(List.of(
                    Cell.text(row.site()),
                    Cell.text(byName.get(row.site()).endpoints().stream()
                            .map(Endpoint::toString)
                            .collect(Collectors.joining(", "))),
                    Cell.text(row.get(Status.PROGRAM_VERSION)),
                    number(row.get(Status.NUM_HOSTS)),
                    number(row.get(Status.NUM_SERVICES)),
                    Cell.age(row.get(Status.PROGRAM_START), now)));
        }
        return session.found(table, result);
    }

    /** Returns an empty cell for null: an LMD has no number of objects in its table status. */
    private static Cell number(Long number) {
        return number == null ? Cell.text("") : Cell.number(number);
    }

    Shown hosts(Object... all) {
        Choices choices = new Choices("hosts", 1, Choices.OF_OBJECTS, all);
        SitesResult result =
                session.query(Layout.HOSTS.filter(choices.named(Hosts.NAME)).filter(choices.grouped(Hosts.GROUPS)));
        refuseUnknownGroup(choices, result.isEmpty(), HostGroups.NAME);
        return session.found(sorted(Layout.hosts(natural(result), session.time().now()), choices), result);
    }

    Shown services(Object... all) {
        Choices choices = new Choices("services", 2, Choices.OF_OBJECTS, all);
        SitesResult result = session.query(Layout.SERVICES
                .filter(choices.named(Services.HOST_NAME, Services.DESCRIPTION))
                .filter(choices.grouped(Services.HOST_GROUPS, Services.GROUPS)));
        refuseUnknownGroup(choices, result.isEmpty(), HostGroups.NAME, ServiceGroups.NAME);
        return session.found(
                sorted(Layout.services(natural(result), session.time().now()), choices), result);
    }

    /** Returns the rows in natural order of their names, independent of their sites. */
    private static List<Row> natural(Result result) {
        boolean hasServices = result.columns().names().contains(Services.DESCRIPTION.name());
        Comparator<Row> byHost = Comparator.comparing(
                row -> row.getString(hasServices ? Services.HOST_NAME.name() : Hosts.NAME.name()),
                NaturalOrder.OF_TEXT);
        Comparator<Row> order = hasServices
                ? byHost.thenComparing(row -> row.getString(Services.DESCRIPTION.name()), NaturalOrder.OF_TEXT)
                : byHost;
        return result.stream().sorted(order).toList();
    }

    private static TextTable sorted(TextTable table, Choices choices) {
        choices.sort().ifPresent(table::sort);
        return table;
    }

    /** Rejects a misspelt group. Servers send no rows for one, and no error. */
    private void refuseUnknownGroup(Choices choices, boolean isEmpty, StringColumn... names) {
        if (!isEmpty || choices.groups().isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        for (StringColumn name : names) {
            session.sites().query(Query.from(name.table()).columns(name)).forEach(row -> known.add(row.get(name)));
        }
        for (String group : choices.groups()) {
            if (!known.contains(group)) {
                throw new IllegalArgumentException("there is no group " + group + Spelling.hint(group, known));
            }
        }
    }

    Shown problems(Object... all) {
        Choices choices = new Choices("problems", 2, Choices.OF_OBJECTS, all);
        Query hosts = Layout.HOSTS
                .filter(
                        Hosts.HAS_BEEN_CHECKED.isTrue(),
                        Hosts.STATE.ne(HostState.UP),
                        Hosts.ACKNOWLEDGED.isFalse(),
                        Hosts.SCHEDULED_DOWNTIME_DEPTH.eq(0))
                .filter(choices.named(Hosts.NAME))
                .filter(choices.grouped(Hosts.GROUPS))
                .sort(Hosts.LAST_STATE_CHANGE.descending());
        Query services = Layout.SERVICES
                .filter(
                        Services.HAS_BEEN_CHECKED.isTrue(),
                        Services.STATE.ne(ServiceState.OK),
                        Services.ACKNOWLEDGED.isFalse(),
                        Services.SCHEDULED_DOWNTIME_DEPTH.eq(0),
                        Filter.anyOf(
                                Services.HOST_HAS_BEEN_CHECKED.isFalse(), // Icinga 2.13.6 shows this host as DOWN
                                Services.HOST_STATE.eq(HostState.UP)),
                        Services.HOST_ACKNOWLEDGED.isFalse(),
                        Services.HOST_SCHEDULED_DOWNTIME_DEPTH.eq(0))
                .filter(choices.named(Services.HOST_NAME, Services.DESCRIPTION))
                .filter(choices.grouped(Services.HOST_GROUPS, Services.GROUPS))
                .sort(Services.LAST_STATE_CHANGE.descending());
        List<SitesResult> results = session.queryAll(List.of(hosts, services));
        refuseUnknownGroup(
                choices, results.stream().allMatch(SitesResult::isEmpty), HostGroups.NAME, ServiceGroups.NAME);
        List<Row> worstFirst = results.get(1).stream()
                .sorted(Comparator.comparing(row -> WORST_FIRST.indexOf(row.get(Services.STATE))))
                .toList();
        return session.found(
                sorted(
                        Layout.problems(
                                results.get(0), worstFirst, session.time().now()),
                        choices),
                results);
    }

    Shown lql(String text) {
        Query query = Query.parse(text);
        new Misspelling(session).refuse(query.table().name(), text);
        SitesResult result = session.query(query);
        return session.found(Layout.any(result, query.table().name()), result);
    }

    /** Returns the plan of a query: what the client would send to each site, and do with the rows. Does not send the query. */
    Shown explain(String text) {
        Query query = Query.parse(text);
        new Misspelling(session).refuse(query.table().name(), text);
        QueryPlan plan = session.sites().explain(query);
        List<String> lines = new QueryPlan(plan.sites(), Map.of(), plan.merging())
                .toString()
                .lines()
                .map(Printable::line)
                .toList();
        List<String> missing = new ArrayList<>();
        plan.unknown().forEach((site, outcome) -> missing.add(session.missing(site, outcome)));
        if (!plan.unknown().values().stream().allMatch(Session::isDisabled)) {
            session.countFailure();
        }
        return Shown.of(new TextTable(List.of()), lines, missing, List.of());
    }

    /** Merges two sources: most servers have a table of columns, and all servers name the columns in a result without Columns. */
    Shown columns(String table) {
        new Misspelling(session).refuseTable(table);
        SitesResult listed = session.query(Query.from(Columns.TABLE)
                .columns(Columns.NAME, Columns.TYPE, Columns.DESCRIPTION)
                .filter(Columns.TABLE_NAME.eq(table)));
        SitesResult sample = session.query(Query.parse("GET " + table + "\nLimit: 1"));
        Map<String, List<Cell>> byName = new LinkedHashMap<>();
        for (String name : sample.columns().names()) {
            byName.put(name, List.of(Cell.text(name), Cell.text(type(table, name)), description(table, name, "")));
        }
        for (Row row : listed) {
            byName.put(
                    row.get(Columns.NAME),
                    List.of(
                            Cell.text(row.get(Columns.NAME)),
                            Cell.text(row.get(Columns.TYPE)),
                            description(table, row.get(Columns.NAME), row.get(Columns.DESCRIPTION))));
        }
        TextTable shown = new TextTable(List.of("column", "type", "description"));
        byName.values().forEach(shown::row);
        shown.whole();
        shown.wrap("description");
        return session.found(shown, sample);
    }

    /** Returns the description of a known column, or else the server's own. */
    private static Cell description(String table, String name, String byServer) {
        return Cell.text(Vocabulary.column(table, name)
                .map(Column::description)
                .filter(text -> !text.isEmpty())
                .orElse(byServer));
    }

    /** Returns the type of a column in one word; "" for an unknown column. */
    private static String type(String table, String name) {
        return Vocabulary.column(table, name)
                .map(column ->
                        column.getClass().getSimpleName().replace("Column", "").toLowerCase(Locale.ROOT))
                .orElse("");
    }
}

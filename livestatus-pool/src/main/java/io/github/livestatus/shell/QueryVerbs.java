package io.github.livestatus.shell;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Columns;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Status;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.transport.Endpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The verbs that ask and show. */
final class QueryVerbs {
    private static final List<ServiceState> WORST_FIRST =
            List.of(ServiceState.CRITICAL, ServiceState.WARNING, ServiceState.UNKNOWN, ServiceState.OK);

    private final Session session;

    QueryVerbs(Session session) {
        this.session = session;
    }

    void sites() {
        SitesResult answer = session.ask(Query.from(Status.TABLE)
                .columns(Status.PROGRAM_VERSION, Status.PROGRAM_START, Status.NUM_HOSTS, Status.NUM_SERVICES));
        Map<String, Site> byName =
                session.sites().sites().stream().collect(Collectors.toMap(Site::name, Function.identity()));
        TextTable grid = new TextTable(List.of("site", "address", "version", "hosts", "services", "up for"));
        Instant now = session.now();
        for (Row row : answer) {
            grid.row(List.of(
                    Cell.text(row.site()),
                    Cell.text(byName.get(row.site()).endpoints().stream()
                            .map(Endpoint::toString)
                            .collect(Collectors.joining(", "))),
                    Cell.text(row.get(Status.PROGRAM_VERSION)),
                    Cell.number(row.getLong(Status.NUM_HOSTS)),
                    Cell.number(row.getLong(Status.NUM_SERVICES)),
                    Cell.age(row.get(Status.PROGRAM_START), now)));
        }
        session.show(grid, answer);
    }

    void hosts(String host) {
        Query query = Layout.HOSTS.sort(Hosts.NAME.ascending());
        SitesResult answer = session.ask(host.isEmpty() ? query : query.filter(Hosts.NAME.matchesIgnoreCase(host)));
        session.show(Layout.hosts(answer, session.now()), answer);
    }

    void services(String host, String service) {
        Query query = Layout.SERVICES.sort(Services.HOST_NAME.ascending(), Services.DESCRIPTION.ascending());
        SitesResult answer = session.ask(query.filter(named(host, service)));
        session.show(Layout.services(answer, session.now()), answer);
    }

    private static List<Filter> named(String host, String service) {
        List<Filter> filters = new ArrayList<>();
        if (!host.isEmpty()) {
            filters.add(Services.HOST_NAME.matchesIgnoreCase(host));
        }
        if (!service.isEmpty()) {
            filters.add(Services.DESCRIPTION.matchesIgnoreCase(service));
        }
        return filters;
    }

    void problems(String host) {
        Query hosts = Layout.HOSTS
                .filter(
                        Hosts.HAS_BEEN_CHECKED.isTrue(),
                        Hosts.STATE.ne(HostState.UP),
                        Hosts.ACKNOWLEDGED.isFalse(),
                        Hosts.SCHEDULED_DOWNTIME_DEPTH.eq(0))
                .sort(Hosts.LAST_STATE_CHANGE.descending());
        Query services = Layout.SERVICES
                .filter(
                        Services.HAS_BEEN_CHECKED.isTrue(),
                        Services.STATE.ne(ServiceState.OK),
                        Services.ACKNOWLEDGED.isFalse(),
                        Services.SCHEDULED_DOWNTIME_DEPTH.eq(0),
                        Services.HOST_STATE.eq(HostState.UP),
                        Services.HOST_ACKNOWLEDGED.isFalse(),
                        Services.HOST_SCHEDULED_DOWNTIME_DEPTH.eq(0))
                .filter(named(host, ""))
                .sort(Services.LAST_STATE_CHANGE.descending());
        List<SitesResult> answers =
                session.askAll(host.isEmpty() ? hosts : hosts.filter(Hosts.NAME.matchesIgnoreCase(host)), services);
        List<Row> worstFirst = answers.get(1).stream()
                .sorted(Comparator.comparing(row -> WORST_FIRST.indexOf(row.get(Services.STATE))))
                .toList();
        session.show(Layout.problems(answers.get(0), worstFirst, session.now()), answers);
    }

    void lql(String text) {
        Query query = Query.parse(text);
        SitesResult answer = session.ask(query);
        session.show(Layout.any(answer, query.table().name()), answer);
    }

    /**
     * Most servers have a table of their columns; Icinga 2 has none, and names them when it is asked for a row of all.
     */
    void columns(String table) {
        SitesResult told = session.ask(Query.from(Columns.TABLE)
                .columns(Columns.NAME, Columns.TYPE, Columns.DESCRIPTION)
                .filter(Columns.TABLE_NAME.eq(table)));
        SitesResult seen = session.ask(Query.parse("GET " + table + "\nLimit: 1"));
        Map<String, List<Cell>> byName = new LinkedHashMap<>();
        for (String name : seen.columns().names()) {
            byName.put(name, List.of(Cell.text(name), Cell.text(type(table, name)), Cell.text("")));
        }
        for (Row row : told) {
            byName.put(
                    row.get(Columns.NAME),
                    List.of(
                            Cell.text(row.get(Columns.NAME)),
                            Cell.text(row.get(Columns.TYPE)),
                            Cell.text(row.get(Columns.DESCRIPTION))));
        }
        TextTable grid = new TextTable(List.of("column", "type", "description"));
        byName.values().forEach(grid::row);
        session.showAll(grid, seen);
    }

    /** The type of a column in a word; "" where it is not known. */
    private static String type(String table, String name) {
        return Vocabulary.column(table, name)
                .map(column ->
                        column.getClass().getSimpleName().replace("Column", "").toLowerCase(Locale.ROOT))
                .orElse("");
    }
}

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

/** The verbs that send a query and show its result. */
final class QueryVerbs {
    private static final List<ServiceState> WORST_FIRST =
            List.of(ServiceState.CRITICAL, ServiceState.WARNING, ServiceState.UNKNOWN, ServiceState.OK);

    private final Session session;

    QueryVerbs(Session session) {
        this.session = session;
    }

    void sites() {
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
        session.show(table, result);
    }

    /** Returns a blank cell for null: an LMD does not count its objects in its table status. */
    private static Cell number(Long number) {
        return number == null ? Cell.text("") : Cell.number(number);
    }

    void hosts(String host) {
        Query query = Layout.HOSTS.sort(Hosts.NAME.ascending());
        SitesResult result = session.query(host.isEmpty() ? query : query.filter(Hosts.NAME.matchesIgnoreCase(host)));
        session.show(Layout.hosts(result, session.time().now()), result);
    }

    void services(String host, String service) {
        Query query = Layout.SERVICES.sort(Services.HOST_NAME.ascending(), Services.DESCRIPTION.ascending());
        SitesResult result = session.query(query.filter(named(host, service)));
        session.show(Layout.services(result, session.time().now()), result);
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
                        Filter.anyOf(
                                Services.HOST_HAS_BEEN_CHECKED.isFalse(), // such a host is DOWN on Icinga 2.13.6
                                Services.HOST_STATE.eq(HostState.UP)),
                        Services.HOST_ACKNOWLEDGED.isFalse(),
                        Services.HOST_SCHEDULED_DOWNTIME_DEPTH.eq(0))
                .filter(named(host, ""))
                .sort(Services.LAST_STATE_CHANGE.descending());
        List<SitesResult> results =
                session.queryAll(host.isEmpty() ? hosts : hosts.filter(Hosts.NAME.matchesIgnoreCase(host)), services);
        List<Row> worstFirst = results.get(1).stream()
                .sorted(Comparator.comparing(row -> WORST_FIRST.indexOf(row.get(Services.STATE))))
                .toList();
        session.show(Layout.problems(results.get(0), worstFirst, session.time().now()), results);
    }

    void lql(String text) {
        Query query = Query.parse(text);
        SitesResult result = session.query(query);
        session.show(Layout.any(result, query.table().name()), result);
    }

    /** Most servers have a table of their columns. Icinga 2 has none, but names all columns in a result without Columns. */
    void columns(String table) {
        SitesResult listed = session.query(Query.from(Columns.TABLE)
                .columns(Columns.NAME, Columns.TYPE, Columns.DESCRIPTION)
                .filter(Columns.TABLE_NAME.eq(table)));
        SitesResult sample = session.query(Query.parse("GET " + table + "\nLimit: 1"));
        Map<String, List<Cell>> byName = new LinkedHashMap<>();
        for (String name : sample.columns().names()) {
            byName.put(name, List.of(Cell.text(name), Cell.text(type(table, name)), Cell.text("")));
        }
        for (Row row : listed) {
            byName.put(
                    row.get(Columns.NAME),
                    List.of(
                            Cell.text(row.get(Columns.NAME)),
                            Cell.text(row.get(Columns.TYPE)),
                            Cell.text(row.get(Columns.DESCRIPTION))));
        }
        TextTable shown = new TextTable(List.of("column", "type", "description"));
        byName.values().forEach(shown::row);
        session.showAll(shown, sample);
    }

    /** Returns the type of a column in one word, or "" where it is not known. */
    private static String type(String table, String name) {
        return Vocabulary.column(table, name)
                .map(column ->
                        column.getClass().getSimpleName().replace("Column", "").toLowerCase(Locale.ROOT))
                .orElse("");
    }
}

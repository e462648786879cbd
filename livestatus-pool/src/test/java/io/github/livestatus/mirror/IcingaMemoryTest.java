package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.merge.Merge;
import io.github.livestatus.real.CheckResult;
import io.github.livestatus.real.IcingaSite;
import io.github.livestatus.real.RealServers;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Vocabulary;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every held column of a real Icinga 2 is filtered, sorted, aggregated and grouped by, in memory and at the server. */
@RealServers
class IcingaMemoryTest {
    private static final int VALUES = 4;

    private int agreed;
    private int live;
    private final List<String> differences = new ArrayList<>();

    @Test
    void resultsAreTheSameAsAtTheServer() throws IOException {
        try (IcingaSite site = IcingaSite.startOnUnixSocket("memory", 4, 4);
                LivestatusConnection connection = LivestatusConnection.open("unix:" + site.unixSocket())) {
            prepare(site, connection);
            List<HeldTable> held = HeldTable.all(Set.of(), connection.dialect());
            SiteSnapshot snapshot = SiteSnapshot.at(0);
            for (HeldTable table : held) {
                snapshot = snapshot.with(TableSnapshot.of(table, connection.query(table.query())));
            }
            for (HeldTable table : held) {
                for (Column<?> column : columns(table)) {
                    for (Query query : queries(table, column, snapshot)) {
                        compare(query, held, snapshot, connection);
                    }
                }
            }
            assertEquals(List.of(), differences);
            assertTrue(agreed > 1_000, agreed + " agreed, " + live + " would go to the site");
        }
    }

    private static void prepare(IcingaSite site, LivestatusConnection connection) throws IOException {
        for (int service = 0; service < 4; service++) {
            String output = "said " + service + " ü";
            site.report(CheckResult.ofService(site.host(0), site.service(service), service, output));
        }
        site.report(CheckResult.ofHost(site.host(1), 1, "DOWN (disk)"));
        long now = System.currentTimeMillis() / 1000;
        site.plain()
                .commands(List.of(
                        "ACKNOWLEDGE_SVC_PROBLEM;" + site.host(0) + ";svc 2;1;0;0;ops;on it",
                        "ADD_HOST_COMMENT;" + site.host(2) + ";0;ops;a comment",
                        "SCHEDULE_HOST_DOWNTIME;" + site.host(3) + ";" + now + ";" + (now + 3600)
                                + ";1;0;3600;ops;a break"));
        Query started = Query.parse("GET hosts\nColumns: name\nFilter: scheduled_downtime_depth > 0");
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (connection.query(started).isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** Returns the columns of the table, and some columns of the host. */
    private static List<Column<?>> columns(HeldTable table) {
        List<Column<?>> columns = new ArrayList<>(table.columns());
        if (table.position("host_name") >= 0) {
            for (String name :
                    List.of("host_alias", "host_state", "host_groups", "host_acknowledged", "host_last_check")) {
                columns.add(Vocabulary.column(table.name(), name).orElseThrow());
            }
        }
        return columns;
    }

    private static List<Query> queries(HeldTable table, Column<?> column, SiteSnapshot snapshot) {
        List<Column<?>> shown = new ArrayList<>(table.key());
        shown.add(column);
        Query rows = Query.from(table.table()).columns(shown);
        List<Query> queries = new ArrayList<>(List.of(
                rows,
                rows.sort(column.ascending()),
                rows.sort(column.descending()).limit(3)));
        for (Operator operator : Operator.values()) {
            for (String value : values(table, column, snapshot)) {
                try {
                    Filter filter = new Filter.Comparison(column, operator, value);
                    queries.add(rows.filter(filter));
                    queries.add(rows.filter(filter.not()));
                    queries.add(Query.from(table.table()).stats(Stat.count(filter), Stat.count()));
                } catch (IllegalArgumentException e) {
                    continue; // a value that a filter cannot contain
                }
            }
        }
        queries.add(Query.from(table.table()).columns(column).stats(Stat.count()));
        for (Stat.Function function : Stat.Function.values()) {
            queries.add(Query.from(table.table()).stats(stat(function, column)));
        }
        return queries;
    }

    /** Returns a statistic. Extremes of times are read as times, since never is 0 or -1 on Icinga 2. */
    private static Stat<?> stat(Stat.Function function, Column<?> column) {
        boolean isExtreme = function == Stat.Function.MIN || function == Stat.Function.MAX;
        return isExtreme && column instanceof TimeColumn time
                ? new Stat.ValueAggregate<>(function, time)
                : new Stat.NumberAggregate(function, column);
    }

    /** Returns values that rows have, and values that they do not have. */
    private static Set<String> values(HeldTable table, Column<?> column, SiteSnapshot snapshot) {
        Set<String> values = new LinkedHashSet<>(List.of("", "0", "svc", "SVC 1", "^s.*[0-9]$", "1.5"));
        if (table.position(column.name()) >= 0) {
            for (Row row :
                    MemoryQuery.of(table.query(), List.of(table)).run(snapshot).orElseThrow()) {
                if (values.size() < 6 + VALUES
                        && column.type() != ColumnType.LIST
                        && column.type() != ColumnType.DICT) {
                    values.add(row.getString(column.name()));
                } else if (column.type() == ColumnType.LIST) {
                    row.getList(column.name()).forEach(element -> values.add(String.valueOf(element)));
                }
            }
        }
        return values;
    }

    private void compare(Query query, List<HeldTable> held, SiteSnapshot snapshot, LivestatusConnection connection) {
        Merge merge;
        try {
            merge = Merge.of(query);
        } catch (IllegalArgumentException e) {
            return; // cannot be merged over sites
        }
        Query siteQuery = merge.siteQuery();
        Result inMemory = MemoryQuery.of(siteQuery, held).run(snapshot).orElse(null);
        if (inMemory == null) {
            live++;
            return;
        }
        Result atServer;
        try {
            atServer = connection.query(siteQuery);
        } catch (LivestatusException | IllegalArgumentException e) {
            differences.add("rejected by the server: " + siteQuery + "\n" + e.getMessage());
            return;
        }
        List<String> wanted = texts(merge.merge(Map.of("site", merge.trusted(atServer, connection.dialect()))), query);
        List<String> found = texts(merge.merge(Map.of("site", merge.trusted(inMemory, connection.dialect()))), query);
        if (wanted.equals(found)) {
            agreed++;
        } else {
            differences.add(siteQuery + "\nserver: " + wanted + "\nmemory: " + found);
        }
    }

    private static List<String> texts(Result result, Query query) {
        List<String> rows = new ArrayList<>();
        for (Row row : result) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < query.selected().size(); i++) {
                Object value = row.get(query.selected().get(i));
                text.append(value instanceof Double number ? String.format("%.6g", number) : value)
                        .append('\t');
            }
            rows.add(text.toString());
        }
        return query.sorts().isEmpty() ? rows.stream().sorted().toList() : rows;
    }
}

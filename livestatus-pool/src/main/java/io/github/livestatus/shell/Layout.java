package io.github.livestatus.shell;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes tables of results: selects the columns and their headings. */
final class Layout {
    static final Query HOSTS = Query.from(Hosts.TABLE)
            .columns(
                    Hosts.NAME,
                    Hosts.STATE,
                    Hosts.HAS_BEEN_CHECKED,
                    Hosts.LAST_STATE_CHANGE,
                    Hosts.LAST_HARD_STATE_CHANGE,
                    Hosts.ACKNOWLEDGED,
                    Hosts.SCHEDULED_DOWNTIME_DEPTH,
                    Hosts.PLUGIN_OUTPUT);

    static final Query SERVICES = Query.from(Services.TABLE)
            .columns(
                    Services.HOST_NAME,
                    Services.DESCRIPTION,
                    Services.STATE,
                    Services.HAS_BEEN_CHECKED,
                    Services.LAST_STATE_CHANGE,
                    Services.LAST_HARD_STATE_CHANGE,
                    Services.ACKNOWLEDGED,
                    Services.SCHEDULED_DOWNTIME_DEPTH,
                    Services.PLUGIN_OUTPUT);

    private Layout() {}

    static TextTable hosts(Iterable<Row> result, Instant now) {
        TextTable shown = new TextTable(List.of("site", "host", "state", "for", "note", "output"));
        result.forEach(row -> shown.row(host(row, now)));
        return shown;
    }

    static TextTable services(Iterable<Row> result, Instant now) {
        TextTable shown = new TextTable(List.of("site", "host", "service", "state", "for", "note", "output"));
        result.forEach(row -> shown.row(service(row, now)));
        return shown;
    }

    /** Returns hosts and services in one table. Hosts have an empty service. */
    static TextTable problems(Result hosts, List<Row> services, Instant now) {
        TextTable shown = new TextTable(List.of("site", "host", "service", "state", "for", "note", "output"));
        hosts.forEach(row -> {
            List<Cell> cells = new ArrayList<>(host(row, now));
            cells.add(2, Cell.text(""));
            shown.row(cells);
        });
        services.forEach(row -> shown.row(service(row, now)));
        return shown;
    }

    private static List<Cell> host(Row row, Instant now) {
        return List.of(
                Cell.text(row.site()),
                Cell.text(row.get(Hosts.NAME)),
                Cell.state(row.get(Hosts.STATE), row.getBoolean(Hosts.HAS_BEEN_CHECKED)),
                Cell.age(since(row.get(Hosts.LAST_STATE_CHANGE), row.get(Hosts.LAST_HARD_STATE_CHANGE)), now),
                note(row.getBoolean(Hosts.ACKNOWLEDGED), row.getLong(Hosts.SCHEDULED_DOWNTIME_DEPTH)),
                Cell.text(row.get(Hosts.PLUGIN_OUTPUT)));
    }

    private static List<Cell> service(Row row, Instant now) {
        return List.of(
                Cell.text(row.site()),
                Cell.text(row.get(Services.HOST_NAME)),
                Cell.text(row.get(Services.DESCRIPTION)),
                Cell.state(row.get(Services.STATE), row.getBoolean(Services.HAS_BEEN_CHECKED)),
                Cell.age(since(row.get(Services.LAST_STATE_CHANGE), row.get(Services.LAST_HARD_STATE_CHANGE)), now),
                note(row.getBoolean(Services.ACKNOWLEDGED), row.getLong(Services.SCHEDULED_DOWNTIME_DEPTH)),
                Cell.text(row.get(Services.PLUGIN_OUTPUT)));
    }

    /** Returns the last change. Icinga 2.13.6 has only that of the hard state if the first check was DOWN or UNKNOWN. */
    private static Instant since(Instant change, Instant hardChange) {
        return change == null ? hardChange : change;
    }

    private static Cell note(boolean isAcknowledged, long downtimes) {
        return Cell.text(isAcknowledged ? downtimes > 0 ? "ack, downtime" : "ack" : downtimes > 0 ? "downtime" : "");
    }

    /** Returns any result as a table. A column has its type in the schema, or else the type of the sent values. */
    static TextTable any(Result result, String table) {
        List<String> names = new ArrayList<>(result.columns().names());
        names.add(0, "site");
        TextTable shown = new TextTable(names);
        List<Selected<?>> selected = IntStream.range(0, result.columns().size())
                .<Selected<?>>mapToObj(i -> typed(result, i, table))
                .toList();
        for (Row row : result) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(row.site())));
            for (int i = 0; i < selected.size(); i++) {
                cells.add(Cell.of(value(row, i, selected.get(i))));
            }
            shown.row(cells);
        }
        return shown;
    }

    private static Selected<?> typed(Result result, int index, String table) {
        Selected<?> selected = result.columns().selected(index);
        boolean isKnown = selected != null && !(selected instanceof AnyColumn);
        return isKnown
                ? selected
                : Vocabulary.column(table, result.columns().names().get(index)).orElse(null);
    }

    private static Object value(Row row, int index, Selected<?> selected) {
        return selected == null ? CellRow.of(row).value(index) : CellRow.of(row).value(index, selected);
    }
}

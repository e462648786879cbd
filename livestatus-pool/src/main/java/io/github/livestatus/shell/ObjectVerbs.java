package io.github.livestatus.shell;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.perfdata.Metric;
import io.github.livestatus.perfdata.PerfData;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Contacts;
import io.github.livestatus.schema.Downtimes;
import io.github.livestatus.schema.HostGroups;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.ServiceGroups;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The verbs for all details of one object, and for comments, downtimes, contacts, groups and the log. */
final class ObjectVerbs {
    private static final int DAYS_OF_HISTORY = 7;

    private static final List<Column<?>> OF_HOST = List.of(
            Hosts.ALIAS,
            Hosts.ADDRESS,
            Hosts.LAST_STATE_CHANGE,
            Hosts.ACKNOWLEDGED,
            Hosts.SCHEDULED_DOWNTIME_DEPTH,
            Hosts.PLUGIN_OUTPUT,
            Hosts.LONG_PLUGIN_OUTPUT,
            Hosts.PERF_DATA,
            Hosts.CURRENT_ATTEMPT,
            Hosts.MAX_CHECK_ATTEMPTS,
            Hosts.LAST_CHECK,
            Hosts.NEXT_CHECK,
            Hosts.CHECK_COMMAND,
            Hosts.ACTIVE_CHECKS_ENABLED,
            Hosts.NOTIFICATIONS_ENABLED,
            Hosts.GROUPS,
            Hosts.PARENTS,
            Hosts.CONTACTS,
            Hosts.NOTES,
            Hosts.NUM_SERVICES_OK,
            Hosts.NUM_SERVICES_WARN,
            Hosts.NUM_SERVICES_CRIT,
            Hosts.NUM_SERVICES_UNKNOWN,
            Hosts.NUM_SERVICES_PENDING);

    private static final List<Column<?>> OF_SERVICE = List.of(
            Services.DISPLAY_NAME,
            Services.LAST_STATE_CHANGE,
            Services.ACKNOWLEDGED,
            Services.SCHEDULED_DOWNTIME_DEPTH,
            Services.PLUGIN_OUTPUT,
            Services.LONG_PLUGIN_OUTPUT,
            Services.PERF_DATA,
            Services.CURRENT_ATTEMPT,
            Services.MAX_CHECK_ATTEMPTS,
            Services.LAST_CHECK,
            Services.NEXT_CHECK,
            Services.CHECK_COMMAND,
            Services.ACTIVE_CHECKS_ENABLED,
            Services.NOTIFICATIONS_ENABLED,
            Services.GROUPS,
            Services.CONTACTS,
            Services.NOTES);

    private final Session session;

    ObjectVerbs(Session session) {
        this.session = session;
    }

    Shown host(String host) {
        Query query = Query.from(Hosts.TABLE)
                .columns(Hosts.NAME, Hosts.STATE, Hosts.HAS_BEEN_CHECKED)
                .optional(OF_HOST.toArray(Column<?>[]::new))
                .filter(Hosts.NAME.eq(host));
        List<SitesResult> results = session.queryAll(List.of(query, commentsOf(host), downtimesOf(host)));
        TextTable table = new TextTable(List.of("site", "item", "value"));
        for (Row row : results.get(0)) {
            item(table, row, "host", Cell.text(row.get(Hosts.NAME)));
            item(table, row, "state", Cell.state(row.get(Hosts.STATE), row.getBoolean(Hosts.HAS_BEEN_CHECKED)));
            OF_HOST.forEach(column -> item(table, row, column));
            remarks(table, row, "", results);
        }
        return found(table, results, host, "");
    }

    Shown service(String host, String service) {
        Query query = Query.from(Services.TABLE)
                .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.HAS_BEEN_CHECKED)
                .optional(OF_SERVICE.toArray(Column<?>[]::new))
                .filter(Services.HOST_NAME.eq(host), Services.DESCRIPTION.eq(service));
        List<SitesResult> results = session.queryAll(List.of(query, commentsOf(host), downtimesOf(host)));
        TextTable table = new TextTable(List.of("site", "item", "value"));
        for (Row row : results.get(0)) {
            item(table, row, "host", Cell.text(row.get(Services.HOST_NAME)));
            item(table, row, "service", Cell.text(row.get(Services.DESCRIPTION)));
            item(table, row, "state", Cell.state(row.get(Services.STATE), row.getBoolean(Services.HAS_BEEN_CHECKED)));
            OF_SERVICE.forEach(column -> item(table, row, column));
            remarks(table, row, service, results);
        }
        return found(table, results, host, service);
    }

    private Shown found(TextTable table, List<SitesResult> results, String host, String service) {
        SitesResult objects = results.get(0);
        boolean isAnswered = objects.outcomes().values().stream().anyMatch(SiteOutcome::isAnswered);
        if (objects.isEmpty() && isAnswered) {
            throw Targets.unknown(session.sites(), host, service, objects);
        }
        table.whole();
        return session.found(table, results);
    }

    private static Query commentsOf(String host) {
        return Query.from(Comments.TABLE)
                .columns(Comments.SERVICE_DESCRIPTION, Comments.ENTRY_TIME, Comments.AUTHOR, Comments.COMMENT)
                .filter(Comments.HOST_NAME.eq(host))
                .sort(Comments.ENTRY_TIME.ascending());
    }

    private static Query downtimesOf(String host) {
        return Query.from(Downtimes.TABLE)
                .columns(
                        Downtimes.SERVICE_DESCRIPTION,
                        Downtimes.START_TIME,
                        Downtimes.END_TIME,
                        Downtimes.AUTHOR,
                        Downtimes.COMMENT)
                .filter(Downtimes.HOST_NAME.eq(host))
                .sort(Downtimes.START_TIME.ascending());
    }

    private static void item(TextTable table, Row row, String name, Cell value) {
        if (!value.text().isEmpty()) {
            table.row(List.of(Cell.text(row.site()), Cell.text(name), value));
        }
    }

    /** Adds the value of a column if it is not empty. Performance data has a line for each metric. */
    private static void item(TextTable table, Row row, Column<?> column) {
        Object value = row.get(column);
        if (column.name().equals(Hosts.PERF_DATA.name()) && value instanceof String text) {
            for (Metric metric : PerfData.parse(text)) {
                item(table, row, "perf_data", Cell.text(metric.toString()));
            }
        } else {
            item(table, row, column.name(), Cell.of(value));
        }
    }

    private static void remarks(TextTable table, Row object, String service, List<SitesResult> results) {
        for (Row row : results.get(1)) {
            if (isOf(object, service, row, Comments.SERVICE_DESCRIPTION)) {
                item(table, object, "comment", remark(row, Comments.ENTRY_TIME, Comments.AUTHOR, Comments.COMMENT));
            }
        }
        for (Row row : results.get(2)) {
            if (isOf(object, service, row, Downtimes.SERVICE_DESCRIPTION)) {
                Cell remark = remark(row, Downtimes.START_TIME, Downtimes.AUTHOR, Downtimes.COMMENT);
                item(
                        table,
                        object,
                        "downtime",
                        Cell.text(
                                "until " + Cell.of(row.get(Downtimes.END_TIME)).text() + " from " + remark.text()));
            }
        }
    }

    private static boolean isOf(Row object, String service, Row row, StringColumn description) {
        return row.site().equals(object.site()) && service.equals(row.get(description));
    }

    private static Cell remark(Row row, TimeColumn time, StringColumn author, StringColumn text) {
        return Cell.text(Cell.of(row.get(time)).text() + " " + row.get(author) + ": " + row.get(text));
    }

    Shown comments(Object... all) {
        Choices choices = new Choices("comments", 2, Choices.OF_LISTS, all);
        SitesResult result = session.query(Query.from(Comments.TABLE)
                .columns(
                        Comments.HOST_NAME,
                        Comments.SERVICE_DESCRIPTION,
                        Comments.ENTRY_TIME,
                        Comments.AUTHOR,
                        Comments.COMMENT,
                        Comments.ID)
                .filter(choices.named(Comments.HOST_NAME, Comments.SERVICE_DESCRIPTION))
                .sort(Comments.ENTRY_TIME.descending()));
        return listed(result, choices, List.of("host", "service", "time", "author", "comment", "id"));
    }

    Shown downtimes(Object... all) {
        Choices choices = new Choices("downtimes", 2, Choices.OF_LISTS, all);
        SitesResult result = session.query(Query.from(Downtimes.TABLE)
                .columns(
                        Downtimes.HOST_NAME,
                        Downtimes.SERVICE_DESCRIPTION,
                        Downtimes.START_TIME,
                        Downtimes.END_TIME,
                        Downtimes.AUTHOR,
                        Downtimes.COMMENT,
                        Downtimes.ID)
                .filter(choices.named(Downtimes.HOST_NAME, Downtimes.SERVICE_DESCRIPTION))
                .sort(Downtimes.START_TIME.ascending()));
        return listed(result, choices, List.of("host", "service", "begin", "end", "author", "comment", "id"));
    }

    Shown contacts(Object... all) {
        Choices choices = new Choices("contacts", 1, Choices.OF_LISTS, all);
        SitesResult result = session.query(Query.from(Contacts.TABLE)
                .columns(Contacts.NAME, Contacts.ALIAS)
                .optional(Contacts.EMAIL, Contacts.PAGER)
                .filter(choices.named(Contacts.NAME))
                .sort(Contacts.NAME.ascending()));
        return listed(result, choices, List.of("contact", "alias", "email", "pager"));
    }

    /** Returns the host groups, then the service groups. */
    Shown groups(Object... all) {
        Choices choices = new Choices("groups", 1, Choices.OF_LISTS, all);
        Query hosts = Query.from(HostGroups.TABLE)
                .columns(HostGroups.NAME, HostGroups.ALIAS, HostGroups.MEMBERS)
                .filter(choices.named(HostGroups.NAME))
                .sort(HostGroups.NAME.ascending());
        Query services = Query.from(ServiceGroups.TABLE)
                .columns(ServiceGroups.NAME, ServiceGroups.ALIAS, ServiceGroups.MEMBERS)
                .filter(choices.named(ServiceGroups.NAME))
                .sort(ServiceGroups.NAME.ascending());
        List<SitesResult> results = session.queryAll(List.of(hosts, services));
        TextTable table = new TextTable(List.of("site", "group", "of", "members", "alias"));
        for (Row row : results.get(0)) {
            table.row(group(
                    row,
                    "hosts",
                    HostGroups.NAME,
                    HostGroups.ALIAS,
                    row.get(HostGroups.MEMBERS).size()));
        }
        for (Row row : results.get(1)) {
            table.row(group(
                    row,
                    "services",
                    ServiceGroups.NAME,
                    ServiceGroups.ALIAS,
                    row.get(ServiceGroups.MEMBERS).size()));
        }
        choices.sort().ifPresent(table::sort);
        return session.found(table, results);
    }

    private static List<Cell> group(Row row, String of, StringColumn name, StringColumn alias, int members) {
        return List.of(
                Cell.text(row.site()),
                Cell.text(row.get(name)),
                Cell.text(of),
                Cell.number(members),
                Cell.text(row.get(alias)));
    }

    private Shown listed(SitesResult result, Choices choices, List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.add(0, "site");
        TextTable table = new TextTable(all);
        TextTable cells = Layout.any(result, "");
        cells.rows().forEach(table::row);
        choices.sort().ifPresent(table::sort);
        return session.found(table, result);
    }

    /** Returns the lines of the log, the latest last: since midnight, or of the chosen days. */
    Shown log(Object... all) {
        Choices choices = new Choices("log", 2, Choices.OF_LOGS, all);
        SitesResult result = session.query(Query.from(Log.TABLE)
                .columns(Log.TIME, Log.TYPE, Log.HOST_NAME, Log.SERVICE_DESCRIPTION, Log.MESSAGE)
                .filter(Log.TIME.ge(choices.since(0, session.time().now())))
                .filter(choices.exactly(Log.HOST_NAME, Log.SERVICE_DESCRIPTION))
                .sort(Log.TIME.ascending()));
        refuseUnknown(choices, result);
        TextTable table = new TextTable(List.of("time", "site", "host", "service", "type", "message"));
        for (Row row : result) {
            table.row(List.of(
                    Cell.of(row.get(Log.TIME)),
                    Cell.text(row.site()),
                    Cell.text(row.get(Log.HOST_NAME)),
                    Cell.text(row.get(Log.SERVICE_DESCRIPTION)),
                    Cell.text(row.get(Log.TYPE)),
                    Cell.text(message(row))));
        }
        choices.sort().ifPresent(table::sort);
        return session.found(table, result);
    }

    /** Rejects an unknown name, if the log has no lines for it: the log may have lines of a deleted object. */
    private void refuseUnknown(Choices choices, SitesResult result) {
        String host = choices.whole(0);
        if (result.isEmpty() && result.isComplete() && !host.isEmpty()) {
            Targets.refuseUnknown(session.sites(), host, choices.whole(1));
        }
    }

    /** Returns a message of the log without the parts that other columns show. */
    private static String message(Row row) {
        String text = row.get(Log.MESSAGE).replaceFirst("^\\[\\d+\\] ", "");
        for (String part : List.of(
                row.get(Log.TYPE) + ": ", row.get(Log.HOST_NAME) + ";", row.get(Log.SERVICE_DESCRIPTION) + ";")) {
            text = part.length() > 1 && text.startsWith(part) ? text.substring(part.length()) : text;
        }
        return text;
    }

    /** Returns the state changes in the log. */
    Shown history(Object... all) {
        Choices choices = new Choices("history", 2, Choices.OF_LOGS, all);
        SitesResult result = session.query(Query.from(Log.TABLE)
                .columns(
                        Log.TIME,
                        Log.HOST_NAME,
                        Log.SERVICE_DESCRIPTION,
                        Log.STATE,
                        Log.STATE_TYPE,
                        Log.ATTEMPT,
                        Log.PLUGIN_OUTPUT)
                .filter(Log.TIME.ge(
                        choices.since(DAYS_OF_HISTORY, session.time().now())))
                .filter(Filter.anyOf(Log.TYPE.eq("HOST ALERT"), Log.TYPE.eq("SERVICE ALERT")))
                .filter(choices.exactly(Log.HOST_NAME, Log.SERVICE_DESCRIPTION))
                .sort(Log.TIME.ascending()));
        refuseUnknown(choices, result);
        TextTable table =
                new TextTable(List.of("time", "site", "host", "service", "state", "type", "attempt", "output"));
        for (Row row : result) {
            table.row(List.of(
                    Cell.of(row.get(Log.TIME)),
                    Cell.text(row.site()),
                    Cell.text(row.get(Log.HOST_NAME)),
                    Cell.text(row.get(Log.SERVICE_DESCRIPTION)),
                    state(row.getLong(Log.STATE), row.get(Log.SERVICE_DESCRIPTION)),
                    Cell.text(row.get(Log.STATE_TYPE)),
                    Cell.number(row.getLong(Log.ATTEMPT)),
                    Cell.text(row.get(Log.PLUGIN_OUTPUT))));
        }
        choices.sort().ifPresent(table::sort);
        return session.found(table, result);
    }

    private static Cell state(long code, String service) {
        return Arrays.stream(service.isEmpty() ? HostState.values() : ServiceState.values())
                .filter(state -> state.ordinal() == code)
                .findFirst()
                .map(Cell::of)
                .orElseGet(() -> Cell.number(code));
    }
}

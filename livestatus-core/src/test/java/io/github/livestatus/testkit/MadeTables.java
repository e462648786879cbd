package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that a server has itself: generated if the user gives none.
 *
 * @param versions the versions in table status
 * @param start the start time in table status
 */
record MadeTables(Versions versions, Instant start) {

    /** The columns of a server with its versions. */
    record Versions(String program, String livestatus) {

        /** Returns the kind of core with these versions: that of a backend, because LMD shows the versions of its backends. */
        ServerKind kind() {
            if (livestatus.contains("naemon")) {
                return ServerKind.NAEMON;
            }
            return program.endsWith("-icinga2") ? ServerKind.ICINGA2 : ServerKind.NAGIOS;
        }

        static Versions of(ServerKind manner) {
            return switch (manner) {
                case NAEMON -> new Versions("1.5.2.g2805e0dd.20261122", "1.5.1.g5296af0.20261122.source-naemon");
                case NAGIOS -> new Versions("4.5.9", "1.5.0p23");
                case ICINGA2 -> new Versions("r2.13.6-1-icinga2", "r2.13.6-1");
                case CHECKMK -> new Versions("Check_MK 2.2.0p27", "2.2.0p27");
                case SHINKEN -> new Versions("2.4.3-shinken", "2.4.3-shinken");
                case LMD -> new Versions("1.5.2.g2805e0dd.20261122", "1.5.1.g5296af0.20261122.source-naemon");
            };
        }
    }

    /** Returns the table {@code columns} about these tables. */
    FakeTable columns(Collection<FakeTable> tables) {
        FakeTable.Builder columns = FakeTable.named("columns")
                .column("description", Type.STRING)
                .column("name", Type.STRING)
                .column("table", Type.STRING)
                .column("type", Type.STRING);
        for (FakeTable table : tables) {
            for (int i = 0; i < table.columns().size(); i++) {
                String name = table.columns().get(i);
                columns.row("Column " + name, name, table.name(), table.type(i).text());
            }
            tables.stream()
                    .filter(hosts ->
                            hosts.name().equals("hosts") && versions.program().endsWith("-shinken"))
                    .forEach(hosts -> listOfHost(columns, table, hosts));
        }
        for (String name : List.of("description", "name", "table", "type")) {
            columns.row("Column " + name, name, "columns", "string");
        }
        return columns.build();
    }

    /** Adds the columns of the host to tables that have its name. Only Shinken is queried for its list of columns. */
    private static void listOfHost(FakeTable.Builder columns, FakeTable table, FakeTable hosts) {
        for (int i = 0; i < hosts.columns().size() && table.indexOf("host_name") >= 0; i++) {
            String name = "host_" + hosts.columns().get(i);
            if (table.indexOf(name) < 0) {
                columns.row("Column " + name, name, table.name(), hosts.type(i).text());
            }
        }
    }

    /** Returns the table {@code status}: one row, or one for each backend. */
    FakeTable status(Map<String, FakeTable> tables) {
        FakeTable.Builder status = FakeTable.named("status")
                .column("accept_passive_host_checks", Type.INT)
                .column("accept_passive_service_checks", Type.INT)
                .column("check_external_commands", Type.INT)
                .column("connections", Type.INT)
                .column("connections_rate", Type.FLOAT)
                .column("enable_event_handlers", Type.INT)
                .column("enable_flap_detection", Type.INT)
                .column("enable_notifications", Type.INT)
                .column("execute_host_checks", Type.INT)
                .column("execute_service_checks", Type.INT)
                .column("interval_length", Type.INT)
                .column("last_command_check", Type.TIME)
                .column("livestatus_version", Type.STRING)
                .column("nagios_pid", Type.INT)
                .column("num_hosts", Type.INT)
                .column("num_services", Type.INT)
                .column("process_performance_data", Type.INT)
                .column("program_start", Type.TIME)
                .column("program_version", Type.STRING)
                .column("requests", Type.INT)
                .column("requests_rate", Type.FLOAT);
        List<Object> cells = new ArrayList<>(List.of(1, 1, 1, 1, 0.25, 1, 1, 1, 1, 1, 60, 0));
        cells.addAll(List.of(versions.livestatus(), 4711, size(tables, "hosts"), size(tables, "services")));
        cells.addAll(List.of(1, start, versions.program(), 1, 0.25));
        FakeTable backends = tables.get("backends");
        if (backends == null) {
            return status.row(cells.toArray()).build();
        }
        status.column("peer_key", Type.STRING).column("peer_name", Type.STRING);
        for (Object[] backend : backends.rows()) {
            List<Object> row = new ArrayList<>(cells);
            row.add(backend[backends.indexOf("peer_key")]);
            row.add(backend[backends.indexOf("peer_name")]);
            status.row(row.toArray());
        }
        return status.build();
    }

    private static int size(Map<String, FakeTable> tables, String name) {
        return tables.containsKey(name) ? tables.get(name).size() : 0;
    }

    /** Returns LMD's table {@code backends}: status 0 is up, 2 is down, with the error in {@code last_error}. */
    static FakeTable backends(Map<String, String> namesByKey, Map<String, String> failed) {
        FakeTable.Builder backends = FakeTable.named("backends")
                .column("peer_key", Type.STRING)
                .column("peer_name", Type.STRING)
                .column("key", Type.STRING)
                .column("name", Type.STRING)
                .column("addr", Type.STRING)
                .column("status", Type.INT)
                .column("last_error", Type.STRING);
        namesByKey.forEach((key, name) -> {
            boolean down = failed.containsKey(key);
            backends.row(key, name, key, name, "127.0.0.1:6557", down ? 2 : 0, down ? failed.get(key) : "");
        });
        return backends.build();
    }

    static List<String> backendKeys(Dataset data) {
        List<String> keys = new ArrayList<>();
        FakeTable backends = data.table("backends");
        backends.rows().forEach(row -> keys.add(String.valueOf(row[backends.indexOf("peer_key")])));
        return keys;
    }

    /** Returns the error text of each backend that is down, by its key. */
    static Map<String, String> failedBackends(Dataset data) {
        Map<String, String> failed = new LinkedHashMap<>();
        FakeTable backends = data.table("backends");
        for (Object[] row : backends.rows()) {
            String error = String.valueOf(row[backends.indexOf("last_error")]);
            if (!error.isEmpty()) {
                failed.put(String.valueOf(row[backends.indexOf("peer_key")]), error);
            }
        }
        return failed;
    }
}

package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A core with all columns that a mirror holds, whose objects change at random: by checks, commands, configuration and restarts. Each
 * change returns when a mirror is guaranteed to show it. For one thread.
 */
final class ChangingCore {
    /** The event after which a mirror shows a change at the latest. */
    enum Guarantee {
        REFRESH,
        SCAN,
        RELOAD
    }

    private static final List<String> TEXTS = List.of("", "OK - fine", "CRITICAL: disk full (97 %)", "ü [x]", "a;b|c");
    private static final List<String> GROUPS = List.of("linux", "dmz", "all servers");
    private static final List<String> CONTACTS = List.of("ops", "night");
    private static final List<String> NAMES = List.of(
            "status",
            "hosts",
            "services",
            "hostgroups",
            "servicegroups",
            "comments",
            "downtimes",
            "contacts",
            "contactgroups",
            "commands",
            "timeperiods");

    private final ServerKind kind;
    private final Dialect dialect;
    private final Random random;
    private final List<String> peers;
    private final Map<String, Map<String, Map<String, Object>>> tables = new LinkedHashMap<>();
    private final Map<String, String> failed = new TreeMap<>();
    private long second = 1_700_000_000;
    private long highest;
    private int created;

    ChangingCore(ServerKind kind, Random random) {
        this.kind = kind;
        this.dialect = Dialect.valueOf(kind.name());
        this.random = random;
        this.peers = kind == ServerKind.LMD ? List.of("p1", "p2") : List.of("");
        NAMES.forEach(name -> tables.put(name, new LinkedHashMap<>()));
        for (String peer : peers) {
            put("status", peer, Map.of("program_start", second, "nagios_pid", 100L));
            tables.get("status").values().forEach(this::addVersions);
            for (String group : GROUPS) {
                put("hostgroups", peer, Map.of("name", group, "alias", text()));
                put("servicegroups", peer, Map.of("name", group, "alias", text()));
            }
            for (String contact : CONTACTS) {
                put("contacts", peer, Map.of("name", contact, "email", text(), "host_notifications_enabled", 1L));
            }
            put("contactgroups", peer, Map.of("name", "all", "alias", text(), "members", CONTACTS));
            put("commands", peer, Map.of("name", "check-load", "line", "/usr/bin/true"));
            put("timeperiods", peer, Map.of("name", "24x7", "alias", text()));
            for (int i = 0; i < 4; i++) {
                addHost(peer);
            }
            for (int i = 0; i < 12; i++) {
                addService(peer);
            }
        }
    }

    private void addVersions(Map<String, Object> status) {
        List<String> versions =
                switch (kind) {
                    case NAEMON, LMD -> List.of("1.5.2.g2805e0dd.20261122", "1.5.1.g5296af0.20261122.source-naemon");
                    case NAGIOS -> List.of("4.5.9", "1.5.0p23");
                    case ICINGA2 -> List.of("r2.13.6-1-icinga2", "r2.13.6-1");
                    case CHECKMK -> List.of("Check_MK 2.2.0p27", "2.2.0p27");
                    case SHINKEN -> List.of("2.4.3-shinken", "2.4.3-shinken");
                };
        status.put("program_version", versions.get(0));
        status.put("livestatus_version", versions.get(1));
    }

    FakeLivestatus.Builder server() {
        FakeLivestatus.Builder builder = FakeLivestatus.builder(kind);
        shown().forEach(builder::table);
        return builder;
    }

    void show(FakeLivestatus server) {
        shown().forEach(server::replaceTable);
    }

    private List<FakeTable> shown() {
        List<FakeTable> all = new ArrayList<>();
        for (String name : NAMES) {
            HeldTable held = HeldTable.of(name, dialect);
            FakeTable.Builder table = FakeTable.named(name);
            held.columns().forEach(column -> table.column(column.name(), type(column)));
            for (Map<String, Object> row : tables.get(name).values()) {
                if (!failed.containsKey(row.get("peer_key"))) {
                    List<Object> cells = new ArrayList<>();
                    held.columns()
                            .forEach(column -> cells.add(row.getOrDefault(
                                    column.name(), column.name().equals("peer_name") ? "Peer" : zero(column))));
                    table.row(cells.toArray());
                }
            }
            all.add(table.build());
        }
        if (kind == ServerKind.LMD) {
            all.add(backends());
        }
        return all;
    }

    private FakeTable backends() {
        FakeTable.Builder table = FakeTable.named("backends");
        for (String name : List.of("peer_key", "peer_name", "key", "name", "addr")) {
            table.column(name, Type.STRING);
        }
        table.column("status", Type.INT).column("last_error", Type.STRING);
        table.column("last_update", Type.TIME).column("localtime", Type.TIME);
        for (String peer : peers) {
            boolean isDown = failed.containsKey(peer);
            table.row(
                    peer,
                    "Peer",
                    peer,
                    "Peer",
                    "127.0.0.1:6557",
                    isDown ? 2 : 0,
                    failed.getOrDefault(peer, ""),
                    second,
                    second + 3);
        }
        return table.build();
    }

    private static Type type(Column<?> column) {
        if (column instanceof StringColumn) {
            return Type.STRING;
        } else if (column instanceof FloatColumn) {
            return Type.FLOAT;
        } else if (column instanceof TimeColumn) {
            return Type.TIME;
        } else if (column instanceof ListColumn<?>) {
            return Type.LIST;
        }
        return column instanceof DictColumn ? Type.DICT : Type.INT;
    }

    private static Object zero(Column<?> column) {
        return switch (type(column)) {
            case STRING -> "";
            case FLOAT -> 0.0;
            case LIST -> List.of();
            case DICT -> Map.of();
            default -> 0L;
        };
    }

    private String text() {
        return one(TEXTS);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Map<String, Object> put(String table, String peer, Map<String, Object> cells) {
        Map<String, Object> row = new LinkedHashMap<>(cells);
        row.put("peer_key", peer);
        tables.get(table).put(String.valueOf(created++), row);
        return row;
    }

    private Map<String, Object> addHost(String peer) {
        Map<String, Object> row = put("hosts", peer, Map.of("name", "host" + created, "alias", text()));
        row.put("groups", GROUPS.subList(0, random.nextInt(3)));
        check(row);
        return row;
    }

    private Map<String, Object> addService(String peer) {
        List<Map<String, Object>> hosts = rows("hosts").stream()
                .filter(host -> host.get("peer_key").equals(peer))
                .toList();
        String host = hosts.isEmpty()
                ? (String) addHost(peer).get("name")
                : (String) one(hosts).get("name");
        Map<String, Object> row = put("services", peer, Map.of("host_name", host, "description", "svc " + created));
        row.put("groups", GROUPS.subList(0, random.nextInt(3)));
        check(row);
        return row;
    }

    private List<Map<String, Object>> rows(String table) {
        return List.copyOf(tables.get(table).values());
    }

    private Map<String, Object> object() {
        List<Map<String, Object>> all = new ArrayList<>(rows("services"));
        all.addAll(rows("hosts"));
        return one(all);
    }

    private void stamp(Map<String, Object> row) {
        double stamp = second + random.nextInt(1_000_000) / 1e6;
        row.put(kind == ServerKind.LMD ? "lmd_last_cache_update" : "last_update", stamp);
    }

    private void check(Map<String, Object> row) {
        row.put("has_been_checked", 1L);
        row.put("state", (long) random.nextInt(row.containsKey("description") ? 4 : 3));
        row.put("state_type", (long) random.nextInt(2));
        row.put("current_attempt", 1L + random.nextInt(3));
        row.put("last_check", second);
        row.put("last_state_change", second - random.nextInt(100));
        row.put("plugin_output", text());
        row.put("perf_data", random.nextBoolean() ? "" : "time=" + random.nextInt(100) + "ms;;;0");
        stamp(row);
    }

    private boolean isStamped() {
        return kind == ServerKind.NAEMON || kind == ServerKind.LMD;
    }

    /** Makes one random change. After a clock was set back, new stamps are older than others for a while. */
    Guarantee change() {
        second += random.nextInt(10);
        highest = Math.max(highest, second);
        Guarantee shown = changed();
        return shown == Guarantee.REFRESH && isStamped() && second < highest ? Guarantee.SCAN : shown;
    }

    private Guarantee changed() {
        return switch (random.nextInt(21)) {
            case 0, 1, 2 -> checked();
            case 3 -> changedOutput();
            case 4 -> toggled("acknowledged", true);
            case 5 -> toggled("notifications_enabled", false);
            case 6 -> commented();
            case 7 -> removed("comments");
            case 8 -> downtimeBegun();
            case 9 -> downtimeEnded();
            case 10 -> downtimeMoved();
            case 11 -> deleted();
            case 12 -> added();
            case 13 -> restarted();
            case 14 -> configured();
            case 15 -> contactChanged();
            case 16 -> reconfigured();
            case 17 -> switched();
            case 18 -> serviceOfHostChecked();
            case 19 -> checkEnded();
            default -> kind == ServerKind.LMD ? backendLostOrBack() : clockSetBack();
        };
    }

    private Guarantee checked() {
        for (int i = random.nextInt(4); i >= 0; i--) {
            Map<String, Object> row = object();
            second++; // without stamps, two results of one object in one second look the same
            check(row);
        }
        return Guarantee.REFRESH;
    }

    private Guarantee changedOutput() {
        Map<String, Object> row = object();
        row.put("last_check", ++second);
        row.put("plugin_output", text() + second);
        stamp(row);
        return Guarantee.REFRESH;
    }

    /** @param isStamping whether servers with stamps stamp this change */
    private Guarantee toggled(String column, boolean isStamping) {
        Map<String, Object> row = object();
        row.merge(column, 1L, (now, one) -> 1 - (long) now);
        if (isStamping) {
            stamp(row);
        }
        return isStamping || !isStamped() ? Guarantee.REFRESH : Guarantee.SCAN;
    }

    private Map<String, Object> remark(String table) {
        Map<String, Object> object = object();
        Map<String, Object> row = put(table, (String) object.get("peer_key"), Map.of());
        row.put("id", (long) created);
        row.put("host_name", object.containsKey("description") ? object.get("host_name") : object.get("name"));
        row.put("service_description", object.getOrDefault("description", ""));
        row.put("is_service", object.containsKey("description") ? 1L : 0L);
        row.put("comment", text());
        row.put("author", "ops");
        row.put("entry_time", second);
        return object;
    }

    private Guarantee commented() {
        stamp(remark("comments"));
        return Guarantee.REFRESH;
    }

    private Guarantee removed(String table) {
        List<String> keys = List.copyOf(tables.get(table).keySet());
        if (!keys.isEmpty()) {
            tables.get(table).remove(one(keys));
        }
        return Guarantee.REFRESH;
    }

    private Guarantee downtimeBegun() {
        Map<String, Object> object = remark("downtimes");
        object.merge("scheduled_downtime_depth", 1L, (now, one) -> (long) now + 1);
        stamp(object);
        return Guarantee.REFRESH;
    }

    private Guarantee downtimeEnded() {
        removed("downtimes");
        Map<String, Object> object = object();
        object.put("scheduled_downtime_depth", 0L);
        stamp(object);
        return Guarantee.REFRESH;
    }

    private Guarantee downtimeMoved() {
        List<Map<String, Object>> all = rows("downtimes");
        if (!all.isEmpty()) {
            one(all).put("end_time", second + random.nextInt(1000));
        }
        return Guarantee.SCAN;
    }

    private Guarantee deleted() {
        if (rows("services").size() < 4) {
            return added();
        }
        Map<String, Map<String, Object>> services = tables.get("services");
        if (random.nextInt(3) == 0 && rows("hosts").size() > 2) {
            Map<String, Map<String, Object>> hosts = tables.get("hosts");
            Map<String, Object> gone = hosts.remove(one(List.copyOf(hosts.keySet())));
            services.values()
                    .removeIf(service -> service.get("host_name").equals(gone.get("name"))
                            && service.get("peer_key").equals(gone.get("peer_key")));
            if (services.isEmpty()) {
                addService(peers.get(0));
            }
        } else {
            services.remove(one(List.copyOf(services.keySet())));
        }
        return isStamped() ? Guarantee.SCAN : Guarantee.REFRESH;
    }

    /** Adds an object, or renames one. */
    private Guarantee added() {
        if (random.nextBoolean()) {
            Map<String, Object> row = one(rows("services"));
            row.put("description", "renamed " + created++);
            stamp(row);
            return isStamped() ? Guarantee.SCAN : Guarantee.REFRESH; // a scan deletes the old name
        }
        second++;
        stamp(random.nextInt(3) == 0 ? addHost(one(peers)) : addService(one(peers)));
        return Guarantee.REFRESH;
    }

    /** Restarts the core. Everything may change: states, groups, comments with the same id. */
    private Guarantee restarted() {
        String peer = one(peers);
        if (failed.containsKey(peer)) {
            return configured(); // the change is not visible
        }
        rows("status").stream().filter(row -> row.get("peer_key").equals(peer)).forEach(row -> {
            row.put("nagios_pid", 1 + (long) row.get("nagios_pid"));
            row.put("program_start", ++second);
        });
        rows("comments").stream()
                .filter(row -> row.get("peer_key").equals(peer))
                .forEach(row -> row.put("comment", "another comment"));
        configured();
        deleted();
        return Guarantee.REFRESH;
    }

    private Guarantee configured() {
        object().put("notes", text() + second);
        object().put("groups", GROUPS.subList(0, random.nextInt(3)));
        one(rows("hostgroups")).put("alias", text() + second);
        return Guarantee.RELOAD;
    }

    /** A command changes custom variables and the interval of checks. Only the first one changes {@code modified_attributes}. */
    private Guarantee reconfigured() {
        Map<String, Object> row = object();
        row.put("custom_variable_names", List.of("TIER"));
        row.put("custom_variable_values", List.of("tier " + second));
        row.put("check_interval", random.nextInt(100) / 4.0);
        return modified(row, 32_768 + 1024);
    }

    private Guarantee switched() {
        Map<String, Object> row = object();
        row.merge("flap_detection_enabled", 1L, (now, one) -> 1 - (long) now);
        return modified(row, 16);
    }

    private Guarantee modified(Map<String, Object> row, long attributes) {
        long before = (long) row.getOrDefault("modified_attributes", 0L);
        row.put("modified_attributes", before | attributes);
        second++;
        stamp(row);
        return isStamped() || (before & attributes) != attributes ? Guarantee.REFRESH : Guarantee.SCAN;
    }

    /** Nagios writes the last hard state some time after the other results of a check. */
    private Guarantee checkEnded() {
        object().merge("last_hard_state", 1L, (now, one) -> 1 - (long) now);
        return isStamped() ? Guarantee.SCAN : Guarantee.REFRESH;
    }

    /** The check of a service changes the share of state changes of its host, which gets no stamp. */
    private Guarantee serviceOfHostChecked() {
        one(rows("hosts")).put("percent_state_change", random.nextInt(100) / 4.0);
        return isStamped() ? Guarantee.SCAN : Guarantee.REFRESH;
    }

    private Guarantee contactChanged() {
        Map<String, Object> contact = one(rows("contacts"));
        contact.merge("host_notifications_enabled", 1L, (now, one) -> 1 - (long) now);
        one(rows("contactgroups")).put("members", CONTACTS.subList(0, random.nextInt(3)));
        Map<String, Object> added = put("timeperiods", (String) contact.get("peer_key"), Map.of("alias", text()));
        added.put("name", "period " + created);
        one(rows("commands")).put("line", "/usr/bin/false " + created);
        if (rows("timeperiods").size() > 4) {
            removed("timeperiods");
        }
        return Guarantee.SCAN;
    }

    private Guarantee clockSetBack() {
        second -= 3600;
        Map<String, Object> row = object();
        check(row);
        return isStamped() ? Guarantee.SCAN : Guarantee.REFRESH;
    }

    private Guarantee backendLostOrBack() {
        if (failed.isEmpty()) {
            failed.put("p2", "connection refused");
        } else {
            failed.clear();
        }
        return Guarantee.REFRESH;
    }

    /** Moves the clock ahead, so that new stamps are the latest again after it was set back. */
    void skipAhead() {
        second += 4000;
    }
}

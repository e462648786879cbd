package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * The snapshots of some sites with 100 hosts of 50 services each. A service has 45 columns, with an output of some 80 characters and
 * performance data of some 110.
 */
final class HeldSites {
    private static final int HOSTS = 100;
    private static final int SERVICES = 50;
    private static final long NOW = 1_790_000_000;

    private static final List<String> CHECKS = List.of(
            "CPU load",
            "Memory",
            "Filesystem /",
            "Filesystem /var",
            "Interface 1",
            "Interface 2",
            "NTP Time",
            "HTTP",
            "SSH",
            "Uptime");

    private static final List<String> STATES = List.of("OK", "WARNING", "CRITICAL", "UNKNOWN");

    static final List<Column<?>> KEY = List.of(Services.HOST_NAME, Services.DESCRIPTION);

    /** 45 columns, including the key. */
    static final List<Column<?>> SERVICE_COLUMNS = List.of(
            Services.STATE,
            Services.STATE_TYPE,
            Services.HAS_BEEN_CHECKED,
            Services.CURRENT_ATTEMPT,
            Services.ACKNOWLEDGED,
            Services.SCHEDULED_DOWNTIME_DEPTH,
            Services.IS_FLAPPING,
            Services.NOTIFICATIONS_ENABLED,
            Services.ACTIVE_CHECKS_ENABLED,
            Services.ACCEPT_PASSIVE_CHECKS,
            Services.MODIFIED_ATTRIBUTES,
            Services.LAST_CHECK,
            Services.LAST_NOTIFICATION,
            Services.PLUGIN_OUTPUT,
            Services.LONG_PLUGIN_OUTPUT,
            Services.PERF_DATA,
            Services.LAST_STATE,
            Services.LAST_STATE_CHANGE,
            Services.LAST_HARD_STATE,
            Services.LAST_HARD_STATE_CHANGE,
            Services.LAST_TIME_OK,
            Services.LAST_TIME_WARNING,
            Services.LAST_TIME_CRITICAL,
            Services.LAST_TIME_UNKNOWN,
            Services.EXECUTION_TIME,
            Services.PERCENT_STATE_CHANGE,
            Services.CHECK_TYPE,
            Services.ACKNOWLEDGEMENT_TYPE,
            Services.CURRENT_NOTIFICATION_NUMBER,
            Services.EVENT_HANDLER_ENABLED,
            Services.FLAP_DETECTION_ENABLED,
            Services.PROCESS_PERFORMANCE_DATA,
            Services.DISPLAY_NAME,
            Services.CHECK_COMMAND,
            Services.CHECK_PERIOD,
            Services.CHECK_INTERVAL,
            Services.RETRY_INTERVAL,
            Services.MAX_CHECK_ATTEMPTS,
            Services.NOTIFICATION_PERIOD,
            Services.NOTIFICATION_INTERVAL,
            Services.GROUPS,
            Services.CONTACT_GROUPS,
            Services.NOTES_URL);

    static final HeldTable HOST_TABLE = new HeldTable(
            Hosts.TABLE,
            Dialect.NAEMON,
            List.of(Hosts.NAME),
            List.of(
                    Hosts.STATE,
                    Hosts.HAS_BEEN_CHECKED,
                    Hosts.ACKNOWLEDGED,
                    Hosts.SCHEDULED_DOWNTIME_DEPTH,
                    Hosts.ALIAS,
                    Hosts.ADDRESS,
                    Hosts.PLUGIN_OUTPUT,
                    Hosts.LAST_STATE_CHANGE),
            List.of(),
            List.of());

    static final HeldTable SERVICE_TABLE =
            new HeldTable(Services.TABLE, Dialect.NAEMON, KEY, SERVICE_COLUMNS, List.of(), List.of());

    static final List<HeldTable> TABLES = List.of(HOST_TABLE, SERVICE_TABLE);

    private final AnswerParser parser = AnswerParser.lenient();
    private final Map<String, SiteSnapshot> snapshots = new LinkedHashMap<>();
    private final Random random;
    private final double problems;
    private long bytes;

    /** @param problems the share of services that are not OK */
    HeldSites(int sites, double problems, long seed) {
        this.random = new Random(seed);
        this.problems = problems;
        for (int i = 0; i < sites; i++) {
            String site = String.format("site%02d", i);
            Result hosts = parsed(HOST_TABLE, hosts(site));
            Result services = parsed(SERVICE_TABLE, services(site));
            bytes += hosts.bytes() + services.bytes();
            snapshots.put(
                    site,
                    SiteSnapshot.at(0)
                            .with(TableSnapshot.of(HOST_TABLE, hosts))
                            .with(TableSnapshot.of(SERVICE_TABLE, services)));
        }
    }

    /** Returns the snapshots by the names of the sites. */
    Map<String, SiteSnapshot> snapshots() {
        return snapshots;
    }

    /** Returns the size of the JSON from which the snapshots were read. */
    long jsonBytes() {
        return bytes;
    }

    private Result parsed(HeldTable table, List<List<Object>> rows) {
        StringBuilder json = new StringBuilder("[");
        for (List<Object> row : rows) {
            json.append(json.length() == 1 ? "[" : ",\n[");
            for (int i = 0; i < row.size(); i++) {
                json.append(i == 0 ? "" : ",");
                Object value = row.get(i);
                if (value instanceof String text) {
                    json.append('"').append(text.replace("\\", "\\\\")).append('"');
                } else if (value instanceof List<?> list) {
                    json.append('[');
                    for (int k = 0; k < list.size(); k++) {
                        json.append(k == 0 ? "\"" : ",\"").append(list.get(k)).append('"');
                    }
                    json.append(']');
                } else {
                    json.append(value);
                }
            }
            json.append(']');
        }
        byte[] body = json.append("]\n").toString().getBytes(StandardCharsets.UTF_8);
        return parser.parse(body, body.length, RowColumns.of(table.columns()));
    }

    private List<List<Object>> hosts(String site) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < HOSTS; i++) {
            String name = site + "-host" + String.format("%03d", i);
            rows.add(List.of(
                    name,
                    random.nextInt(40) == 0 ? 1 : 0,
                    1,
                    0,
                    random.nextInt(50) == 0 ? 1 : 0,
                    "Alias of " + name,
                    "10.0." + i + "." + random.nextInt(250),
                    "PING OK - Packet loss = 0%, RTA = " + random.nextInt(1000) / 100.0 + " ms",
                    NOW - random.nextInt(1_000_000)));
        }
        return rows;
    }

    private List<List<Object>> services(String site) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < HOSTS; i++) {
            String host = site + "-host" + String.format("%03d", i);
            for (int k = 0; k < SERVICES; k++) {
                rows.add(service(host, CHECKS.get(k % CHECKS.size()) + " " + k));
            }
        }
        return rows;
    }

    private List<Object> service(String host, String description) {
        int state = random.nextDouble() < problems ? 1 + random.nextInt(3) : 0;
        boolean isAcknowledged = state > 0 && random.nextInt(3) == 0;
        long lastCheck = NOW - random.nextInt(300);
        long change = NOW - random.nextInt(5_000_000);
        List<Object> row = new ArrayList<>();
        row.add(host);
        row.add(description);
        row.add(state);
        row.add(random.nextInt(10) == 0 ? 0 : 1);
        row.add(random.nextInt(500) == 0 ? 0 : 1);
        row.add(1 + random.nextInt(3));
        row.add(isAcknowledged ? 1 : 0);
        row.add(random.nextInt(20) == 0 ? 1 : 0);
        row.add(random.nextInt(200) == 0 ? 1 : 0);
        row.add(1);
        row.add(1);
        row.add(1);
        row.add(random.nextInt(100) == 0 ? 1 : 0);
        row.add(lastCheck);
        row.add(state == 0 ? 0L : change + 60);
        row.add(output(state));
        row.add("");
        row.add(perfData());
        row.add(state);
        row.add(change);
        row.add(state);
        row.add(change);
        row.add(lastCheck);
        row.add(random.nextInt(4) == 0 ? change : 0L);
        row.add(random.nextInt(4) == 0 ? change - 500 : 0L);
        row.add(random.nextInt(20) == 0 ? change - 5_000 : 0L);
        row.add(random.nextInt(1_000_000) / 1e6);
        row.add(random.nextInt(4) == 0 ? random.nextInt(100) / 10.0 : 0.0);
        row.add(0);
        row.add(isAcknowledged ? 1 : 0);
        row.add(state == 0 ? 0 : random.nextInt(5));
        row.add(1);
        row.add(1);
        row.add(1);
        row.add(description);
        row.add("check_" + description.toLowerCase(Locale.ROOT).replace(' ', '_') + "!80!90");
        row.add("24x7");
        row.add(1.0);
        row.add(0.5);
        row.add(3);
        row.add(random.nextInt(5) == 0 ? "workhours" : "24x7");
        row.add(60.0);
        row.add(List.of("group" + description.length(), "all"));
        row.add(List.of("admins"));
        row.add("https://wiki.example.org/" + description.replace(' ', '_'));
        return row;
    }

    private String output(int state) {
        return STATES.get(state) + " - device sd" + (char) ('a' + random.nextInt(26)) + " uses "
                + random.nextInt(1_000_000) + " of " + random.nextInt(1_000_000_000) + " blocks, trend "
                + random.nextInt(100_000) + " per hour";
    }

    private String perfData() {
        return "used=" + random.nextInt(1_000_000) + "B;8000000;9000000;0;10000000 trend=" + random.nextInt(100_000)
                + ";;;; inodes=" + random.nextInt(1_000_000) + ";900000;950000;0;1000000 time=0."
                + (100_000 + random.nextInt(900_000)) + "s;;;0.0";
    }
}

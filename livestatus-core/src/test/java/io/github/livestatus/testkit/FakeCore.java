package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hosts and services of a monitoring core, and the effects of checks. It keeps the tables {@code hosts}, {@code services} and
 * {@code log} for a {@link FakeLivestatus} of one kind. Times are seconds of the core's own clock. Thread-safe.
 *
 * <pre>{@code
 * FakeCore core = new FakeCore(ServerKind.NAEMON).service("web01", "HTTP");
 * core.check(1_700_000_000, "web01", "HTTP", 2, true, 1);
 * core.show(server);
 * }</pre>
 */
public final class FakeCore {
    private static final String[] HOST_TIMES = {"last_time_up", "last_time_down", "last_time_unreachable"};
    private static final String[] SERVICE_TIMES = {
        "last_time_ok", "last_time_warning", "last_time_critical", "last_time_unknown"
    };

    private final ServerKind kind;
    private final Map<List<String>, ObjectCells> objects = new LinkedHashMap<>();
    private final List<List<Object[]>> files = new ArrayList<>(List.of(new ArrayList<>()));

    /**
     * The values of an object's columns. Times are seconds, 0 for never.
     *
     * @param lastTimes the last time in each state, by the states' numbers
     */
    public record ObjectCells(
            int state,
            boolean isHard,
            int lastHardState,
            int attempt,
            boolean isChecked,
            long checkedAt,
            long changed,
            long hardChanged,
            List<Long> lastTimes) {

        static ObjectCells unchecked(int state) {
            return new ObjectCells(state, true, state, 1, false, 0, 0, 0, List.of(0L, 0L, 0L, 0L));
        }
    }

    /** Makes a core of this kind without objects. */
    public FakeCore(ServerKind kind) {
        this.kind = kind;
    }

    /** Adds a host that was never checked. */
    public synchronized FakeCore host(String name) {
        return add(List.of(name, ""), 1);
    }

    /** Adds a service that was never checked. */
    public synchronized FakeCore service(String host, String description) {
        return add(List.of(host, description), 3);
    }

    /** Adds an object. Icinga 2 shows objects that were never checked as DOWN or UNKNOWN. */
    private FakeCore add(List<String> key, int stateOfIcinga) {
        objects.put(key, ObjectCells.unchecked(kind == ServerKind.ICINGA2 ? stateOfIcinga : 0));
        return this;
    }

    /** Returns the values of an object's columns. */
    public synchronized ObjectCells cells(String host, String service) {
        return objects.get(List.of(host, service));
    }

    /**
     * Returns the values after one more check. Icinga 2 counts the end of a soft state as a hard change, whatever the state was
     * before.
     */
    public ObjectCells after(ObjectCells before, long second, int state, boolean isHard, int attempt) {
        boolean isIcinga = kind == ServerKind.ICINGA2;
        boolean isHardened = isIcinga && !before.isHard || before.lastHardState != state || !before.isChecked;
        List<Long> times = new ArrayList<>(before.lastTimes);
        times.set(state, second);
        return new ObjectCells(
                state,
                isHard,
                isHard ? state : before.lastHardState,
                attempt,
                true,
                second,
                before.state == state ? before.changed : second,
                isHard && isHardened ? second : before.hardChanged,
                List.copyOf(times));
    }

    /** Removes an object from the configuration, with its history. */
    public synchronized void delete(String host, String service) {
        objects.remove(List.of(host, service));
    }

    /**
     * Gives an object the result of a check. A core with a log writes an alert where state or type have changed, and for each
     * attempt of a soft state.
     *
     * @param service "" for the host itself
     * @return true if it is an alert
     */
    public synchronized boolean check(
            long second, String host, String service, int state, boolean isHard, int attempt) {
        ObjectCells before = cells(host, service);
        objects.put(List.of(host, service), after(before, second, state, isHard, attempt));
        boolean isAlert = before.state != state || before.isHard != isHard || !isHard && before.attempt != attempt;
        if (isAlert && hasLog()) {
            log(second, host, service, state, isHard, attempt);
        }
        return isAlert;
    }

    /** Writes an alert without a check, as a core with a wrong clock does. */
    public synchronized void log(long second, String host, String service, int state, boolean isHard, int attempt) {
        List<Object[]> file = files.get(files.size() - 1);
        String type = service.isEmpty() ? "HOST ALERT" : "SERVICE ALERT";
        file.add(new Object[] {
            second, file.size() + 1, 1, type, host, service, state, isHard ? "HARD" : "SOFT", attempt, "output " + state
        });
    }

    private boolean hasLog() {
        return kind == ServerKind.NAEMON || kind.isMk();
    }

    /** Begins a new file of the log, as cores do once a day. The numbers of lines restart. */
    public synchronized void rotateLog(long second) {
        files.add(new ArrayList<>());
        start(second);
    }

    /** Writes the lines of a core's start. */
    public synchronized FakeCore start(long second) {
        List<Object[]> file = files.get(files.size() - 1);
        file.add(new Object[] {second, file.size() + 1, 2, "LOG VERSION", "", "", 0, "", 0, ""});
        return this;
    }

    /** Deletes the lines of the log before this second. */
    public synchronized void forgetLogBefore(long second) {
        files.forEach(file -> file.removeIf(line -> (long) line[0] < second));
    }

    /** Shows all tables on a server, at one moment as a core does. */
    public synchronized void show(FakeLivestatus server) {
        server.replaceTables(List.of(hosts(), services(), log()));
    }

    /** Returns a builder of a server of this kind with all tables. */
    public synchronized FakeLivestatus.Builder server() {
        return FakeLivestatus.builder(kind).table(hosts()).table(services()).table(log());
    }

    private FakeTable hosts() {
        FakeTable.Builder table = columns(FakeTable.named("hosts").column("name", Type.STRING), HOST_TIMES);
        objects.forEach((key, object) -> {
            if (key.get(1).isEmpty()) {
                table.row(row(List.of(key.get(0)), object, HOST_TIMES.length));
            }
        });
        return table.build();
    }

    private FakeTable services() {
        FakeTable.Builder table = columns(
                FakeTable.named("services").column("host_name", Type.STRING).column("description", Type.STRING),
                SERVICE_TIMES);
        objects.forEach((key, object) -> {
            if (!key.get(1).isEmpty()) {
                table.row(row(key, object, SERVICE_TIMES.length));
            }
        });
        return table.build();
    }

    private static FakeTable.Builder columns(FakeTable.Builder table, String[] times) {
        table.column("state", Type.INT)
                .column("state_type", Type.INT)
                .column("last_hard_state", Type.INT)
                .column("current_attempt", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("last_check", Type.TIME)
                .column("last_state_change", Type.TIME)
                .column("last_hard_state_change", Type.TIME)
                .column("plugin_output", Type.STRING);
        for (String time : times) {
            table.column(time, Type.TIME);
        }
        return table;
    }

    private static Object[] row(List<String> key, ObjectCells object, int states) {
        List<Object> cells = new ArrayList<>(key);
        Collections.addAll(
                cells,
                object.state,
                object.isHard ? 1 : 0,
                object.lastHardState,
                object.attempt,
                object.isChecked ? 1 : 0,
                object.checkedAt,
                object.changed,
                object.hardChanged,
                "output " + object.state);
        for (int state = 0; state < states; state++) {
            cells.add(object.lastTimes.get(state));
        }
        return cells.toArray();
    }

    /** Returns the lines with the last one first, as servers send them. */
    private FakeTable log() {
        FakeTable.Builder table = FakeTable.named("log")
                .column("time", Type.TIME)
                .column("lineno", Type.INT)
                .column("class", Type.INT)
                .column("type", Type.STRING)
                .column("host_name", Type.STRING)
                .column("service_description", Type.STRING)
                .column("state", Type.INT)
                .column("state_type", Type.STRING)
                .column("attempt", Type.INT)
                .column("plugin_output", Type.STRING);
        for (int file = files.size() - 1; file >= 0; file--) {
            List<Object[]> lines = new ArrayList<>(files.get(file));
            lines.sort((one, other) -> Long.compare((long) one[0], (long) other[0]));
            Collections.reverse(lines);
            lines.forEach(table::row);
        }
        return table.build();
    }
}

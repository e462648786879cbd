package io.github.livestatus.tryit;

import io.github.livestatus.multisite.Site;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** A master and three nodes with some hundreds of services in mixed states, the same at every start; one node is down. */
public final class DemoSites implements AutoCloseable {
    private static final List<String> HOSTS = List.of("web", "db", "mail", "file", "app", "dns", "backup", "router");
    private static final List<String> SERVICES = List.of(
            "CPU load", "Disk /", "HTTP", "Memory", "NTP", "Ping", "SSH", "TLS certificate", "Updates", "Zombies");
    private static final List<String> STATES = List.of("OK", "WARNING", "CRITICAL", "UNKNOWN");

    private final FakeLivestatus master =
            server("master", ServerKind.NAEMON).unix().start();
    private final FakeLivestatus site02 =
            server("site02", ServerKind.ICINGA2).tcp().start();
    private final FakeLivestatus site03 =
            server("site03", ServerKind.NAGIOS).tcp().start();
    private final FakeLivestatus site04 =
            server("site04", ServerKind.CHECKMK).tcp().start();

    private DemoSites() {}

    /** Starts them. */
    public static DemoSites start() {
        DemoSites demo = new DemoSites();
        demo.site04.close();
        return demo;
    }

    /** Returns the endpoints. */
    public List<Site> sites() {
        return List.of(
                Site.of("master", master.endpoint()),
                Site.of("site02", site02.endpoint()),
                Site.of("site03", site03.endpoint()),
                Site.of("site04", site04.endpoint()));
    }

    private static FakeLivestatus.Builder server(String site, ServerKind manner) {
        Random random = new Random(site.hashCode());
        FakeTable.Builder hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("acknowledged", Type.INT)
                .column("scheduled_downtime_depth", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("last_hard_state_change", Type.TIME)
                .column("plugin_output", Type.STRING)
                .column("last_check", Type.TIME)
                .column("groups", Type.LIST);
        FakeTable.Builder services = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("acknowledged", Type.INT)
                .column("scheduled_downtime_depth", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("last_hard_state_change", Type.TIME)
                .column("plugin_output", Type.STRING)
                .column("perf_data", Type.STRING)
                .column("contacts", Type.LIST);
        for (String kind : HOSTS) {
            for (int i = 1; i <= 2; i++) {
                String host = kind + "0" + i + "." + site;
                boolean isDown = random.nextInt(12) == 0;
                int downtimes = random.nextInt(10) == 0 ? 1 : 0;
                Instant since = since(random);
                hosts.row(
                        host,
                        isDown ? 1 : 0,
                        1,
                        0,
                        downtimes,
                        since,
                        since,
                        isDown ? "PING CRITICAL - no answer" : "PING OK - 0.4 ms",
                        0,
                        List.of(kind.equals("router") ? "network" : "linux"));
                SERVICES.forEach(service -> addService(services, host, service, random));
            }
        }
        return FakeLivestatus.builder(manner).table(hosts.build()).table(services.build());
    }

    private static void addService(FakeTable.Builder services, String host, String service, Random random) {
        int state = random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 0;
        boolean isChecked = random.nextInt(40) != 0;
        boolean isAcknowledged = state != 0 && random.nextInt(3) == 0;
        int downtimes = random.nextInt(12) == 0 ? 1 : 0;
        Instant since = isChecked ? since(random) : Instant.EPOCH;
        String output = isChecked ? output(service, state, random) : "";
        services.row(
                host,
                service,
                isChecked ? state : 0,
                isChecked ? 1 : 0,
                isAcknowledged ? 1 : 0,
                downtimes,
                since,
                since,
                output,
                perfData(output),
                List.of("alice"));
    }

    private static Instant since(Random random) {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(60L * random.nextInt(20_000));
    }

    private static String output(String service, int state, Random random) {
        return STATES.get(state) + " - " + service
                + (state == 3 ? ": no answer from the agent" : ": " + random.nextInt(100) + " %");
    }

    private static String perfData(String output) {
        return output.endsWith(" %") ? output.replaceFirst(".*: (\\d+) %", "used=$1%;80;90;0;100") : "";
    }

    @Override
    public void close() {
        site03.close();
        site02.close();
        master.close();
    }
}

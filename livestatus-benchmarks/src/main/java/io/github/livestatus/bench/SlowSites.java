package io.github.livestatus.bench;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sites in a process of their own, each of which takes its time to answer; the last ones may never answer at all. */
final class SlowSites implements AutoCloseable {
    private final Child process;
    private final List<String> endpoints = new ArrayList<>();

    /**
     * Starts the process.
     *
     * @param silent how many of the sites accept connections and say nothing
     */
    SlowSites(int sites, int latencyMillis, int silent) throws IOException {
        process = new Child(SlowSites.class, sites, latencyMillis, silent);
        for (int i = 0; i < sites; i++) {
            endpoints.add(process.line());
        }
    }

    /** Where they listen, those that never answer last. */
    List<String> endpoints() {
        return List.copyOf(endpoints);
    }

    @Override
    public void close() {
        process.close();
    }

    /** The process itself: prints where each site listens. */
    public static void main(String[] args) throws IOException {
        FakeTable.Builder services = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT);
        for (int i = 0; i < 20; i++) {
            services.row("host" + i / 5, "service " + i, i % 4);
        }
        FakeTable table = services.build();
        int sites = Integer.parseInt(args[0]);
        for (int i = 0; i < sites; i++) {
            FakeLivestatus server = FakeLivestatus.builder(ServerKind.NAEMON)
                    .table(table)
                    .latency(Duration.ofMillis(Integer.parseInt(args[1])))
                    .tcp()
                    .start();
            if (i >= sites - Integer.parseInt(args[2])) {
                server.faultForEver(Fault.stallAfter(0));
            }
            System.out.println(server.endpoint());
        }
        Child.endWithParent();
    }
}

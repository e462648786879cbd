package io.github.livestatus.bench;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sites with many services each, in a process of their own. */
final class SearchedSites implements AutoCloseable {
    private static final List<String> NAMES = List.of("Disk /", "Disk /var", "CPU load", "Memory", "Interface eth0");

    private final Child process;
    private final List<String> endpoints = new ArrayList<>();

    /**
     * Starts the process.
     *
     * @param services how many each of the sites has; two of five are disks
     */
    SearchedSites(ServerKind kind, int sites, int services) throws IOException {
        process = new Child(SearchedSites.class, kind, sites, services);
        for (int i = 0; i < sites; i++) {
            endpoints.add(process.line());
        }
    }

    List<String> endpoints() {
        return List.copyOf(endpoints);
    }

    @Override
    public void close() {
        process.close();
    }

    /** The process itself: prints where each site listens. */
    public static void main(String[] args) throws IOException {
        int sites = Integer.parseInt(args[1]);
        for (int site = 0; site < sites; site++) {
            FakeTable.Builder services = FakeTable.named("services")
                    .column("host_name", Type.STRING)
                    .column("description", Type.STRING)
                    .column("state", Type.INT)
                    .column("plugin_output", Type.STRING);
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                String host = "host" + site + "-" + i / NAMES.size() * 7919 % 1009;
                services.row(host, NAMES.get(i % NAMES.size()) + " " + i, i % 4, "all of it is as it should be " + i);
            }
            FakeLivestatus server = FakeLivestatus.builder(ServerKind.valueOf(args[0]))
                    .table(services.build())
                    .tcp()
                    .start();
            System.out.println(server.endpoint());
        }
        Child.endWithParent();
    }
}

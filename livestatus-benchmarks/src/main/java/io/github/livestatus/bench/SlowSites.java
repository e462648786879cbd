package io.github.livestatus.bench;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.Manner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sites in a process of their own, each of which takes its time to answer; the last ones may never answer at all. */
final class SlowSites implements AutoCloseable {
    private final Process process;
    private final List<String> endpoints = new ArrayList<>();

    private SlowSites(Process process) {
        this.process = process;
    }

    /**
     * Starts the process.
     *
     * @param silent how many of the sites accept connections and say nothing
     */
    static SlowSites start(int sites, int latencyMillis, int silent) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowSites.class.getName(),
                        "" + sites,
                        "" + latencyMillis,
                        "" + silent)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        SlowSites started = new SlowSites(process);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        for (int i = 0; i < sites; i++) {
            String endpoint = lines.readLine();
            if (endpoint == null) {
                throw new IOException("the process of the sites ended");
            }
            started.endpoints.add(endpoint);
        }
        return started;
    }

    /** Where they listen, those that never answer last. */
    List<String> endpoints() {
        return List.copyOf(endpoints);
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Runs until its input ends or it is killed. */
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
            FakeLivestatus server = FakeLivestatus.builder(Manner.NAEMON)
                    .table(table)
                    .latency(Duration.ofMillis(Integer.parseInt(args[1])))
                    .tcp()
                    .start();
            if (i >= sites - Integer.parseInt(args[2])) {
                server.faultForEver(Fault.stallAfter(0));
            }
            System.out.println(server.endpoint());
        }
        try {
            while (System.in.read() >= 0) {
                // until the other process is gone
            }
        } catch (UncheckedIOException e) {
            // which it is
        }
        System.exit(0);
    }
}

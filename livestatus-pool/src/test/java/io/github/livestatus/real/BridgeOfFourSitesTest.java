package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.bridge.BridgeProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ticket bridge over four sites whose services change continuously. The test kills it and two of the sites, which lose their
 * latest states. {@code -Dbridge.kills=10} kills more often.
 */
@RealServers
class BridgeOfFourSitesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int KILLS = Integer.getInteger("bridge.kills", 1);
    private static final int CHECKS = 60;
    private static final List<String> KILLED = List.of(RealSites.SITE02, RealSites.SITE04);

    private final RealSites four;
    private final Random random = new Random();
    private final Map<String, Integer> incidents = new HashMap<>();
    private final Map<String, Integer> states = new HashMap<>();

    BridgeOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    private List<String> living(List<String> away) {
        return four.names().stream().filter(name -> !away.contains(name)).toList();
    }

    /** Sends check results to services of sites, as fast as the sites accept them. */
    private void change(List<String> sites) throws IOException {
        for (int i = 0; i < CHECKS; i++) {
            String site = sites.get(random.nextInt(sites.size()));
            String service = "svc " + random.nextInt(5);
            int state = random.nextInt(4);
            String key = site + ";" + site + "-host0;" + service;
            if (states.getOrDefault(key, 0) == 0 && state != 0) {
                incidents.merge(key, 1, Integer::sum);
            }
            states.put(key, state);
            four.site(site)
                    .plain()
                    .commands(List.of(CheckResult.ofService(site + "-host0", service, state, "state " + state)
                            .command()));
        }
    }

    /** Returns the problems that each core shows in plain LQL. */
    private Set<String> problems() throws IOException {
        Set<String> problems = new TreeSet<>();
        for (String site : four.names()) {
            String services = four.site(site)
                    .plain()
                    .ask("GET services\nColumns: host_name description\n"
                            + "Filter: has_been_checked = 1\nFilter: state != 0");
            services.lines().forEach(line -> problems.add(site + ";" + line));
            String hosts = four.site(site)
                    .plain()
                    .ask("GET hosts\nColumns: name\n" + "Filter: has_been_checked = 1\nFilter: state != 0");
            hosts.lines().forEach(line -> problems.add(site + ";" + line));
        }
        return problems;
    }

    private void awaitTruth(BridgeProcess bridge) {
        Await.until(LIMIT, "the tickets are those of the problems", () -> bridge.open()
                .equals(problems()));
    }

    @Test
    void ticketsMatchTheProblemsAlthoughTheBridgeAndSitesAreKilled(@TempDir Path folder) throws IOException {
        four.calm();
        List<String> sites = new ArrayList<>();
        four.names().forEach(name -> sites.add(name + "=" + four.endpoint(name)));
        try (BridgeProcess bridge = new BridgeProcess(folder, sites).start()) {
            change(four.names());
            awaitTruth(bridge);
            for (int i = 0; i < KILLS; i++) {
                change(four.names());
                KILLED.forEach(name -> four.site(name).kill());
                change(living(KILLED));
                bridge.kill();
                change(living(KILLED));
                bridge.start();
                change(living(KILLED));
                for (String name : KILLED) {
                    four.site(name).restart();
                }
                awaitTruth(bridge);
                change(four.names());
                awaitTruth(bridge);
            }
            Map<String, Integer> opened = bridge.opened();
            living(KILLED).forEach(site -> opened.keySet().stream()
                    .filter(key -> key.startsWith(site + ";") && incidents.containsKey(key))
                    .forEach(key -> assertTrue(
                            opened.get(key) <= incidents.get(key),
                            () -> key + " was opened " + opened.get(key) + " times, had " + incidents)));
        }
    }
}

package io.github.livestatus.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeCore;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the bridge and two of its three sites while their objects change continuously. */
class TicketBridgeTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int KILLS = Integer.getInteger("bridge.kills", 1);
    private static final int CHECKS = 100;

    /** Services that change continuously. */
    private static final List<String> RESTLESS = List.of("s0", "s1", "s2", "s3", "s4");

    private final long seed = Long.getLong("bridge.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Load> loads = new HashMap<>();
    private long second = Instant.now().getEpochSecond() - 10_000;

    /** A core with changing services, and the server that shows it while it runs. */
    private final class Load {
        private final String name;
        private final FakeCore core;
        private final List<String> services = new ArrayList<>();
        private final Map<String, Integer> incidents = new HashMap<>();
        private FakeLivestatus server;
        private boolean isAway;

        Load(String name, ServerKind kind) {
            this.name = name;
            this.core = new FakeCore(kind).host("h").start(second);
            core.check(second, "h", "", 0, true, 1);
            RESTLESS.forEach(this::add);
            IntStream.range(0, KILLS).mapToObj(TicketBridgeTest::last).forEach(this::add);
            start(0);
        }

        private void add(String service) {
            core.service("h", service);
            core.check(second, "h", service, 0, true, 1);
            services.add(service);
        }

        void start(int port) {
            server = core.server()
                    .programStart(Instant.ofEpochSecond(second))
                    .tcp(InetAddress.getLoopbackAddress(), port)
                    .start();
            isAway = false;
        }

        int port() {
            return Integer.parseInt(server.endpoint().replaceFirst(".*:", ""));
        }

        void kill() {
            server.close();
            isAway = true;
        }

        void check() {
            check(RESTLESS.get(random.nextInt(RESTLESS.size())), random.nextBoolean() ? 0 : 1 + random.nextInt(3));
        }

        void check(String service, int state) {
            if (core.cells("h", service).state() == 0 && state != 0) {
                incidents.merge(name + ";h;" + service, 1, Integer::sum);
            }
            core.check(second, "h", service, state, true, 1);
            if (!isAway) {
                core.show(server);
            }
        }

        Set<String> problems() {
            return services.stream()
                    .filter(service -> core.cells("h", service).state() != 0)
                    .map(service -> name + ";h;" + service)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Returns the service that changes at the end of a round. Once its ticket is open, all earlier changes were applied. */
    private static String last(int round) {
        return "last" + round;
    }

    private void change(int checks) {
        for (int i = 0; i < checks; i++) {
            second++;
            loads.values().forEach(Load::check);
        }
    }

    private Set<String> problems() {
        Set<String> problems = new TreeSet<>();
        loads.values().forEach(load -> problems.addAll(load.problems()));
        return problems;
    }

    @Test
    void ticketsMatchTheProblemsAlthoughTheBridgeAndSitesAreKilled(@TempDir Path folder) throws IOException {
        loads.put("steady", new Load("steady", ServerKind.NAEMON));
        loads.put("nagios", new Load("nagios", ServerKind.NAGIOS));
        loads.put("icinga", new Load("icinga", ServerKind.ICINGA2));
        List<String> sites = new ArrayList<>();
        loads.forEach((name, load) -> sites.add(name + "=" + load.server.endpoint()));
        try (BridgeProcess bridge = new BridgeProcess(folder, sites).start()) {
            second++; // an alert of the second in which a core started would make the bridge read its problems once
            // more
            loads.values().forEach(load -> load.check("s0", 2));
            bridge.awaitOpen(LIMIT, problems());
            bridge.awaitPosition(
                    LIMIT, loads.keySet()); // before that, a bridge that is killed begins with a snapshot again
            int begun = loads.get("steady").incidents.size()
                    - loads.get("steady").problems().size();
            assertEquals(0, begun, "the first incidents are in the snapshot");
            for (int i = 0; i < KILLS; i++) {
                change(CHECKS);
                loads.get("nagios").kill();
                loads.get("icinga").kill();
                change(CHECKS);
                bridge.kill();
                change(CHECKS);
                bridge.start();
                change(CHECKS);
                loads.get("nagios").start(loads.get("nagios").port());
                loads.get("icinga").start(loads.get("icinga").port());
                String last = last(i);
                second++;
                loads.values().forEach(load -> load.check(last, 2));
                bridge.awaitOpen(LIMIT, problems());
            }
            assertEquals(loads.get("steady").incidents, only(bridge.opened(), "steady"), () -> "-Dbridge.seed=" + seed);
            for (String site : List.of("nagios", "icinga")) {
                Map<String, Integer> incidents = loads.get(site).incidents;
                only(bridge.opened(), site)
                        .forEach((key, count) -> assertTrue(
                                count <= incidents.get(key),
                                () -> key + " was opened " + count + " times, had " + incidents));
            }
        } finally {
            loads.values().forEach(load -> load.server.close());
        }
    }

    private static Map<String, Integer> only(Map<String, Integer> counts, String site) {
        Map<String, Integer> some = new HashMap<>(counts);
        some.keySet().removeIf(key -> !key.startsWith(site + ";"));
        return some;
    }

    @Test
    void theRecipeInTheGuideEqualsTheProgram() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String code = readme.substring(readme.indexOf("Map<String, StateChange> present"));
        String recipe = code.substring(0, code.indexOf("```")).replace("Duration.ofSeconds(5)", "OFTEN");
        String program = Files.readString(Path.of("src/test/java/io/github/livestatus/bridge/TicketBridge.java"));
        assertTrue(plain(program).contains(plain(recipe)), recipe);
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }
}

package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.tryit.Problems;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program that users try first, with problems that were just sent to four sites. */
@RealServers
class ProblemsOfFourSitesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<String> STATES = List.of("OK", "WARNING", "CRITICAL", "UNKNOWN");
    private static final List<String> WORST_FIRST = List.of("CRITICAL", "WARNING", "UNKNOWN");

    private final RealSites four;

    ProblemsOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    /** Returns a printed problem without its time. */
    private static String line(String site, String host, int service, int state) {
        return String.join("  ", site, host, "svc " + service, STATES.get(state), output(state));
    }

    private static String output(int state) {
        return STATES.get(state) + " - größer; \"q\" 監視";
    }

    @BeforeEach
    void sendStates() throws IOException {
        four.calm();
        for (String site : four.names()) {
            List<CheckResult> results = new ArrayList<>();
            results.add(CheckResult.ofHost(site + "-host4", 1, "down, which is no service's problem"));
            for (int host = 1; host <= 4; host++) {
                for (int state = 0; state < STATES.size(); state++) {
                    results.add(CheckResult.ofService(site + "-host" + host, "svc " + state, state, output(state)));
                }
            }
            four.site(site).report(results);
            handle(site);
        }
    }

    /** Acknowledges problems of host1, and puts a service of host2 and all of host3 into a downtime. */
    private void handle(String site) throws IOException {
        long now = Instant.now().getEpochSecond();
        String hour = ";%d;%d;1;0;3600;ops;resting".formatted(now, now + 3600);
        four.site(site)
                .plain()
                .commands(List.of(
                        "ACKNOWLEDGE_SVC_PROBLEM;" + site + "-host1;svc 1;1;0;0;ops;on it",
                        "ACKNOWLEDGE_SVC_PROBLEM;" + site + "-host1;svc 2;2;0;0;ops;until it is over",
                        "SCHEDULE_SVC_DOWNTIME;" + site + "-host2;svc 2" + hour,
                        "SCHEDULE_HOST_DOWNTIME;" + site + "-host3" + hour));
        Await.until(
                LIMIT,
                site + " shows what was done about its problems",
                () -> count(site, "acknowledged = 1") == 2
                        && count(site, "scheduled_downtime_depth > 0") == 1
                        && count(site, "host_scheduled_downtime_depth > 0\nFilter: has_been_checked = 1") == 4);
    }

    private long count(String site, String filter) throws IOException {
        return four.plain(site)
                .ask("GET services\nColumns: host_name description\nFilter: " + filter)
                .lines()
                .count();
    }

    private static Set<String> unhandled(String site) {
        Set<String> lines = new TreeSet<>();
        lines.add(line(site, site + "-host1", 3, 3));
        lines.add(line(site, site + "-host2", 1, 1));
        lines.add(line(site, site + "-host2", 3, 3));
        for (int state = 1; state < STATES.size(); state++) {
            lines.add(line(site, site + "-host4", state, state));
        }
        return lines;
    }

    private ChildJvm.Ended run() throws IOException, InterruptedException {
        String[] args = four.names().stream()
                .map(site -> site + "=" + four.endpoint(site))
                .toArray(String[]::new);
        try (ChildJvm jvm = ChildJvm.start(Problems.class, args)) {
            return jvm.await(LIMIT);
        }
    }

    /** Returns site, host, service, state, since and output of each line of the table. */
    private static List<List<String>> problems(ChildJvm.Ended ended) {
        assertEquals(List.of(), ended.errors());
        assertEquals(0, ended.exitCode());
        List<String> table = ended.output().subList(1, ended.output().indexOf(""));
        return table.stream().map(line -> List.of(line.split(" {2,}"))).toList();
    }

    private static Set<String> withoutTimes(List<List<String>> problems) {
        Set<String> lines = new TreeSet<>();
        for (List<String> cells : problems) {
            List<String> kept = new ArrayList<>(cells);
            kept.remove(4);
            assertTrue(lines.add(String.join("  ", kept)), () -> "twice: " + cells);
        }
        return lines;
    }

    private static List<String> outcomes(ChildJvm.Ended ended) {
        return ended.output()
                .subList(ended.output().indexOf("") + 1, ended.output().size());
    }

    @Test
    void exactlyTheUnhandledProblemsArePrintedWorstAndNewestFirst() throws Exception {
        ChildJvm.Ended ended = run();
        List<List<String>> problems = problems(ended);
        Set<String> expected = new TreeSet<>();
        four.names().forEach(site -> expected.addAll(unhandled(site)));
        assertEquals(expected, withoutTimes(problems));
        for (int i = 1; i < problems.size(); i++) {
            List<String> before = problems.get(i - 1);
            int worse = WORST_FIRST.indexOf(before.get(3))
                    - WORST_FIRST.indexOf(problems.get(i).get(3));
            int newer = before.get(4).compareTo(problems.get(i).get(4));
            assertTrue(worse < 0 || worse == 0 && newer >= 0, () -> "order of " + problems);
        }
        List<String> outcomes = outcomes(ended);
        for (int i = 0; i < four.names().size(); i++) {
            String said = four.names().get(i) + " +answered 6 rows .*";
            assertTrue(outcomes.get(i).matches(said), outcomes.get(i));
        }
    }

    @Test
    void aStoppedSiteIsReportedAsMissing() throws Exception {
        four.site(RealSites.SITE02).kill();
        ChildJvm.Ended ended = run();
        Set<String> expected = new TreeSet<>();
        four.names().stream()
                .filter(site -> !site.equals(RealSites.SITE02))
                .forEach(site -> expected.addAll(unhandled(site)));
        assertEquals(expected, withoutTimes(problems(ended)));
        String said = outcomes(ended).get(1);
        assertTrue(said.startsWith("site02  unreachable: cannot connect to tcp:127.0.0.2:6557: "), said);
    }
}

package io.github.livestatus.bench;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;
import io.github.livestatus.multisite.CommandOutcome;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much longer do 1,000 commands take to one of several sites than to a pool of that server? The server is in another process, in
 * several servers' manners. Prints medians of one run; both are measured in turns.
 *
 * <pre>java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.BulkCommandsBenchmark</pre>
 */
public final class BulkCommandsBenchmark {
    static final String SITE = "site0";

    private static final int COMMANDS = 1_000;
    private static final int ROUNDS = 51;
    private static final int WARM_UP = 60;
    private static final String COMMAND =
            "java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.BulkCommandsBenchmark";

    private BulkCommandsBenchmark() {}

    /** Prints the figures of each manner. */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.out.println("Java " + System.getProperty("java.version"));
        FiguresFile figures = new FiguresFile(BulkCommandsBenchmark.class, COMMAND);
        List<Command> commands = downtimes(COMMANDS);
        for (ServerKind kind : List.of(ServerKind.NAEMON, ServerKind.NAGIOS, ServerKind.ICINGA2)) {
            try (SearchedSites server = new SearchedSites(kind, 1, 10);
                    LivestatusPool pool =
                            LivestatusPool.builder(server.endpoints().get(0)).build();
                    LivestatusSites sites = LivestatusSites.of(
                            List.of(Site.of(SITE, server.endpoints().get(0))))) {
                double[] toPool = new double[ROUNDS];
                double[] toSite = new double[ROUNDS];
                for (int i = -WARM_UP; i < ROUNDS; i++) {
                    long begun = System.nanoTime();
                    toPool(pool, commands);
                    long between = System.nanoTime();
                    toSite(sites, commands);
                    if (i >= 0) {
                        toPool[i] = (between - begun) / 1e6;
                        toSite[i] = (System.nanoTime() - between) / 1e6;
                    }
                }
                Map<String, ServerKind> params = Map.of("manner", kind);
                figures.add("toPool", params, median(toPool), "ms");
                figures.add("toSite", params, median(toSite), "ms");
                figures.add("ratio", params, median(toSite) / median(toPool), "times");
            }
        }
    }

    static List<Command> downtimes(int count) {
        Instant begin = Instant.now();
        return IntStream.range(0, count)
                .mapToObj(number -> Commands.downtime("host" + number)
                        .fixed(begin, Duration.ofHours(2))
                        .author("ops")
                        .comment("new kernel"))
                .toList();
    }

    /** Sends them to the pool's server, which takes each. */
    static void toPool(LivestatusPool pool, List<Command> commands) {
        List<CommandResult> results = pool.sendAll(commands);
        if (results.size() != commands.size() || results.stream().anyMatch(CommandResult::isRejected)) {
            throw new IllegalStateException("not all were taken: " + results);
        }
    }

    /** Sends them to the site, which takes each. */
    static void toSite(LivestatusSites sites, List<Command> commands) {
        List<CommandOutcome> outcomes = sites.sendAll(SITE, commands);
        if (outcomes.size() != commands.size()
                || outcomes.stream().anyMatch(outcome -> !outcome.isSent() || outcome.isRejected())) {
            throw new IllegalStateException("not all were taken: " + outcomes);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

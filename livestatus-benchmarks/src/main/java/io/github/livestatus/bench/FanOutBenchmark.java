package io.github.livestatus.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How much longer do many sites take than one, and what does an idle site cost? All sites are in another
 * process and take 20 ms to answer. Prints medians of one run; what is compared is measured in turns. Heap is above that of
 * one pool that has been used, so that of a single site has classes and caches in it that all sites share. What bounds it is the
 * same written by hand: a thread of a JDK's pool and an open socket for each site, and nothing is parsed.
 *
 * <pre>java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.FanOutBenchmark</pre>
 */
public final class FanOutBenchmark {
    private static final int LATENCY_MILLIS = 20;
    private static final int ROUNDS = 31;

    /** Until both processes have compiled what they run; before, most of the time is theirs. */
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(8);

    static final Query QUERY = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION)
            .filter(Services.STATE.ge(ServiceState.WARNING));

    private static final String COMMAND =
            "java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.FanOutBenchmark ";

    private final FiguresFile figures;

    private FanOutBenchmark(FiguresFile figures) {
        this.figures = figures;
    }

    /**
     * Prints all figures, or those for the numbers of sites that are given. {@code -rff FILE}, which comes first, also writes
     * them to a file, in JMH's form.
     */
    public static void main(String[] args) throws Exception {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.out.println("Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, sites of " + LATENCY_MILLIS + " ms");
        boolean isKept = args.length > 1 && args[0].equals("-rff");
        List<Integer> numbers =
                Arrays.stream(args).skip(isKept ? 2 : 0).map(Integer::valueOf).toList();
        FiguresFile figures = new FiguresFile(FanOutBenchmark.class, COMMAND + String.join(" ", args));
        FanOutBenchmark benchmark = new FanOutBenchmark(figures);
        for (int sites : numbers.isEmpty() ? List.of(1, 4, 16, 64, 256, 1000) : numbers) {
            benchmark.manySites(sites);
        }
        if (numbers.isEmpty()) {
            benchmark.blackHoles(50, 3);
        }
        if (isKept) {
            figures.write(Path.of(args[1]));
        }
    }

    private void manySites(int count) throws IOException, InterruptedException {
        try (SlowSites slow = new SlowSites(count, LATENCY_MILLIS, 0);
                LivestatusPool one =
                        LivestatusPool.builder(slow.endpoints().get(0)).build()) {
            one.query(QUERY);
            times(slow.endpoints(), one);
            costs(slow.endpoints());
        }
    }

    private void times(List<String> endpoints, LivestatusPool one) throws IOException {
        int count = endpoints.size();
        double[] alone = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        double[] byHand = new double[ROUNDS];
        try (LivestatusSites sites = sites(endpoints, Duration.ofSeconds(30));
                ByHand plain = new ByHand(endpoints)) {
            long warm = System.nanoTime() + WARM_UP_NANOS;
            while (System.nanoTime() - warm < 0) {
                check(sites.query(QUERY), count);
                one.query(QUERY);
                plain.query();
            }
            for (int i = 0; i < ROUNDS; i++) {
                alone[i] = millis(() -> one.query(QUERY));
                byHand[i] = millis(plain::query);
                all[i] = millis(() -> check(sites.query(QUERY), count));
            }
        }
        Map<String, Integer> params = Map.of("sites", count);
        figures.add("allSites", params, median(all), "ms");
        figures.add("oneSite", params, median(alone), "ms");
        figures.add("byHand", params, median(byHand), "ms");
    }

    private void costs(List<String> endpoints) throws IOException, InterruptedException {
        int count = endpoints.size();
        TimeUnit.SECONDS.sleep(2); // threads of the measurement of times end after 1 s
        long heapBefore = usedHeap();
        long filesBefore = openFiles();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        threads.resetPeakThreadCount();
        int threadsBefore = threads.getPeakThreadCount();
        try (LivestatusSites sites = sites(endpoints, Duration.ofSeconds(30))) {
            for (int i = 0; i < ROUNDS; i++) {
                check(sites.query(QUERY), count);
            }
            long connected = usedHeap();
            long files = openFiles() - filesBefore;
            int threadsMade = threads.getPeakThreadCount() - threadsBefore;
            TimeUnit.SECONDS.sleep(13); // connections are given up after 10 s, threads end after 1 s
            long idle = usedHeap();
            Map<String, Integer> params = Map.of("sites", count);
            figures.add("heapConnected", params, (connected - heapBefore) / 1000.0 / count, "kB/site");
            figures.add("heapIdle", params, (idle - heapBefore) / 1000.0 / count, "kB/site");
            figures.add("filesOpen", params, files, "files");
            figures.add("threadsMade", params, threadsMade, "threads");
            figures.add("threadsAtRest", params, ownThreads(), "threads");
        }
    }

    /** Queries all sites, some of which never respond, until the circuit breaker skips those. Each site has one second. */
    private void blackHoles(int count, int silent) throws IOException {
        try (SlowSites slow = new SlowSites(count, LATENCY_MILLIS, silent)) {
            List<String> healthy = slow.endpoints().subList(0, count - silent);
            try (LivestatusSites all = sites(slow.endpoints(), Duration.ofSeconds(1));
                    LivestatusSites well = sites(healthy, Duration.ofSeconds(30))) {
                double[] healthyOnes = new double[ROUNDS];
                for (int i = 0; i < ROUNDS; i++) {
                    healthyOnes[i] = millis(() -> check(well.query(QUERY), count - silent));
                }
                Map<String, Integer> params = Map.of("sites", count, "silent", silent);
                figures.add("withoutSilentSites", params, median(healthyOnes), "ms");
                for (int i = 1; i <= 3; i++) {
                    figures.add("query" + i, params, millis(() -> check(all.query(QUERY), count - silent)), "ms");
                }
            }
        }
    }

    static LivestatusSites sites(List<String> endpoints, Duration timeout) {
        List<Site> sites = new ArrayList<>();
        endpoints.forEach(
                endpoint -> sites.add(Site.of("site" + sites.size(), endpoint).timeout(timeout)));
        return LivestatusSites.of(sites);
    }

    /** Returns a result if it is that of so many sites. */
    static SitesResult check(SitesResult result, int answers) {
        long answered = result.outcomes().values().stream()
                .filter(SiteOutcome::isAnswered)
                .count();
        if (answered != answers || result.size() != 15 * answers) {
            throw new IllegalStateException(answered + " answers of " + answers + ": " + result.outcomes());
        }
        return result;
    }

    private static double millis(Supplier<Object> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static long ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("livestatus"))
                .count();
    }
}

package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * What does it cost to keep a mirror of 20 sites with 100,000 services? Prints the time of a first load in a fresh JVM, the processor
 * time of a refresh after which 1 % or none of the services changed, the memory, the smallest heap in which all sites can be reloaded,
 * the queries of 16 threads in a second during refreshes, and the age at which changes show. The processor time includes the garbage
 * collector and the compilers of this process. The sites run in another process.
 *
 * <pre>java -Xmx1g -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.mirror.MirrorRefreshes</pre>
 */
public final class MirrorRefreshes {
    private static final int SITES = 20;
    private static final int ONE_PERCENT = 50;
    private static final int FIRST_LOADS = 7;
    private static final int WARM_UPS = 3;
    private static final Duration NEVER = Duration.ofDays(1000);

    private static final Query PROBLEMS = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.PLUGIN_OUTPUT)
            .filter(Services.STATE.ne(ServiceState.OK), Services.ACKNOWLEDGED.isFalse())
            .sort(Services.STATE.descending(), Services.LAST_STATE_CHANGE.descending())
            .limit(100);

    private static final Query FULL_SCAN = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION)
            .filter(Filter.anyOf(
                    Services.HOST_NAME.contains("is nowhere"),
                    Services.DESCRIPTION.contains("is nowhere"),
                    Services.PLUGIN_OUTPUT.contains("is nowhere")))
            .limit(50);

    private final Path folder = Files.createTempDirectory("mirror");
    private final Process process;
    private final BufferedReader said;
    private final OutputStream told;
    private final LivestatusSites sites;

    private MirrorRefreshes() throws IOException {
        process = java("-Xmx1g", ChangingSites.class, folder.toString(), String.valueOf(SITES));
        said = process.inputReader(StandardCharsets.US_ASCII);
        told = process.getOutputStream();
        said.readLine();
        sites = sites(folder);
    }

    private static Process java(String heap, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static LivestatusSites sites(Path folder) {
        LivestatusSites.Builder builder = LivestatusSites.builder();
        for (int i = 0; i < SITES; i++) {
            builder.site(Site.of("site" + i, "unix:" + folder.resolve("site" + i)));
        }
        return builder.build();
    }

    /**
     * Runs the program, or one part of it in a child process.
     *
     * @param args none; or {@code load} or {@code heap}, and the folder of the sites' sockets
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            try (LivestatusSites some = sites(Path.of(args[1]))) {
                System.out.println(args[0].equals("load") ? firstLoad(some) : loadsAnew(some));
            }
            System.exit(0);
        }
        MirrorRefreshes program = new MirrorRefreshes();
        try {
            program.firstLoads();
            program.heaps();
            program.loads();
            program.refreshes();
            program.throughput();
            program.ages();
        } finally {
            program.sites.close();
            program.process.destroy();
        }
    }

    /** Runs one part of this program in a child JVM and returns what it prints. */
    private String said(String heap, String part) throws IOException {
        Process child = java(heap, MirrorRefreshes.class, part, folder.toString());
        try (BufferedReader lines = child.inputReader(StandardCharsets.US_ASCII)) {
            return String.valueOf(lines.readLine());
        } finally {
            child.destroy();
        }
    }

    /** Prints the time of the first load in fresh JVMs: once while the sites create their rows, then with warm sites. */
    private void firstLoads() throws IOException {
        String withRows = said("-Xmx1g", "load");
        for (int i = 0; i < WARM_UPS; i++) {
            said("-Xmx1g", "load");
        }
        double[] seconds = new double[FIRST_LOADS];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = Double.parseDouble(said("-Xmx1g", "load"));
        }
        Arrays.sort(seconds);
        System.out.printf(
                "first load in a fresh JVM: median %.2f, best %.2f, worst %.2f s; %s s while the sites created their rows%n",
                seconds[FIRST_LOADS / 2], seconds[0], seconds[FIRST_LOADS - 1], withRows);
    }

    private static double firstLoad(LivestatusSites some) {
        long begun = System.nanoTime();
        try (SitesMirror mirror = still(some, NEVER)) {
            mirror.refresh().join();
            long time = System.nanoTime() - begun;
            check(mirror, 1);
            return time / 1e9;
        }
    }

    /** Returns true if all sites can be loaded, and reloaded while their rows are held. */
    private static boolean loadsAnew(LivestatusSites some) {
        try (SitesMirror mirror = still(some, Duration.ofMillis(1))) {
            for (int i = 0; i < 5; i++) {
                mirror.refresh().join();
            }
            check(mirror, 5);
            return true;
        }
    }

    private static void check(SitesMirror mirror, int refreshes) {
        for (MirrorStats stats : mirror.stats().values()) {
            if (stats.refreshes() < refreshes || stats.rows() < 5000) {
                throw new IllegalStateException(stats.toString());
            }
        }
    }

    private void heaps() throws IOException {
        int mebibytes = 64;
        while (mebibytes < 1024 && !said("-Xmx" + mebibytes + "m", "heap").equals("true")) {
            mebibytes += 32;
        }
        System.out.printf("the smallest heap in which all sites are reloaded: %d MiB%n", mebibytes);
    }

    private void change(int services) throws IOException {
        told.write((services + "\n").getBytes(StandardCharsets.US_ASCII));
        told.flush();
        said.readLine();
    }

    private SitesMirror still() {
        return still(sites, NEVER);
    }

    private static SitesMirror still(LivestatusSites some, Duration configRefresh) {
        return SitesMirror.builder(some)
                .refresh(NEVER)
                .idleAfter(NEVER)
                .scanEvery(NEVER)
                .configRefresh(configRefresh)
                .start();
    }

    private void loads() throws Exception {
        for (int i = 0; i < 5; i++) {
            long before = used();
            long begun = System.nanoTime();
            try (SitesMirror mirror = still()) {
                mirror.refresh().join();
                long time = System.nanoTime() - begun;
                mirror.stats().values().forEach(stats -> stats.age()
                        .orElseThrow(() -> new IllegalStateException(
                                mirror.explain(PROBLEMS).toString())));
                long held = mirror.stats().values().stream()
                        .mapToLong(MirrorStats::bytes)
                        .sum();
                System.out.printf(
                        "load %d: %.2f s, growth of the heap %.1f MiB, MirrorStats counts %.1f MiB, of %d rows%n",
                        i + 1,
                        time / 1e9,
                        (used() - before) / 1048576.0,
                        held / 1048576.0,
                        mirror.stats().values().stream()
                                .mapToLong(MirrorStats::rows)
                                .sum());
                if (i == 4) {
                    long json = HeldTable.all(Set.of(), Dialect.NAEMON).stream()
                            .mapToLong(table -> sites.query(table.query()).bytes())
                            .sum();
                    System.out.printf("the JSON of all that: %.1f MiB%n", json / 1048576.0);
                }
            }
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void refreshes() throws IOException {
        try (SitesMirror mirror = still()) {
            mirror.refresh().join();
            for (int services : new int[] {ONE_PERCENT, 0, ONE_PERCENT, 0}) {
                long[] costs = new long[60];
                long[] times = new long[60];
                for (int i = 0; i < costs.length; i++) {
                    if (services > 0) {
                        change(services);
                    }
                    long cpu = processorTime();
                    long begun = System.nanoTime();
                    mirror.refresh().join();
                    times[i] = System.nanoTime() - begun;
                    costs[i] = processorTime() - cpu;
                }
                Arrays.sort(costs);
                Arrays.sort(times);
                System.out.printf(
                        "refresh, %d services of each site changed: processor time median %.1f, worst %.1f ms; it took %.1f ms, %d rows%n",
                        services,
                        costs[30] / 1e6,
                        costs[59] / 1e6,
                        times[30] / 1e6,
                        mirror.stats().values().stream()
                                .mapToLong(MirrorStats::changedRows)
                                .sum());
            }
        }
    }

    private static List<Query> overview() {
        List<Stat<?>> counts = new ArrayList<>();
        for (ServiceState state : ServiceState.values()) {
            Filter is = Services.STATE.eq(state);
            counts.add(Stat.count(is));
            counts.add(Stat.count(Filter.allOf(is, Services.ACKNOWLEDGED.isTrue())));
            counts.add(Stat.count(Filter.allOf(is, Services.SCHEDULED_DOWNTIME_DEPTH.gt(0))));
            counts.add(Stat.count(Filter.allOf(is, Services.IS_FLAPPING.isTrue())));
            counts.add(Stat.count(Filter.allOf(is, Services.HOST_STATE.ne(HostState.UP))));
        }
        return List.of(Query.from(Services.TABLE).stats(counts));
    }

    private void throughput() throws Exception {
        try (SitesMirror mirror =
                SitesMirror.builder(sites).refresh(Duration.ofSeconds(1)).start()) {
            mirror.refresh().join();
            ask(mirror, "problems", List.of(PROBLEMS));
            ask(mirror, "overview", overview());
            ask(mirror, "full scan", List.of(FULL_SCAN));
        }
    }

    private void ask(SitesMirror mirror, String name, List<Query> queries) throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        LongAdder answered = new LongAdder();
        LongAdder live = new LongAdder();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        for (int i = 0; i < 16; i++) {
            threads.submit(() -> {
                while (!isOver.get()) {
                    for (SitesResult result : mirror.queryAll(queries)) {
                        live.add(
                                result.outcomes().values().stream().anyMatch(outcome -> outcome.age()
                                                .isEmpty())
                                        ? 1
                                        : 0);
                    }
                    answered.increment();
                }
            });
        }
        for (int i = 0; i < 4; i++) {
            change(ONE_PERCENT);
            Thread.sleep(1000);
        }
        answered.reset();
        long begun = System.nanoTime();
        for (int i = 0; i < 6; i++) {
            change(ONE_PERCENT);
            Thread.sleep(1000);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long count = answered.sum();
        isOver.set(true);
        threads.shutdown();
        System.out.printf("16 threads, %s: %.0f a second, %d live%n", name, count / seconds, live.sum());
    }

    private void ages() throws Exception {
        Random random = new Random(1);
        Query newest = Query.from(Services.TABLE).stats(Stat.sum(Services.EXECUTION_TIME));
        List<Long> ages = new ArrayList<>();
        try (SitesMirror mirror = SitesMirror.builder(sites).start()) {
            mirror.refresh().join();
            for (int i = 0; i < 10; i++) {
                Thread.sleep(random.nextInt(2000));
                String before = mirror.view().only("site3").query(newest).toString();
                long changed = System.nanoTime();
                change(1);
                while (mirror.view().only("site3").query(newest).toString().equals(before)) {
                    Thread.sleep(5);
                }
                ages.add((System.nanoTime() - changed) / 1_000_000);
            }
        }
        ages.sort(null);
        System.out.printf("age of a change: median %d, worst %d ms%n", ages.get(5), ages.get(9));
    }
}

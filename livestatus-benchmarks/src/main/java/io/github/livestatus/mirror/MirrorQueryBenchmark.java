package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.merge.Merge;
import io.github.livestatus.merge.SiteResponse;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a query from memory cost? There are 20 sites with 100 hosts of 50 services each. The benchmark compiles a query, runs it
 * on each site and merges the results, on one thread.
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar MirrorQueryBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class MirrorQueryBenchmark {
    @Param({"0.04", "0.12"})
    double problems;

    /** The number of sites; the test of this class has fewer. */
    int siteCount = 20;

    private HeldSites sites;
    private Query unhandled;
    private Query serviceCounts;
    private Query hostCounts;
    private Query host;
    private Query servicesOfHost;
    private Query rareText;
    private Query commonText;

    @Setup
    public void prepare() {
        sites = new HeldSites(siteCount, problems, 1);
        unhandled = Query.from(Services.TABLE)
                .columns(
                        Services.HOST_NAME,
                        Services.DESCRIPTION,
                        Services.STATE,
                        Services.LAST_STATE_CHANGE,
                        Services.PLUGIN_OUTPUT,
                        Services.HOST_STATE)
                .filter(
                        Services.STATE.ne(ServiceState.OK),
                        Services.ACKNOWLEDGED.isFalse(),
                        Services.SCHEDULED_DOWNTIME_DEPTH.eq(0),
                        Services.HOST_SCHEDULED_DOWNTIME_DEPTH.eq(0))
                .sort(Services.STATE.descending(), Services.LAST_STATE_CHANGE.descending())
                .limit(100);
        serviceCounts = Query.from(Services.TABLE).stats(serviceCounts());
        hostCounts = Query.from(Hosts.TABLE).stats(hostCounts());
        host = Query.from(Hosts.TABLE)
                .columns(Hosts.NAME, Hosts.STATE, Hosts.PLUGIN_OUTPUT, Hosts.ADDRESS)
                .filter(Hosts.NAME.eq("site01-host042"));
        servicesOfHost = Query.from(Services.TABLE)
                .columns(Services.DESCRIPTION, Services.STATE, Services.PLUGIN_OUTPUT, Services.LAST_CHECK)
                .filter(Services.HOST_NAME.eq("site01-host042"));
        rareText = text("trend 4711 ");
        commonText = text("device").limit(50);
    }

    private static Query text(String text) {
        return Query.from(Services.TABLE)
                .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.PLUGIN_OUTPUT)
                .filter(Filter.anyOf(
                        Services.HOST_NAME.containsIgnoreCase(text),
                        Services.DESCRIPTION.containsIgnoreCase(text),
                        Services.PLUGIN_OUTPUT.containsIgnoreCase(text)));
    }

    /** Returns the counts of a tactical overview: for each state all services, and those that are unhandled, acknowledged or in downtime. */
    private static List<Stat<?>> serviceCounts() {
        Filter isChecked = Services.HAS_BEEN_CHECKED.isTrue();
        Filter isUnhandled = Filter.allOf(
                Services.ACKNOWLEDGED.isFalse(),
                Services.SCHEDULED_DOWNTIME_DEPTH.eq(0),
                Services.HOST_STATE.eq(HostState.UP));
        List<Stat<?>> counts = new ArrayList<>(List.of(Stat.count(Services.HAS_BEEN_CHECKED.isFalse())));
        for (ServiceState state : ServiceState.values()) {
            Filter is = Services.STATE.eq(state);
            counts.add(Stat.count(Filter.allOf(isChecked, is)));
            counts.add(Stat.count(Filter.allOf(isChecked, is, isUnhandled)));
            counts.add(Stat.count(Filter.allOf(isChecked, is, Services.ACKNOWLEDGED.isTrue())));
            counts.add(Stat.count(Filter.allOf(isChecked, is, Services.SCHEDULED_DOWNTIME_DEPTH.gt(0))));
        }
        counts.add(Stat.count(Services.IS_FLAPPING.isTrue()));
        counts.add(Stat.count(Services.NOTIFICATIONS_ENABLED.isFalse()));
        counts.add(Stat.count(Services.ACTIVE_CHECKS_ENABLED.isFalse()));
        return counts;
    }

    private static List<Stat<?>> hostCounts() {
        List<Stat<?>> counts = new ArrayList<>();
        for (HostState state : HostState.values()) {
            counts.add(Stat.count(Hosts.STATE.eq(state)));
            counts.add(Stat.count(Filter.allOf(Hosts.STATE.eq(state), Hosts.ACKNOWLEDGED.isFalse())));
        }
        counts.add(Stat.count(Hosts.HAS_BEEN_CHECKED.isFalse()));
        counts.add(Stat.count(Hosts.SCHEDULED_DOWNTIME_DEPTH.gt(0)));
        return counts;
    }

    /** Does what a mirror does for a query that no site has to answer. */
    Result answer(Query query) {
        Merge merge = Merge.of(query);
        MemoryQuery memory = MemoryQuery.of(merge.siteQuery(), HeldSites.TABLES);
        Map<String, SiteResponse> responses = new LinkedHashMap<>();
        sites.snapshots()
                .forEach((site, snapshot) ->
                        responses.put(site, merge.trusted(memory.run(snapshot).orElseThrow(), Dialect.NAEMON)));
        return merge.merge(responses);
    }

    /** Returns the memory of the snapshots, and the size of the JSON from which they were read. */
    long[] bytes() {
        long held = sites.snapshots().values().stream()
                .mapToLong(SiteSnapshot::bytes)
                .sum();
        return new long[] {held, sites.jsonBytes()};
    }

    @Benchmark
    public Result unhandledProblems() {
        return answer(unhandled);
    }

    @Benchmark
    public List<Result> tacticalOverview() {
        return List.of(answer(serviceCounts), answer(hostCounts));
    }

    @Benchmark
    public List<Result> oneHostWithItsServices() {
        return List.of(answer(host), answer(servicesOfHost));
    }

    @Benchmark
    public Result freeTextFullScan() {
        return answer(rareText);
    }

    @Benchmark
    public Result freeTextCommonWord() {
        return answer(commonText);
    }
}

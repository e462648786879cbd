package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostService;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.HostsByGroup;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.ServiceGroups;
import io.github.livestatus.schema.StateHist;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Queries that a real Icinga 2 misreads without an error. The client makes the rows right. */
@RealServers
class IcingaMisreadingsTest {
    private static IcingaSite site;
    private static LivestatusConnection live;

    @BeforeAll
    static void start() throws IOException {
        site = IcingaSite.startOnUnixSocket("misread", 4, 4);
        for (int service = 0; service < 4; service++) {
            site.report(CheckResult.ofService(site.host(0), site.service(service), service, "said " + service));
        }
        live = LivestatusConnection.open("unix:" + site.unixSocket());
    }

    @AfterAll
    static void close() {
        if (live != null) {
            live.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    void columnsOfTheGroupOfARowAreComparedAndSummed() {
        Query all = Query.from(HostsByGroup.TABLE)
                .columns(HostsByGroup.HOSTGROUP_NAME, HostsByGroup.NAME, HostsByGroup.HOSTGROUP_NUM_HOSTS);
        Result rows = live.query(all);
        assertFalse(rows.isEmpty());
        String group = rows.row(0).get(HostsByGroup.HOSTGROUP_NAME);
        Query ofGroup = all.filter(HostsByGroup.HOSTGROUP_NAME.eq(group));
        long expected = rows.stream()
                .filter(row -> row.get(HostsByGroup.HOSTGROUP_NAME).equals(group))
                .count();
        assertEquals(expected, live.query(ofGroup).size());
        Stat<Double> sum = Stat.sum(HostsByGroup.HOSTGROUP_NUM_HOSTS);
        double added = rows.stream()
                .mapToDouble(row -> row.get(HostsByGroup.HOSTGROUP_NUM_HOSTS))
                .sum();
        assertEquals(
                added,
                live.query(Query.from(HostsByGroup.TABLE).stats(sum)).single().get(sum));
    }

    @Test
    void timeRangesOfTheLogAreRight() {
        Query all =
                Query.from(Log.TABLE).columns(Log.TIME, Log.MESSAGE).filter(Log.TIME.ge(Instant.EPOCH.plusSeconds(1)));
        List<Instant> times = live.query(all).column(Log.TIME);
        assertFalse(times.isEmpty());
        Instant first = new TreeSet<>(times).first();
        Instant last = new TreeSet<>(times).last();
        Filter early = Filter.allOf(Log.TIME.ge(first), Log.TIME.le(first));
        Filter late = Filter.allOf(Log.TIME.ge(last), Log.TIME.le(last.plusSeconds(3600)));
        long atTheEnds = times.stream()
                .filter(time -> time.equals(first) || time.equals(last))
                .count();
        Query windows = Query.from(Log.TABLE).columns(Log.TIME).filter(Filter.anyOf(early, late));
        assertTrue(live.query(windows).size() >= atTheEnds);
        Stat<Long> count = Stat.count(early);
        Stat<Long> others = Stat.count(early.not());
        Row counts = live.query(Query.from(Log.TABLE)
                        .filter(Log.TIME.ge(first), Log.TIME.le(last))
                        .stats(count, others))
                .single();
        assertEquals(times.stream().filter(first::equals).count(), counts.get(count));
        assertEquals(times.stream().filter(time -> !time.equals(first)).count(), counts.get(others), 2.0);
    }

    /** The file of the log begins at the start of the site, before the check results. */
    @Test
    void timesWithinAFileOfTheLogAreRight() {
        Query all = Query.from(Log.TABLE).columns(Log.TIME).withoutTimeBound();
        Instant late = new TreeSet<>(live.query(all).column(Log.TIME)).first().plusSeconds(1);
        Filter isLate = Log.TIME.ge(late);
        AtomicInteger state = new AtomicInteger();
        Await.until(Duration.ofSeconds(20), "a second second of the log", () -> {
            site.report(CheckResult.ofHost(site.host(2), state.updateAndGet(one -> 1 - one), "said " + state));
            return live.query(all).column(Log.TIME).stream().anyMatch(late::isBefore);
        });
        List<Instant> expected = live.query(all).column(Log.TIME).stream()
                .filter(time -> !time.isBefore(late))
                .toList();
        assertFalse(expected.isEmpty());
        assertEquals(
                expected.size(),
                live.query(Query.from(Log.TABLE).columns(Log.TIME).filter(isLate))
                        .size());
        assertEquals(
                expected.size(),
                live.query(Query.from(Log.TABLE).filter(isLate).stats(Stat.count()))
                        .single()
                        .get(Stat.count()));
        Query spans = Query.from(StateHist.TABLE).columns(StateHist.TIME);
        List<Instant> begins = live.query(spans.withoutTimeBound()).column(StateHist.TIME);
        assertEquals(
                begins.stream().filter(time -> !time.isBefore(late)).count(),
                live.query(spans.filter(StateHist.TIME.ge(late))).size());
        Result whole = live.query(Query.from(StateHist.TABLE).filter(StateHist.TIME.ge(late)));
        assertFalse(whole.columns().names().contains("duration_part"));
        assertTrue(whole.columns().names().contains("duration"));
    }

    @Test
    void aServiceIsFoundAmongTheMembersOfItsGroups() {
        Result groups = live.query(Query.from(ServiceGroups.TABLE).columns(ServiceGroups.NAME, ServiceGroups.MEMBERS));
        assertFalse(groups.isEmpty());
        HostService member = groups.stream()
                .flatMap(row -> row.get(ServiceGroups.MEMBERS).stream())
                .findFirst()
                .orElseThrow();
        long expected = groups.stream()
                .filter(row -> row.get(ServiceGroups.MEMBERS).contains(member))
                .count();
        Query names = Query.from(ServiceGroups.TABLE).columns(ServiceGroups.NAME);
        assertEquals(
                expected,
                live.query(names.filter(ServiceGroups.MEMBERS.contains(member.hostName(), member.description())))
                        .size());
        assertEquals(
                expected,
                live.query(names.filter(ServiceGroups.MEMBERS_WITH_STATE.contains(
                                member.hostName() + ";" + member.description())))
                        .size());
    }

    @Test
    void listsCanBeGroupedBy() {
        Result rows = live.query(Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.GROUPS));
        Stat<Long> count = Stat.count();
        Result groups = live.query(Query.from(Hosts.TABLE).columns(Hosts.GROUPS).stats(count));
        assertEquals(
                new TreeSet<>(rows.stream()
                                .map(row -> row.get(Hosts.GROUPS).toString())
                                .toList())
                        .size(),
                groups.size());
        assertEquals(
                rows.size(), groups.stream().mapToLong(row -> row.get(count)).sum());
        assertEquals(
                rows.size(),
                live.query(Query.from(Hosts.TABLE)
                                .columns(Hosts.NAME)
                                .filter(Hosts.MODIFIED_ATTRIBUTES_LIST.notContains("check_command")))
                        .size());
    }
}

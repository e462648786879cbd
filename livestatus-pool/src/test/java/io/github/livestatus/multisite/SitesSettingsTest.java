package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.transport.TlsSettings;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each setting of a pool can be set for all sites or for one, and takes effect there. */
@Timeout(60)
class SitesSettingsTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.STATE);
    private static final Query LOG = Query.from(Log.TABLE)
            .columns(Log.MESSAGE)
            .filter(Log.TIME.ge(Instant.now().minus(Duration.ofDays(1))));
    private static final Pattern NAMED = Pattern.compile("more than (\\w+) allows");
    private static final Set<String> LIMITS = Set.of("maxTotalBytes", "maxResponseBytes", "maxCellBytes", "maxNesting");

    private static FakeLivestatus start(ServerKind kind) {
        FakeTable log = FakeTable.named("log")
                .column("time", FakeTable.Type.TIME)
                .column("message", FakeTable.Type.STRING)
                .row(Instant.now().getEpochSecond(), "started")
                .build();
        return FakeLivestatus.builder(kind)
                .table(SomeServices.on("web", 1, 1))
                .table(log)
                .tcp()
                .start();
    }

    /** Returns the methods that set one value. */
    private static List<Method> withers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getReturnType() == type && method.getParameterCount() == 1)
                .toList();
    }

    private static Object unusual(Method wither) {
        Class<?> type = wither.getParameterTypes()[0];
        if (type == Duration.class) {
            return Duration.ofMillis(4321);
        } else if (type == boolean.class) {
            return true;
        } else if (type == Dialect.class) {
            return Dialect.SHINKEN;
        } else if (type == TlsSettings.class) {
            return TlsSettings.insecure();
        }
        return type == int.class ? (Object) 77 : 77L;
    }

    @Test
    void eachSettingAppliesToAllSitesOrToOne() throws Exception {
        for (Method wither : withers(PoolSettings.class)) {
            PoolSettings changed = (PoolSettings) wither.invoke(PoolSettings.defaults(), unusual(wither));
            LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(Duration.ofMillis(4321));
            PoolSettings usual = builder.settingsOf(Site.of("a", "localhost"));
            PoolSettings expected = (PoolSettings) wither.invoke(usual, unusual(wither));
            assertEquals(
                    expected,
                    builder.settingsOf(Site.of("a", "localhost").settings(changed)),
                    wither.getName() + " of one site");
            assertEquals(expected, builder.settings(changed).settingsOf(Site.of("a", "localhost")), wither.getName());
        }
    }

    /** Raises a limit to a value that has no effect. */
    private static void raise(LivestatusSites.Builder builder, String limit) throws Exception {
        for (Method method : withers(LivestatusSites.Builder.class)) {
            if (method.getName().equals(limit)) {
                method.invoke(builder, 1L << 20);
                return;
            }
        }
        for (Method wither : withers(PoolSettings.class)) {
            if (wither.getName().equals(limit)) {
                boolean isInt = wither.getParameterTypes()[0] == int.class;
                Object value = limit.equals("maxNesting") ? (Object) 100 : isInt ? (Object) (1 << 20) : 1L << 20;
                builder.settings((PoolSettings) wither.invoke(builder.settings, value));
                return;
            }
        }
        throw new AssertionError("no setting is called " + limit);
    }

    private static LivestatusSites.Builder tight(Site site) {
        return LivestatusSites.builder().site(site).maxTotalBytes(1).settings(s -> s.dialect(Dialect.CHECKMK)
                .maxResponseBytes(1)
                .maxCellBytes(1)
                .maxNesting(1));
    }

    @Test
    void eachExceededLimitNamesASettingThatRaisesIt() throws Exception {
        try (CannedSite server = CannedSite.answering("[[\"web\",[[[1]]]]]\n")) {
            LivestatusSites.Builder builder = tight(Site.of("a", server.endpoint()));
            Set<String> named = new TreeSet<>();
            SiteOutcome last;
            do {
                try (LivestatusSites sites = builder.build()) {
                    last = sites.query(STATES).outcomes().get("a");
                }
                if (last.cause().orElse(null) instanceof LimitExceededException exceeded) {
                    assertTrue(named.add(exceeded.setting()), exceeded.setting() + " lifts nothing: " + last);
                    raise(builder, exceeded.setting());
                }
            } while (last.cause().orElse(null) instanceof LimitExceededException);
            assertInstanceOf(Answered.class, last, last::toString);
            assertEquals(LIMITS, named);
        }
    }

    @Test
    void eachExceededLimitOfStreamedRowsNamesASettingThatRaisesIt() throws Exception {
        String row = "[\"" + "x".repeat(70_000) + "\",[[1]]]";
        try (CannedSite server = CannedSite.answering("[" + row + "]\n")) {
            LivestatusSites.Builder builder = tight(Site.of("a", server.endpoint()));
            Set<String> named = new TreeSet<>();
            List<String> rows = new ArrayList<>();
            while (rows.isEmpty()) {
                try (LivestatusSites sites = builder.build()) {
                    sites.forEach(STATES, each -> rows.add(each.get(Services.HOST_NAME)));
                } catch (SitesMissingException e) {
                    Matcher limit = NAMED.matcher(e.getMessage());
                    assertTrue(limit.find(), e::getMessage);
                    assertTrue(named.add(limit.group(1)), e::getMessage);
                    raise(builder, limit.group(1));
                }
            }
            assertTrue(LIMITS.containsAll(named) && named.contains("maxCellBytes"), named::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NAEMON", "ICINGA2", "LMD"})
    void queriesOfLogsHaveTheirOwnTimeout(ServerKind kind) {
        try (FakeLivestatus server = start(kind);
                LivestatusSites sites = LivestatusSites.builder()
                        .site(Site.of("a", server.endpoint()))
                        .siteTimeout(Duration.ofMillis(250))
                        .build();
                LivestatusSites hurried = LivestatusSites.builder()
                        .site(Site.of("a", server.endpoint()))
                        .timeout(Duration.ofMillis(250))
                        .build()) {
            sites.fetchStatus();
            hurried.fetchStatus();
            server.faultOn("GET log", Fault.delay(Duration.ofMillis(500)));
            SiteOutcome log = sites.query(LOG).outcomes().get("a");
            assertInstanceOf(Answered.class, log, log::toString);
            server.faultOn("GET services", Fault.stallAfter(0));
            SiteOutcome states = sites.query(STATES).outcomes().get("a");
            assertInstanceOf(TimedOut.class, states, states::toString);
            server.faultOn("GET log", Fault.stallAfter(0));
            SiteOutcome late = hurried.query(LOG).outcomes().get("a");
            assertTrue(late.toString().contains("after 250 ms"), late::toString);
        }
    }

    @Test
    void aSiteCanHaveItsOwnLogTimeout() {
        try (FakeLivestatus server = start(ServerKind.NAEMON);
                LivestatusSites sites = LivestatusSites.builder()
                        .site(Site.of("a", server.endpoint()))
                        .site(Site.of("b", server.endpoint())
                                .settings(PoolSettings.defaults().logTimeout(Duration.ofMillis(300))))
                        .siteTimeout(Duration.ofMillis(200))
                        .build()) {
            sites.fetchStatus();
            server.faultForEver(Fault.delay(Duration.ofMillis(600)));
            SitesResult result = sites.query(LOG);
            assertInstanceOf(Answered.class, result.outcomes().get("a"));
            String late = result.outcomes().get("b").toString();
            assertTrue(late.startsWith("timed out") && late.contains("after 300 ms"), late);
        }
    }

    @Test
    void aQueryWaitsForAConnectionAsLongAsItsMessageSays() {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus server = start(ServerKind.ICINGA2)) {
            Site site = Site.of("a", server.endpoint()).maxConnections(1);
            try (LivestatusSites sites = LivestatusSites.builder()
                            .site(site)
                            .settings(s -> s.borrowTimeout(Duration.ofMillis(50)))
                            .build();
                    LivestatusSites patient = LivestatusSites.builder()
                            .site(site.timeout(Duration.ofMillis(300)))
                            .build()) {
                for (LivestatusSites each : List.of(sites, patient)) {
                    each.query(STATES);
                    server.faultOn("GET log", Fault.holdUntil(released));
                    int before = server.requests().size();
                    CompletableFuture<SitesResult> held = each.queryAsync(LOG);
                    assertTrue(server.awaitRequests(before + 1, Duration.ofSeconds(10)));
                    SiteOutcome late = each.query(STATES).outcomes().get("a");
                    PoolExhaustedException exhausted = assertInstanceOf(
                            PoolExhaustedException.class, late.cause().orElseThrow(), late::toString);
                    String reason =
                            each == sites ? "within 50 ms (borrowTimeout)" : " ms (the time until its deadline)";
                    assertTrue(exhausted.getMessage().contains(reason), exhausted::getMessage);
                    held.cancel(true);
                }
            } finally {
                released.countDown();
            }
        }
    }

    /** A thousand sites share one object with their settings. */
    @Test
    void sitesWithEqualSettingsShareThem() {
        LivestatusSites.Builder builder = LivestatusSites.builder();
        Site one = Site.of("one", "localhost");
        assertSame(builder.settingsOf(one), builder.settingsOf(Site.of("other", "localhost")));
        assertNotEquals(builder.settingsOf(one), builder.settingsOf(one.maxConnections(7)));
    }

    @Test
    void aChangeOfSettingsThatReturnsNullIsRejected() {
        LivestatusSites.Builder builder = LivestatusSites.builder();
        assertThrows(NullPointerException.class, () -> builder.settings(s -> null));
        assertThrows(IllegalArgumentException.class, () -> builder.settings(s -> s.maxNesting(501)));
    }
}

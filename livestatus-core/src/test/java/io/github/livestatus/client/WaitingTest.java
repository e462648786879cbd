package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.WaitTrigger;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.wire.QueryCopy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wait queries: at the server, or with polling for Icinga 2, which does not wait. Each reports its result. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class WaitingTest {
    private static final FakeTable SERVICES = FakeTable.named("services")
            .column("host_name", Type.STRING)
            .column("description", Type.STRING)
            .column("state", Type.INT)
            .column("acknowledged", Type.INT)
            .column("peer_key", Type.STRING)
            .row("web01", "HTTP", 2, 0, "site01")
            .row("web01", "SSH", 0, 0, "site01")
            .build();
    private static final FakeTable RECOVERED =
            SERVICES.with(row -> row.get("description").equals("HTTP"), "state", 0);
    private static final Query STATES = Query.from(Services.TABLE)
            .columns(Services.STATE)
            .filter(Services.DESCRIPTION.eq("HTTP"))
            .waitObject("web01;HTTP")
            .waitCondition(Services.STATE.eq(ServiceState.OK))
            .waitTrigger(WaitTrigger.CHECK);

    private FakeLivestatus fake;
    private LivestatusConnection live;

    private void serve(ServerKind manner) {
        fake = FakeLivestatus.builder(manner).table(SERVICES).unix().start();
        live = LivestatusConnection.builder(fake.endpoint())
                .queryTimeout(Duration.ofSeconds(10))
                .open();
        live.dialect();
    }

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theResultReportsAMetCondition(ServerKind manner) {
        serve(manner);
        CompletableFuture<Result> answer =
                CompletableFuture.supplyAsync(() -> live.query(STATES.waitTimeout(Duration.ofSeconds(20))));
        boolean isLookedUp = manner == ServerKind.LMD;
        assertTrue(fake.awaitRequests(isLookedUp ? 3 : 2, Duration.ofSeconds(10)));
        fake.replaceTable(RECOVERED);
        Result met = answer.join();
        assertTrue(met.isConditionMet());
        assertEquals(manner == ServerKind.ICINGA2, met.isPolled());
        assertSame(ServiceState.OK, met.single().get(Services.STATE));
        assertEquals(List.of("state"), met.columns().names());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theResultReportsATimeout(ServerKind manner) {
        serve(manner);
        Result late = live.query(STATES.waitTimeout(Duration.ofMillis(300)));
        assertFalse(late.isConditionMet());
        assertEquals(manner == ServerKind.ICINGA2, late.isPolled());
        assertSame(ServiceState.CRITICAL, late.single().get(Services.STATE));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anObjectThatTheQueryExcludesIsLookedUp(ServerKind manner) {
        serve(manner);
        Query others = Query.from(Services.TABLE)
                .columns(Services.DESCRIPTION)
                .filter(Services.DESCRIPTION.eq("SSH"))
                .waitObject("web01;HTTP")
                .waitTimeout(Duration.ofMillis(100));
        Filter critical = Services.STATE.eq(ServiceState.CRITICAL);
        assertTrue(live.query(others.waitCondition(critical)).isConditionMet());
        assertFalse(live.query(others.waitCondition(critical.not())).isConditionMet());
        Query counted = QueryCopy.without(others, QueryCopy.Part.COLUMNS).stats(Stat.count());
        assertTrue(live.query(counted.waitCondition(critical)).isConditionMet());
        assertFalse(live.query(counted.waitCondition(Filter.anyOf())).isConditionMet());
        assertTrue(live.query(counted.waitCondition(Filter.allOf())).isConditionMet());
        Query all = Query.parse("GET services\nWaitObject: web01;HTTP\nWaitTimeout: 100");
        assertTrue(live.query(all.waitCondition(critical)).isConditionMet());
        assertFalse(live.query(all.waitCondition(critical.not())).isConditionMet());
    }

    @Test
    void aTriggerWithoutAConditionIsMetWithTheResponse() {
        serve(ServerKind.NAEMON);
        Query any = Query.from(Services.TABLE)
                .columns(Services.STATE)
                .waitTrigger(WaitTrigger.ALL)
                .waitTimeout(Duration.ofMillis(50));
        assertTrue(live.query(any).isConditionMet());
        assertTrue(live.query("GET services\nColumns: state").isConditionMet());
    }

    @Test
    void anEndlessWaitIsRejected() {
        serve(ServerKind.NAEMON);
        assertThrows(IllegalArgumentException.class, () -> live.query(STATES));
        Query ofNoObject = Query.from(Services.TABLE)
                .columns(Services.STATE)
                .waitCondition(Services.ACKNOWLEDGED.isTrue())
                .waitTimeout(Duration.ofSeconds(1));
        assertThrows(IllegalArgumentException.class, () -> live.query(ofNoObject));
    }

    @Test
    void icingaIsNotPolledWithoutACondition() {
        serve(ServerKind.ICINGA2);
        Query any = Query.from(Services.TABLE).waitTrigger(WaitTrigger.ALL).waitTimeout(Duration.ofSeconds(1));
        assertThrows(UnsupportedByServerException.class, () -> live.query(any));
    }

    @Test
    void noConnectionIsHeldBetweenTwoPolls() {
        serve(ServerKind.ICINGA2);
        CompletableFuture<Result> answer =
                CompletableFuture.supplyAsync(() -> live.query(STATES.waitTimeout(Duration.ofSeconds(20))));
        assertTrue(fake.awaitRequests(3, Duration.ofSeconds(10)));
        assertTrue(fake.awaitConnectionsOpen(0, Duration.ofSeconds(10)));
        fake.replaceTable(RECOVERED);
        assertTrue(answer.join().isConditionMet());
    }

    @Test
    void closingEndsAWaitInTheClient() {
        serve(ServerKind.ICINGA2);
        CompletableFuture<Result> answer =
                CompletableFuture.supplyAsync(() -> live.query(STATES.waitTimeout(Duration.ofSeconds(20))));
        assertTrue(fake.awaitRequests(4, Duration.ofSeconds(10)));
        live.connection.close(CloseReason.ABORTED);
        assertSame(
                AbortedException.class,
                assertThrows(CompletionException.class, answer::join).getCause().getClass());
    }

    @Test
    void theReadDeadlineFollowsTheWait() {
        fake = FakeLivestatus.builder(ServerKind.NAEMON).table(SERVICES).unix().start();
        live = LivestatusConnection.builder(fake.endpoint())
                .queryTimeout(Duration.ofSeconds(1))
                .firstByteTimeout(Duration.ofSeconds(1))
                .open();
        assertFalse(live.query(STATES.waitTimeout(Duration.ofMillis(1200))).isConditionMet());
    }
}

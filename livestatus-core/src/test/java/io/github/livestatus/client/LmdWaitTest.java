package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.WaitTrigger;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.RecordedRequest;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waits at an LMD, which supports only triggers and waits at one backend after the other. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LmdWaitTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("peer_key", Type.STRING)
            .row("web01", 1, "a")
            .row("db01", 0, "b")
            .build();
    private static final FakeTable UP = HOSTS.with(row -> row.get("name").equals("web01"), "state", 0);
    private static final Query STATES = Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.STATE);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final FakeLivestatus fake = FakeLivestatus.builder(ServerKind.LMD)
            .table(HOSTS)
            .failedBackend("dead", "Dead", "connection refused")
            .backend("a", "Site A")
            .backend("b", "Site B")
            .start();
    private final LivestatusConnection live = LivestatusConnection.open(fake.endpoint());

    @AfterEach
    void close() {
        live.close();
        fake.close();
        thread.shutdownNow();
    }

    private List<String> asked() {
        return fake.requests().stream()
                .map(RecordedRequest::text)
                .filter(text -> text.startsWith("GET hosts"))
                .toList();
    }

    /** A backend that is down would take the whole timeout, and the others wait after it. */
    @Test
    void aWaitForAnObjectGoesToItsBackendOnly() throws Exception {
        Query wait = STATES.waitObject("web01")
                .waitCondition(Hosts.STATE.eq(HostState.UP))
                .waitTimeout(Duration.ofSeconds(40));
        live.dialect();
        Future<Result> waiting = thread.submit(() -> live.query(wait));
        assertTrue(fake.awaitRequests(3, Duration.ofSeconds(20)), "status, the backend of the host, and the wait");
        fake.replaceTable(UP);
        Result result = waiting.get();
        assertTrue(result.isConditionMet());
        assertFalse(result.isPolled());
        assertEquals(2, result.size(), "rows of all backends");
        String sent = asked().get(1);
        assertTrue(sent.contains("WaitTrigger: all") && sent.contains("Backends: a\n"), sent);
    }

    @Test
    void aTriggerWithoutAConditionWaitsUntilTheRowsChange() throws Exception {
        Query wait = STATES.waitTrigger(WaitTrigger.STATE).waitTimeout(Duration.ofSeconds(40));
        Future<Result> waiting = thread.submit(() -> live.query(wait));
        assertTrue(fake.awaitRequests(4, Duration.ofSeconds(20)), "status, and several polls of the rows");
        assertFalse(waiting.isDone());
        fake.replaceTable(UP);
        Result result = waiting.get();
        assertTrue(result.isConditionMet());
        assertTrue(result.isPolled());
        assertTrue(asked().stream().noneMatch(text -> text.contains("Wait")), asked()::toString);
    }

    @Test
    void aWaitWithoutChangesTakesItsWholeTimeout() {
        long begun = System.nanoTime();
        Result result = live.query(STATES.waitTrigger(WaitTrigger.STATE).waitTimeout(Duration.ofMillis(400)));
        assertTrue(System.nanoTime() - begun >= Duration.ofMillis(400).toNanos());
        assertFalse(result.isConditionMet());
    }

    @Test
    void anObjectThatNoBackendHasIsPolled() {
        Result result = live.query(STATES.waitObject("nobody")
                .waitCondition(Hosts.STATE.eq(HostState.UP))
                .waitTimeout(Duration.ofMillis(100)));
        assertFalse(result.isConditionMet());
        assertTrue(result.isPolled());
    }
}

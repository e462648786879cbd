package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Closing ends running calls, long before their timeout. */
class ClosingTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.STATE);

    private final FakeLivestatus server = FakeLivestatus.builder(ServerKind.NAEMON)
            .table(SomeServices.on("h", 3, 10))
            .tcp()
            .start();
    private final LivestatusSites sites = silent().build();

    private LivestatusSites.Builder silent() {
        server.faultForEver(Fault.stallAfter(0));
        return LivestatusSites.builder().site(Site.of("a", server.endpoint()).timeout(Duration.ofMinutes(10)));
    }

    @AfterEach
    void stop() {
        sites.close();
        server.close();
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS))
                .getCause();
    }

    @Test
    void aRunningQueryIsAborted() {
        CompletableFuture<SitesResult> query = CompletableFuture.supplyAsync(() -> sites.query(STATES));
        assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
        sites.close();
        AbortedException aborted = assertInstanceOf(AbortedException.class, failure(query));
        assertEquals("the sites were closed", aborted.getMessage());
        assertTrue(server.awaitConnectionsOpen(0, Duration.ofSeconds(10)));
    }

    @Test
    void aRunningFutureIsAborted() {
        CompletableFuture<SitesResult> query = sites.queryAsync(STATES);
        assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
        sites.close();
        assertInstanceOf(AbortedException.class, failure(query));
    }

    @Test
    void aRunningCommandIsInDoubt() {
        Command command = Command.of("ENABLE_NOTIFICATIONS");
        server.faultForEver(null).faultOn("COMMAND", Fault.stallAfter(0));
        CompletableFuture<?> sent = CompletableFuture.supplyAsync(() -> sites.send("a", command));
        while (server.commands().isEmpty() && !sent.isDone()) {
            Thread.onSpinWait();
        }
        sites.close();
        assertInstanceOf(CommandFateUnknownException.class, failure(sent));
    }

    @Test
    void aQueryThatItsExecutorNeverRunsIsAborted() throws Exception {
        CountDownLatch submitted = new CountDownLatch(1);
        Executor idle = task -> submitted.countDown();
        LivestatusSites stuck = silent().executor(idle).build();
        CompletableFuture<SitesResult> query = CompletableFuture.supplyAsync(() -> stuck.query(STATES));
        assertTrue(submitted.await(10, TimeUnit.SECONDS));
        stuck.close();
        assertInstanceOf(AbortedException.class, failure(query));
    }

    @Test
    void newCallsAreRejected() {
        SitesView view = sites.only("a");
        sites.close();
        assertThrows(IllegalStateException.class, () -> sites.query(STATES));
        assertThrows(IllegalStateException.class, () -> view.query(STATES));
        assertThrows(IllegalStateException.class, () -> sites.only("a"));
        assertThrows(IllegalStateException.class, () -> sites.send("a", Command.of("ENABLE_NOTIFICATIONS")));
        assertThrows(IllegalStateException.class, () -> sites.watch(change -> {}));
        assertEquals(0, server.connectionsAccepted());
    }
}

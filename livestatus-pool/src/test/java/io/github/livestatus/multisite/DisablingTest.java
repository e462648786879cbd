package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A site that is disabled under load keeps no connection, and gets no new one. */
@Timeout(120)
class DisablingTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.STATE);
    private static final int SITES = 30;
    private static final int ROUNDS = 10;
    private static final int CALLERS = 8;

    @Test
    void disablingClosesAllConnectionsImmediately() throws Exception {
        List<FakeLivestatus> servers = new ArrayList<>();
        AtomicBoolean isOver = new AtomicBoolean();
        List<Thread> callers = new ArrayList<>();
        int lingered = 0;
        LivestatusSites.Builder builder = LivestatusSites.builder();
        for (int i = 0; i < SITES; i++) {
            FakeLivestatus server = FakeLivestatus.builder(ServerKind.NAEMON)
                    .table(SomeServices.on("h", 1, 1))
                    .unix()
                    .start();
            servers.add(server);
            builder.site(Site.of("s" + i, server.endpoint()).maxConnections(4));
        }
        try (LivestatusSites sites = builder.build()) {
            AtomicInteger answers = new AtomicInteger();
            for (int i = 0; i < CALLERS; i++) {
                Thread caller = new Thread(() -> {
                    while (!isOver.get()) {
                        sites.query(STATES);
                        answers.incrementAndGet();
                    }
                });
                caller.start();
                callers.add(caller);
            }
            for (int round = 0; round < ROUNDS; round++) {
                int before = answers.get();
                while (answers.get() < before + CALLERS) {
                    Thread.onSpinWait();
                }
                for (int i = 0; i < SITES; i++) {
                    sites.disable("s" + i);
                }
                int disabled = answers.get();
                while (answers.get() < disabled + 2 * CALLERS) {
                    Thread.onSpinWait();
                }
                for (FakeLivestatus server : servers) {
                    lingered += server.awaitConnectionsOpen(0, Duration.ofSeconds(1)) ? 0 : 1;
                }
                for (int i = 0; i < SITES; i++) {
                    sites.enable("s" + i);
                }
            }
            isOver.set(true);
            for (Thread caller : callers) {
                caller.join();
            }
        } finally {
            servers.forEach(FakeLivestatus::close);
        }
        assertEquals(0, lingered, "of " + SITES * ROUNDS);
    }
}

package io.github.livestatus.pool;

import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Two hosts, a query for their names, and a long timeout for expected events. */
final class Sample {
    static final Duration SOON = Duration.ofSeconds(10);
    static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", FakeTable.Type.STRING)
            .column("state", FakeTable.Type.INT)
            .row("web01", 0)
            .row("db01", 2)
            .build();

    private Sample() {}

    static FakeLivestatus.Builder builder(ServerKind manner) {
        return FakeLivestatus.builder(manner).table(HOSTS);
    }

    static FakeLivestatus server(ServerKind manner) {
        return builder(manner).unix().tcp().start();
    }

    /** Waits until a condition is true. The test's timeout interrupts it. */
    static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("this has not come to be");
            }
            Thread.onSpinWait();
        }
    }
}

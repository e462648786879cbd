package io.github.livestatus.contract;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.util.List;

/** A site with two hosts, three services and two log lines, on a unix socket and a TCP port. */
final class SmallSite {
    private static final Instant NOW = Instant.now();

    private SmallSite() {}

    static FakeLivestatus start(ServerKind manner) {
        return FakeLivestatus.builder(manner)
                .table(hosts())
                .table(services())
                .table(log())
                .unix()
                .tcp()
                .start();
    }

    private static FakeTable hosts() {
        return FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .row("web01", 0)
                .row("db01", 1)
                .build();
    }

    private static FakeTable services() {
        return FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("acknowledged", Type.INT)
                .column("host_groups", Type.LIST)
                .column("latency", Type.FLOAT)
                .row("web01", "HTTP", 2, NOW.minusSeconds(60), 0, List.of("linux"), 0.25)
                .row("web01", "disk /", 0, NOW.minusSeconds(600), 0, List.of("linux"), 0.75)
                .row("db01", "Disk /var", 2, NOW.minusSeconds(30), 0, List.of("bsd"), 0.5)
                .row("db01", "PostgreSQL", 2, NOW.minusSeconds(90), 0, List.of("bsd"), 0.5)
                .build();
    }

    private static FakeTable log() {
        return FakeTable.named("log")
                .column("time", Type.TIME)
                .column("message", Type.STRING)
                .row(NOW.minusSeconds(10), "SERVICE ALERT: web01;HTTP;CRITICAL")
                .row(NOW.minusSeconds(20), "HOST ALERT: db01;DOWN")
                .build();
    }
}

package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.List;
import java.util.Map;

/** The few objects for the tests of the testkit itself. */
final class SiteForTest {

    static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("alias", Type.STRING)
            .column("state", Type.INT)
            .column("acknowledged", Type.INT)
            .column("last_check", Type.TIME)
            .column("latency", Type.FLOAT)
            .column("groups", Type.LIST)
            .column("contacts", Type.LIST)
            .column("custom_variables", Type.DICT)
            .row(
                    "web01",
                    "Web \"1\" \\ ü 日",
                    0,
                    0,
                    1795331043,
                    0.5,
                    List.of("linux", "web"),
                    List.of("ops"),
                    variables(1))
            .row("web02", "Web 😀", 1, 1, 1795331044, 0.25, List.of("linux"), List.of("dba", "ops"), variables(2))
            .row("db01", "", 2, 0, 0, 0.0, List.of(), List.of("dba"), Map.of())
            .build();

    static final FakeTable SERVICES = FakeTable.named("services")
            .column("host_name", Type.STRING)
            .column("description", Type.STRING)
            .column("state", Type.INT)
            .column("latency", Type.FLOAT)
            .column("last_check", Type.TIME)
            .column("perf_data", Type.STRING)
            .row("web01", "HTTP", 0, 0.5, 1795331043, "time=1s")
            .row("web01", "Disk", 2, 1.5, 1795331043, "")
            .row("web02", "HTTP", 2, 2.5, 1795331044, "time=3s")
            .row("db01", "MySQL", 1, 3.5, 1795331045, "")
            .build();

    private SiteForTest() {}

    private static Map<String, Object> variables(int rack) {
        return Map.of("RACK", "rack " + rack);
    }

    static FakeLivestatus.Builder of(ServerKind manner) {
        return FakeLivestatus.builder(manner).table(HOSTS).table(SERVICES);
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;

/** Small tables for sites. */
final class SomeServices {
    private SomeServices() {}

    /** Services of one host: service {@code s0} changed its state at 1000, {@code s1} at 1000 + step, and so on. */
    static FakeTable on(String host, int count, int step) {
        FakeTable.Builder table = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("latency", Type.FLOAT);
        for (int i = 0; i < count; i++) {
            table.row(host, "s" + i, i % 4, 1000 + i * step, i / 4.0);
        }
        return table.build();
    }
}

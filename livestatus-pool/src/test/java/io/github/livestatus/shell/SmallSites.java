package io.github.livestatus.shell;

import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;

/** Servers with three hosts and six services, at {@link #NOON}. */
final class SmallSites {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final String HOSTS = """
            name:string	state:int	has_been_checked:int	acknowledged:int	scheduled_downtime_depth:int	last_check:time	last_state_change:time	last_hard_state_change:time	state_type:int	last_hard_state:int	current_attempt:int	last_time_up:time	last_time_down:time	last_time_unreachable:time	plugin_output:string
            web01	0	1	0	0	0	2026-02-28T12:00:00Z	2026-02-28T12:00:00Z	1	0	1	0	0	0	PING OK
            db01	1	1	0	0	0	2026-03-01T11:58:30Z	2026-03-01T11:58:30Z	1	0	1	0	0	0	no answer
            new01	0	0	0	0	0	0	0	1	0	1	0	0	0	\s
            """;

    private static final String SERVICES = """
            host_name:string	description:string	state:int	has_been_checked:int	acknowledged:int	scheduled_downtime_depth:int	last_state_change:time	last_hard_state_change:time	state_type:int	last_hard_state:int	current_attempt:int	last_time_ok:time	last_time_warning:time	last_time_critical:time	last_time_unknown:time	plugin_output:string
            web01	HTTP	2	1	0	0	2026-03-01T09:50:00Z	2026-03-01T09:50:00Z	1	0	1	0	0	0	0	500 Internal Server Error
            web01	disk /	1	1	0	0	2026-03-01T11:59:48Z	2026-03-01T11:59:48Z	1	0	1	0	0	0	0	87 % of größe used
            web01	NTP	2	1	1	0	2026-02-20T12:00:00Z	2026-02-20T12:00:00Z	1	0	1	0	0	0	0	offset 3 s
            web01	Ping	0	1	0	1	2026-02-28T12:00:00Z	2026-02-28T12:00:00Z	1	0	1	0	0	0	0	0.4 ms
            db01	PostgreSQL	2	1	0	0	2026-03-01T11:58:30Z	2026-03-01T11:58:30Z	1	0	1	0	0	0	0	no route to host
            new01	Ping	0	0	0	0	0	0	1	0	1	0	0	0	0	\s
            """;

    private SmallSites() {}

    static FakeTable hosts() {
        return FakeTable.fromTsv("hosts", HOSTS);
    }

    static FakeTable services() {
        return FakeTable.fromTsv("services", SERVICES);
    }

    static FakeLivestatus start(ServerKind manner) {
        return FakeLivestatus.builder(manner)
                .table(hosts())
                .table(services())
                .programStart(NOON.minusSeconds(3 * 86_400 + 4 * 3600))
                .unix()
                .tcp()
                .start();
    }
}

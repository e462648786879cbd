package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.Commands;
import io.github.livestatus.config.SitesMk;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master's view as a user writes it. Only addresses and paths are replaced. */
class MasterExampleTest {
    @TempDir
    private Path folder;

    private static FakeLivestatus.Builder server(ServerKind kind, String... hosts) {
        FakeTable.Builder hostTable = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT);
        FakeTable.Builder services = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("last_state_change", Type.TIME);
        for (String host : hosts) {
            hostTable.row(host, 0, 1);
            services.row(host, "HTTP", 2, 1_700_000_000L);
        }
        return FakeLivestatus.builder(kind).table(hostTable.build()).table(services.build());
    }

    @Test
    void manySites() throws Exception {
        Query critical = Query.from(Services.TABLE)
                .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.LAST_STATE_CHANGE)
                .filter(Services.STATE.eq(ServiceState.CRITICAL))
                .sort(Services.LAST_STATE_CHANGE.descending())
                .limit(100);
        FakeLivestatus dead = server(ServerKind.NAGIOS, "db01").tcp().start();
        String gone = dead.endpoint();
        dead.close();
        try (FakeLivestatus master =
                        server(ServerKind.NAEMON, "site02-node").unix().start();
                FakeLivestatus node = server(ServerKind.ICINGA2, "web01").tcp().start();
                FakeLivestatus fallback =
                        server(ServerKind.NAGIOS, "db01").tcp().start()) {
            try (LivestatusSites sites = LivestatusSites.builder()
                    .site(Site.of("master", master.endpoint()))
                    .site(Site.of("site02", node.endpoint())
                            .alias("Mexico")
                            .timeout(Duration.ofSeconds(3))
                            .statusHost("master", "site02-node"))
                    .site(Site.of("site03", gone, fallback.endpoint()))
                    .build()) {
                SitesResult all = sites.query(critical);
                List<String> hosts = new ArrayList<>();
                for (Row row : all) {
                    hosts.add(row.site() + " " + row.get(Services.HOST_NAME));
                }
                assertEquals(List.of("master site02-node", "site02 web01", "site03 db01"), hosts);
                all.outcomes().forEach((site, outcome) -> assertTrue(outcome.isAnswered(), site + " " + outcome));
                assertEquals(2, sites.only("site02", "site03").query(critical).size());
                sites.disable("site03");
                assertEquals(2, sites.query(critical).size());
                sites.enable("site03");
                sites.send("site02", Commands.scheduleForcedHostCheck("web01", Instant.now()));
                sites.sendToHost("web01", Command.of("REMOVE_HOST_ACKNOWLEDGEMENT", "web01"));
                assertEquals(2, node.commands().size());
            }
            Path sitesMk = folder.resolve("etc/check_mk/multisite.d/sites.mk");
            Files.createDirectories(sitesMk.getParent());
            int port = Integer.parseInt(node.endpoint().replaceFirst(".*:", ""));
            Files.writeString(
                    sitesMk,
                    "sites.update({'site02': {'socket': ('tcp', {'address': ('127.0.0.1', " + port
                            + "), 'tls': ('plain_text', {})})}})\n");
            try (LivestatusSites fromMaster = LivestatusSites.of(SitesMk.read(sitesMk))) {
                assertInstanceOf(
                        SiteOutcome.Answered.class,
                        fromMaster.query(critical).outcomes().get("site02"));
            }
        }
    }
}

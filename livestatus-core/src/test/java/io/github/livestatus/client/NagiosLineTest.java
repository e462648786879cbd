package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MK Livestatus in Nagios, and Checkmk, whose engine is derived from it. */
class NagiosLineTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAGIOS", "CHECKMK", "LMD"})
    void elementsBeyondAsciiAreFoundInEitherCase(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("groups", Type.LIST)
                        .row("web01", List.of("Zürich"))
                        .row("web02", List.of("ZÜRICH", "linux"))
                        .row("db01", List.of("Zürich-2"))
                        .build()));
        assertEquals(
                List.of("web01", "web02"),
                site.live
                        .query(ThreeHosts.NAMES.filter(Hosts.GROUPS.containsIgnoreCase("zürich")))
                        .column(Hosts.NAME));
        assertEquals(
                List.of("db01"),
                site.live
                        .query(ThreeHosts.NAMES.filter(Hosts.GROUPS.notContainsIgnoreCase("zÜrich")))
                        .column(Hosts.NAME));
    }

    @Test
    void aMissingTableOfCheckmkFailsOnlyItsQuery() {
        site.serve(ServerKind.CHECKMK);
        QueryRejectedException refused =
                assertThrows(QueryRejectedException.class, () -> site.live.query("GET nonsense\nColumns: name"));
        assertEquals(404, refused.status());
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void aRejectedCertificateOfCheckmkIsReportedWithItsStatus() {
        site.serve(ServerKind.CHECKMK);
        site.fake.faultOn("GET hosts", Fault.status(495, "SSL certificate error"));
        QueryRejectedException refused =
                assertThrows(QueryRejectedException.class, () -> site.live.query(ThreeHosts.NAMES));
        assertEquals(495, refused.status());
        assertTrue(refused.getMessage().contains("SSL certificate error"), refused::getMessage);
    }
}

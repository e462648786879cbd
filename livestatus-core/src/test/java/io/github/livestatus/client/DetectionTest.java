package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kind of a server is detected once, and again when it may have changed. */
class DetectionTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theServerIsDetectedFromItsStatus(ServerKind manner) {
        site.serve(manner);
        assertSame(Dialect.valueOf(manner.name()), site.live.dialect());
        site.live.query(ThreeHosts.NAMES);
        assertEquals(2, site.fake.requests().size());
    }

    @ParameterizedTest
    @CsvSource({
        "r2.13.6-1-icinga2,r2.13.6-1,ICINGA2",
        "v2.14.0-icinga2,v2.14.0,ICINGA2",
        "r2.3.4,r2.3.4,ICINGA2",
        "1.4.2,1.4.2-naemon,NAEMON",
        "1.0.6-pkg,1.0.6.source-naemon,NAEMON",
        "3.5.1,1.2.8p25,NAGIOS",
        "4.5.9,1.5.0p23,NAGIOS",
        "Check_MK 2.2.0p27,2.2.0p27,CHECKMK",
        "3.5.0,2.1.0p39,CHECKMK",
        "Check_MK 2024.03.11,2024.03.11,CHECKMK",
        "2.4.3-shinken,2.4.3-shinken,SHINKEN",
    })
    void versionsAreRecognised(String program, String livestatus, Dialect dialect) {
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON).versions(program, livestatus));
        assertSame(dialect, site.live.dialect());
    }

    @Test
    void anLmdWithOneBackendIsNotDetectedAsNaemon() {
        site.serve(
                FakeLivestatus.builder(ServerKind.LMD).table(ThreeHosts.HOSTS).backend("site01", "Site 1"));
        assertSame(Dialect.LMD, site.live.dialect());
    }

    /** An LMD without backends has a table status without rows. */
    @Test
    void anLmdWithoutBackendsIsNotDetectedAsNagios() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .table(ThreeHosts.HOSTS)
                .failedBackend("site01", "Site 1", "connection refused")
                .failedBackend("site02", "Site 2", "connection refused"));
        assertSame(Dialect.LMD, site.live.dialect());
        QueryRejectedException told =
                assertThrows(QueryRejectedException.class, () -> site.live.query(ThreeHosts.NAMES));
        assertTrue(told.getMessage().contains("connection refused"), told::getMessage);
    }

    @Test
    void aStatusWithoutRowsDetectsNoServer() {
        FakeTable status = FakeTable.named("status")
                .column("program_version", Type.STRING)
                .column("livestatus_version", Type.STRING)
                .build();
        site.fake = FakeLivestatus.builder(ServerKind.NAGIOS)
                .table(ThreeHosts.HOSTS)
                .table(status)
                .unix()
                .start();
        site.live = LivestatusConnection.open(site.fake.endpoint());
        MalformedResponseException told =
                assertThrows(MalformedResponseException.class, () -> site.live.query(ThreeHosts.NAMES));
        assertTrue(told.getMessage().contains("has no rows"), told::getMessage);
    }

    @Test
    void aServerReplacedByAnotherKindIsDetectedAgain(@TempDir Path folder) {
        Path socket = folder.resolve("live");
        site.fake = FakeLivestatus.builder(ServerKind.NAEMON).unix(socket).start();
        site.live = LivestatusConnection.open("unix:" + socket);
        assertSame(Dialect.NAEMON, site.live.dialect());
        site.fake.close();
        site.fake = FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(ThreeHosts.HOSTS)
                .unix(socket)
                .start();
        assertThrows(UnsupportedByServerException.class, () -> site.live.query(ThreeHosts.NAMES.authUser("ops")));
        assertSame(Dialect.ICINGA2, site.live.dialect());
        assertEquals(1, site.fake.requests().size());
    }

    @Test
    void aRestartedServerIsDetectedAgain(@TempDir Path folder) {
        Path socket = folder.resolve("live");
        Query extra = Query.parse("GET hosts\nColumns: name\nFilter: extra = 1");
        site.fake = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(ThreeHosts.HOSTS)
                .programStart(Instant.ofEpochSecond(1_700_000_000))
                .unix(socket)
                .start();
        site.live = LivestatusConnection.open("unix:" + socket);
        assertThrows(UnsupportedByServerException.class, () -> site.live.query(extra));
        assertThrows(UnsupportedByServerException.class, () -> site.live.query(extra));
        assertEquals(2, site.fake.requests().size(), "one detection and one query of columns");
        site.fake.close();
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("extra", Type.INT)
                .row("web01", 1)
                .build();
        site.fake = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(hosts)
                .programStart(Instant.ofEpochSecond(1_700_000_500))
                .unix(socket)
                .start();
        assertEquals(1, site.live.query(extra).size());
        assertEquals(3, site.fake.requests().size());
    }

    @Test
    void aDialectThatWasSetIsNotDetected() {
        site.fake = FakeLivestatus.builder(ServerKind.CHECKMK)
                .table(ThreeHosts.HOSTS)
                .unix()
                .start();
        site.live = LivestatusConnection.builder(site.fake.endpoint())
                .dialect(Dialect.CHECKMK)
                .open();
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
        assertEquals(1, site.fake.requests().size());
    }

    @Test
    void anIcingaDeclaredAsLmdIsDetected() {
        site.fake = FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(ThreeHosts.HOSTS)
                .unix()
                .start();
        site.live = LivestatusConnection.builder(site.fake.endpoint())
                .dialect(Dialect.LMD)
                .open();
        MalformedResponseException told =
                assertThrows(MalformedResponseException.class, () -> site.live.query(ThreeHosts.NAMES));
        assertTrue(told.getMessage().contains("wrapped_json"), told::getMessage);
    }
}

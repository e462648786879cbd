package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.MalformedAnswerException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Manner;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server is, found out once, and again when it may be another. */
class DetectionTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("acknowledged", Type.INT)
            .column("groups", Type.LIST)
            .column("custom_variables", Type.DICT)
            .column("peer_key", Type.STRING)
            .row("web01", 0, 0, List.of("linux"), Map.of("OWNER", "ops"), "site01")
            .row("web02", 1, 1, List.of("linux", "dmz"), Map.of(), "site01")
            .row("db01", 2, 0, List.of(), Map.of("OWNER", "dba"), "site02")
            .build();
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);

    private FakeLivestatus fake;
    private LivestatusConnection live;

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private void serve(FakeLivestatus.Builder builder) {
        fake = builder.unix().start();
        live = LivestatusConnection.open(fake.endpoint());
        live.dialect();
    }

    private void serve(Manner manner) {
        serve(FakeLivestatus.builder(manner).table(HOSTS));
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void theServerIsKnownByItsStatus(Manner manner) {
        serve(manner);
        assertSame(Dialect.valueOf(manner.name()), live.dialect());
        live.query(NAMES);
        assertEquals(2, fake.requests().size());
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
        serve(FakeLivestatus.builder(Manner.NAEMON).versions(program, livestatus));
        assertSame(dialect, live.dialect());
    }

    @Test
    void lmdWithOneBackendIsNoNaemon() {
        serve(FakeLivestatus.builder(Manner.LMD).table(HOSTS).backend("site01", "Site 1"));
        assertSame(Dialect.LMD, live.dialect());
    }

    @Test
    void aServerThatWasRestartedAsAnotherIsAskedAgain(@TempDir Path folder) {
        Path socket = folder.resolve("live");
        fake = FakeLivestatus.builder(Manner.NAEMON).unix(socket).start();
        live = LivestatusConnection.open("unix:" + socket);
        assertSame(Dialect.NAEMON, live.dialect());
        fake.close();
        fake = FakeLivestatus.builder(Manner.ICINGA2).table(HOSTS).unix(socket).start();
        assertThrows(UnsupportedByServerException.class, () -> live.query(NAMES.authUser("ops")));
        assertSame(Dialect.ICINGA2, live.dialect());
        assertEquals(1, fake.requests().size());
    }

    @Test
    void aServerThatWasRestartedIsAskedAnewWhatItHas(@TempDir Path folder) {
        Path socket = folder.resolve("live");
        Query extra = Query.parse("GET hosts\nColumns: name\nFilter: extra = 1");
        fake = FakeLivestatus.builder(Manner.NAEMON)
                .table(HOSTS)
                .programStart(Instant.ofEpochSecond(1_700_000_000))
                .unix(socket)
                .start();
        live = LivestatusConnection.open("unix:" + socket);
        assertThrows(UnsupportedByServerException.class, () -> live.query(extra));
        assertThrows(UnsupportedByServerException.class, () -> live.query(extra));
        assertEquals(2, fake.requests().size(), "what it is, and which columns it has, once");
        fake.close();
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("extra", Type.INT)
                .row("web01", 1)
                .build();
        fake = FakeLivestatus.builder(Manner.NAEMON)
                .table(hosts)
                .programStart(Instant.ofEpochSecond(1_700_000_500))
                .unix(socket)
                .start();
        assertEquals(1, live.query(extra).size());
        assertEquals(3, fake.requests().size());
    }

    @Test
    void aDialectThatWasSetIsNotAskedFor() {
        fake = FakeLivestatus.builder(Manner.CHECKMK).table(HOSTS).unix().start();
        live = LivestatusConnection.builder(fake.endpoint())
                .dialect(Dialect.CHECKMK)
                .open();
        assertEquals(3, live.query(NAMES).size());
        assertEquals(1, fake.requests().size());
    }

    @Test
    void anIcingaTakenForLmdIsFoundOut() {
        fake = FakeLivestatus.builder(Manner.ICINGA2).table(HOSTS).unix().start();
        live = LivestatusConnection.builder(fake.endpoint())
                .dialect(Dialect.LMD)
                .open();
        MalformedAnswerException told = assertThrows(MalformedAnswerException.class, () -> live.query(NAMES));
        assertTrue(told.getMessage().contains("wrapped_json"), told::getMessage);
    }
}

package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.CommandResult.Verdict;
import io.github.livestatus.command.Commands;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.RecordedRequest;
import io.github.livestatus.testkit.ServerKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Commands to an LMD go to the backends that have their objects, with a result for each backend. */
class LmdCommandsTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("peer_key", Type.STRING)
            .row("web01", "a")
            .row("db01", "b")
            .row("both", "a")
            .row("both", "b")
            .build();
    private static final FakeTable SERVICES = FakeTable.named("services")
            .column("host_name", Type.STRING)
            .column("description", Type.STRING)
            .column("peer_key", Type.STRING)
            .row("both", "HTTP", "b")
            .row("web01", "HTTP", "a")
            .build();
    private static final FakeTable GROUPS = FakeTable.named("hostgroups")
            .column("name", Type.STRING)
            .column("peer_key", Type.STRING)
            .row("linux", "b")
            .build();

    private FakeLivestatus fake =
            lmd().failedBackend("dead", "Dead", "connection refused").start();
    private LivestatusConnection live = LivestatusConnection.open(fake.endpoint());

    private static FakeLivestatus.Builder lmd() {
        return FakeLivestatus.builder(ServerKind.LMD)
                .table(HOSTS)
                .table(SERVICES)
                .table(GROUPS)
                .backend("a", "Site A")
                .backend("b", "Site B");
    }

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private List<String> askedBackends() {
        return fake.requests().stream()
                .map(RecordedRequest::text)
                .filter(text -> text.startsWith("COMMAND"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Backends: "))
                .map(line -> line.substring("Backends: ".length()))
                .toList();
    }

    private static Command check(String host) {
        return Command.of("REMOVE_HOST_ACKNOWLEDGEMENT", host);
    }

    @Test
    void aCommandGoesToTheBackendThatHasItsHost() {
        assertEquals(Verdict.CONFIRMED, live.send(check("web01")).verdict());
        assertEquals(Verdict.CONFIRMED, live.send(check("db01")).verdict());
        assertEquals(List.of("a", "b"), askedBackends());
        int asked = fake.requests().size();
        live.sendAll(List.of(check("web01"), check("db01")));
        assertEquals(asked + 2, fake.requests().size(), "the backends of objects are cached for a minute");
    }

    @Test
    void aCommandForAHostOfTwoBackendsGoesToBoth() {
        CommandResult result = live.send(check("both"));
        assertEquals(Verdict.CONFIRMED, result.verdict());
        assertEquals(Set.of("a", "b"), result.backends().keySet());
        assertEquals(new TreeSet<>(List.of("a b")), new TreeSet<>(askedBackends()));
    }

    @Test
    void commandsForServicesAndGroupsFindTheirBackends() {
        assertTrue(live.send(Command.of("REMOVE_SVC_ACKNOWLEDGEMENT", "both", "HTTP"))
                .isConfirmed());
        assertTrue(
                live.send(Command.of("DISABLE_HOSTGROUP_HOST_CHECKS", "linux")).isConfirmed());
        assertEquals(List.of("b", "b"), askedBackends());
    }

    @Test
    void manyObjectsAreLookedUpInOneQuery() {
        int before = fake.requests().size();
        List<CommandResult> results = live.sendAll(
                List.of(check("web01"), check("db01"), check("web01"), Command.of("ENABLE_NOTIFICATIONS")));
        assertEquals(4, results.size());
        long lookups = fake.requests().stream()
                .filter(request -> request.text().startsWith("GET hosts"))
                .count();
        assertEquals(1, lookups);
        assertEquals(before + 1 + 1 + 4, fake.requests().size(), "status, hosts, commands");
    }

    @Test
    void aCommandWithoutAnObjectGoesToAllBackendsWithAResultEach() {
        CommandResult result = live.send(Command.of("ENABLE_NOTIFICATIONS"));
        assertEquals(List.of(), askedBackends());
        assertEquals(Verdict.UNCONFIRMED, result.verdict(), "one backend is down");
        assertEquals(Verdict.CONFIRMED, result.backends().get("a").verdict());
        assertEquals(Verdict.CONFIRMED, result.backends().get("b").verdict());
        CommandResult dead = result.backends().get("dead");
        assertEquals("REJECTED 502: cannot send command, peer is down", dead.toString());
        assertTrue(result.toString().contains("dead=REJECTED 502"), result::toString);
    }

    @Test
    void anUnknownObjectIsRejectedByAllBackends() {
        CommandResult result = live.send(check("nobody"));
        assertTrue(result.isRejected());
        assertEquals(Set.of("a", "b", "dead"), result.backends().keySet());
    }

    @Test
    void aCommandCanNameItsBackends() {
        CommandResult result = live.send(Command.of("ENABLE_NOTIFICATIONS").backends("b"));
        assertEquals(Verdict.CONFIRMED, result.verdict());
        assertEquals(Set.of("b"), result.backends().keySet());
        assertEquals(List.of("b"), askedBackends());
        assertTrue(live.send(check("web01").backends("b")).isRejected());
        CommandResult unknown = live.send(check("web01").backends("nope"));
        assertEquals("REJECTED: nope: bad request: backend nope does not exist", unknown.toString());
    }

    @Test
    void idsOfDowntimesNeedABackend() {
        Command delete = Commands.delHostDowntime(7);
        UnsupportedByServerException refused =
                assertThrows(UnsupportedByServerException.class, () -> live.send(delete));
        assertTrue(refused.getMessage().contains("number downtimes separately"), refused::getMessage);
        assertEquals(List.of(), fake.commands());
        assertTrue(live.send(delete.backends("a")).isConfirmed());
    }

    @Test
    void aMovedHostIsFoundAgain() {
        live.send(check("web01"));
        fake.replaceTable(FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("peer_key", Type.STRING)
                .row("web01", "b")
                .build());
        assertTrue(live.send(check("web01")).isConfirmed());
        assertEquals(List.of("a", "a", "b"), askedBackends());
    }

    @Test
    void commandsToAnIcingaBehindAnLmdAreUnconfirmed() {
        live.close();
        fake.close();
        fake = lmd().versions("r2.13.6-1-icinga2", "r2.13.6-1").start();
        live = LivestatusConnection.builder(fake.endpoint())
                .dialect(Dialect.LMD)
                .open();
        assertEquals(Verdict.UNCONFIRMED, live.send(check("web01")).verdict());
        assertThrows(
                UnsupportedByServerException.class,
                () -> live.send(Commands.processHostCheckResult("web01", 0, "C:\\new")));
    }

    @ParameterizedTest
    @EnumSource(value = ServerKind.class, mode = Mode.EXCLUDE, names = "LMD")
    void aServerWithoutBackendsRejectsBackends(ServerKind kind) {
        try (FakeLivestatus other = FakeLivestatus.builder(kind).table(HOSTS).start();
                LivestatusConnection client = LivestatusConnection.open(other.endpoint())) {
            Command command = check("web01").backends("a");
            assertThrows(UnsupportedByServerException.class, () -> client.send(command));
            assertEquals(List.of(), other.commands());
        }
    }
}

package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many commands for sites of every kind. Each has an outcome, and none is sent twice. */
@Timeout(60)
class BulkCommandsTest {
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int HOSTS = 30;

    private final Map<String, FakeLivestatus> servers = new LinkedHashMap<>();
    private final Map<String, AtomicInteger> carriedOut = new LinkedHashMap<>();
    private final Map<String, Runnable> afterHundred = new LinkedHashMap<>();
    private LivestatusSites sites;

    @BeforeEach
    void start() {
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(SOON);
        for (ServerKind manner : ServerKind.values()) {
            String name = manner.name().toLowerCase(Locale.ROOT);
            AtomicInteger count = new AtomicInteger();
            carriedOut.put(name, count);
            FakeLivestatus server = FakeLivestatus.builder(manner)
                    .table(hosts(name))
                    .onCommand(command -> {
                        if (count.incrementAndGet() % 100 == 0) {
                            afterHundred.getOrDefault(name, () -> {}).run();
                        }
                    })
                    .tcp()
                    .start();
            servers.put(name, server);
            builder.site(Site.of(name, server.endpoint()));
        }
        sites = builder.build();
    }

    @AfterEach
    void stop() {
        sites.close();
        servers.values().forEach(FakeLivestatus::close);
    }

    private static FakeTable hosts(String site) {
        FakeTable.Builder table =
                FakeTable.named("hosts").column("name", Type.STRING).column("peer_key", Type.STRING);
        for (int i = 0; i < HOSTS; i++) {
            table.row(site + "-" + i, "site01");
        }
        return table.build();
    }

    private static Command comment(String host, int number) {
        return Commands.addHostComment(host, true, "ops", "number " + number);
    }

    private static List<Command> comments(String site, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> comment(site + "-" + i % HOSTS, i))
                .toList();
    }

    private static List<String> words(List<Command> commands) {
        return commands.stream().map(Command::toString).toList();
    }

    private List<String> sent(String site) {
        return servers.get(site).commands().stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    @Test
    void theCommandOfEachRowGoesToItsSite() {
        SitesResult rows = sites.query(NAMES.sort(Hosts.NAME.descending()));
        List<CommandOutcome> outcomes = sites.sendAll(rows, row -> comment(row.get(Hosts.NAME), 1));
        assertEquals(HOSTS * servers.size(), outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            boolean tells =
                    List.of("naemon", "icinga2", "lmd").contains(rows.row(i).site());
            assertEquals(tells, outcomes.get(i).isConfirmed(), rows.row(i) + ": " + outcomes.get(i));
            assertTrue(outcomes.get(i).isSent());
        }
        Map<String, List<String>> bySite = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::site,
                        Collectors.mapping(
                                row -> comment(row.get(Hosts.NAME), 1).toString(), Collectors.toList())));
        bySite.forEach((site, commands) -> assertEquals(commands, sent(site), "each once, in order"));
    }

    @Test
    void manyCommandsNeedFewConnections() {
        for (String site : List.of("naemon", "nagios", "icinga2", "checkmk")) {
            sites.only(site).query(NAMES);
            int before = servers.get(site).connectionsAccepted();
            List<Command> commands = comments(site, 1000);
            List<CommandOutcome> outcomes = sites.sendAll(site, commands);
            assertTrue(outcomes.stream().allMatch(CommandOutcome::isSent));
            assertEquals(words(commands), sent(site));
            assertEquals(10, servers.get(site).connectionsAccepted() - before, site);
        }
        assertEquals(List.of(), sites.sendAll("naemon", List.of()));
    }

    @Test
    void onlyCommandsThatTheServerRejectsAreRejected() {
        List<CommandOutcome> outcomes = sites.sendAll(
                "icinga2", List.of(comment("icinga2-1", 1), Command.of("REMOVE_HOST_ACKNOWLEDGEMENT", "nobody")));
        assertTrue(outcomes.get(0).isConfirmed());
        assertTrue(outcomes.get(1).isRejected(), outcomes::toString);
        assertEquals(452, outcomes.get(1).result().status());
    }

    /** Of 250 commands, the connection with the second hundred is lost. */
    @Test
    void aLostConnectionLeavesCommandsSentInDoubtOrNotSent() {
        for (String site : List.of("naemon", "nagios", "icinga2", "checkmk")) {
            String next = comments(site, 101).get(100).toString();
            servers.get(site).faultOn(next, Fault.closeBeforeHeader());
            List<CommandOutcome> outcomes = sites.sendAll(site, comments(site, 250));
            assertEquals(100, outcomes.stream().filter(CommandOutcome::isSent).count());
            assertTrue(
                    outcomes.subList(100, 200).stream().allMatch(CommandOutcome::isInDoubt),
                    outcomes.get(100)::toString);
            assertTrue(outcomes.subList(200, 250).stream().allMatch(CommandOutcome::isNotSent));
            CommandFateUnknownException cause = assertInstanceOf(
                    CommandFateUnknownException.class,
                    outcomes.get(100).outcome().cause().orElseThrow());
            assertEquals(100, cause.answered());
            assertEquals(100, cause.inDoubt());
            assertTrue(outcomes.get(249).toString().startsWith("not sent: unreachable: "), outcomes.get(249)::toString);
            assertFalse(sent(site).contains(comments(site, 201).get(200).toString()));
        }
    }

    @Test
    void aSiteWithAPaceGetsAllCommands() {
        for (String site : List.of("naemon", "nagios", "icinga2", "checkmk")) {
            afterHundred.put(site, () -> servers.get(site).fault(Fault.closeAtAccept()));
            List<Command> commands = comments(site, 250);
            assertTrue(sites.sendAll(site, commands).stream().allMatch(CommandOutcome::isSent));
            assertEquals(words(commands), sent(site));
        }
    }

    @Test
    void anUnreachableSiteDoesNotAffectOthers() {
        SitesResult rows = sites.query(NAMES);
        servers.get("shinken").close();
        sites.disable("lmd");
        List<CommandOutcome> outcomes = sites.sendAll(rows, row -> comment(row.get(Hosts.NAME), 1));
        for (int i = 0; i < outcomes.size(); i++) {
            CommandOutcome outcome = outcomes.get(i);
            switch (rows.row(i).site()) {
                case "shinken" ->
                    assertTrue(outcome.isNotSent() && outcome.outcome().isUnreachable());
                case "lmd" ->
                    assertTrue(outcome.isNotSent() && outcome.outcome().isSkipped());
                default -> assertTrue(outcome.isSent(), outcome::toString);
            }
        }
    }

    @Test
    void aStalledSiteLeavesItsCommandsInDoubt() {
        FakeLivestatus naemon = servers.get("naemon");
        try (LivestatusSites hasty = LivestatusSites.builder()
                .site(Site.of("naemon", naemon.endpoint()).timeout(Duration.ofSeconds(2)))
                .build()) {
            hasty.query(NAMES);
            naemon.faultOn("number 0", Fault.stallAfter(0));
            List<CommandOutcome> outcomes = hasty.sendAll("naemon", comments("naemon", 150));
            assertTrue(
                    outcomes.subList(0, 100).stream().allMatch(CommandOutcome::isInDoubt), outcomes.get(0)::toString);
            assertTrue(outcomes.subList(100, 150).stream().allMatch(CommandOutcome::isNotSent));
            assertTrue(outcomes.get(0).outcome().isTimedOut());
        }
    }

    @Test
    void theAsyncCallHasTheSameOutcomes() {
        SitesResult rows = sites.query(NAMES);
        Function<Row, Command> command = row -> comment(row.get(Hosts.NAME), 1);
        List<CompletableFuture<List<CommandOutcome>>> all = new ArrayList<>();
        all.add(sites.sendAllAsync(rows, command));
        all.add(sites.sendAllAsync("nagios", comments("nagios", 200)));
        assertTrue(all.stream().flatMap(outcomes -> outcomes.join().stream()).allMatch(CommandOutcome::isSent));
        CommandResult one = sites.sendAsync("icinga2", comment("icinga2-1", 1)).join();
        assertTrue(one.isConfirmed());
        sites.disable("nagios");
        CompletionException skipped =
                assertThrows(CompletionException.class, sites.sendAsync("nagios", comment("nagios-1", 1))::join);
        assertInstanceOf(SitesMissingException.class, skipped.getCause());
        servers.get("naemon").faultOn("COMMAND", Fault.closeBeforeHeader());
        CompletionException unknown =
                assertThrows(CompletionException.class, sites.sendAsync("naemon", comment("naemon-1", 1))::join);
        assertInstanceOf(CommandFateUnknownException.class, unknown.getCause());
    }

    @Test
    void aCommandCancelledBeforeSendingIsNotSent() {
        FakeLivestatus naemon = servers.get("naemon");
        CountDownLatch released = new CountDownLatch(1);
        naemon.faultOn("COMMAND", Fault.holdUntil(released));
        sites.only("naemon").query(NAMES);
        CompletableFuture<CommandResult> first = sites.sendAsync("naemon", comment("naemon-1", 1));
        while (naemon.commands().isEmpty()) {
            Thread.onSpinWait();
        }
        CompletableFuture<CommandResult> second = sites.sendAsync("naemon", comment("naemon-2", 2));
        CompletableFuture<List<CommandOutcome>> third = sites.sendAllAsync("naemon", comments("naemon", 300));
        assertTrue(second.cancel(true));
        assertTrue(third.cancel(true));
        int open = naemon.connectionsOpen();
        assertTrue(first.cancel(true));
        released.countDown();
        assertTrue(naemon.awaitConnectionsOpen(open - 1, SOON), "the connection of a cancelled command is closed");
        assertThrows(CancellationException.class, second::join);
        assertTrue(sites.send("naemon", comment("naemon-3", 3)).isConfirmed());
        assertEquals(words(List.of(comment("naemon-1", 1), comment("naemon-3", 3))), sent("naemon"));
    }

    @Test
    void anArgumentCannotBecomeAnotherCommand() {
        Command injected = Command.of("ADD_HOST_COMMENT", "x", 1, "me", "x\n\nCOMMAND [1] SHUTDOWN_PROGRAM");
        SitesResult rows = sites.query(NAMES);
        assertThrows(IllegalArgumentException.class, () -> sites.sendAll(rows, row -> injected));
        assertThrows(IllegalArgumentException.class, () -> sites.sendAllAsync("naemon", List.of(injected)));
        assertThrows(IllegalArgumentException.class, () -> sites.sendAll("nobody", List.of()));
        servers.values().forEach(server -> assertEquals(List.of(), server.commands()));
    }
}

package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.CommandEffect;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.CommandResult.Verdict;
import io.github.livestatus.command.Commands;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.CommandOutcome.InDoubt;
import io.github.livestatus.multisite.CommandOutcome.NotSent;
import io.github.livestatus.multisite.CommandOutcome.Sent;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCommandsTest {
    private static final Command REMOVE = Command.of("REMOVE_HOST_ACKNOWLEDGEMENT", "web01");

    private final AtomicLong now = new AtomicLong();
    private FakeLivestatus naemon;
    private FakeLivestatus icinga;
    private LivestatusSites sites;

    @BeforeEach
    void startServers() {
        naemon = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(hosts("web01", "db01"))
                .tcp()
                .start();
        icinga = FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(hosts("mail01", "db01"))
                .tcp()
                .start();
        sites = LivestatusSites.builder()
                .site(Site.of("naemon", naemon.endpoint()))
                .site(Site.of("icinga", icinga.endpoint()))
                .time(now::get)
                .build();
    }

    @AfterEach
    void stopServers() {
        sites.close();
        naemon.close();
        icinga.close();
    }

    private static FakeTable hosts(String... names) {
        FakeTable.Builder table = FakeTable.named("hosts").column("name", Type.STRING);
        Arrays.stream(names).forEach(table::row);
        return table.build();
    }

    @Test
    void aCommandGoesToTheNamedSite() {
        CommandResult result = sites.send("icinga", Commands.scheduleForcedHostCheck("mail01", Instant.now()));
        assertEquals(Verdict.CONFIRMED, result.verdict());
        assertEquals(List.of(), naemon.commands());
        assertEquals(1, icinga.commands().size());
        assertThrows(IllegalArgumentException.class, () -> sites.send("nagios", REMOVE));
        sites.disable("icinga");
        SitesMissingException missing = assertThrows(SitesMissingException.class, () -> sites.send("icinga", REMOVE));
        assertTrue(missing.getMessage().endsWith("icinga (skipped: disabled)"), missing.getMessage());
        icinga.close();
        sites.enable("icinga");
        assertThrows(ConnectFailedException.class, () -> sites.send("icinga", REMOVE));
    }

    @Test
    void aCommandForAHostGoesToTheSiteThatMonitorsIt() {
        assertEquals(Verdict.CONFIRMED, sites.sendToHost("web01", REMOVE).verdict());
        assertEquals(1, naemon.commands().size());
        assertEquals(List.of(), icinga.commands());
        long requests = icinga.requests().size();
        sites.sendToHost("web01", REMOVE);
        assertEquals(requests, icinga.requests().size(), "the site of the host is cached");
        now.addAndGet(TimeUnit.MINUTES.toNanos(2));
        sites.sendToHost("web01", REMOVE);
        assertTrue(icinga.requests().size() > requests);
    }

    @Test
    void aHostThatMovedIsFoundWhenItsOldSiteRejects() {
        Command check = Commands.scheduleForcedHostCheck("mail01", Instant.now());
        sites.sendToHost("mail01", check);
        icinga.replaceTable(hosts("db01"));
        naemon.replaceTable(hosts("web01", "db01", "mail01"));
        assertEquals(Verdict.CONFIRMED, sites.sendToHost("mail01", check).verdict());
        assertEquals(1, naemon.commands().size());
    }

    @Test
    void aCommandThatTheRightSiteRejectsIsNotRepeated() {
        Command check = Commands.scheduleForcedHostCheck("mail01", Instant.now());
        assertEquals(Verdict.CONFIRMED, sites.sendToHost("mail01", check).verdict());
        icinga.faultOn("COMMAND", Fault.status(452, "not now"));
        assertEquals(Verdict.REJECTED, sites.sendToHost("mail01", check).verdict());
        assertEquals(2, icinga.commands().size());
        assertEquals(List.of(), naemon.commands());
    }

    @Test
    void aHostWithoutASiteOrWithTwoIsAnError() {
        IllegalArgumentException two =
                assertThrows(IllegalArgumentException.class, () -> sites.sendToHost("db01", REMOVE));
        assertEquals("host db01 is monitored by naemon and icinga: name the site", two.getMessage());
        IllegalArgumentException none =
                assertThrows(IllegalArgumentException.class, () -> sites.sendToHost("nobody", REMOVE));
        assertEquals("no site monitors a host called \"nobody\"", none.getMessage());
        icinga.close();
        assertThrows(SitesMissingException.class, () -> sites.sendToHost("nobody", REMOVE));
        assertEquals(List.of(), naemon.commands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[\"db77\"]]", "[[\"Web01\"]]", "[[\"web01\"],[\"web01\"]]", "[[\"web01 \"]]", "[[null]]"})
    void aSiteWhoseResponseHasAnotherHostGetsNoCommand(String answer) throws IOException {
        AtomicInteger commands = new AtomicInteger();
        try (HostileServer hostile = new HostileServer("1.5.1-naemon", request -> {
                    commands.addAndGet(request.startsWith("COMMAND") ? 1 : 0);
                    return answer;
                });
                LivestatusSites beside = LivestatusSites.builder()
                        .site(Site.of("hostile", hostile.endpoint()))
                        .site(Site.of("naemon", naemon.endpoint()))
                        .build()) {
            assertEquals(Verdict.CONFIRMED, beside.sendToHost("web01", REMOVE).verdict());
            assertEquals(1, naemon.commands().size());
            IllegalArgumentException none =
                    assertThrows(IllegalArgumentException.class, () -> beside.sendToHost("nobody", REMOVE));
            assertTrue(none.getMessage().contains("; hostile responds with "), none.getMessage());
            assertEquals(0, commands.get());
        }
    }

    @Test
    void aCommandForAllSitesHasAnOutcomePerSite() {
        icinga.close();
        Map<String, CommandOutcome> outcomes = sites.sendToAll(Command.of("ENABLE_NOTIFICATIONS"));
        assertEquals(List.of("naemon", "icinga"), List.copyOf(outcomes.keySet()));
        assertEquals(
                Verdict.CONFIRMED,
                assertInstanceOf(Sent.class, outcomes.get("naemon")).result().verdict());
        assertInstanceOf(
                SiteOutcome.Unreachable.class,
                assertInstanceOf(NotSent.class, outcomes.get("icinga")).outcome());
    }

    @Test
    void aConnectionLostDuringACommandLeavesItInDoubt() {
        naemon.faultOn("COMMAND", Fault.closeBeforeHeader());
        Map<String, CommandOutcome> outcomes = sites.sendToAll(Command.of("ENABLE_NOTIFICATIONS"));
        SiteOutcome lost =
                assertInstanceOf(InDoubt.class, outcomes.get("naemon")).outcome();
        assertInstanceOf(SiteOutcome.Unreachable.class, lost);
        assertTrue(outcomes.get("icinga").isConfirmed());
        assertInstanceOf(CommandFateUnknownException.class, lost.cause().orElseThrow());
    }

    @Test
    void aCommandWithoutAThreadInTimeIsNotSent() {
        List<Runnable> left = new ArrayList<>();
        try (LivestatusSites late = LivestatusSites.builder()
                .site(Site.of("naemon", naemon.endpoint()).timeout(Duration.ofMillis(10)))
                .executor(left::add)
                .build()) {
            CommandOutcome outcome =
                    late.sendToAll(Command.of("ENABLE_NOTIFICATIONS")).get("naemon");
            assertInstanceOf(
                    SiteOutcome.TimedOut.class,
                    assertInstanceOf(NotSent.class, outcome).outcome());
            left.forEach(Runnable::run);
            assertEquals(List.of(), naemon.commands(), "also not sent later");
        }
    }

    @Test
    void anEffectIsNotMetIfNoSiteAnswers() {
        Query back = Query.from(Hosts.TABLE)
                .columns(Hosts.NAME)
                .filter(Hosts.NAME.eq("web01"))
                .waitObject("web01")
                .waitCondition(Hosts.NAME.eq("web01"))
                .waitTimeout(Duration.ofMillis(50));
        assertTrue(sites.only("naemon").query(back).isConditionMet());
        sites.disable("naemon");
        assertFalse(sites.only("naemon").query(back).isConditionMet());
    }

    @Test
    void anEffectIsAwaitedAtTheNamedSite() {
        Query there =
                Query.from(Hosts.TABLE).columns(Hosts.NAME).waitObject("web01").waitCondition(Hosts.NAME.eq("web01"));
        assertThrows(IllegalArgumentException.class, () -> sites.sendAndAwait("naemon", REMOVE, there));
        assertEquals(List.of(), naemon.commands());
        CommandEffect effect = sites.sendAndAwait("naemon", REMOVE, there.waitTimeout(Duration.ofSeconds(5)));
        assertTrue(effect.isSeen());
        assertEquals(1, naemon.commands().size());
        sites.disable("naemon");
        assertThrows(
                SitesMissingException.class,
                () -> sites.sendAndAwait("naemon", REMOVE, there.waitTimeout(Duration.ofSeconds(5))));
    }

    @Test
    void anArgumentCannotBecomeAnotherCommand() {
        Command injected = Command.of("ADD_HOST_COMMENT", "web01", 1, "me", "x\n\nCOMMAND [1] SHUTDOWN_PROGRAM");
        assertThrows(IllegalArgumentException.class, () -> sites.send("naemon", injected));
        assertThrows(IllegalArgumentException.class, () -> sites.sendToAll(injected));
        assertEquals(List.of(), naemon.commands());
    }
}

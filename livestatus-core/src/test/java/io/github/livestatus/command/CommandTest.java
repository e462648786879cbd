package io.github.livestatus.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00.9Z");

    @Test
    void argumentsOfEveryTypeBecomeText() {
        Command command = Command.of("X_1", "web 01", 7, 1.5, true, false, NOON, Duration.ofMinutes(2), "");
        assertEquals(List.of("web 01", "7", "1.5", "1", "0", "1748779200", "120", ""), command.arguments());
        assertEquals("X_1;web 01;7;1.5;1;0;1748779200;120;", command.toString());
    }

    @Test
    void commandsAreEqualByNameAndArguments() {
        assertEquals(Command.of("A", 1), Command.of("A", "1"));
        assertEquals("A", Command.of("A").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A B", "A;B", "A\nB", "É"})
    void aNameOfOtherCharactersIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> Command.of(name));
    }

    @Test
    void aSemicolonIsRefusedBeforeTheLastArgument() {
        Command last = Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "a;b");
        assertEquals("ADD_HOST_COMMENT;web01;1;ops;a;b", last.toString());
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Command.of("ADD_HOST_COMMENT", "web01;1", true, "ops", "b"));
        assertTrue(refused.getMessage().contains("argument 1 of ADD_HOST_COMMENT"), refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Command("A", List.of("a;b", "c")));
    }

    @Test
    void anArgumentOfAnotherTypeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Command.of("A", List.of()));
        assertThrows(NullPointerException.class, () -> Command.of("A", (Object) null));
    }

    @Test
    void methodsMakeTheCommandOfTheirName() {
        assertEquals(
                "ACKNOWLEDGE_SVC_PROBLEM;web01;HTTP;2;1;0;ops;on it",
                Commands.acknowledgeSvcProblem("web01", "HTTP", true, true, false, "ops", "on it")
                        .toString());
        assertEquals(
                Command.of("SCHEDULE_FORCED_HOST_CHECK", "web01", NOON),
                Commands.scheduleForcedHostCheck("web01", NOON));
        assertEquals(
                "SCHEDULE_HOST_DOWNTIME;web01;1748779200;1748782800;0;0;600;ops;work; really",
                Commands.scheduleHostDowntime(
                                "web01",
                                NOON,
                                NOON.plus(Duration.ofHours(1)),
                                false,
                                0,
                                Duration.ofMinutes(10),
                                "ops",
                                "work; really")
                        .toString());
        assertEquals(
                "EC_DELETE;3,4;ops", Commands.ecDelete(List.of(3L, 4L), "ops").toString());
    }

    @Test
    void whatMayBeLeftOutIsNotSentAtTheEndAndEmptyBefore() {
        assertEquals(
                "DEL_DOWNTIME_BY_HOST_NAME;web01",
                Commands.delDowntimeByHostName("web01", null, null, null).toString());
        assertEquals(
                "DEL_DOWNTIME_BY_HOST_NAME;web01;;;a;b",
                Commands.delDowntimeByHostName("web01", null, null, "a;b").toString());
        assertEquals(
                "ACKNOWLEDGE_HOST_PROBLEM;web01;0;1;0;ops;on it;1748779200",
                Commands.acknowledgeHostProblem("web01", false, true, false, "ops", "on it", NOON)
                        .toString());
        assertThrows(
                NullPointerException.class,
                () -> Commands.acknowledgeHostProblem("web01", false, true, false, "ops", null, null));
    }

    @Test
    void methodsRefuseASemicolonThatWouldAddAnArgument() {
        assertThrows(IllegalArgumentException.class, () -> Commands.disableHostCheck("web01;ops"));
        assertThrows(
                IllegalArgumentException.class, () -> Commands.delDowntimeByHostName("web01", "HTTP;1", null, null));
    }

    @Test
    void aRejectionKeepsTheFirstLineOfWhatTheServerSaid() {
        CommandResult result = CommandResult.rejected(452, "Cannot acknowledge\n\n(0) stack\n");
        assertTrue(result.isRejected());
        assertEquals("Cannot acknowledge", result.words());
        assertEquals("REJECTED 452: Cannot acknowledge", result.toString());
        assertEquals("REJECTED", CommandResult.rejected(0, " ").toString());
        assertEquals(303, CommandResult.rejected(400, "x".repeat(400)).words().length());
        assertTrue(CommandResult.confirmed().isConfirmed());
        assertEquals("UNCONFIRMED", CommandResult.unconfirmed().toString());
    }
}

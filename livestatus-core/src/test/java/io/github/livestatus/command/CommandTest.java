package io.github.livestatus.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void aNameWithInvalidCharactersIsRejected(String name) {
        assertThrows(IllegalArgumentException.class, () -> Command.of(name));
    }

    @Test
    void aSemicolonIsRejectedBeforeTheLastArgument() {
        Command last = Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "a;b");
        assertEquals("ADD_HOST_COMMENT;web01;1;ops;a;b", last.toString());
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Command.of("ADD_HOST_COMMENT", "web01;1", true, "ops", "b"));
        assertTrue(refused.getMessage().contains("argument 1 of ADD_HOST_COMMENT"), refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Command("A", List.of("a;b", "c"), List.of()));
    }

    @Test
    void anArgumentOfAnotherTypeIsRejected() {
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
    void missingOptionalArgumentsAreOmittedAtTheEndAndEmptyBefore() {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADD_HOST_COMMENT;web01;1;ops;a;b",
                "COMMAND [1748779200] ADD_HOST_COMMENT;web01;1;ops;a;b",
                "[1748779200] ADD_HOST_COMMENT;web01;1;ops;a;b",
                "  COMMAND  [ 1748779200 ]  ADD_HOST_COMMENT;web01;1;ops;a;b\n"
            })
    void textOfOtherClientsIsParsed(String text) {
        assertEquals(Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "a;b"), Command.parse(text));
        assertEquals("ADD_HOST_COMMENT;web01;1;ops;a;b", Command.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                ";web01",
                "GET hosts",
                "COMMAND [now] ADD_HOST_COMMENT;web01",
                "COMMAND [1748779200]",
                "COMMAND 1748779200 ADD_HOST_COMMENT;web01",
                "add_host_comment;web01",
                "ADD_HOST_COMMENT;web01;1;ops;x\nResponseHeader: fixed16",
                "ADD_HOST_COMMENT;web01;1;ops;x\n\n"
            })
    void invalidTextIsRejected(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Command.parse(text));
        assertTrue(refused.getMessage().matches("(?s)(not a command|a command is one line).*"), refused::getMessage);
    }

    @Test
    void aPrintedCommandIsParsedToTheSameCommand() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "a;\\|=[]{}\" \tüCOMMAND";
        for (int i = 0; i < 2000; i++) {
            List<Object> arguments = new ArrayList<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(8); k > 0; k--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                arguments.add(j == 1 ? text.toString() : text.toString().replace(";", ""));
            }
            boolean hasOutput = random.nextBoolean();
            if (hasOutput) {
                arguments.add("one\ntwo\n");
                arguments.replaceAll(argument -> argument.toString().replace(";", ""));
            }
            Command command = Command.of(hasOutput ? "PROCESS_HOST_CHECK_RESULT" : "X", arguments.toArray());
            assertEquals(command, Command.parse(command.toString()), "seed " + seed);
            assertEquals(
                    command.hashCode(), Command.parse("COMMAND [1] " + command).hashCode(), "seed " + seed);
        }
    }

    @Test
    void backendsBelongToACommand() {
        Command command = Command.of("DISABLE_NOTIFICATIONS");
        assertEquals(List.of(), command.backends());
        assertEquals(List.of("a", "b"), command.backends("a", "b").backends());
        assertNotEquals(command, command.backends("a"));
        assertEquals("DISABLE_NOTIFICATIONS", command.backends("a").toString());
        for (String bad : List.of("", "a b", "a\n", "\t")) {
            assertThrows(IllegalArgumentException.class, () -> command.backends(bad));
        }
    }

    @Test
    void builtAcknowledgementsHaveTheRightArguments() {
        String user = System.getProperty("user.name");
        assertEquals(
                "ACKNOWLEDGE_SVC_PROBLEM;web01;HTTP;2;0;0;" + user + ";on it",
                Commands.acknowledge("web01", "HTTP").sticky().comment("on it").toString());
        assertEquals(
                Commands.acknowledgeHostProblem("web01", false, true, true, "ops", "on it"),
                Commands.acknowledge("web01")
                        .notifying()
                        .persistent()
                        .author("ops")
                        .comment("on it"));
        assertEquals(
                Commands.acknowledgeHostProblemExpire("web01", false, false, false, NOON, "ops", "x"),
                Commands.acknowledge("web01").until(NOON).author("ops").comment("x"));
        assertEquals(
                Commands.acknowledgeSvcProblemExpire("web01", "HTTP", false, false, false, NOON, "ops", "x"),
                Commands.acknowledge("web01", "HTTP").until(NOON).author("ops").comment("x"));
    }

    @Test
    void builtCommentsAndNotificationsHaveTheRightArguments() {
        assertEquals(
                Commands.addHostComment("web01", false, "ops", "moves"),
                Commands.comment("web01").author("ops").text("moves"));
        assertEquals(
                Commands.addSvcComment("web01", "HTTP", true, "ops", "moves"),
                Commands.comment("web01", "HTTP").persistent().author("ops").text("moves"));
        assertEquals(
                Commands.sendCustomHostNotification("web01", 0, "ops", "look"),
                Commands.notification("web01").author("ops").comment("look"));
        assertEquals(
                Commands.sendCustomSvcNotification("web01", "HTTP", 7, "ops", "look"),
                Commands.notification("web01", "HTTP")
                        .broadcast()
                        .forced()
                        .counted()
                        .author("ops")
                        .comment("look"));
    }

    @Test
    void builtDowntimeChangesAndRemovalsHaveTheRightArguments() {
        assertEquals(
                Commands.modifyHostDowntime(7, null, NOON, null, null, null, "ops", "longer"),
                Commands.changeHostDowntime(7).end(NOON).author("ops").comment("longer"));
        assertEquals(
                Commands.modifySvcDowntime(7, NOON, null, null, null, Duration.ofHours(1), "ops", "later"),
                Commands.changeServiceDowntime(7)
                        .start(NOON)
                        .duration(Duration.ofHours(1))
                        .author("ops")
                        .comment("later"));
        assertEquals(
                Commands.delDowntimeByHostgroupName("linux", "web01", "HTTP", NOON, "network"),
                Commands.removeDowntimesOfHostGroup("linux")
                        .host("web01")
                        .service("HTTP")
                        .start(NOON)
                        .comment("network")
                        .command());
        assertEquals(
                Commands.delDowntimeByHostName("web01", null, null, null),
                Commands.removeDowntimesOfHost("web01").command());
        assertThrows(IllegalArgumentException.class, () -> Commands.changeHostDowntime(-1));
    }

    @Test
    void builtDowntimesWithChildHostsHaveTheRightArguments() {
        Duration hour = Duration.ofHours(1);
        Instant end = NOON.plus(hour);
        assertEquals(
                Commands.scheduleAndPropagateHostDowntime("web01", NOON, end, true, 0, hour, "ops", "work"),
                Commands.downtime("web01")
                        .withChildHosts(false)
                        .fixed(NOON, hour)
                        .author("ops")
                        .comment("work"));
        assertEquals(
                Commands.scheduleAndPropagateTriggeredHostDowntime("web01", NOON, end, true, 0, hour, "ops", "work"),
                Commands.downtime("web01")
                        .withChildHosts(true)
                        .fixed(NOON, hour)
                        .author("ops")
                        .comment("work"));
        assertThrows(IllegalStateException.class, () -> Commands.downtime("web01", "HTTP")
                .withChildHosts(true));
        assertThrows(
                IllegalStateException.class,
                () -> Commands.downtime("web01").withChildHosts(true).ofServices());
    }

    /** Each command with more than four arguments has a builder, a shorter form, or only one supporting server. */
    @Test
    void everyCommandWithManyArgumentsHasABuilder() {
        Set<String> built = Set.of(
                "acknowledgeHostProblem",
                "acknowledgeHostProblemExpire",
                "acknowledgeSvcProblem",
                "acknowledgeSvcProblemExpire",
                "addSvcComment",
                "delDowntimeByHostgroupName",
                "modifyHostDowntime",
                "modifySvcDowntime",
                "scheduleAndPropagateHostDowntime",
                "scheduleAndPropagateTriggeredHostDowntime",
                "scheduleHostDowntime",
                "scheduleHostSvcDowntime",
                "scheduleHostgroupHostDowntime",
                "scheduleHostgroupSvcDowntime",
                "scheduleServicegroupHostDowntime",
                "scheduleServicegroupSvcDowntime",
                "scheduleSvcDowntime",
                "sendCustomSvcNotification");
        // The author and comment after a form with three arguments are an extension of Nagios.
        Set<String> shorter = Set.of(
                "delaySvcNotification", "scheduleForcedSvcCheck", "scheduleSvcCheck", "setSvcNotificationNumber");
        // The event console of Checkmk requires all of its arguments.
        Set<String> whole = Set.of("ecUpdate");
        Set<String> known =
                Stream.of(built, shorter, whole).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> many = Stream.of(Commands.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 4)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, many);
    }

    @Test
    void builtDowntimesHaveTheRightArguments() {
        Duration hour = Duration.ofHours(1);
        Instant end = NOON.plus(hour);
        assertEquals(
                Commands.scheduleHostDowntime("web01", NOON, end, true, 0, hour, "ops", "work"),
                Commands.downtime("web01").fixed(NOON, hour).author("ops").comment("work"));
        assertEquals(
                Commands.scheduleSvcDowntime(
                        "web01", "HTTP", NOON, end, false, 7, Duration.ofMinutes(9), "ops", "work"),
                Commands.downtime("web01", "HTTP")
                        .flexible(NOON, hour, Duration.ofMinutes(9))
                        .triggeredBy(7)
                        .author("ops")
                        .comment("work"));
        assertEquals(
                Commands.scheduleHostSvcDowntime("web01", NOON, end, true, 0, hour, "ops", "work"),
                Commands.downtime("web01")
                        .ofServices()
                        .fixed(NOON, hour)
                        .author("ops")
                        .comment("work"));
        Downtime group = Commands.downtimeOfHostGroup("linux").fixed(NOON, hour).author("ops");
        assertEquals(
                Commands.scheduleHostgroupHostDowntime("linux", NOON, end, true, 0, hour, "ops", "work"),
                group.comment("work"));
        assertEquals(
                Commands.scheduleHostgroupSvcDowntime("linux", NOON, end, true, 0, hour, "ops", "work"),
                group.ofServices().comment("work"));
        Downtime services =
                Commands.downtimeOfServiceGroup("web").fixed(NOON, hour).author("ops");
        assertEquals(
                Commands.scheduleServicegroupSvcDowntime("web", NOON, end, true, 0, hour, "ops", "work"),
                services.comment("work"));
        assertEquals(
                Commands.scheduleServicegroupHostDowntime("web", NOON, end, true, 0, hour, "ops", "work"),
                services.ofHosts().comment("work"));
        List<String> standard = Commands.downtime("web01").comment("now").arguments();
        assertEquals(7200, Long.parseLong(standard.get(2)) - Long.parseLong(standard.get(1)));
        assertThrows(
                IllegalArgumentException.class, () -> Commands.downtime("web01").fixed(NOON, Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class, () -> Commands.downtime("web01").fixed(NOON, Duration.ofMillis(900)));
        assertThrows(
                IllegalArgumentException.class, () -> Commands.downtime("web01").triggeredBy(-1));
        assertThrows(
                IllegalStateException.class, () -> Commands.downtime("a", "b").ofHosts());
    }

    @Test
    void methodsRejectASemicolonThatWouldAddAnArgument() {
        assertThrows(IllegalArgumentException.class, () -> Commands.disableHostCheck("web01;ops"));
        assertThrows(
                IllegalArgumentException.class, () -> Commands.delDowntimeByHostName("web01", "HTTP;1", null, null));
    }

    @Test
    void aRejectionKeepsTheFirstLineOfTheServersText() {
        CommandResult result = CommandResult.rejected(452, "Cannot acknowledge\n\n(0) stack\n");
        assertTrue(result.isRejected());
        assertEquals("Cannot acknowledge", result.errorText());
        assertEquals("REJECTED 452: Cannot acknowledge", result.toString());
        assertEquals("REJECTED", CommandResult.rejected(0, " ").toString());
        assertEquals(
                303, CommandResult.rejected(400, "x".repeat(400)).errorText().length());
        assertTrue(CommandResult.confirmed().isConfirmed());
        assertEquals("UNCONFIRMED", CommandResult.unconfirmed().toString());
    }
}

package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.transport.Deadline;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Views, outcomes and events prevent mistakes. */
class LivestatusViewTest {
    private static final Query NAMES = Query.parse("GET hosts\nColumns: name");
    private static final Query NO_TABLE = Query.parse("GET nowhere\nColumns: name");

    /** A view has no close method: closing the view of a connection once closed the connection. */
    @Test
    void aViewWithADeadlineCannotBeClosed() throws Exception {
        for (Class<?> budget : List.of(Deadline.class, Duration.class)) {
            Method within = LivestatusConnection.class.getMethod("within", budget);
            assertFalse(AutoCloseable.class.isAssignableFrom(within.getReturnType()), within.toString());
        }
        assertTrue(LivestatusView.class.isAssignableFrom(Livestatus.class));
    }

    @Test
    void onlySingleServersHaveQueryEach() {
        assertTrue(Arrays.stream(Queries.class.getMethods())
                .noneMatch(method -> method.getName().equals("queryEach")));
    }

    @Test
    void aBudgetEndsOnlyTheCallsOfItsView() {
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(ThreeHosts.HOSTS)
                        .unix()
                        .start();
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            assertEquals(3, live.within(Duration.ofMinutes(1)).query(NAMES).size());
            LivestatusView late = live.within(Duration.ZERO);
            assertThrows(TimedOutException.class, () -> late.query(NAMES));
            assertEquals(3, live.query(NAMES).size());
        }
    }

    @Test
    void anOutcomeIsExactlyOneKind() {
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(ThreeHosts.HOSTS)
                        .unix()
                        .start();
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            List<QueryOutcome> outcomes = live.queryEach(List.of(NAMES, NO_TABLE));
            QueryOutcome success = outcomes.get(0);
            assertTrue(success.isSuccess());
            assertEquals(3, success.result().size());
            assertSame(success.result(), success.orThrow());
            assertThrows(IllegalStateException.class, success::failure);
            QueryOutcome failure = outcomes.get(1);
            assertFalse(failure.isSuccess());
            assertSame(failure.failure(), assertThrows(LivestatusException.class, failure::orThrow));
            IllegalStateException noResult = assertThrows(IllegalStateException.class, failure::result);
            assertSame(failure.failure(), noResult.getCause());
        }
    }

    @Test
    void eventsHaveNoNulls() throws Exception {
        List<LivestatusEvent> events = new ArrayList<>();
        LivestatusListener listener = new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                events.add(event);
            }
        };
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(ThreeHosts.HOSTS)
                        .unix()
                        .start();
                Livestatus live = LivestatusConnection.builder(fake.endpoint())
                        .listener(listener)
                        .open()) {
            live.queryEach(List.of(NAMES, NO_TABLE));
        }
        for (LivestatusEvent event : events) {
            for (Method getter : LivestatusEvent.class.getMethods()) {
                assertNotNull(getter.invoke(event), getter + " of " + event);
            }
            assertEquals(event.action() == Action.QUERY, event.query().isPresent());
            assertEquals(event.action() == Action.CLOSE, event.reason().isPresent());
        }
        assertTrue(events.stream().anyMatch(event -> event.failure().isPresent()));
    }

    @Test
    void nullArgumentsAreNamed() {
        try (LivestatusConnection live =
                LivestatusConnection.builder("unix:/nowhere").build()) {
            for (LivestatusView view : List.of(live, live.within(Deadline.never()))) {
                assertNamed("query", () -> view.query((Query) null));
                assertNamed("queries", () -> view.queryAll(null));
                assertNamed("queries", () -> view.queryEach(null));
                assertNamed("query", () -> view.forEach(null, row -> {}));
                assertNamed("rows", () -> view.forEach(NAMES, null));
                assertNamed("commands", () -> view.sendAll(null));
            }
            assertNamed("deadline", () -> live.within((Deadline) null));
            assertNamed("budget", () -> live.within((Duration) null));
        }
    }

    private static void assertNamed(String argument, Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }
}

package io.github.livestatus.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.error.TimedOutException.Phase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LivestatusExceptionTest {
    private static final String TCP = "tcp:10.0.0.2:6557";
    private static final Map<String, Predicate<LivestatusException>> FACTS = new TreeMap<>(Map.of(
            "started", LivestatusException::responseStarted,
            "transient", LivestatusException::isTransient,
            "unreachable", LivestatusException::isUnreachable,
            "turned away", LivestatusException::isTurnedAway,
            "silent", LivestatusException::isSilent,
            "server", LivestatusException::isServerFault,
            "query", LivestatusException::isQueryFault,
            "aborted", LivestatusException::isAborted));

    private static void assertFacts(LivestatusException failure, String... facts) {
        Set<String> found = new TreeSet<>();
        FACTS.forEach((name, fact) -> {
            if (fact.test(failure)) {
                found.add(name);
            }
        });
        assertEquals(new TreeSet<>(Set.of(facts)), found, failure::toString);
    }

    private static ConnectionLostException lost(String endpoint, long received) {
        return new ConnectionLostException(endpoint, "closed", received, null);
    }

    private static TimedOutException timedOut(Phase phase, boolean responseStarted) {
        return new TimedOutException(TCP, phase, Duration.ofSeconds(1), responseStarted, "", null);
    }

    @Test
    void everyKindHasItsFacts() {
        assertFacts(new ConnectFailedException(TCP, "refused", true, null), "unreachable", "server", "transient");
        assertFacts(new ConnectFailedException(TCP, "unknown host", false, null), "unreachable", "server");
        assertFacts(lost("unix:/rw/live", 0), "unreachable", "server", "transient");
        assertFacts(lost(TCP, 0), "unreachable", "server", "transient", "turned away");
        assertFacts(lost(TCP, 16), "server", "started");
        assertFacts(timedOut(Phase.CONNECT, false), "unreachable", "silent", "server");
        assertFacts(timedOut(Phase.WRITE, false), "server");
        assertFacts(timedOut(Phase.FIRST_BYTE, false), "silent", "server");
        assertFacts(timedOut(Phase.RESPONSE, true), "started");
        assertFacts(new AbortedException("cancelled", false, null), "aborted");
        assertFacts(new AbortedException("cancelled", true, null), "aborted", "started");
        assertFacts(new MalformedResponseException("no header", 0, "x"), "started");
        assertFacts(new QueryRejectedException(404, "no such table", "GET nowhere"), "query", "started");
        assertFacts(new LimitExceededException("the body", 2, "maxResponseBytes", 1), "query", "started");
        assertFacts(new UnsupportedByServerException("ICINGA2", "no such header"), "query");
        assertFacts(
                new PoolExhaustedException("site", Duration.ZERO, "borrowTimeout", "2 (maxConnections)", 2, 0, null));
        assertFacts(new SitesMissingException(Map.of(), 1));
    }

    @Test
    void aMalformedResponseIsShownWithThePositionOfTheError() {
        assertEquals("no row", new MalformedResponseException("no row", 0, "").getMessage());
        assertEquals(
                "no header; the response begins with \"SSH-2.0\"",
                new MalformedResponseException("no header", 0, "SSH-2.0").getMessage());
        assertEquals(
                "no comma at byte 903 of the body, near \"x\"",
                new MalformedResponseException("no comma", 903, "x").getMessage());
    }

    /** A command in doubt is never repeated, whatever the failure was. */
    @Test
    void aCommandInDoubtHasTheFaultOfItsCauseAndIsNotRetryable() {
        assertFacts(new CommandFateUnknownException(0, 1, lost(TCP, 0)), "server");
        assertFacts(new CommandFateUnknownException(1, 1, lost(TCP, 0)), "server", "started");
        assertFacts(new CommandFateUnknownException(0, 1, new AbortedException("stopped", false, null)), "aborted");
    }

    @Test
    void factsSurviveSerialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(lost(TCP, 0));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertFacts((LivestatusException) in.readObject(), "unreachable", "server", "transient", "turned away");
        }
    }
}

package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;
import java.time.Duration;

/** A deadline passed. {@link #phase()} returns the part of the call that took too long, {@link #budget()} its time limit. */
public final class TimedOutException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    /** A part of a call. */
    public enum Phase {
        /** Connecting, TLS handshake included. */
        CONNECT("connecting"),
        /** Writing the request. */
        WRITE("writing the request"),
        /** Waiting for the first byte of the response. */
        FIRST_BYTE("waiting for the first byte"),
        /** Reading the rest of the response. */
        RESPONSE("reading the response"),
        /** Reading a response that arrived more slowly than {@code minBytesPerSecond} requires. */
        SLOW_RESPONSE("reading a response that came too slowly");

        private final String text;

        Phase(String text) {
            this.text = text;
        }
    }

    private final String endpoint;
    private final Phase phase;
    private final Duration budget;

    /**
     * For the library and for tests: creates the exception for a call that took too long.
     *
     * @param endpoint the address of the server, such as {@code tcp:10.2.0.10:6557}
     * @param phase the part of the call
     * @param budget the time limit of that part
     * @param hint the likely cause, or "" if it is not known
     */
    public TimedOutException(
            String endpoint, Phase phase, Duration budget, boolean responseStarted, String hint, Throwable cause) {
        super(
                "timed out " + phase.text + " after " + budget.toMillis() + " ms at " + endpoint
                        + (hint.isEmpty() ? "" : ": " + hint),
                cause,
                Facts.of()
                        .and(Fact.RESPONSE_STARTED, responseStarted)
                        .and(Fact.SERVER_FAULT, !responseStarted || phase == Phase.SLOW_RESPONSE)
                        .and(Fact.UNREACHABLE, phase == Phase.CONNECT)
                        .and(Fact.SILENT, phase == Phase.CONNECT || phase == Phase.FIRST_BYTE));
        this.endpoint = endpoint;
        this.phase = phase;
        this.budget = budget;
    }

    /** Returns the address of the server. */
    public String endpoint() {
        return endpoint;
    }

    /** Returns the part of the call that took too long. */
    public Phase phase() {
        return phase;
    }

    /** Returns the time limit of that part. */
    public Duration budget() {
        return budget;
    }
}

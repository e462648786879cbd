package io.github.livestatus.command;

import io.github.livestatus.text.Printable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The result of a command, as far as the server reports it. Servers queue commands, so a confirmed command may take effect a little
 * later.
 *
 * @param verdict confirmed, unconfirmed or rejected
 * @param status the status code of a rejection, such as 400 or 452; 0 if the server sent none, or did not reject the command
 * @param errorText the first line of the error text; "" unless the command was rejected
 * @param backends the results of the servers behind an LMD that got the command, by key; empty for other servers. If all have the
 *     same verdict, this result has that verdict; otherwise the verdict of this result is {@code UNCONFIRMED}
 */
public record CommandResult(Verdict verdict, int status, String errorText, Map<String, CommandResult> backends) {
    private static final CommandResult CONFIRMED = new CommandResult(Verdict.CONFIRMED, 0, "", Map.of());
    private static final CommandResult UNCONFIRMED = new CommandResult(Verdict.UNCONFIRMED, 0, "", Map.of());
    private static final int LONGEST = 300;

    /** Whether the server accepted a command. */
    public enum Verdict {
        /** The server read the command and found no error. Naemon (livestatus 1.0.9), Icinga 2 and LMD (2.8.2) report this. */
        CONFIRMED,
        /**
         * The server did not report a result, so the command may have an error. Nagios with MK Livestatus, Checkmk, Shinken,
         * and Naemon with livestatus before 1.0.9 never report a result, but have read the command. An LMD that closes the
         * connection without a response may not even have read the command: an LMD before 2.8.2, or any LMD behind an xinetd
         * that closes connections at its limit.
         */
        UNCONFIRMED,
        /** The server read the command and found an error. Naemon, Icinga 2 and LMD report this; the server does not execute it. */
        REJECTED
    }

    /** @throws NullPointerException if the verdict, the error text or the backends are null */
    public CommandResult {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(errorText, "errorText");
        backends = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(backends, "backends")));
    }

    /** Returns a result with the verdict {@code CONFIRMED}. */
    public static CommandResult confirmed() {
        return CONFIRMED;
    }

    /** Returns a result with the verdict {@code UNCONFIRMED}. */
    public static CommandResult unconfirmed() {
        return UNCONFIRMED;
    }

    /**
     * Returns a result with the verdict {@code REJECTED}.
     *
     * @param status the status code that the server sent; 0 if it sent none
     * @param text the error text; at most 300 characters of its first line are kept
     */
    public static CommandResult rejected(int status, String text) {
        Objects.requireNonNull(text, "text");
        String line = text.strip().lines().findFirst().orElse("").strip();
        String errorText = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
        return new CommandResult(Verdict.REJECTED, status, Printable.line(errorText), Map.of());
    }

    /** Returns true if the server has read the command and reported no error; false for {@code UNCONFIRMED}. */
    public boolean isConfirmed() {
        return verdict == Verdict.CONFIRMED;
    }

    /** Returns true if the server rejected the command; {@link #errorText()} has the reason. */
    public boolean isRejected() {
        return verdict == Verdict.REJECTED;
    }

    /**
     * Returns the verdict and the error text: {@code REJECTED 452: Cannot acknowledge ...}. If the servers behind an LMD have
     * different verdicts, it also returns their results.
     */
    @Override
    public String toString() {
        if (backends.values().stream().anyMatch(one -> one.verdict != verdict)) {
            return verdict + " " + backends;
        } else if (!isRejected()) {
            return verdict.name();
        }
        return Printable.line(
                verdict + (status == 0 ? "" : " " + status) + (errorText.isEmpty() ? "" : ": " + errorText));
    }
}

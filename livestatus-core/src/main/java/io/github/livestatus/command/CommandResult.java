package io.github.livestatus.command;

import io.github.livestatus.text.Printable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What became of a command, as far as the server tells. That it was read does not mean that its effect can be seen already:
 * servers carry commands out when they come to it.
 *
 * @param verdict confirmed, unconfirmed or rejected
 * @param status the code that the server rejected it with, such as 400 or 452; 0 if it gave none or rejected nothing
 * @param words the first line of what the server said; "" unless it rejected the command
 * @param backends the result of each backend of an LMD that got the command, by key; empty on other servers. The verdict is the
 *     one that all of them gave; {@code UNCONFIRMED} if they differ
 */
public record CommandResult(Verdict verdict, int status, String words, Map<String, CommandResult> backends) {
    private static final CommandResult CONFIRMED = new CommandResult(Verdict.CONFIRMED, 0, "", Map.of());
    private static final CommandResult UNCONFIRMED = new CommandResult(Verdict.UNCONFIRMED, 0, "", Map.of());
    private static final int LONGEST = 300;

    /** What the server said of a command. */
    public enum Verdict {
        /** The server has read it and found no error. Naemon 1.5.1, Icinga 2.13, LMD 2.8.2. */
        CONFIRMED,
        /**
         * Nothing was said, which means neither that it is right nor that it is wrong. Nagios with MK Livestatus, Checkmk,
         * Shinken and Naemon's livestatus before 1.0.9 never say, but have read it. An LMD that closes without a word may not
         * even have read it: LMD before 2.8.2, or any behind an xinetd that closes at accept.
         */
        UNCONFIRMED,
        /** The server refused it. */
        REJECTED
    }

    /** @throws NullPointerException for no verdict, no words or no backends */
    public CommandResult {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(words, "words");
        backends = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(backends, "backends")));
    }

    /** Makes the result of a server that has no backends. */
    public CommandResult(Verdict verdict, int status, String words) {
        this(verdict, status, words, Map.of());
    }

    /** Returns the result at an LMD, made of the results of the backends that got the command, by key; one at least. */
    public static CommandResult of(Map<String, CommandResult> backends) {
        Map.Entry<String, CommandResult> first = Objects.requireNonNull(backends, "backends").entrySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no backends"));
        CommandResult one = first.getValue();
        if (backends.values().stream().anyMatch(other -> other.verdict != one.verdict)) {
            return new CommandResult(Verdict.UNCONFIRMED, 0, "", backends);
        }
        String words = one.words.isEmpty() ? "" : first.getKey() + ": " + one.words;
        return new CommandResult(one.verdict, one.status, words, backends);
    }

    /** Read, and not found wrong. */
    public static CommandResult confirmed() {
        return CONFIRMED;
    }

    /** Sent, and nothing was said of it. */
    public static CommandResult unconfirmed() {
        return UNCONFIRMED;
    }

    /**
     * Refused.
     *
     * @param status the server's code, 0 if it gave none
     * @param text what the server said; of its first line at most 300 characters are kept
     */
    public static CommandResult rejected(int status, String text) {
        Objects.requireNonNull(text, "text");
        String line = text.strip().lines().findFirst().orElse("").strip();
        String words = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
        return new CommandResult(Verdict.REJECTED, status, Printable.line(words), Map.of());
    }

    /** Returns true if the server has read it and found no error. */
    public boolean isConfirmed() {
        return verdict == Verdict.CONFIRMED;
    }

    /** Returns true if the server refused it; {@link #words()} say why. */
    public boolean isRejected() {
        return verdict == Verdict.REJECTED;
    }

    /**
     * Returns the verdict, and what the server said: {@code REJECTED 452: Cannot acknowledge ...}; where backends differ, what
     * each of them said.
     */
    @Override
    public String toString() {
        if (backends.values().stream().anyMatch(one -> one.verdict != verdict)) {
            return verdict + " " + backends;
        } else if (!isRejected()) {
            return verdict.name();
        }
        return Printable.line(verdict + (status == 0 ? "" : " " + status) + (words.isEmpty() ? "" : ": " + words));
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.command.CommandResult;
import java.util.Objects;

/**
 * The outcome of a command at a site: sent, in doubt, or not sent. Exactly one of {@link #isSent}, {@link #isInDoubt} and {@link
 * #isNotSent} is true. Immutable.
 */
public sealed interface CommandOutcome {
    /** Returns true if the server has received the command, even if it rejected the command. */
    default boolean isSent() {
        return this instanceof Sent;
    }

    /** Returns true if the server has read the command and found no error. */
    default boolean isConfirmed() {
        return isSent() && result().isConfirmed();
    }

    /** Returns true if the server rejected the command. */
    default boolean isRejected() {
        return isSent() && result().isRejected();
    }

    /**
     * Returns true if the command was written, at least in part, but no response arrived. The server may have executed the command,
     * or may execute it later.
     */
    default boolean isInDoubt() {
        return this instanceof InDoubt;
    }

    /** Returns true if no byte of the command was written. It is safe to send the command again. */
    default boolean isNotSent() {
        return this instanceof NotSent;
    }

    /**
     * Returns the result from the server.
     *
     * @throws IllegalStateException if the command is in doubt or was not sent
     */
    default CommandResult result() {
        throw new IllegalStateException("no server has answered the command: " + this);
    }

    /**
     * Returns the outcome of the site if the command is in doubt or was not sent.
     *
     * @throws IllegalStateException if the command was sent
     */
    default SiteOutcome outcome() {
        throw new IllegalStateException("the command was sent: " + this);
    }

    /** The server has received the command; {@code result} is the server's reply. */
    record Sent(CommandResult result) implements CommandOutcome {
        /** Refuses null. */
        public Sent {
            Objects.requireNonNull(result, "result");
        }

        @Override
        public String toString() {
            return result.toString();
        }
    }

    /**
     * The command was written, at least in part, but no response arrived; {@code outcome} is the reason. The server may have
     * executed the command.
     */
    record InDoubt(SiteOutcome outcome) implements CommandOutcome {
        /** Refuses null. */
        public InDoubt {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public String toString() {
            return "in doubt: " + outcome;
        }
    }

    /** The command was not sent and will not be sent; {@code outcome} is the reason. */
    record NotSent(SiteOutcome outcome) implements CommandOutcome {
        /** Refuses null. */
        public NotSent {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public String toString() {
            return "not sent: " + outcome;
        }
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.command.CommandResult;
import java.util.Objects;

/**
 * What became of a command at a site: its server has read it, it may have been carried out, or it was not sent. Exactly one of
 * {@link #isSent}, {@link #isInDoubt} and {@link #isNotSent} is true. Immutable.
 */
public sealed interface CommandOutcome {
    /** Returns true if the site took the command, whatever its server said to it. */
    default boolean isSent() {
        return this instanceof Sent;
    }

    /** Returns true if the server has read the command and found no error. */
    default boolean isConfirmed() {
        return isSent() && result().isConfirmed();
    }

    /** Returns true if the server refused the command. */
    default boolean isRejected() {
        return isSent() && result().isRejected();
    }

    /** Returns true if the command may have been carried out, or may yet be: it went out, and no answer came. */
    default boolean isInDoubt() {
        return this instanceof InDoubt;
    }

    /** Returns true if no byte of the command went out, so that it can be sent again. */
    default boolean isNotSent() {
        return this instanceof NotSent;
    }

    /**
     * Returns what the site's server said.
     *
     * @throws IllegalStateException where it said nothing: the command is in doubt, or was not sent
     */
    default CommandResult result() {
        throw new IllegalStateException("no server has answered the command: " + this);
    }

    /**
     * Returns what became of the site, where the command is in doubt or was not sent.
     *
     * @throws IllegalStateException where the command was sent
     */
    default SiteOutcome outcome() {
        throw new IllegalStateException("the command was sent: " + this);
    }

    /** The site took it; {@code result} is what its server said. */
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

    /** It went out, in part or whole, and no answer came; {@code outcome} says why. It may have been carried out. */
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

    /** It was not sent, nor will it be; {@code outcome} says why. */
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

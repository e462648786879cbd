package io.github.livestatus.multisite;

import io.github.livestatus.command.CommandResult;
import java.util.Objects;

/**
 * The outcome of a command at a site. Exactly one of {@link #isSent}, {@link #isInDoubt} and {@link #isNotSent} returns true. The
 * constructors of its classes are for the library and for tests. Immutable.
 */
public sealed interface CommandOutcome {
    /**
     * Returns true if the command was sent completely and has a result. The result may be a rejection, or {@code UNCONFIRMED} from a
     * server that does not respond to commands.
     */
    default boolean isSent() {
        return this instanceof Sent;
    }

    /** Returns true if the server has read the command and reported no error; false for {@code UNCONFIRMED}. */
    default boolean isConfirmed() {
        return isSent() && result().isConfirmed();
    }

    /** Returns true if the server rejected the command. */
    default boolean isRejected() {
        return isSent() && result().isRejected();
    }

    /**
     * Returns true if the command was sent, at least in part, and the call ended before it was known that the server had read the
     * command. The server may execute the command, or may have done so.
     */
    default boolean isInDoubt() {
        return this instanceof InDoubt;
    }

    /** Returns true if no byte of the command was sent. It is safe to send the command again. */
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
     * Returns why the command is in doubt or was not sent, as the outcome of the site.
     *
     * @throws IllegalStateException if the command was sent
     */
    default SiteOutcome outcome() {
        throw new IllegalStateException("the command was sent: " + this);
    }

    /**
     * The command was sent completely and has a result.
     *
     * @param result the result of the command; a server that does not respond to commands has {@code UNCONFIRMED}
     */
    record Sent(CommandResult result) implements CommandOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Sent {
            Objects.requireNonNull(result, "result");
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return result.toString();
        }
    }

    /**
     * The command was sent, at least in part, and the call ended before it was known that the server had read the command. The
     * server may execute it, or may have executed it.
     *
     * @param outcome the reason, as the outcome of the site
     */
    record InDoubt(SiteOutcome outcome) implements CommandOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public InDoubt {
            Objects.requireNonNull(outcome, "outcome");
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return "in doubt: " + outcome;
        }
    }

    /**
     * The command was not sent and will not be sent.
     *
     * @param outcome the reason, as the outcome of the site
     */
    record NotSent(SiteOutcome outcome) implements CommandOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public NotSent {
            Objects.requireNonNull(outcome, "outcome");
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return "not sent: " + outcome;
        }
    }
}

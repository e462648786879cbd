package io.github.livestatus.multisite;

import io.github.livestatus.command.CommandResult;
import java.util.Objects;

/** What became of a command at one of several sites. Immutable. */
public sealed interface CommandOutcome {
    /** Returns true if the site took the command, whatever its server said to it. */
    default boolean isSent() {
        return false;
    }

    /**
     * Returns what the site's server said.
     *
     * @throws IllegalStateException where the command was not sent
     */
    default CommandResult result() {
        throw new IllegalStateException("the command was not sent: " + this);
    }

    /**
     * Returns what became of the site where the command was not sent.
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
        public boolean isSent() {
            return true;
        }

        @Override
        public String toString() {
            return result.toString();
        }
    }

    /**
     * The site did not take it, as far as is known: it was not contacted, or failed. Where the outcome's cause is a {@link
     * io.github.livestatus.error.CommandFateUnknownException}, it may have been carried out all the same.
     */
    record NotSent(SiteOutcome outcome) implements CommandOutcome {
        /** Refuses null. */
        public NotSent {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public String toString() {
            return outcome.toString();
        }
    }
}

package io.github.livestatus.multisite;

import io.github.livestatus.command.CommandResult;

/** What became of a command at one of several sites. Immutable. */
public sealed interface CommandOutcome {
    /** The site took it; {@code result} is what its server said. */
    record Sent(CommandResult result) implements CommandOutcome {
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
        @Override
        public String toString() {
            return outcome.toString();
        }
    }
}

package io.github.livestatus.client;

import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.result.Result;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What became of a command whose effect was waited for. The command has been sent, whatever came of the wait.
 *
 * @param command what the server said of it
 * @param answer the rows that were waited for, as they are in the end; none if the command was rejected or the wait failed
 * @param failure how the wait failed; empty if it did not
 */
public record CommandEffect(CommandResult command, Optional<Result> answer, Optional<LivestatusException> failure) {
    /** @throws NullPointerException for a part that is missing */
    public CommandEffect {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(failure, "failure");
    }

    /** Returns the effect of a command that has this result. Its rows are fetched, unless it was rejected. */
    public static CommandEffect of(CommandResult command, Supplier<Result> rows) {
        Objects.requireNonNull(rows, "rows");
        if (Objects.requireNonNull(command, "command").isRejected()) {
            return new CommandEffect(command, Optional.empty(), Optional.empty());
        }
        try {
            return new CommandEffect(command, Optional.of(rows.get()), Optional.empty());
        } catch (LivestatusException e) {
            return new CommandEffect(command, Optional.empty(), Optional.of(e));
        }
    }

    /** Returns true if the effect could be seen before the time was up. */
    public boolean isSeen() {
        return answer.filter(Result::isConditionMet).isPresent();
    }
}

package io.github.livestatus.client;

import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.result.Result;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The outcome of a command and of the wait query that followed it. The command has been sent, even if the wait query failed. A
 * wait that reaches its timeout is not a failure: its rows are the {@code answer}, and {@link #isSeen()} is false.
 *
 * @param command the result of the command
 * @param answer the result of the wait query: the rows at its end; empty if the command was rejected or the wait query failed
 * @param failure the exception of the wait query; empty if it did not fail
 */
public record CommandEffect(CommandResult command, Optional<Result> answer, Optional<LivestatusException> failure) {
    /** @throws NullPointerException if a parameter is null */
    public CommandEffect {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(failure, "failure");
    }

    /**
     * Returns the effect of a command with this result. Calls {@code rows} unless the command was rejected. If {@code rows} throws
     * a {@link LivestatusException}, that is the {@code failure} of the effect.
     */
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

    /** Returns true if the wait condition was met before the timeout of the wait. */
    public boolean isSeen() {
        return answer.filter(Result::isConditionMet).isPresent();
    }
}

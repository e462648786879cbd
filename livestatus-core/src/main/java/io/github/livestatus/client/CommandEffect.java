package io.github.livestatus.client;

import io.github.livestatus.command.CommandResult;
import io.github.livestatus.result.Result;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a command whose effect was waited for.
 *
 * @param command what the server said of it
 * @param answer the rows that were waited for, as they are in the end; none if the command was rejected
 */
public record CommandEffect(CommandResult command, Optional<Result> answer) {
    /** @throws NullPointerException for a part that is missing */
    public CommandEffect {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(answer, "answer");
    }

    /** Returns true if the effect could be seen before the time was up. */
    public boolean isSeen() {
        return answer.filter(Result::isConditionMet).isPresent();
    }
}

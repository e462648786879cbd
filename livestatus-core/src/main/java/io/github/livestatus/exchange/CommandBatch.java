package io.github.livestatus.exchange;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.wire.CommandEncoder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * The commands for one server, in order, and their progress: the result of each, and which were sent without a response so far. It
 * outlives its connections, so that a sent command is not sent again. One thread sends; any thread may read it and stop it.
 */
public final class CommandBatch {
    private final List<Command> commands;
    private final CommandResult[] results;

    /** The commands that were sent, completely or partly, and have no response. */
    private final BitSet inDoubt = new BitSet();

    private final ReentrantLock lock = new ReentrantLock();
    private boolean isStopped;

    /** @throws IllegalArgumentException for a command that cannot be written in one line */
    public CommandBatch(List<Command> commands) {
        this.commands = List.copyOf(commands);
        this.results = new CommandResult[commands.size()];
        CommandEncoder.check(this.commands);
    }

    /** Returns all commands. */
    public List<Command> commands() {
        return commands;
    }

    /** Returns the result of a command; empty if there is none so far. */
    public Optional<CommandResult> result(int number) {
        lock.lock();
        try {
            return Optional.ofNullable(results[number]);
        } finally {
            lock.unlock();
        }
    }

    /** Returns true if a command may have been sent and has no response. */
    public boolean isInDoubt(int number) {
        lock.lock();
        try {
            return inDoubt.get(number);
        } finally {
            lock.unlock();
        }
    }

    /** Stops the sending of further commands. Those in doubt are not affected. */
    public void stop() {
        lock.lock();
        try {
            isStopped = true;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the result of each command. Call it when all have one. */
    public List<CommandResult> results() {
        lock.lock();
        try {
            return List.copyOf(Arrays.asList(results));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns the exception for a batch with commands that have no result. It has the number of commands with a result and the
     * number in doubt. An exception about a command in doubt is returned unchanged.
     */
    public LivestatusException failure(LivestatusException cause) {
        lock.lock();
        try {
            int answered = 0;
            while (answered < results.length && results[answered] != null) {
                answered++;
            }
            boolean isOfNone = answered == 0 && inDoubt.isEmpty();
            return isOfNone || cause instanceof CommandFateUnknownException
                    ? cause
                    : new CommandFateUnknownException(answered, Math.max(0, inDoubt.length() - answered), cause);
        } finally {
            lock.unlock();
        }
    }

    /** Returns the numbers of the commands without a result, in order. */
    List<Integer> unanswered() {
        lock.lock();
        try {
            return IntStream.range(0, results.length)
                    .filter(number -> results[number] == null)
                    .boxed()
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    boolean hasDoubts() {
        lock.lock();
        try {
            return !inDoubt.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Notes that these commands are about to be sent.
     *
     * @throws AbortedException if the batch was stopped
     */
    void begin(List<Integer> numbers) {
        lock.lock();
        try {
            if (isStopped) {
                throw new AbortedException("stopped before the command was sent", false, null);
            }
            numbers.forEach(number -> {
                results[number] = null;
                inDoubt.set(number);
            });
        } finally {
            lock.unlock();
        }
    }

    /** Stores the result of a command. */
    void answered(int number, CommandResult result) {
        lock.lock();
        try {
            results[number] = result;
            inDoubt.clear(number);
        } finally {
            lock.unlock();
        }
    }
}

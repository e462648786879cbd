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
 * Commands for one server, in their order, and how far they are: what the server said of each, and which may have gone out
 * without an answer. It outlives the connections over which they go, so that what has gone out is not sent again. One thread
 * sends; any may look, and stop it.
 */
public final class CommandBatch {
    private final List<Command> commands;
    private final CommandResult[] results;

    /** Those that were sent, or begun to be, and not answered. */
    private final BitSet inDoubt = new BitSet();

    private final ReentrantLock lock = new ReentrantLock();
    private boolean isStopped;

    /** @throws IllegalArgumentException for a command that no line can hold */
    public CommandBatch(List<Command> commands) {
        this.commands = List.copyOf(commands);
        this.results = new CommandResult[commands.size()];
        CommandEncoder.check(this.commands);
    }

    /** Returns all commands. */
    public List<Command> commands() {
        return commands;
    }

    /** Returns what the server said of a command; empty where it has said nothing so far. */
    public Optional<CommandResult> result(int number) {
        lock.lock();
        try {
            return Optional.ofNullable(results[number]);
        } finally {
            lock.unlock();
        }
    }

    /** Returns true if a command may have gone out, and was not answered. */
    public boolean isInDoubt(int number) {
        lock.lock();
        try {
            return inDoubt.get(number);
        } finally {
            lock.unlock();
        }
    }

    /** Lets no further command go out: what is not in doubt now, and was not answered, is not sent. */
    public void stop() {
        lock.lock();
        try {
            isStopped = true;
        } finally {
            lock.unlock();
        }
    }

    /** Returns what the server said of each command, when it has answered all. */
    public List<CommandResult> results() {
        lock.lock();
        try {
            return List.copyOf(Arrays.asList(results));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns what to throw when commands were left over: how many were answered before, and how many are in doubt. What comes
     * of a command in doubt is such an exception already.
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

    /** Returns the numbers of the commands that were not answered, in order. */
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
     * Takes note that these commands are about to go out.
     *
     * @throws AbortedException when it was stopped
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

    /** Takes note of what the server said of a command. */
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

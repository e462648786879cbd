package io.github.livestatus.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server program in a process group of its own, so that signals reach all of its processes and nothing else.
 *
 * <p>A guard, one more small process, waits for the end of this JVM and then kills the group: servers never outlive a
 * test run, however that ends.
 */
final class ProcessGroup {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Process leader;
    private final Process guard;

    private ProcessGroup(Process leader, Process guard) {
        this.leader = leader;
        this.guard = guard;
    }

    /** Starts the program; what it prints goes to the log, which is emptied first. */
    static ProcessGroup start(Path log, List<String> command) throws IOException {
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        Process leader = new ProcessBuilder(inOwnSession)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .redirectErrorStream(true)
                .start();
        ProcessGroup group = new ProcessGroup(leader, guard(leader.pid()));
        Await.until(LIMIT, command.get(0) + " has its own group", () -> group.isAlive() || !leader.isAlive());
        return group;
    }

    // It reads from a pipe whose other end only this JVM holds.
    private static Process guard(long group) throws IOException {
        return new ProcessBuilder("setsid", "sh", "-c", "read line; kill -s KILL -- \"-$0\"", Long.toString(group))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    ProcessHandle leader() {
        return leader.toHandle();
    }

    boolean isAlive() {
        return !memberStates().isEmpty();
    }

    /**
     * Asks the leader to end in good order (SIGTERM; a frozen group is thawed for it), waits until it has, and kills what
     * it leaves of the group.
     *
     * <p>A SIGTERM to the whole group would not do: the supervisor of Icinga 2.13 sends another one to its worker, which
     * obeys only that. When both are pending at once the kernel makes one of them, ours, and the daemon never ends (one
     * stop in ten, right after a start).
     */
    void stop() {
        leader.destroy();
        signal("CONT");
        Await.until(LIMIT, "process " + leader.pid() + " has ended", () -> !leader.isAlive());
        kill();
    }

    /** Ends the whole group at once (SIGKILL) and waits until it is gone. */
    void kill() {
        signal("KILL");
        awaitEnd();
    }

    /**
     * Stops every process of the group (SIGSTOP) until {@link #thaw()}; returns when all of them stand still.
     *
     * <p>One that has just begun another by vfork (dash 0.5.12 does) cannot be stopped before that runs its program, which it
     * never does if it was stopped before. So they go on for a moment then.
     */
    void freeze() {
        signal("STOP");
        Await.until(LIMIT, "process group " + leader.pid() + " stands still", () -> {
            List<String> states = memberStates();
            if (states.contains("D")) {
                signal("CONT");
                signal("STOP");
            }
            return states.stream().allMatch(state -> state.equals("T"));
        });
    }

    void thaw() {
        signal("CONT");
    }

    private void awaitEnd() {
        Await.until(LIMIT, "process group " + leader.pid() + " has ended", () -> !isAlive());
        guard.destroyForcibly();
    }

    // The JDK cannot signal a group; the shell's own kill can, without a further package.
    private void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" -- \"-$1\"", name, Long.toString(leader.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot send SIG" + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending SIG" + name, e);
        }
    }

    // One letter for each running process of the group, as in proc(5).
    private List<String> memberStates() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process ->
                            Character.isDigit(process.getFileName().toString().charAt(0)))
                    .map(ProcessGroup::stat)
                    .filter(stat -> stat.length > 2 && stat[2].equals(Long.toString(leader.pid())))
                    .map(stat -> stat[0])
                    .filter(state -> !isGone(state))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list /proc", e);
        }
    }

    /** Whether the process exists and is no zombie; a zombie's sockets are closed already. */
    static boolean runs(ProcessHandle process) {
        String[] stat = stat(Path.of("/proc", Long.toString(process.pid())));
        return stat.length > 0 && !isGone(stat[0]);
    }

    private static boolean isGone(String state) {
        return state.equals("Z") || state.equals("X");
    }

    // State, parent, process group and so on; nothing when the process has just ended.
    private static String[] stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}

package io.github.livestatus.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server program in its own process group, so that signals reach exactly its processes.
 *
 * <p>A guard process waits for the end of this JVM and then kills the group, so that servers never outlive a test run.
 */
final class ProcessGroup {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Process leader;
    private final Process guard;

    private ProcessGroup(Process leader, Process guard) {
        this.leader = leader;
        this.guard = guard;
    }

    /** Starts the program. Its output goes to the log, which is emptied first. */
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

    // It reads from a pipe whose other end is only in this JVM.
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
     * Stops the leader gracefully (SIGTERM; a frozen group is thawed first), waits for its end, and kills the rest of the group.
     *
     * <p>A SIGTERM to the whole group is not enough: the supervisor of Icinga 2.13 sends another one to its worker, which reacts
     * only to that. If both are pending, the kernel merges them into ours, and the daemon never ends (one stop in ten, right
     * after a start).
     */
    void stop() {
        leader.destroy();
        signal("CONT");
        Await.until(LIMIT, "process " + leader.pid() + " has ended", () -> !leader.isAlive());
        kill();
    }

    /** Kills the whole group (SIGKILL), and waits for its end. */
    void kill() {
        signal("KILL");
        awaitEnd();
    }

    /**
     * Freezes every process of the group (SIGSTOP) until {@link #thaw()}. Returns when all of them are stopped.
     *
     * <p>A process that has just called vfork (as dash 0.5.12 does) cannot be stopped before its child runs a program, and the
     * child never does if it is stopped. So both are continued for a moment then.
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

    /** Returns true if the process exists and is no zombie. The sockets of a zombie are closed. */
    static boolean runs(ProcessHandle process) {
        String[] stat = stat(Path.of("/proc", Long.toString(process.pid())));
        return stat.length > 0 && !isGone(stat[0]);
    }

    private static boolean isGone(String state) {
        return state.equals("Z") || state.equals("X");
    }

    // State, parent, process group and so on; empty if the process has just ended.
    private static String[] stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}

package io.github.livestatus.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A {@link TicketBridge} in its own JVM, as an operator starts it, and the files in its folder. */
public final class BridgeProcess implements AutoCloseable {
    private final Path folder;
    private final List<String> sites;
    private Process process;

    /** @param sites as {@code name=endpoint} */
    public BridgeProcess(Path folder, List<String> sites) {
        this.folder = folder;
        this.sites = List.copyOf(sites);
    }

    /** Starts the bridge. After a kill it continues from its stored position. */
    public BridgeProcess start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TicketBridge.class.getName(),
                folder.toString()));
        command.addAll(sites);
        process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        return this;
    }

    /** Kills the bridge (SIGKILL). */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public List<String> lines() throws IOException {
        return Tickets.lines(folder.resolve("tickets"));
    }

    /** Returns the keys of the open tickets. */
    public Set<String> open() throws IOException {
        Set<String> open = new TreeSet<>();
        for (String line : lines()) {
            String key = line.split(" ", 3)[2];
            if (line.startsWith("+")) {
                open.add(key);
            } else {
                open.remove(key);
            }
        }
        return open;
    }

    /** Returns how often each ticket was opened, by key. */
    public Map<String, Integer> opened() throws IOException {
        Map<String, Integer> opened = new HashMap<>();
        for (String line : lines()) {
            if (line.startsWith("+")) {
                opened.merge(line.split(" ", 3)[2], 1, Integer::sum);
            }
        }
        return opened;
    }

    /** Waits until exactly these tickets are open. */
    public void awaitOpen(Duration limit, Set<String> wanted) throws IOException {
        await(limit, "the open tickets", this::open, wanted);
    }

    /** Waits until the stored position contains exactly these sites. A bridge that is killed later continues from there. */
    public void awaitPosition(Duration limit, Set<String> sites) throws IOException {
        await(limit, "the sites of the position", this::positioned, new TreeSet<>(sites));
    }

    private Set<String> positioned() throws IOException {
        Path file = folder.resolve("position");
        String text = Files.exists(file) ? Files.readString(file) : "";
        return Arrays.stream(text.split(" "))
                .filter(word -> word.contains("="))
                .map(word -> word.substring(0, word.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reads a value from the folder. */
    private interface Reading {
        Set<String> read() throws IOException;
    }

    private void await(Duration limit, String what, Reading reading, Set<String> wanted) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        for (Set<String> read = reading.read(); !read.equals(wanted); read = reading.read()) {
            if (System.nanoTime() - end > 0 || !process.isAlive()) {
                throw new AssertionError(what + " are " + read + " instead of " + wanted + ", the bridge lives: "
                        + process.isAlive() + ", see " + folder);
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        kill();
    }
}

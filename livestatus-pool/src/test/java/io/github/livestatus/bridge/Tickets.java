package io.github.livestatus.bridge;

import io.github.livestatus.multisite.StateChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fake ticket system: a file with all changes of tickets, which survives a killed program. A change that is older than the last
 * one of its ticket is a repetition, and is ignored.
 */
public final class Tickets {
    private final Path file;
    private final Map<String, Long> changedAt = new HashMap<>();
    private final Set<String> open = new TreeSet<>();

    /** Reads the file, and removes an incomplete last line. */
    public Tickets(Path file) {
        this.file = file;
        try {
            List<String> lines = lines(file);
            Files.write(file, lines);
            lines.forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all changes: {@code + SECOND KEY} for an opened ticket, {@code - SECOND KEY} for a closed one. */
    public static List<String> lines(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void read(String line) {
        String[] words = line.split(" ", 3);
        changedAt.put(words[2], Long.parseLong(words[1]));
        if (words[0].equals("+")) {
            open.add(words[2]);
        } else {
            open.remove(words[2]);
        }
    }

    /** Opens a ticket for a problem, or closes it after recovery. */
    public void apply(String key, StateChange state) {
        long second = state.at().getEpochSecond();
        if (second >= changedAt.getOrDefault(key, 0L)) {
            set(key, second, state.state() != 0);
        }
    }

    /** Opens and closes tickets until exactly these problems of a site have one. */
    public void applyAll(String site, Map<String, StateChange> problems) {
        for (String key : List.copyOf(open)) {
            if (key.startsWith(site + ";") && !problems.containsKey(key)) {
                set(key, 0, false);
            }
        }
        problems.forEach((key, state) -> set(key, state.at().getEpochSecond(), true));
    }

    private void set(String key, long second, boolean isOpen) {
        if (open.contains(key) != isOpen) {
            write((isOpen ? "+ " : "- ") + second + " " + key);
        }
        changedAt.put(key, second);
    }

    private void write(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
            read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

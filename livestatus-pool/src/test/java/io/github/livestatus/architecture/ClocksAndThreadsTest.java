package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The clock and the threads of the library are each made in one class, so that tests can set the time and names tell the owner. */
class ClocksAndThreadsTest {
    private static final Pattern CLOCK = Pattern.compile(
            "System(?:\\.|::)(?:nanoTime|currentTimeMillis)|Instant(?:\\.now\\(\\)|::now)|Clock\\.system|new Date\\(\\)");

    private static final Pattern THREAD = Pattern.compile(
            "new Thread\\(|new \\w*ThreadPoolExecutor\\(|Executors(?:\\.|::)new|new Timer\\(|ForkJoinPool");

    @Test
    void theSystemsClockIsReadInOnePlace() throws IOException {
        // a Deadline is made by users, who have no other clock; a Downtime begins now if the user sets no time
        assertEquals(Set.of("TimeSource", "Deadline", "Downtime"), users(CLOCK));
    }

    @Test
    void threadsAreMadeInOnePlace() throws IOException {
        assertEquals(Set.of("DaemonThreads"), users(THREAD));
    }

    /** Returns the classes with a matching line that is no comment, without those of the programs. */
    private static Set<String> users(Pattern pattern) throws IOException {
        Set<String> users = new TreeSet<>();
        for (Path module : List.of(Reactor.CORE, Reactor.POOL)) {
            for (Path file : Reactor.files(Reactor.sources(module), ".java")) {
                String room = Reactor.packageOf(Reactor.sources(module), file);
                if (!room.endsWith(".shell") && !room.endsWith(".check") && isMatching(file, pattern)) {
                    users.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return users;
    }

    private static boolean isMatching(Path file, Pattern pattern) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                    .anyMatch(line -> pattern.matcher(line).find());
        }
    }
}

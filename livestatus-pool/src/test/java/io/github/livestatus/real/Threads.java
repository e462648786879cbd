package io.github.livestatus.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The threads of this JVM, virtual ones included. */
final class Threads {
    private static final Pattern QUOTED = Pattern.compile("^#\\d+ \"([^\"]*)\"", Pattern.MULTILINE);

    private Threads() {}

    /** Returns the names of live threads with this prefix. */
    static List<String> named(String prefix) throws IOException {
        Stream<String> names = Runtime.version().feature() < 21
                ? Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                : dumped();
        return names.filter(name -> name.startsWith(prefix)).toList();
    }

    // Only a thread dump shows virtual threads; jcmd of JDK 21 and later makes one.
    private static Stream<String> dumped() throws IOException {
        Path folder = Folders.create("threads");
        try {
            Path dump = folder.resolve("dump");
            Programs.run(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    String.valueOf(ProcessHandle.current().pid()),
                    "Thread.dump_to_file",
                    dump.toString()));
            return QUOTED.matcher(Files.readString(dump)).results().map(Threads::name);
        } finally {
            Folders.delete(folder);
        }
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}

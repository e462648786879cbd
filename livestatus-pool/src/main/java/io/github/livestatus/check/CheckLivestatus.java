package io.github.livestatus.check;

import io.github.livestatus.text.Printable;
import io.github.livestatus.timing.TimeSource;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A monitoring plugin that checks sites as clients use them, instead of a check of their TCP ports. It connects, sends queries,
 * and checks the response time, the start of the core, its clock, and its number of recent checks. Or it counts the rows of a
 * query, or the problems of the sites. It prints one line with performance data. Its exit code is 0, 1, 2 or 3. All sites are
 * checked at the same time; the highest code decides.
 *
 * <p>Livestatus has no column for the server's time. A clock is ahead if an event has a time in the future. If a clock is behind,
 * all check results look old; {@code --idle} detects it.
 */
public final class CheckLivestatus {
    /** Maximum number of bytes that Nagios reads from a plugin, without the line feed and the terminating zero byte. */
    private static final int MOST_BYTES = 4094;

    private static final int MOST_PERFORMANCE = 2000;

    private CheckLivestatus() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // prevents slf4j's message about a missing backend
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = List.of(args);
        if (words.contains("-h") || words.contains("--help")) {
            out.println(Options.USAGE);
            System.exit(Level.UNKNOWN.ordinal());
        }
        if (words.contains("-V") || words.contains("--version")) {
            out.println("check_livestatus " + version());
            System.exit(Level.UNKNOWN.ordinal());
        }
        List<String> warnings = new ArrayList<>();
        Finding all = check(warnings::add, args);
        out.println(line(all));
        // after the line of the plugin, because Icinga 2 reads both streams as one
        warnings.forEach(warning -> System.err.println("warning: " + Printable.line(warning)));
        System.exit(all.level().ordinal());
    }

    /**
     * Returns the combined finding for all sites. Errors of the caller and of this program are UNKNOWN.
     *
     * @param warnings receives a line for each part of a file of sites that is skipped with a warning
     */
    static Finding check(Consumer<String> warnings, String... args) {
        try {
            return all(findings(Options.parse(warnings, args)));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return new Finding("", Level.UNKNOWN, e.getMessage() + " (--help lists the options)", List.of());
        } catch (RuntimeException | Error e) {
            return new Finding("", Level.UNKNOWN, "internal error: " + e, List.of());
        }
    }

    /** Returns the version of this program, from its jar. */
    public static String version() {
        String version = CheckLivestatus.class.getPackage().getImplementationVersion();
        return version == null ? "of a build" : version;
    }

    private static List<Finding> findings(Options options) {
        if (options.query().isPresent()) {
            return QueryCount.findings(options, options.query().get());
        }
        return options.isOfProblems() ? ProblemCount.findings(options) : Health.findings(options, TimeSource.SYSTEM);
    }

    /** Returns one finding with the worst sites first, so that they stay visible if the line is cut. */
    private static Finding all(List<Finding> findings) {
        List<Finding> worstFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::level).reversed())
                .toList();
        return new Finding(
                "",
                worstFirst.get(0).level(),
                worstFirst.stream().map(Finding::words).collect(Collectors.joining("; ")),
                findings.stream().flatMap(one -> one.performance().stream()).toList());
    }

    /** Returns a line that the core reads completely: cuts the text, and removes performance data from the end. */
    static String line(Finding all) {
        List<String> performance = new ArrayList<>();
        int taken = 0;
        for (String datum : all.performance()) {
            taken += bytes(datum) + 1;
            if (taken <= MOST_PERFORMANCE) {
                performance.add(Printable.line(datum));
            }
        }
        String data = performance.isEmpty() ? "" : " | " + String.join(" ", performance);
        String words = all.words().lines().findFirst().orElse("").replace('|', '/');
        String text = Printable.line("LIVESTATUS " + all.level() + " - " + words);
        int room = MOST_BYTES - bytes(data);
        if (bytes(text) > room) {
            while (bytes(text) > room - 3) {
                text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
            }
            text += "...";
        }
        return text + data;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

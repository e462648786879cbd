package io.github.livestatus.wire;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The output of a check, as Naemon and Nagios read it. In the first line the part before the first bar is text, and the rest is
 * performance data. In the later lines everything after their first bar is performance data. Cores split outputs with bars in
 * several lines differently, but agree if all performance data is at the end.
 *
 * @param text lines, separated by line feeds
 * @param perfData without line feeds; empty if there is none
 */
record PluginOutput(String text, String perfData) {
    static PluginOutput read(String output) {
        String[] lines = output.strip().split("\n", 2);
        String[] first = lines[0].split("\\|", 2);
        String[] rest = (lines.length == 1 ? "" : lines[1]).split("\\|", 2);
        String text = lines.length == 1 || rest[0].isEmpty() && rest.length == 2
                ? first[0].strip()
                : first[0].strip() + '\n' + rest[0];
        return new PluginOutput(text.stripTrailing(), joined(List.of(behindBar(first), behindBar(rest))));
    }

    private static String behindBar(String[] parts) {
        return parts.length == 2 ? parts[1] : "";
    }

    private static String joined(List<String> perfData) {
        return perfData.stream()
                .flatMap(some -> Arrays.stream(some.split("\n")))
                .map(String::strip)
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns the output as one text, with all performance data at the end. */
    @Override
    public String toString() {
        return perfData.isEmpty() ? text : text + '|' + perfData;
    }
}

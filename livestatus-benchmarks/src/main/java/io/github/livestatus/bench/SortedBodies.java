package io.github.livestatus.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Naemon's answers of several sites, {@link Body#NAEMON} each, sorted by time, the newest first. */
public final class SortedBodies {
    private static final Pattern TIMES = Pattern.compile(",\\d{10},(\\d{10}),");

    private SortedBodies() {}

    /** One body a site; every site has other times. */
    public static List<byte[]> ofSites(int sites, int rows) {
        String all = new String(Body.NAEMON.bytes(sites * rows), StandardCharsets.US_ASCII);
        String[] lines = all.substring(1, all.length() - 2).split(",\n");
        List<byte[]> bodies = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            bodies.add(Arrays.stream(lines, site * rows, (site + 1) * rows)
                    .sorted(Comparator.comparing(SortedBodies::time).reversed())
                    .collect(Collectors.joining(",\n", "[", "]\n"))
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return bodies;
    }

    /** The time of the last state change follows that of the last check, both being numbers of ten digits. */
    private static String time(String row) {
        Matcher times = TIMES.matcher(row);
        if (!times.find()) {
            throw new IllegalStateException(row);
        }
        return times.group(1);
    }
}

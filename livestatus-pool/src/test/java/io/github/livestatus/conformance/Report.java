package io.github.livestatus.conformance;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report on one server: counts for each kind of comparison, and all differences. */
public final class Report {
    private static final int LONGEST = 600;

    private final String server;
    private final PrintStream out;
    private final Map<String, Integer> agreed = new TreeMap<>();
    private final Map<String, Integer> differed = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private int unsettled;

    /** @param server kind, versions and address */
    Report(String server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    void agree(String kind) {
        agreed.merge(kind, 1, Integer::sum);
    }

    /** Counts a query that the client rejected for this reason. */
    void refuse(String kind, String reason) {
        refused.merge(kind, 1, Integer::sum);
        note("refused: " + reason.replaceFirst(": .*", "").replaceFirst("column \\S+", "a column"));
    }

    /** Counts a comparison without a result, because the server's values changed meanwhile. */
    void changeMeanwhile() {
        unsettled++;
    }

    void note(String words) {
        notes.merge(words, 1, Integer::sum);
    }

    void differ(Comparison comparison, Object expected, Object actual) {
        differed.merge(comparison.kind(), 1, Integer::sum);
        out.println("DIFFERENCE in " + comparison.kind() + "\n  server:   " + server + "\n  query:    "
                + comparison.query().toString().strip().replace("\n", "\n            ") + "\n  expected: "
                + cut(expected) + "\n  actual:   " + cut(actual));
    }

    private static String cut(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "... (" + text.length() + " characters)";
    }

    /** Returns the number of comparisons that differed. */
    public int differences() {
        return sum(differed);
    }

    /** Returns the number of comparisons that agreed. */
    public int agreements() {
        return sum(agreed);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns the row of this run for {@code checked-servers.tsv}, with tabs between its cells.
     *
     * @param server the first cells: server, version, how, when, columns
     */
    String row(List<String> server) {
        return String.join("\t", server) + "\t" + agreements() + "\t" + differences() + "\tnot checked: " + sum(refused)
                + " comparisons that the client rejects, " + unsettled + " whose values changed meanwhile";
    }

    /** Prints the counts. */
    void end() {
        notes.forEach((words, count) -> out.println(count + " x " + words));
        out.println(server + ": " + agreements() + " comparisons agreed " + agreed + ", " + differences() + " differed "
                + differed + ", " + sum(refused) + " were refused by the client, " + unsettled
                + " could not be settled, as values changed meanwhile");
    }
}

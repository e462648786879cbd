package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.text.DisplayWidth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every verb as users type it, for one host and one of its services, which has a problem. */
public final class AllVerbs {
    private AllVerbs() {}

    /** Returns the verbs that query. */
    public static List<String> queries(String host, String service) {
        String object = '"' + host + "\", \"" + service + '"';
        String one = '"' + host + '"';
        return List.of(
                "sites()",
                "problems()",
                "problems(sort(\"-for\"))",
                "hosts(" + one + ")",
                "hosts(group(\"" + groupOf(host) + "\"))",
                "services(" + object + ")",
                "services(regex(\"^" + host + "$\"), sort(\"-state\"))",
                "host(" + one + ")",
                "service(" + object + ")",
                "count()",
                "count(\"services\", \"state = 2\")",
                "comments()",
                "downtimes()",
                "log(" + one + ")",
                "history(" + one + ", days(2))",
                "contacts()",
                "groups()",
                "lql(\"GET hosts\\nColumns: name state\\nLimit: 3\")",
                "explain(\"GET hosts\\nColumns: name state\\nSort: name asc\\nLimit: 3\")",
                "columns(\"status\")",
                "var r = problems()",
                "r.size()",
                "csv(r)",
                "json(count())",
                "tsv(hosts())",
                "wide(count())",
                "narrow(r)",
                "full(count())",
                "show(count())",
                "rows(5)",
                "live().sites().size()",
                "last().size()",
                "watch(1)",
                "help",
                "help(\"downtime\")",
                "failures()");
    }

    /** Returns the verbs that send commands, in an order that works; {@link #endDowntimes} comes after them. */
    public static List<String> commands(String host, String service) {
        String object = '"' + host + "\", \"" + service + '"';
        String one = '"' + host + '"';
        return List.of(
                "downtime(" + one + ", \"2h\", \"new disks\")",
                "downtime(" + object + ", \"90m\", \"patches\")",
                "comment(" + object + ", \"see ticket\")",
                "ack(" + object + ", \"on it\")",
                "unack(" + object + ")",
                "recheck(" + one + ")",
                "send(\"ENABLE_HOST_CHECK;" + host + "\")");
    }

    /**
     * Returns the verbs that delete the downtimes of the commands. A core may list a downtime later than it accepts the command.
     */
    public static List<String> endDowntimes(String host, String service) {
        return List.of("undowntime(\"" + host + "\", \"" + service + "\")", "undowntime(\"" + host + "\")");
    }

    /** Returns a script of all verbs that make sense in a script. */
    public static String script(String host, String service) {
        String isListed = "for (long end = System.nanoTime() + 30_000_000_000L;" + " downtimes(\"" + host
                + "\").size() < 2 && System.nanoTime() < end; ) { }";
        return Stream.of(
                        commands(host, service).stream(),
                        queries(host, service).stream(),
                        Stream.of(isListed),
                        endDowntimes(host, service).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Fails if a verb failed, or its output is wider than the terminal. */
    public static void assertFine(String verb, String said, int width) {
        boolean isUncut = verb.matches("(wide|full|csv|json|tsv|help|explain).*");
        said.lines()
                .filter(line -> !isUncut && !line.contains("CONFIRMED: "))
                .forEach(line -> assertTrue(DisplayWidth.of(line) <= width, () -> verb + ": " + line));
        assertFalse(said.contains("|  E"), said);
        assertFalse(said.contains("==> null"), said);
        assertFalse(verb.equals("failures()") && !said.contains("==> 0"), said);
    }

    private static String groupOf(String host) {
        return host.startsWith("site")
                ? "hg" + host.charAt(host.length() - 1)
                : "linux"; // of the real sites, or of imitations
    }
}

package io.github.livestatus.shell;

import io.github.livestatus.check.SiteArguments;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One query from the command line, without JShell. */
final class QueryProgram {
    static final String USAGE = """
            livestatus query LQL SITE ... [OPTION ...]    one query, as a table that fits the terminal

              LQL                  such as "GET hosts\\nColumns: name state"; \\n separates the lines
              --csv, --tsv, --json writes all rows in this format
              --wide               does not shorten lines
              --full               writes a line for each cell

            SITE and its options:
            """ + SiteArguments.USAGE;

    private static final List<String> OWN = List.of("--csv", "--tsv", "--json", "--wide", "--full");

    private final Session session;

    QueryProgram(Session session) {
        this.session = session;
    }

    /** Rejects an option that resembles one of this program. The known ones have been removed from the words. */
    private static void refuseUnknown(List<String> words) {
        for (String word : words) {
            if (word.startsWith("--")) {
                Spelling.nearest(word, OWN).ifPresent(meant -> {
                    throw new IllegalArgumentException("there is no option " + word + ": did you mean " + meant + "?");
                });
            }
        }
    }

    /**
     * Runs the query and prints its rows.
     *
     * @param arguments the LQL, the sites, and the options for the format
     * @return the exit code
     */
    int run(List<String> arguments) {
        List<String> sites = new ArrayList<>(arguments);
        boolean isWide = sites.remove("--wide");
        boolean isFull = sites.remove("--full");
        Optional<Export> export = Optional.empty();
        for (Export format : Export.values()) {
            if (sites.remove("--" + format.name().toLowerCase(Locale.ROOT))) {
                export = Optional.of(format);
            }
        }
        Optional<String> lql =
                sites.stream().filter(text -> text.startsWith("GET ")).findFirst();
        Shown found = session.attempt(() -> {
            String text = lql.orElseThrow(
                    () -> new IllegalArgumentException(
                            "the query is missing, it begins with GET. Example: livestatus query \"GET hosts\" site02=tcp:10.2.0.10:6557"));
            sites.remove(text);
            refuseUnknown(sites);
            List<Site> parsed = SiteArguments.parse(sites, session::warn);
            if (parsed.isEmpty()) {
                throw new IllegalArgumentException("no site: livestatus query \"GET hosts\" site02=tcp:10.2.0.10:6557");
            }
            session.connect(parsed);
            // the words of a shell rarely contain line feeds
            return new QueryVerbs(session).lql(text.replace("\\n", "\n"));
        });
        Shown shown = isWide ? found.in(TextTable.Form.WIDE) : isFull ? found.in(TextTable.Form.FULL) : found;
        boolean isFound = session.last() != null;
        session.print(
                isFound && export.isPresent()
                        ? Shown.text(export.get().text(found.table()).lines().toList())
                        : shown);
        session.printMissing();
        return session.failures();
    }
}

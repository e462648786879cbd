package io.github.livestatus.check;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.perfdata.Threshold;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param warning how long an answer may take, connecting included
 * @param critical how long it may take at all
 * @param timeout when the check gives up
 * @param ahead how far a site's clock may be ahead of this one
 * @param idle how long there may be no check result; zero for ever
 * @param query whose rows are counted in place of the health of the sites
 * @param isOfProblems whether problems are counted in place of the health of the sites
 * @param warnRows which numbers of rows, or of lesser problems, are a warning
 * @param critRows which numbers of rows, or of critical problems, are critical
 */
record Options(
        List<Site> sites,
        Duration warning,
        Duration critical,
        Duration timeout,
        Duration ahead,
        Duration idle,
        Optional<Query> query,
        boolean isOfProblems,
        Optional<Threshold> warnRows,
        Optional<Threshold> critRows,
        boolean isVerbose) {
    static final String USAGE = """
            check [SITE ...] [OPTION ...]     the health of sites, as a monitoring plugin
            """ + SiteArguments.USAGE + """

              -w, --warning SECONDS   WARNING when an answer takes longer, connecting included (1)
              -c, --critical SECONDS  CRITICAL when it takes longer (5)
              -t, --timeout SECONDS   CRITICAL when the check has not ended by then (10); less than the core allows a plugin
              --ahead SECONDS         WARNING when a site's clock is further ahead of this one (5)
              --idle SECONDS          WARNING when it has checked nothing for so long; 0 for never (0)
              --query LQL             counts the rows of a query instead, or takes the number of its statistics
              --service-of-sites      counts the problems of the sites instead that nobody has taken care of
              --warn-rows RANGE       WARNING for numbers outside of this range, such as 10, 5: or @1:3
              --crit-rows RANGE       CRITICAL for numbers outside of this range
              -v, --verbose           also says the address and the version of each site
              -V, --version           prints the version""";

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("-w", "--warning"),
            Map.entry("-c", "--critical"),
            Map.entry("-t", "--timeout"),
            Map.entry("-v", "--verbose"),
            Map.entry("--warning", "--warning"),
            Map.entry("--critical", "--critical"),
            Map.entry("--timeout", "--timeout"),
            Map.entry("--verbose", "--verbose"),
            Map.entry("--ahead", "--ahead"),
            Map.entry("--idle", "--idle"),
            Map.entry("--query", "--query"),
            Map.entry("--service-of-sites", "--service-of-sites"),
            Map.entry("--warn-rows", "--warn-rows"),
            Map.entry("--crit-rows", "--crit-rows"));

    /** @throws IllegalArgumentException for what is no site and no option, and options that contradict each other */
    static Options parse(String... args) {
        Map<String, String> names = new HashMap<>(SiteArguments.NAMES);
        names.putAll(OWN);
        Set<String> flags = new HashSet<>(SiteArguments.FLAGS);
        flags.addAll(Set.of("--verbose", "--service-of-sites"));
        CommandLine line = new CommandLine(names, flags, List.of(args));
        List<Site> sites = SiteArguments.sites(line, line.words()).stream()
                .filter(site -> !site.isDisabled())
                .toList();
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("no site");
        }
        Options options = new Options(
                sites,
                seconds(line, "--warning", "1"),
                seconds(line, "--critical", "5"),
                Argument.positive("--timeout", seconds(line, "--timeout", "10")),
                seconds(line, "--ahead", "5"),
                seconds(line, "--idle", "0"),
                line.value("--query").map(Options::query),
                line.has("--service-of-sites"),
                line.value("--warn-rows").map(Options::range),
                line.value("--crit-rows").map(Options::range),
                line.has("--verbose"));
        options.refuseContradictions();
        return options;
    }

    private void refuseContradictions() {
        if (warning.compareTo(critical) > 0) {
            throw new IllegalArgumentException(
                    "--warning " + plain(warning) + " is above --critical " + plain(critical));
        }
        if (query.isPresent() && isOfProblems) {
            throw new IllegalArgumentException("--query and --service-of-sites are two checks");
        }
        if (query.isEmpty() && !isOfProblems && (warnRows.isPresent() || critRows.isPresent())) {
            throw new IllegalArgumentException("--warn-rows and --crit-rows go with --query or --service-of-sites");
        }
        if (query.isPresent() && warnRows.isEmpty() && critRows.isEmpty()) {
            throw new IllegalArgumentException("--query needs --warn-rows or --crit-rows");
        }
    }

    /** The time that check results are counted in. */
    Duration recent() {
        return idle.isZero() ? Duration.ofMinutes(5) : idle;
    }

    /** Reads LQL as a shell has it: {@code \n} in it is the end of a line. */
    private static Query query(String text) {
        return Query.parse(text.replace("\\n", "\n").strip());
    }

    private static Threshold range(String text) {
        return Threshold.parse(text);
    }

    private static Duration seconds(CommandLine line, String option, String standard) {
        String text = line.value(option).orElse(standard);
        if (!text.matches("\\d{1,7}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException(option + " takes seconds, such as 5 or 0.5, not \"" + text + "\"");
        }
        return Duration.ofNanos(new BigDecimal(text).movePointRight(9).longValueExact());
    }

    /** Returns seconds without a fraction that is none. */
    static String plain(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros();
        return (seconds.signum() == 0 ? BigDecimal.ZERO : seconds).toPlainString();
    }
}

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
import java.util.function.Consumer;

/**
 * The parsed command line.
 *
 * @param disabled the disabled sites, and the sites that {@code --only} leaves out although they monitor a status host of a chosen
 *     site; they are read only for the status hosts that they monitor
 * @param warning maximum response time, including connecting, before a WARNING
 * @param critical maximum response time before CRITICAL
 * @param timeout timeout of the whole check
 * @param ahead maximum time by which a site's clock may be ahead of this one
 * @param idle maximum time without a check result; zero for no limit
 * @param query the query whose rows are counted instead of checking the health of the sites
 * @param isOfProblems true if problems are counted instead of checking the health of the sites
 * @param warnRows range of rows, or of less severe problems, outside of which the result is WARNING
 * @param critRows range of rows, or of critical problems, outside of which the result is CRITICAL
 */
record Options(
        List<Site> sites,
        List<Site> disabled,
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
            check SITE ... [OPTION ...]       the health of sites, as a monitoring plugin

            SITE and its options:
            """ + SiteArguments.USAGE + """

              -w, --warning SECONDS   WARNING if a response takes longer, including connecting (default 1)
              -c, --critical SECONDS  CRITICAL if it takes longer (default 5)
              -t, --timeout SECONDS   CRITICAL if the check takes longer (default 10); set it below the core's plugin timeout
              --ahead SECONDS         WARNING if a site's clock is further ahead of this machine (default 5)
              --idle SECONDS          WARNING if a site had no check result for this long (default: no limit)
              --query LQL             checks the number of rows of a query (all sites together), or the value of its
                                      first statistic
              --service-of-sites      checks the number of unhandled problems of each site
              --warn-rows RANGE       the numbers that are WARNING: "10" means above 10, "5:" below 5, "@1:3" from 1 to 3;
                                      with --service-of-sites it is for the services that are WARNING or UNKNOWN
              --crit-rows RANGE       the numbers that are CRITICAL, written in the same way;
                                      with --service-of-sites it is for the hosts that are not UP and the services that are
                                      CRITICAL
                                      the default of both is "0" for --service-of-sites; --query needs one of them
              -v, --verbose           also prints the address and the version of each site
              -V, --version           prints the version

              OK is exit code 0, WARNING 1, CRITICAL 2, UNKNOWN 3; the highest code of all sites decides. Besides the
              options above:
              WARNING                 an LMD cannot reach a backend
              CRITICAL                a site does not answer; with --query and --service-of-sites also if it is skipped
                                      because its status host is not in order
              UNKNOWN                 a site rejects the query of --query or --service-of-sites, or an option is wrong;
                                      --help and --version also have this exit code""";

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

    /**
     * Returns the options of a command line.
     *
     * @param warnings receives a line for each part of a file of sites that is skipped with a warning
     * @throws IllegalArgumentException for an invalid site or option, and for contradictory options
     */
    static Options parse(Consumer<String> warnings, String... args) {
        Map<String, String> names = new HashMap<>(SiteArguments.NAMES);
        names.putAll(OWN);
        Set<String> flags = new HashSet<>(SiteArguments.FLAGS);
        flags.addAll(Set.of("--verbose", "--service-of-sites"));
        CommandLine line = new CommandLine(names, flags, List.of(args));
        List<Site> given = SiteArguments.sites(line, line.words(), warnings);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("no site given");
        }
        List<Site> sites = given.stream().filter(site -> !site.isDisabled()).toList();
        if (sites.isEmpty()) {
            throw new IllegalArgumentException(SiteArguments.ALL_DISABLED);
        }
        Options options = new Options(
                sites,
                given.stream().filter(Site::isDisabled).toList(),
                seconds(line, "--warning", "1"),
                seconds(line, "--critical", "5"),
                Argument.positive("--timeout", seconds(line, "--timeout", "10")),
                seconds(line, "--ahead", "5"),
                seconds(line, "--idle", "0"),
                line.value("--query").map(Options::query),
                line.has("--service-of-sites"),
                range(line, "--warn-rows"),
                range(line, "--crit-rows"),
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
            throw new IllegalArgumentException("--query and --service-of-sites cannot be combined");
        }
        if (query.isEmpty() && !isOfProblems && (warnRows.isPresent() || critRows.isPresent())) {
            throw new IllegalArgumentException("--warn-rows and --crit-rows need --query or --service-of-sites");
        }
        if (query.isPresent() && warnRows.isEmpty() && critRows.isEmpty()) {
            throw new IllegalArgumentException("--query needs --warn-rows or --crit-rows");
        }
    }

    /** Returns the period in which check results count as recent. */
    Duration recent() {
        return idle.isZero() ? Duration.ofMinutes(5) : idle;
    }

    /** Parses LQL from a shell: {@code \n} in it is a line feed. */
    private static Query query(String text) {
        return Query.parse(text.replace("\\n", "\n").strip());
    }

    private static Optional<Threshold> range(CommandLine line, String option) {
        return line.value(option).map(text -> {
            try {
                return Threshold.parse(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        option + " needs a range such as 10, 5: or @1:3, not \"" + text + "\"", e);
            }
        });
    }

    private static Duration seconds(CommandLine line, String option, String standard) {
        String text = line.value(option).orElse(standard);
        if (!text.matches("\\d{1,7}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException(
                    option + " needs seconds below 10000000, such as 5 or 0.5, not \"" + text + "\"");
        }
        return Duration.ofNanos(new BigDecimal(text).movePointRight(9).longValueExact());
    }

    /** Returns seconds, without trailing zeros of the fraction. */
    static String plain(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros();
        return (seconds.signum() == 0 ? BigDecimal.ZERO : seconds).toPlainString();
    }
}

package io.github.livestatus.check;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.perfdata.Threshold;
import io.github.livestatus.result.Row;
import io.github.livestatus.text.HumanReadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the rows of a query at all sites together, or reads the value of its statistics. */
final class QueryCount {
    private static final int FIRST_ROWS = 3;

    private QueryCount() {}

    static List<Finding> findings(Options options, Query query) {
        SitesResult result = CountedSites.query(options, List.of(query)).get(0);
        List<Finding> findings = new ArrayList<>(CountedSites.missing(options, List.of(result)));
        if (options.sites().stream()
                .noneMatch(site -> result.outcomes().get(site.name()).isAnswered())) {
            return findings; // a 0 in graphs would be wrong
        }
        boolean isStatistic = !query.stats().isEmpty() && query.columns().isEmpty();
        double number = isStatistic ? statistic(result) : result.size();
        String shown = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        Level level = level(options, number);
        String words = (isStatistic ? shown : HumanReadable.count(result.size(), "row"))
                + why(options, level)
                + (isStatistic ? "" : firstRows(result));
        List<String> performance = new ArrayList<>();
        performance.add(Finding.datum(
                isStatistic ? "value" : "rows",
                shown + ";" + text(options.warnRows()) + ";" + text(options.critRows())));
        if (!isStatistic && options.sites().size() > 1) {
            bySite(options, result)
                    .forEach((site, rows) -> performance.add(Finding.datum(site + "_rows", rows + ";;;0")));
        }
        findings.add(new Finding("", level, words, performance));
        return findings;
    }

    private static double statistic(SitesResult result) {
        return result.findFirst()
                .map(row -> row.asMap().values().iterator().next())
                .map(value -> value instanceof Number number ? number.doubleValue() : Double.NaN)
                .orElse(0.0);
    }

    static Level level(Options options, double number) {
        if (options.critRows().filter(range -> range.isAlert(number)).isPresent()) {
            return Level.CRITICAL;
        }
        return options.warnRows().filter(range -> range.isAlert(number)).isPresent() ? Level.WARNING : Level.OK;
    }

    private static String why(Options options, Level level) {
        return switch (level) {
            case CRITICAL -> " (CRITICAL: --crit-rows " + text(options.critRows()) + ")";
            case WARNING -> " (WARNING: --warn-rows " + text(options.warnRows()) + ")";
            default -> "";
        };
    }

    private static String text(Optional<Threshold> range) {
        return range.map(Threshold::toString).orElse("");
    }

    private static String firstRows(SitesResult result) {
        List<String> rows = new ArrayList<>();
        for (Row row : result.stream().limit(FIRST_ROWS).toList()) {
            rows.add(row.site() + " "
                    + String.join(
                            " ",
                            row.asMap().values().stream().map(String::valueOf).toList()));
        }
        return rows.isEmpty() ? "" : ": " + String.join(", ", rows) + (result.size() > FIRST_ROWS ? ", ..." : "");
    }

    private static Map<String, Long> bySite(Options options, SitesResult result) {
        Map<String, Long> counts = new LinkedHashMap<>();
        options.sites().forEach(site -> {
            if (result.outcomes().get(site.name()).isAnswered()) {
                counts.put(site.name(), 0L);
            }
        });
        result.forEach(row -> counts.merge(row.site(), 1L, Long::sum));
        return counts;
    }
}

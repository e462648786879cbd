package io.github.livestatus.check;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.perfdata.Threshold;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the unhandled problems of each site: the same ones that the verb {@code problems} shows. Hosts that are not up and
 * services that are CRITICAL count as critical, all others as a warning.
 */
final class ProblemCount {
    private static final Query HOSTS = Query.from(Hosts.TABLE)
            .columns(Hosts.NAME)
            .filter(
                    Hosts.HAS_BEEN_CHECKED.isTrue(),
                    Hosts.STATE.ne(HostState.UP),
                    Hosts.ACKNOWLEDGED.isFalse(),
                    Hosts.SCHEDULED_DOWNTIME_DEPTH.eq(0));

    private static final Query SERVICES = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE)
            .filter(
                    Services.HAS_BEEN_CHECKED.isTrue(),
                    Services.STATE.ne(ServiceState.OK),
                    Services.ACKNOWLEDGED.isFalse(),
                    Services.SCHEDULED_DOWNTIME_DEPTH.eq(0),
                    Filter.anyOf(Services.HOST_HAS_BEEN_CHECKED.isFalse(), Services.HOST_STATE.eq(HostState.UP)),
                    Services.HOST_ACKNOWLEDGED.isFalse(),
                    Services.HOST_SCHEDULED_DOWNTIME_DEPTH.eq(0));

    private ProblemCount() {}

    static List<Finding> findings(Options options) {
        List<SitesResult> results = CountedSites.query(options, List.of(HOSTS, SERVICES));
        List<Finding> findings = new ArrayList<>(CountedSites.missing(options, results));
        for (Site site : options.sites()) {
            boolean isAnswered = results.stream()
                    .allMatch(result -> result.outcomes().get(site.name()).isAnswered());
            if (isAnswered) {
                findings.add(finding(options, site.name(), results));
            }
        }
        return findings;
    }

    private static Finding finding(Options options, String site, List<SitesResult> results) {
        List<Row> hosts = of(site, results.get(0));
        List<Row> services = of(site, results.get(1));
        long critical = services.stream()
                .filter(row -> row.get(Services.STATE) == ServiceState.CRITICAL)
                .count();
        long lesser = services.size() - critical;
        long worst = hosts.size() + critical;
        Threshold none = Threshold.parse("0");
        boolean isCritical = options.critRows().orElse(none).isAlert(worst);
        boolean isWarning = options.warnRows().orElse(none).isAlert(lesser);
        String words = site + ": hosts not up: " + hosts.size() + ", services critical: " + critical
                + (isCritical ? " (CRITICAL: --crit-rows " + options.critRows().orElse(none) + ")" : "")
                + ", services warning or unknown: " + lesser
                + (isWarning ? " (WARNING: --warn-rows " + options.warnRows().orElse(none) + ")" : "");
        return new Finding(
                site,
                isCritical ? Level.CRITICAL : isWarning ? Level.WARNING : Level.OK,
                words,
                List.of(Finding.datum(site + "_problems", worst + lesser + ";;;0")));
    }

    private static List<Row> of(String site, SitesResult result) {
        return result.stream().filter(row -> row.site().equals(site)).toList();
    }
}

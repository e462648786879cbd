package io.github.livestatus.check;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SiteOutcome.Skipped.Reason;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.timing.DaemonThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Queries all sites within the timeout of the check. A missing site is CRITICAL; a query that a site rejects is UNKNOWN. */
final class CountedSites {
    private CountedSites() {}

    static List<SitesResult> query(Options options, List<Query> queries) {
        Duration most = options.timeout().multipliedBy(9).dividedBy(10); // so a late site reports its own timeout
        LivestatusSites.Builder builder = LivestatusSites.builder()
                .siteTimeout(most)
                .timeout(most)
                .executor(DaemonThreads.platform("livestatus-check", Integer.MAX_VALUE));
        for (Site site : Stream.concat(options.sites().stream(), options.disabled().stream())
                .toList()) {
            boolean isSlow =
                    site.timeout().filter(time -> time.compareTo(most) > 0).isPresent();
            builder = builder.site(isSlow ? site.timeout(most) : site);
        }
        try (LivestatusSites sites = builder.build()) {
            return sites.queryAll(queries);
        }
    }

    /** Returns a finding for each site that did not answer. */
    static List<Finding> missing(Options options, List<SitesResult> results) {
        List<Finding> findings = new ArrayList<>();
        for (SitesResult result : results) {
            for (Map.Entry<String, SiteOutcome> one : result.outcomes().entrySet()) {
                SiteOutcome outcome = one.getValue();
                boolean isKnown =
                        findings.stream().anyMatch(finding -> finding.site().equals(one.getKey()));
                boolean isDisabled =
                        outcome.skipReason().filter(Reason.DISABLED::equals).isPresent();
                if (!outcome.isAnswered() && !isKnown && !isDisabled) {
                    boolean isBackend = options.sites().stream()
                            .noneMatch(site -> site.name().equals(one.getKey()));
                    String words = one.getKey() + ": " + outcome;
                    findings.add(new Finding(one.getKey(), level(isBackend, outcome), words, List.of()));
                }
            }
        }
        return findings;
    }

    /**
     * Returns WARNING for a backend of an LMD that is down: the LMD still responds for the others. Returns CRITICAL for a site,
     * and UNKNOWN for a rejected query.
     */
    private static Level level(boolean isBackend, SiteOutcome outcome) {
        if (outcome instanceof SiteOutcome.Rejected || outcome instanceof SiteOutcome.Incompatible) {
            return Level.UNKNOWN;
        }
        return isBackend ? Level.WARNING : Level.CRITICAL;
    }
}

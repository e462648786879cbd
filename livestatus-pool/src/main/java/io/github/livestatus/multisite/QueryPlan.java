package io.github.livestatus.multisite;

import io.github.livestatus.result.ServerPlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The plan of a query: what the client would send to each site, and do with the rows of all sites. The query has not been sent.
 * {@code toString()} prints it in a few lines. Immutable.
 *
 * @param sites the plan for each site whose kind is known, by the site's name, in the order of configuration
 * @param unknown the outcome of each site whose kind could not be detected, by the site's name
 * @param merging the steps that join the rows of all sites, as phrases that begin with a verb
 */
public record QueryPlan(Map<String, ServerPlan> sites, Map<String, SiteOutcome> unknown, List<String> merging) {
    /** @throws NullPointerException for a part that is missing */
    public QueryPlan {
        sites = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(sites, "sites")));
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(unknown, "unknown")));
        merging = List.copyOf(Objects.requireNonNull(merging, "merging"));
    }

    /** Returns some lines for each site, and one line for the steps that join the rows. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        sites.forEach(
                (site, plan) -> text.append(site).append(": ").append(plan).append('\n'));
        unknown.forEach((site, outcome) ->
                text.append(site).append(": ").append(outcome).append('\n'));
        return text.append("all sites: ").append(String.join(", ", merging)).toString();
    }
}

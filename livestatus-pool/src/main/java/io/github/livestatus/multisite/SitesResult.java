package io.github.livestatus.multisite;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.result.Result;
import java.util.Map;

/**
 * The result of a query at several sites: one table of rows, and the outcome of each site. Each row has its site. Rows are sorted
 * and limited over all sites. Rows with equal sort keys are in the order of the sites' configuration, and within a site in the
 * order of the table's key. Without sort keys, rows are in the order of the sites. A query with an offset and a limit reads from each
 * site as many rows as both together, so late pages cost more. The age of the whole result is the largest {@link SiteOutcome#age}.
 *
 * <p>These methods of {@link Result} have a meaning for all sites together:
 *
 * <ul>
 * <li>{@link #isConditionMet} returns true if the wait condition is met at each site that answered, and false if no site answered.
 * <li>{@link #isPolled} returns true if at least one site was polled.
 * <li>{@link #failedBackends} is empty, because backends are in {@link #outcomes()}.
 * <li>{@link #toMap} throws an {@link IllegalStateException} if two sites have an object of the same name. For a key with the site use
 * {@code stream().collect(Collectors.toMap(row -> row.site() + ";" + row.get(Hosts.NAME), row -> row))}.
 * <li>{@code toString()} returns the table, with the site as first column.
 * </ul>
 *
 * <p>Immutable and safe for any number of threads. Do not implement this interface: methods may be added.
 */
public sealed interface SitesResult extends Result permits MergedResult {
    /**
     * Returns the outcome of each site by name, in the order of configuration. If an LMD could not reach some of its backends, their
     * outcomes follow that of the LMD, with the names {@code lmd/backend}.
     */
    Map<String, SiteOutcome> outcomes();

    /**
     * Returns true if no rows are missing: at least one site answered, and no site is missing. These sites are missing:
     *
     * <ul>
     * <li>a site that failed, or a backend of an LMD that failed;
     * <li>a site that was skipped because of its status host or its circuit breaker; a site that is disabled, removed or not needed is
     * not missing;
     * <li>a site with stale rows of a mirror, unless {@code SitesMirror.allowStale} permits their age.
     * </ul>
     */
    boolean isComplete();

    /**
     * Returns this result if it is complete.
     *
     * @throws SitesMissingException if it is not complete; the message lists the missing sites and the reasons, and the suppressed
     *     exceptions are the causes of the outcomes
     */
    SitesResult orThrow();

    /** Returns a copy of the rows for long storage, with the same outcomes. The copy does not retain the response bodies. */
    @Override
    SitesResult compact();
}

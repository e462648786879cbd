package io.github.livestatus.multisite;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.result.Result;
import java.util.Map;

/**
 * The result of a query at several sites: one table of rows, and the outcome of each site. Each row has its site. Rows are sorted
 * and limited over all sites. Rows with equal sort keys are in the order of the sites' configuration, and within a site in the
 * order of the table's key. Without sort keys, rows are in the order of the sites.
 *
 * <p>Three methods combine all sites. {@link #isConditionMet} is true if the condition is met at every site that answered; it is
 * false if no site answered. {@link #isPolled} is true if at least one site was polled. {@link #failedBackends} is empty, since
 * backends are in {@link #outcomes()}. {@code toString()} returns the table, with the site as first column.
 *
 * <p>Immutable and safe for any number of threads. Do not implement this interface: methods may be added.
 */
public sealed interface SitesResult extends Result permits MergedResult {
    /**
     * Returns the outcome of each site by name, in the order of configuration. If an LMD could not reach backends, their outcomes
     * follow the LMD, with the names {@code lmd/backend}.
     */
    Map<String, SiteOutcome> outcomes();

    /**
     * Returns true if no rows are missing: at least one site answered, and every site that was not disabled, removed or unneeded
     * answered. Stale rows of a mirror count as missing, unless {@code allowStale} permits their age.
     */
    boolean isComplete();

    /**
     * Returns this result if it is complete.
     *
     * @throws SitesMissingException if it is not complete; the message lists the missing sites and the reasons
     */
    SitesResult orThrow();

    /** Returns a copy of the rows for long storage, with the same outcomes. The copy does not retain the response bodies. */
    @Override
    SitesResult compact();
}

package io.github.livestatus.multisite;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.result.Result;
import java.util.Map;

/**
 * The result of a query at several sites: one table of rows, each of which knows its site, and what became of the query at
 * each site. Rows are sorted and limited over all sites; those equal in all sort keys come in the order of the sites'
 * configuration, within a site by the key of their table. Without sort keys, rows come site by site.
 *
 * <p>Three methods speak for all sites: {@link #isConditionMet} is true if the condition holds at every site that answered, and
 * false where none did; {@link #isPolled} is true if a site was polled; {@link #failedBackends} is empty, since backends are
 * among the {@link #outcomes()}. {@code toString()} is the table, with a column of the sites in front.
 *
 * <p>Immutable and safe to read from any thread. Not to be implemented: methods may be added.
 */
public sealed interface SitesResult extends Result permits MergedResult {
    /**
     * Returns what became of the query at each site, by the site's name, in the order of configuration. Backends that an LMD
     * among the sites could not reach follow it, as {@code lmd/backend}.
     */
    Map<String, SiteOutcome> outcomes();

    /**
     * Returns true if nothing is missing: every site answered that is not disabled. False too when no site is left that could
     * answer. Rows of a mirror that are stale count as missing, unless {@code allowStale} was said for their age.
     */
    boolean isComplete();

    /**
     * Returns this result, if it is complete.
     *
     * @throws SitesMissingException otherwise: it names the sites that are missing and says why
     */
    SitesResult orThrow();

    @Override
    SitesResult compact();
}

/**
 * Exact merging of responses of several sites: {@link io.github.livestatus.merge.Merge} determines the query for each site, and
 * merges rows in one order or adds statistics.
 */
package io.github.livestatus.merge;

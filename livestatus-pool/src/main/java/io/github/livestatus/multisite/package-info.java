/**
 * Many sites, queried in parallel like one server. {@link io.github.livestatus.multisite.LivestatusSites} merges their rows and
 * statistics, and returns the outcome of each {@link io.github.livestatus.multisite.Site}.
 *
 * <pre>{@code
 * try (LivestatusSites sites = LivestatusSites.builder()
 *         .site(Site.of("master", "unix:/usr/local/nagios/var/rw/live"))
 *         .site(Site.of("site02", "tcp:10.2.0.10:6557").timeout(Duration.ofSeconds(3)))
 *         .build()) {
 *     SitesResult all = sites.query(critical);
 *     Map<String, SiteOutcome> outcomes = all.outcomes();
 * }
 * }</pre>
 */
package io.github.livestatus.multisite;

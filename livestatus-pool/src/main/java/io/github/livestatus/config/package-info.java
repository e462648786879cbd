/**
 * Reads sites from files: {@link io.github.livestatus.config.SitesMk} reads the file of a Checkmk central site, {@link
 * io.github.livestatus.config.SitesProperties} reads a properties file. Settings that the files do not have are set in the program, for
 * all sites by {@code LivestatusSites.Builder.settings}, or for one site by {@code Site.settings}.
 *
 * <pre>{@code
 * try (LivestatusSites sites = LivestatusSites.of(SitesMk.read(Path.of("etc/check_mk/multisite.d/sites.mk")))) {
 *     SitesResult all = sites.query(critical);
 * }
 * }</pre>
 */
package io.github.livestatus.config;

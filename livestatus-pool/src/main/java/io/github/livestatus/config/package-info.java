/**
 * Reads sites from files: {@link io.github.livestatus.config.SitesMk} reads the file of a Check_MK master, {@link
 * io.github.livestatus.config.SitesProperties} reads a properties file.
 *
 * <pre>{@code
 * try (LivestatusSites sites = LivestatusSites.of(SitesMk.read(Path.of("etc/check_mk/multisite.d/sites.mk")))) {
 *     SitesResult all = sites.query(critical);
 * }
 * }</pre>
 */
package io.github.livestatus.config;

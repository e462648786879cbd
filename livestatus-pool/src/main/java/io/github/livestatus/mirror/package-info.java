/**
 * A cache of sites in the memory of this program: it holds the rows of the most used tables and refreshes them every few seconds. Most
 * queries are answered from memory. Begin with {@link io.github.livestatus.mirror.SitesMirror}.
 *
 * <pre>{@code
 * try (LivestatusSites sites = LivestatusSites.of(SitesMk.read(Path.of("etc/check_mk/multisite.d/sites.mk")));
 *         SitesMirror mirror = SitesMirror.builder(sites).refresh(Duration.ofSeconds(5)).start()) {
 *     SitesResult problems = mirror.query(critical);
 *     Map<String, SiteOutcome> ages = problems.outcomes();
 * }
 * }</pre>
 *
 * <p><b>When to use a mirror.</b> One program queries the same sites often: a dashboard with many viewers, an exporter, a search that
 * runs while the user types. Rows are some seconds old ({@link io.github.livestatus.multisite.SiteOutcome#age}). Each core is read once
 * every few seconds, however many viewers there are.
 *
 * <p><b>When to use an LMD.</b> LMD (Livestatus Multitool Daemon) is a server of its own that caches many cores. Use it if many
 * programs query the cores, because the mirror of each program reads each core. Use it for programs that are not in Java, and if
 * links are slow. A mirror of an LMD works too: {@code SiteOutcome.age} then includes the age of the LMD's rows.
 *
 * <p><b>When to use neither.</b>
 *
 * <ul>
 * <li>Queries are rare, or the cores answer fast enough.
 * <li>A response must be current.
 * <li>Most queries need what a mirror does not hold: queries for a contact ({@code authUser}), of {@code log} and {@code statehist}, with
 * waits, or with columns that change with the clock.
 * </ul>
 */
package io.github.livestatus.mirror;

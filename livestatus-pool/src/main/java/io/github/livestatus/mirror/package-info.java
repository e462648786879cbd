/**
 * A near cache of all sites: it holds the rows of the most used tables in memory and keeps them up to date, so that queries need no
 * core. Begin with {@link io.github.livestatus.mirror.SitesMirror}.
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
 * <p><b>When to use an LMD.</b> Many programs, or programs that are not in Java, query many cores: each mirror reads each core by itself.
 * Or links are slow. A mirror of an LMD works too; the LMD's age is added to its own.
 *
 * <p><b>When to use neither.</b> Queries are rare, the cores answer fast enough, a response must be current, or most queries need what is
 * not held: queries for a contact ({@code authUser}), of {@code log} and {@code statehist}, with waits, or with columns that change with
 * the clock.
 */
package io.github.livestatus.mirror;

/**
 * A near cache of all sites: the rows of the tables that are read most, held in memory and kept up with the cores, so that a
 * query is answered without one. {@link io.github.livestatus.mirror.SitesMirror} is where it begins.
 *
 * <pre>{@code
 * try (LivestatusSites sites = LivestatusSites.of(SitesMk.read(Path.of("etc/check_mk/multisite.d/sites.mk")));
 *         SitesMirror mirror = SitesMirror.builder(sites).refresh(Duration.ofSeconds(5)).start()) {
 *     SitesResult problems = mirror.query(critical);
 *     Map<String, SiteOutcome> ages = problems.outcomes();
 * }
 * }</pre>
 *
 * <p><b>When to have one.</b> When one program asks the same sites again and again: a dashboard with many viewers, an exporter, a
 * search as one types. Its rows are as old as {@link io.github.livestatus.multisite.SiteOutcome#age} says, some seconds; each
 * core is read once every few seconds, however many ask.
 *
 * <p><b>When an LMD.</b> When many programs, or such as are not in Java, ask many cores, since each mirror reads each core by
 * itself; when links are slow. A mirror of an LMD works as well, and the LMD's age counts with its own.
 *
 * <p><b>When neither.</b> When queries are rare, when the cores answer fast enough, when an answer has to be of now, or when most queries
 * are for what is not held: for a contact ({@code authUser}), of {@code log} and {@code statehist}, with waits, or with columns
 * that move with the clock.
 */
package io.github.livestatus.mirror;

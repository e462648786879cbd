/**
 * Livestatus for Java: one site for many threads, and many sites in parallel. A site is one Livestatus server. Begin with one of these
 * classes:
 *
 * <ul>
 * <li>{@link io.github.livestatus.multisite.LivestatusSites} queries many sites in parallel. Its result has an outcome for each site.
 * <li>{@link io.github.livestatus.pool.LivestatusPool} is a connection pool for one site. A program with one site needs only this.
 * <li>{@link io.github.livestatus.mirror.SitesMirror} keeps the rows of many sites in memory, for programs that query often.
 * <li>{@link io.github.livestatus.config.SitesProperties} and {@link io.github.livestatus.config.SitesMk} read sites from files.
 * </ul>
 *
 * <p>Queries, commands, results and exceptions are in the module {@code io.github.livestatus}.
 *
 * <p>Parameters and results are never null, unless their documentation says so. A null argument throws {@link NullPointerException}.
 */
module io.github.livestatus.pool {
    requires jdk.jfr;
    requires transitive io.github.livestatus;
    // the shell, which is run on the class path of a JDK; who embeds the library does without
    requires static java.logging;
    requires static jdk.jshell;
    requires org.slf4j;

    exports io.github.livestatus.config;
    exports io.github.livestatus.mirror;
    exports io.github.livestatus.multisite;
    exports io.github.livestatus.pool;
}

/** Livestatus for Java: one site for many threads, and many sites in parallel. */
module io.github.livestatus.pool {
    requires jdk.jfr;
    requires transitive io.github.livestatus;
    requires org.slf4j;

    exports io.github.livestatus.multisite;
    exports io.github.livestatus.pool;
}

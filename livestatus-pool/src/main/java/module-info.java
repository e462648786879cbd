/** Livestatus for Java: one site for many threads, and many sites in parallel. */
module io.github.livestatus.pool {
    requires jdk.jfr;
    requires transitive io.github.livestatus;
    // the shell, which is run on the class path of a JDK; who embeds the library does without
    requires static jdk.jshell;
    requires org.slf4j;

    exports io.github.livestatus.config;
    exports io.github.livestatus.mirror;
    exports io.github.livestatus.multisite;
    exports io.github.livestatus.pool;
}

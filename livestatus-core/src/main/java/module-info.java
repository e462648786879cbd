/**
 * The Livestatus protocol: the language, one connection, and what comes back.
 *
 * <p>Begin with {@link io.github.livestatus.client.LivestatusConnection}.
 */
@SuppressWarnings("module") // the pool module is not there yet when this one is compiled
module io.github.livestatus {
    // the native part: without it no unix socket of junixsocket opens on the module path
    requires com.kohlschutter.junixsocket.nativecommon;
    requires jdk.net;
    requires org.newsclub.net.unix;
    requires org.slf4j;

    exports io.github.livestatus.client;
    exports io.github.livestatus.command;
    exports io.github.livestatus.error;
    exports io.github.livestatus.event;
    exports io.github.livestatus.lql;
    exports io.github.livestatus.perfdata;
    exports io.github.livestatus.result;
    exports io.github.livestatus.schema;
    exports io.github.livestatus.transport;
    // what the pool module shares with this one, and users never call
    exports io.github.livestatus.argument to
            io.github.livestatus.pool;
    exports io.github.livestatus.exchange to
            io.github.livestatus.pool;
    exports io.github.livestatus.rows to
            io.github.livestatus.pool;
    exports io.github.livestatus.text to
            io.github.livestatus.pool;
    exports io.github.livestatus.timing to
            io.github.livestatus.pool;
    exports io.github.livestatus.wire to
            io.github.livestatus.pool;
}

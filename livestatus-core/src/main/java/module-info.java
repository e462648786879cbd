/**
 * A client for Livestatus, the query protocol of Naemon, Nagios, Icinga 2, Checkmk, Shinken and LMD: the query language, one
 * connection, and its results.
 *
 * <p>Where to begin:
 *
 * <ul>
 *   <li>{@link io.github.livestatus.client.LivestatusConnection} is one connection to one server, for one thread.
 *   <li>{@code LivestatusPool} in the module {@code io.github.livestatus.pool} is for one server and many threads.
 *   <li>{@code LivestatusSites} in the same module is for many servers, which it queries in parallel.
 *   <li>{@link io.github.livestatus.lql.Query} builds queries, from the columns in {@link io.github.livestatus.schema}. {@link
 *       io.github.livestatus.command.Commands} builds commands.
 * </ul>
 *
 * <p>Parameters and results are never null, unless the documentation of a method says so. A null argument throws {@link
 * NullPointerException}. This holds for both modules.
 *
 * <p>Words of this documentation:
 *
 * <ul>
 *   <li>A <i>server</i> is a program that answers Livestatus queries. A <i>site</i> is a server with a name, one of several. A
 *       <i>core</i> is the monitoring program itself, without the LMD or proxy in front of it.
 *   <li>The client <i>rejects</i> a query or command before it is sent, because the server lacks something that
 *       the query needs, would ignore or misread a part of the query, or would crash: {@link
 *       io.github.livestatus.error.UnsupportedByServerException}. The server <i>rejects</i> a query with an error: {@link
 *       io.github.livestatus.error.QueryRejectedException}.
 *   <li>The client <i>does</i> something for a server: the server cannot do it, and the result is the same.
 * </ul>
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

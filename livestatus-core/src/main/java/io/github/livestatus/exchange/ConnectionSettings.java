package io.github.livestatus.exchange;

import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.util.Optional;

/**
 * How connections to one server behave.
 *
 * @param site the name of the site, in events
 * @param connectTimeout for connecting, TLS handshake included
 * @param firstByteTimeout from a request to the first byte of its response
 * @param queryTimeout for a whole call, connecting included
 * @param logTimeout the same where a table is read from files
 * @param minBytesPerSecond what a response has to make in progress after its first second; 0 for any
 * @param maxResponseBytes the largest body that is read as a whole
 * @param maxCellBytes the most JSON of a cell, and of a row that is handed over
 * @param maxNesting how deep lists and dicts of one cell may nest
 * @param isStrict whether a cell that would have to be mended is an error
 * @param isUnsafeAllowed whether columns are asked for that end a server which has objects of one kind
 * @param dialect the kind of server, where it need not be found out
 * @param isTcpKeepAlive whether the system probes idle TCP connections
 * @param readBudget bounds the bodies that are being read, of this and other servers
 */
public record ConnectionSettings(
        Endpoint endpoint,
        String site,
        LivestatusListener listener,
        Duration connectTimeout,
        Duration firstByteTimeout,
        Duration queryTimeout,
        Duration logTimeout,
        long minBytesPerSecond,
        long maxResponseBytes,
        int maxCellBytes,
        int maxNesting,
        boolean isStrict,
        boolean isUnsafeAllowed,
        Optional<Dialect> dialect,
        TlsSettings tls,
        boolean isTcpKeepAlive,
        TimeSource time,
        ReadBudget readBudget) {}

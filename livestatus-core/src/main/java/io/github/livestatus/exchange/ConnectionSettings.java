package io.github.livestatus.exchange;

import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of the connections to one server.
 *
 * @param site the name of the site, for events
 * @param connectTimeout timeout for connecting, including the TLS handshake
 * @param firstByteTimeout timeout from a request to the first byte of its response
 * @param queryTimeout timeout for a whole call, including connecting
 * @param logTimeout the same for tables that the server reads from files
 * @param minBytesPerSecond minimum rate of a response after its first second; 0 for none
 * @param maxResponseBytes maximum size of a body that is read as a whole
 * @param maxCellBytes maximum JSON size of a cell, and of a row that is delivered as it arrives
 * @param maxNesting maximum nesting of lists and dicts in one cell
 * @param isStrict true to fail instead of repairing malformed values
 * @param isUnsafeAllowed true to query columns that crash a server which has objects of one kind
 * @param dialect the kind of server, if it need not be detected
 * @param isTcpKeepAlive true if the system probes idle TCP connections
 * @param readBudget bounds the memory of the bodies that are being read, of this and other servers
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

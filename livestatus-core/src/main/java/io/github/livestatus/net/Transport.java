package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/** Creates links, with shared settings. Immutable and thread-safe. */
public final class Transport {
    /** The default settings: TCP keepalive off, {@link TlsSettings#verifyHost}. */
    public static final Transport DEFAULT =
            new Transport(false, new TlsClient(TlsSettings.verifyHost()), null, InetAddress::getAllByName);

    private final boolean tcpKeepAlive;
    private final TlsClient tls;
    private final UnixSockets unixSockets;
    private final HostLookup hosts;

    private Transport(boolean tcpKeepAlive, TlsClient tls, UnixSockets unixSockets, HostLookup hosts) {
        this.tcpKeepAlive = tcpKeepAlive;
        this.tls = tls;
        this.unixSockets = unixSockets;
        this.hosts = hosts;
    }

    /** Resolves a host to its addresses. This may block for long. */
    interface HostLookup {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    /** Returns a transport that sets SO_KEEPALIVE or not: the system probes idle TCP connections. Default: off. */
    public Transport withTcpKeepAlive(boolean isEnabled) {
        return new Transport(isEnabled, tls, unixSockets, hosts);
    }

    /** Returns a transport with these TLS settings for {@code tls:} endpoints. Default: {@link TlsSettings#verifyHost}. */
    public Transport withTls(TlsSettings settings) {
        return new Transport(tcpKeepAlive, new TlsClient(settings), unixSockets, hosts);
    }

    /** For tests: returns a transport with this implementation of unix sockets. */
    Transport with(UnixSockets kind) {
        return new Transport(tcpKeepAlive, tls, kind, hosts);
    }

    /** For tests: returns a transport with this host lookup. */
    Transport with(HostLookup lookup) {
        return new Transport(tcpKeepAlive, tls, unixSockets, lookup);
    }

    /** Returns a link that is not connected yet, so that another thread can close it while it connects. */
    public Link link(Endpoint endpoint) {
        return new Link(this, Objects.requireNonNull(endpoint, "endpoint"));
    }

    /**
     * Returns a connected link; the caller closes it. Throws the exceptions of {@link Link#connect}.
     */
    public Link connect(Endpoint endpoint, Deadline deadline) {
        Link link = link(endpoint);
        link.connect(deadline);
        return link;
    }

    TlsClient tls() {
        return tls;
    }

    HostLookup hosts() {
        return hosts;
    }

    boolean isTcpKeepAlive() {
        return tcpKeepAlive;
    }

    UnixSockets unixSockets(String path, Deadline deadline) throws IOException {
        return unixSockets == null ? UnixSockets.next(path, deadline) : unixSockets;
    }
}

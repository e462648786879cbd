package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/** How links to a site are made: the settings that they share. Immutable, for any thread. */
public final class Transport {
    /** TCP keepalive off, {@link TlsSettings#verifyHost}. */
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

    /** Finds the addresses of a host, which may take long. */
    interface HostLookup {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    /** Whether the system probes idle TCP connections (SO_KEEPALIVE); off at first. */
    public Transport withTcpKeepAlive(boolean isEnabled) {
        return new Transport(isEnabled, tls, unixSockets, hosts);
    }

    /** Whom {@code tls:} endpoints trust; {@link TlsSettings#verifyHost} at first. */
    public Transport withTls(TlsSettings settings) {
        return new Transport(tcpKeepAlive, new TlsClient(settings), unixSockets, hosts);
    }

    /** For tests: unix sockets of this kind, rather than of the kind that this JVM makes next. */
    Transport with(UnixSockets kind) {
        return new Transport(tcpKeepAlive, tls, kind, hosts);
    }

    /** For tests: another way to find the addresses of hosts. */
    Transport with(HostLookup lookup) {
        return new Transport(tcpKeepAlive, tls, unixSockets, lookup);
    }

    /** Returns a link that is not connected yet, so that another thread can close it while it connects. */
    public Link link(Endpoint endpoint) {
        return new Link(this, Objects.requireNonNull(endpoint, "endpoint"));
    }

    /**
     * Returns a connected link; the caller closes it. See {@link Link#connect} for what it throws.
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

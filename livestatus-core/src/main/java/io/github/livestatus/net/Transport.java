package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.util.Objects;

/** How links to a site are made: the settings that they share. Immutable, for any thread. */
public final class Transport {
    /** TCP keepalive off, {@link TlsSettings#verifyHost}. */
    public static final Transport DEFAULT = new Transport(false, new TlsClient(TlsSettings.verifyHost()), null);

    private final boolean tcpKeepAlive;
    private final TlsClient tls;
    private final UnixSockets unixSockets;

    private Transport(boolean tcpKeepAlive, TlsClient tls, UnixSockets unixSockets) {
        this.tcpKeepAlive = tcpKeepAlive;
        this.tls = tls;
        this.unixSockets = unixSockets;
    }

    /** Whether the system probes idle TCP connections (SO_KEEPALIVE); off at first. */
    public Transport withTcpKeepAlive(boolean isEnabled) {
        return new Transport(isEnabled, tls, unixSockets);
    }

    /** Whom {@code tls:} endpoints trust; {@link TlsSettings#verifyHost} at first. */
    public Transport withTls(TlsSettings settings) {
        return new Transport(tcpKeepAlive, new TlsClient(settings), unixSockets);
    }

    /** For tests: unix sockets of this kind, rather than of the kind that this JVM prefers. */
    Transport with(UnixSockets kind) {
        return new Transport(tcpKeepAlive, tls, kind);
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

    boolean isTcpKeepAlive() {
        return tcpKeepAlive;
    }

    UnixSockets unixSockets(Deadline deadline) throws IOException {
        return unixSockets == null ? UnixSockets.preferred(deadline) : unixSockets;
    }
}

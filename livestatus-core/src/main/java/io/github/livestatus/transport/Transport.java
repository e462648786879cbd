package io.github.livestatus.transport;

import java.io.IOException;
import java.util.Objects;

/**
 * How connections are made: the settings that all links to a site share. Immutable, for any thread.
 */
public final class Transport {
    /** TCP keepalive off, {@link TlsSettings#verifyHost}. */
    public static final Transport DEFAULT = new Transport(false, TlsSettings.verifyHost(), null);

    private final boolean tcpKeepAlive;
    private final TlsSettings tls;
    private final UnixSockets unixSockets;

    private Transport(boolean tcpKeepAlive, TlsSettings tls, UnixSockets unixSockets) {
        this.tcpKeepAlive = tcpKeepAlive;
        this.tls = tls;
        this.unixSockets = unixSockets;
    }

    /** Whether the system probes idle TCP connections (SO_KEEPALIVE); off at first. */
    public Transport withTcpKeepAlive(boolean enabled) {
        return new Transport(enabled, tls, unixSockets);
    }

    /** Whom {@code tls:} endpoints trust; {@link TlsSettings#verifyHost} at first. */
    public Transport withTls(TlsSettings settings) {
        return new Transport(tcpKeepAlive, Objects.requireNonNull(settings, "settings"), unixSockets);
    }

    /** For tests: unix sockets of this kind, rather than of the kind that this JVM prefers. */
    Transport with(UnixSockets kind) {
        return new Transport(tcpKeepAlive, tls, kind);
    }

    /** A link that is not connected yet, so that another thread can close it while it connects. */
    public Link link(Endpoint endpoint) {
        return new Link(this, Objects.requireNonNull(endpoint, "endpoint"));
    }

    /**
     * A connected link; the caller closes it. See {@link Link#connect} for what it throws.
     */
    public Link connect(Endpoint endpoint, Deadline deadline) {
        Link link = link(endpoint);
        link.connect(deadline);
        return link;
    }

    TlsSettings tls() {
        return tls;
    }

    boolean isTcpKeepAlive() {
        return tcpKeepAlive;
    }

    UnixSockets unixSockets(Deadline deadline) throws IOException {
        return unixSockets == null ? UnixSockets.preferred(deadline) : unixSockets;
    }
}

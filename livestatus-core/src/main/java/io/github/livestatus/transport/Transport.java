package io.github.livestatus.transport;

import java.util.Objects;

/**
 * How connections are made: the settings that all links to a site share. Immutable, for any thread.
 */
public final class Transport {
    /** TCP keepalive off. */
    public static final Transport DEFAULT = new Transport(false, null);

    private final boolean tcpKeepAlive;
    private final UnixSockets unixSockets;

    private Transport(boolean tcpKeepAlive, UnixSockets unixSockets) {
        this.tcpKeepAlive = tcpKeepAlive;
        this.unixSockets = unixSockets;
    }

    /** Whether the system probes idle TCP connections (SO_KEEPALIVE); off at first. */
    public Transport withTcpKeepAlive(boolean enabled) {
        return new Transport(enabled, unixSockets);
    }

    /** For tests: unix sockets of this kind, rather than of the kind that this JVM prefers. */
    Transport with(UnixSockets kind) {
        return new Transport(tcpKeepAlive, kind);
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

    boolean isTcpKeepAlive() {
        return tcpKeepAlive;
    }

    UnixSockets unixSockets() {
        return unixSockets == null ? UnixSockets.preferred() : unixSockets;
    }
}

package io.github.livestatus.real;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback addresses for servers. */
final class Loopback {
    private Loopback() {}

    /**
     * Returns the address to listen on. Port 0 means any free port. The servers cannot report their port, so it is chosen before
     * they start.
     */
    static InetSocketAddress address(String address, int port) throws IOException {
        InetAddress host = InetAddress.getByName(address);
        if (port != 0) {
            return new InetSocketAddress(host, port);
        }
        try (ServerSocket probe = new ServerSocket(0, 1, host)) {
            return new InetSocketAddress(host, probe.getLocalPort());
        }
    }
}

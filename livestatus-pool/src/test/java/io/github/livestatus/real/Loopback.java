package io.github.livestatus.real;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Addresses for servers of this machine's own. */
final class Loopback {
    private Loopback() {}

    /**
     * The address to listen on. Port 0 means one that is free now: the servers here cannot say which port they got, so
     * it is looked for before they start.
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

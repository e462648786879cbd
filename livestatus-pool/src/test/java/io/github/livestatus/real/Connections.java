package io.github.livestatus.real;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The connections of this machine in its kernel, of all programs. */
final class Connections {
    private static final String CONNECTED_UNIX = "03";
    private static final List<String> OVER_TCP = List.of("06", "0A");

    private Connections() {}

    /** Returns the number of connections to a unix socket, including those not yet accepted. */
    static long to(Path unixSocket) throws IOException {
        return Files.readAllLines(Path.of("/proc/net/unix")).stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length == 8 && words[7].equals(unixSocket.toString()))
                .filter(words -> words[5].equals(CONNECTED_UNIX))
                .count();
    }

    /** Returns the number of open connections to a TCP port, without those that wait for their last packets. */
    static long to(InetSocketAddress tcp) throws IOException {
        String port = ":%04X".formatted(tcp.getPort());
        return Files.readAllLines(Path.of("/proc/net/tcp")).stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words[2].endsWith(port) && !OVER_TCP.contains(words[3]))
                .count();
    }
}

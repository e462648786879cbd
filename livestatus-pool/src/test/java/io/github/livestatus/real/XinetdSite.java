package io.github.livestatus.real;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Livestatus over TCP the classic way: an xinetd listens, and starts socat for each connection, which joins it to a core's unix
 * socket. Socat runs as the servers' user.
 */
public final class XinetdSite implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private final Path home;
    private final InetSocketAddress tcp;
    private ProcessGroup daemon;
    private boolean closed;

    private XinetdSite(Path home, InetSocketAddress tcp) {
        this.home = home;
        this.tcp = tcp;
    }

    /**
     * Starts it and returns when it listens, without using a connection.
     *
     * @param port the port; 0 for any free one
     * @param attributes attributes of the service as in xinetd.conf, such as {@code "per_source = 2"}, {@code "cps = 5 3"} or
     *     {@code "instances = 10"}; the default accepts 500 connections at a time and 1,000 a second
     */
    public static XinetdSite start(String address, int port, Path unixSocket, String... attributes) throws IOException {
        XinetdSite site = new XinetdSite(Folders.create("xinetd"), Loopback.address(address, port));
        try {
            site.launch(unixSocket, List.of(attributes));
            return site;
        } catch (IOException | RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** Returns the address on which it listens. */
    public InetSocketAddress tcp() {
        return tcp;
    }

    /** Returns plain text over TCP. */
    public PlainLivestatus plain() {
        return PlainLivestatus.tcp(tcp);
    }

    /** Returns the current number of connections: one socat each. */
    public long connections() {
        return daemon.leader().descendants().count();
    }

    /** Stops it and its connections. Closing again does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (daemon != null) {
            // Each socat is in its own session; a frozen xinetd starts no more of them.
            daemon.freeze();
            List<ProcessHandle> joined = daemon.leader().descendants().toList();
            daemon.kill();
            joined.forEach(ProcessHandle::destroyForcibly);
            Await.until(
                    START_LIMIT, "every socat has ended", () -> joined.stream().noneMatch(ProcessGroup::runs));
        }
        Folders.delete(home);
    }

    private void launch(Path unixSocket, List<String> attributes) throws IOException {
        Path configuration = home.resolve("xinetd.conf");
        Path log = home.resolve("xinetd.log");
        Files.writeString(configuration, configuration(unixSocket, attributes));
        daemon = ProcessGroup.start(
                home.resolve("out.log"),
                List.of(
                        "xinetd",
                        "-dontfork",
                        "-f",
                        configuration.toString(),
                        "-pidfile",
                        home.resolve("xinetd.pid").toString(),
                        "-filelog",
                        log.toString()));
        Await.until(START_LIMIT, "xinetd listens on " + tcp, () -> {
            String words = Files.readString(log);
            if (!daemon.leader().isAlive() || words.contains("WARNING") || words.contains("ERROR")) {
                throw new IllegalStateException("xinetd on " + tcp + ": " + words);
            }
            return words.contains("Started working: 1 available service");
        });
    }

    // shut-down: socat would otherwise keep the connection open for half a second after the core has closed its own.
    private String configuration(Path unixSocket, List<String> attributes) {
        return """
                defaults
                {
                    instances = 500
                    per_source = 500
                    cps = 1000 1
                }
                service livestatus
                {
                    type = UNLISTED
                    socket_type = stream
                    protocol = tcp
                    wait = no
                    bind = %s
                    port = %d
                    flags = NODELAY
                    user = %s
                    server = %s
                    server_args = STDIO,shut-down UNIX-CONNECT:%s
                    %s
                }
                """.formatted(
                        tcp.getAddress().getHostAddress(),
                        tcp.getPort(),
                        Folders.USER,
                        Programs.find("socat").orElseThrow(),
                        unixSocket,
                        String.join("\n    ", attributes));
    }
}

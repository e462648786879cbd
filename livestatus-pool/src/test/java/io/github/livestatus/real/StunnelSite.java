package io.github.livestatus.real;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Livestatus over TLS as at sites of Checkmk: a stunnel listens and joins each connection to a core's unix socket. */
public final class StunnelSite implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private final Path home;
    private final InetSocketAddress tcp;
    private final Path unixSocket;
    private ProcessGroup daemon;

    private StunnelSite(Path home, InetSocketAddress tcp, Path unixSocket) {
        this.home = home;
        this.tcp = tcp;
        this.unixSocket = unixSocket;
    }

    /** Starts it on a free port of 127.0.0.1, for clients with or without a certificate. */
    static StunnelSite start(Path unixSocket, Authority.Issued shown) throws IOException {
        return start(unixSocket, shown, "");
    }

    /** Starts one that accepts only clients with a certificate of this authority. */
    static StunnelSite startForClientsOf(Authority clients, Path unixSocket, Authority.Issued shown)
            throws IOException {
        return start(unixSocket, shown, "CAfile = " + clients.certificate() + "\nverifyChain = yes\n");
    }

    private static StunnelSite start(Path unixSocket, Authority.Issued shown, String clients) throws IOException {
        StunnelSite site = new StunnelSite(Folders.create("stunnel"), Loopback.address("127.0.0.1", 0), unixSocket);
        try {
            site.launch(shown, clients);
            return site;
        } catch (IOException | RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** Returns the endpoint for clients: {@code tls:127.0.0.1:port}. */
    public String endpoint() {
        return "tls:127.0.0.1:" + tcp.getPort();
    }

    /** Returns the address on which it listens. */
    public InetSocketAddress tcp() {
        return tcp;
    }

    /** Restarts it on the same port with another certificate, and ends the existing connections. */
    void renew(Authority.Issued shown) throws IOException {
        daemon.kill();
        launch(shown, "");
    }

    /** Stops it and its connections. Closing again does nothing. */
    @Override
    public void close() {
        if (daemon != null && daemon.isAlive()) {
            daemon.kill();
        }
        Folders.delete(home);
    }

    private void launch(Authority.Issued shown, String clients) throws IOException {
        Path configuration = home.resolve("stunnel.conf");
        Path log = home.resolve("stunnel.log");
        Files.writeString(configuration, configuration(shown, clients, log));
        Files.deleteIfExists(log);
        Folders.handOver(home);
        daemon = ProcessGroup.start(home.resolve("out.log"), List.of("stunnel4", configuration.toString()));
        Await.until(START_LIMIT, "stunnel listens on " + tcp, () -> {
            if (!daemon.leader().isAlive()) {
                throw new IllegalStateException("stunnel on " + tcp + ": " + Files.readString(log));
            }
            return Files.readString(log).contains("Accepting new connections");
        });
    }

    private String configuration(Authority.Issued shown, String clients, Path log) {
        return """
                foreground = quiet
                pid =
                debug = info
                output = %s
                setuid = %s
                setgid = %s
                [livestatus]
                accept = %s:%d
                connect = %s
                cert = %s
                key = %s
                %s""".formatted(
                        log,
                        Folders.USER,
                        Folders.USER,
                        tcp.getAddress().getHostAddress(),
                        tcp.getPort(),
                        unixSocket,
                        shown.certificate(),
                        shown.key(),
                        clients);
    }
}

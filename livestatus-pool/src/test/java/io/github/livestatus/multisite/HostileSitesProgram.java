package io.github.livestatus.multisite;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Queries two good sites and a hostile one in a JVM with limited resources, and prints the outcomes. */
final class HostileSitesProgram {
    /** A placeholder for a path with a letter outside of the locale C. */
    static final String UNWRITABLE = "unwritable";

    /** A placeholder for a site whose response is larger than the heap. */
    static final String HUGE = "huge";

    /** Raises the client's limits, so that the heap is the limit. */
    private static final PoolSettings UNLIMITED =
            PoolSettings.defaults().maxResponseBytes(500L << 20).dialect(Dialect.NAEMON);

    private HostileSitesProgram() {}

    /** A channel provider with TCP and without unix sockets. */
    public static final class NoUnixSockets extends SelectorProvider {
        private final SelectorProvider system;

        /** Delegates everything else to the system's provider. */
        public NoUnixSockets() throws ReflectiveOperationException {
            system = (SelectorProvider) Class.forName("sun.nio.ch.DefaultSelectorProvider")
                    .getMethod("get")
                    .invoke(null);
        }

        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            return system.openDatagramChannel();
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            return system.openDatagramChannel(family);
        }

        @Override
        public Pipe openPipe() throws IOException {
            return system.openPipe();
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            return system.openSelector();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            return system.openServerSocketChannel();
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            return system.openSocketChannel();
        }
    }

    public static void main(String[] args) throws IOException {
        FakeTable.Builder hosts = FakeTable.named("hosts").column("name", Type.STRING);
        hosts.row("h0").row("h1").row("h2");
        try (FakeLivestatus good = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(hosts.build())
                        .tcp()
                        .start();
                LivestatusSites sites = LivestatusSites.builder()
                        .timeout(Duration.ofSeconds(20))
                        .maxTotalBytes(1L << 30)
                        .site(Site.of("first", good.endpoint()))
                        .site(Site.of("hostile", endpoint(args[0])).settings(UNLIMITED))
                        .site(Site.of("last", good.endpoint()))
                        .build()) {
            SitesResult result = sites.query("GET hosts\nColumns: name");
            long first =
                    result.stream().filter(row -> row.site().equals("first")).count();
            long last = result.stream().filter(row -> row.site().equals("last")).count();
            System.out.println("good " + first + " " + last);
            System.out.println("hostile " + result.outcomes().get("hostile"));
        }
        System.exit(0);
    }

    private static String endpoint(String hostile) throws IOException {
        return switch (hostile) {
            case UNWRITABLE -> "unix:/nowhere/\u00e9\u0436/live";
            case HUGE -> huge();
            default -> hostile;
        };
    }

    /** Announces 400 MiB to the first query, and sends them. */
    private static String huge() throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    Socket accepted = socket.accept();
                    Thread sender = new Thread(() -> send(accepted));
                    sender.setDaemon(true);
                    sender.start();
                }
            } catch (IOException e) {
                // closed
            }
        });
        thread.setDaemon(true);
        thread.start();
        return "tcp:" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    private static void send(Socket accepted) {
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try (accepted) {
            accepted.getInputStream().read(); // bytes before a query would not be a response
            OutputStream out = accepted.getOutputStream();
            out.write("200   419430400\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(blanks);
            }
        } catch (IOException e) {
            // the client has gone
        }
    }
}

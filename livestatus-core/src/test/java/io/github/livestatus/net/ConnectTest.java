package io.github.livestatus.net;

import static io.github.livestatus.net.LinkTest.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.transport.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ConnectTest {
    private static final Duration BOUND = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private static ConnectFailedException fails(Transport transport, Endpoint endpoint) {
        return assertThrows(ConnectFailedException.class, () -> transport.connect(endpoint, in(5_000)));
    }

    /** Connections that fill the backlog of a server that never accepts. */
    private static List<SocketChannel> fill(Endpoint endpoint) throws IOException {
        SocketAddress address = endpoint.isUnix()
                ? UnixDomainSocketAddress.of(endpoint.path())
                : new InetSocketAddress(endpoint.host(), endpoint.port());
        List<SocketChannel> filling = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            SocketChannel channel =
                    endpoint.isUnix() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
            filling.add(channel);
            channel.connect(address);
        }
        return filling;
    }

    @ExtendWith(OnItsThread.class)
    @Kind.Each
    void nobodyListeningMayPass(Kind kind) throws IOException {
        Endpoint gone;
        try (Peer peer = Peer.listen(kind, folder, Peer.ECHO)) {
            gone = peer.endpoint();
        }
        // another program may take a free port, but not a bound one
        try (Socket bound = new Socket()) {
            if (!kind.isUnix()) {
                bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                gone = Endpoint.parse((kind.isTls() ? "tls" : "tcp") + ":127.0.0.1:" + bound.getLocalPort());
            }
            ConnectFailedException refused = fails(kind.transport(), gone);
            assertTrue(refused.isTransient());
            assertEquals(gone.toString(), refused.endpoint());
        }
        if (kind.isUnix()) {
            Files.delete(Path.of(gone.path()));
            ConnectFailedException missing = fails(kind.transport(), gone);
            assertTrue(missing.isTransient());
            assertTrue(missing.getMessage().contains("no such socket"), missing.getMessage());
        }
    }

    @ExtendWith(OnItsThread.class)
    @Kind.Each
    void aFullBacklogIsWaitedForUntilTheDeadline(Kind kind) throws IOException {
        try (Peer peer = Peer.deaf(kind, folder)) {
            List<SocketChannel> filling = fill(peer.endpoint());
            TimedOutException timedOut = assertTimeout(
                    BOUND,
                    () -> assertThrows(
                            TimedOutException.class, () -> kind.transport().connect(peer.endpoint(), in(300))));
            assertEquals(Phase.CONNECT, timedOut.phase());
            assertEquals(Duration.ofMillis(300), timedOut.budget());
            for (SocketChannel channel : filling) {
                channel.close();
            }
        }
    }

    @ExtendWith(OnItsThread.class)
    @Kind.Each
    void closingOrInterruptingEndsAConnectInAnotherThread(Kind kind) throws Exception {
        try (Peer peer = Peer.deaf(kind, folder)) {
            List<SocketChannel> filling = fill(peer.endpoint());
            Link link = kind.transport().link(peer.endpoint());
            Attempt closed = new Attempt(kind, () -> link.connect(in(20_000)));
            link.close();
            assertInstanceOf(AbortedException.class, closed.failure());
            Attempt interrupted = new Attempt(kind, () -> kind.transport().connect(peer.endpoint(), in(20_000)));
            interrupted.interrupt();
            assertInstanceOf(AbortedException.class, interrupted.failure());
            assertTrue(interrupted.leftInterrupted());
            for (SocketChannel channel : filling) {
                channel.close();
            }
        }
    }

    @ExtendWith(OnItsThread.class)
    @Kind.Each
    void aLinkClosedBeforehandDoesNotConnect(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.ECHO)) {
            Link link = kind.transport().link(peer.endpoint());
            link.close();
            assertThrows(AbortedException.class, () -> link.connect(in(5_000)));
        }
    }

    @Test
    void aMissingPermissionIsNotTransient() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may do everything");
        try (Peer peer = Peer.listen(Kind.JDK_UNIX, folder, Peer.ECHO)) {
            Files.setPosixFilePermissions(
                    Path.of(peer.endpoint().path()), PosixFilePermissions.fromString("r--r--r--"));
            for (Kind kind : List.of(Kind.JUNIXSOCKET, Kind.JDK_UNIX)) {
                ConnectFailedException failed = fails(kind.transport(), peer.endpoint());
                assertFalse(failed.isTransient());
                assertTrue(failed.getMessage().contains("no permission"), failed.getMessage());
            }
        }
    }

    @Test
    void aNameWithoutAddressEndsWithinTheDeadline() {
        Endpoint nowhere = Endpoint.parse("tcp:livestatus.invalid:6557");
        LivestatusException failed = assertTimeout(
                BOUND,
                () -> assertThrows(LivestatusException.class, () -> Transport.DEFAULT.connect(nowhere, in(500))));
        if (failed instanceof ConnectFailedException unknown) {
            assertFalse(unknown.isTransient());
            assertTrue(unknown.getMessage().contains("unknown host"), unknown.getMessage());
        } else {
            assertInstanceOf(TimedOutException.class, failed);
        }
    }

    /** The JDK resolves text that only looks like an address with a name server. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.2.0.300",
                "1.2.3",
                "10.2.0",
                "167772162",
                "1.2.3.4.5",
                "1.2.3.4.",
                "...",
                "010.0.0.1",
                "0x7f.1",
                "0x7f000001",
                "127.0.0.0x1",
                "bad.cafe",
                "[::1%x]",
                "[.::1]"
            })
    void aHostThatMayNeedALookupEndsAtTheDeadline(String host) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Transport transport = Transport.DEFAULT.with((Transport.HostLookup) name -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(name);
        });
        Endpoint endpoint = Endpoint.parse("tcp:" + host + ":6557");
        Attempt attempt = new Attempt(Kind.TCP, () -> transport.connect(endpoint, in(100)));
        try {
            TimedOutException timedOut = assertInstanceOf(TimedOutException.class, attempt.failure());
            assertTrue(timedOut.getMessage().contains("looking up " + endpoint.host()), timedOut.getMessage());
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "127.0.0.1", "255.249.199.99", "[::1]", "[fe80::1]", "[::ffff:127.0.0.1]", "[ab:]"})
    void anAddressInDigitsNeedsNoThread(String address) throws UnknownHostException {
        AtomicReference<Thread> thread = new AtomicReference<>();
        Transport transport = Transport.DEFAULT.with((Transport.HostLookup) name -> {
            thread.set(Thread.currentThread());
            throw new UnknownHostException(name);
        });
        fails(transport, Endpoint.parse("tcp:" + address + ":6557"));
        assertSame(Thread.currentThread(), thread.get());
    }

    @Test
    void addressesOfAHostAreTriedInTurn() throws IOException {
        try (Peer peer = Peer.listen(Kind.TCP, folder, Peer.ECHO);
                Link link = Transport.DEFAULT
                        .withTcpKeepAlive(true)
                        .connect(Endpoint.parse("localhost:" + peer.endpoint().port()), in(5_000))) {
            assertEquals("127.0.0.1:" + peer.endpoint().port(), link.address());
        }
    }
}

package io.github.livestatus.net;

import static io.github.livestatus.net.LinkTest.in;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.transport.Endpoint;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
@ExtendWith(OnItsThread.class)
class StaleTest {
    @TempDir
    Path folder;

    @Kind.Each
    void unaskedBytesMakeAnIdleLinkStale(Kind kind) throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        Peer.Script text = connection -> {
            connection.in().read();
            connection.out().write(new byte[60]);
            sent.countDown();
        };
        try (Peer peer = Peer.listen(kind, folder, text);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            assertFalse(link.isStale());
            link.write(new byte[1], 0, 1, in(5_000));
            sent.await();
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void aClosedServerMakesAnIdleLinkStale(Kind kind) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Peer.Script close = connection -> {
            connection.in().read();
            connection.socket().close();
            closed.countDown();
        };
        try (Peer peer = Peer.listen(kind, folder, close);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            link.write(new byte[1], 0, 1, in(5_000));
            closed.await();
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void aServerThatSaysNoMoreMakesAnIdleLinkStale(Kind kind) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Peer.Script halfClose = connection -> {
            if (connection.socket() instanceof SocketChannel channel) {
                channel.shutdownOutput();
            } else {
                connection.socket().close();
            }
            ended.countDown();
        };
        try (Peer peer = Peer.listen(kind, folder, halfClose);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            ended.await();
            assertTrue(link.isStale());
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void aLinkThatIsNotConnectedIsStale(Kind kind) {
        assertTrue(kind.transport().link(Endpoint.parse("localhost")).isStale());
    }
}

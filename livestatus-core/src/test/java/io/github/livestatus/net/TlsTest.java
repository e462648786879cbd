package io.github.livestatus.net;

import static io.github.livestatus.net.LinkTest.in;
import static io.github.livestatus.net.LinkTest.readAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class TlsTest {
    private static final Duration BOUND = Duration.ofSeconds(2);

    private static Peer server(Identity identity) throws IOException {
        return Peer.listenTls(identity.trusting(Identity.CLIENT), false, Peer.ECHO);
    }

    private static Peer plainServer(Peer.Script script) throws IOException {
        return Peer.listen(Kind.TCP, null, script);
    }

    private static Endpoint tls(Peer peer, String host) {
        return Endpoint.parse("tls:" + host + ":" + peer.endpoint().port());
    }

    private static Transport with(TlsSettings settings, SSLContext context) {
        return Transport.DEFAULT.withTls(settings.withContext(() -> context));
    }

    private static void echoes(Transport transport, Endpoint endpoint) {
        try (Link link = transport.connect(endpoint, in(5_000))) {
            link.write(new byte[] {7}, 0, 1, in(5_000));
            assertEquals(7, readAll(link, 1)[0]);
        }
    }

    private static ConnectFailedException fails(Transport transport, Endpoint endpoint, String why) {
        ConnectFailedException failed =
                assertThrows(ConnectFailedException.class, () -> transport.connect(endpoint, in(5_000)));
        assertTrue(failed.getMessage().contains(why), failed.getMessage());
        return failed;
    }

    @Test
    void missingAuthorityFilesAreNamed() {
        TlsSettings missing = TlsSettings.verifyHost().withAuthorities(Path.of("/no/such.pem"));
        fails(
                Transport.DEFAULT.withTls(missing),
                Endpoint.parse("tls:127.0.0.1:1"),
                "no authorities can be read from /no/such.pem: no such file");
    }

    @Test
    void aCertificateAndItsKeyAreReadFromFiles(@TempDir Path folder) throws IOException {
        Path authority = Identity.LOCALHOST.writeCertificate(folder.resolve("authority.pem"));
        Path certificate = Identity.CLIENT.writeCertificate(folder.resolve("client.pem"));
        Path key = Identity.CLIENT.writeKey(folder.resolve("client.key"));
        TlsSettings full = TlsSettings.verifyHost().withAuthorities(authority);
        try (Peer peer = Peer.listenTls(Identity.LOCALHOST.trusting(Identity.CLIENT), true, Peer.ECHO)) {
            echoes(Transport.DEFAULT.withTls(full.withCertificate(certificate, key)), tls(peer, "localhost"));
            echoes(
                    Transport.DEFAULT.withTls(TlsSettings.verifyHost()
                            .withCertificate(certificate, key)
                            .withAuthorities(authority)),
                    tls(peer, "localhost"));
            fails(
                    Transport.DEFAULT.withTls(full.withCertificate(certificate, certificate)),
                    tls(peer, "localhost"),
                    "there is no BEGIN PRIVATE KEY in it");
            fails(
                    Transport.DEFAULT.withTls(full.withCertificate(certificate, folder.resolve("none"))),
                    tls(peer, "localhost"),
                    "no key can be read from " + folder.resolve("none") + ": no such file");
        }
        assertEquals(full.withCertificate(certificate, key), full.withCertificate(certificate, key));
        assertNotEquals(full, full.withCertificate(certificate, key));
    }

    @Test
    void verifyHostChecksChainAndHost() throws IOException {
        try (Peer peer = server(Identity.LOCALHOST)) {
            Transport full = with(TlsSettings.verifyHost(), Identity.LOCALHOST.trustedBy());
            echoes(full, tls(peer, "127.0.0.1"));
            echoes(full, tls(peer, "localhost"));
            Transport otherAuthority = with(TlsSettings.verifyHost(), Identity.SITE.trustedBy());
            assertFalse(fails(otherAuthority, tls(peer, "localhost"), "with TlsSettings.withAuthorities")
                    .isTransient());
            fails(Transport.DEFAULT, tls(peer, "localhost"), "with TlsSettings.withAuthorities");
        }
        try (Peer peer = server(Identity.SITE)) {
            Transport full = with(TlsSettings.verifyHost(), Identity.SITE.trustedBy());
            assertFalse(fails(full, tls(peer, "localhost"), "localhost").isTransient());
        }
    }

    @Test
    void anExpectedNameReplacesTheHost() throws IOException {
        try (Peer peer = server(Identity.SITE)) {
            SSLContext context = Identity.SITE.trustedBy();
            echoes(with(TlsSettings.verifyName("site_02"), context), tls(peer, "127.0.0.1"));
            echoes(with(TlsSettings.verifyName("SITE_02"), context), tls(peer, "localhost"));
            String message = fails(with(TlsSettings.verifyName("site_03"), context), tls(peer, "localhost"), "site_03")
                    .getMessage();
            assertTrue(message.contains("site_02"), message);
            SSLContext otherAuthority = Identity.LOCALHOST.trustedBy();
            fails(
                    with(TlsSettings.verifyName("site_02"), otherAuthority),
                    tls(peer, "localhost"),
                    "with TlsSettings.withAuthorities");
        }
        try (Peer peer = server(Identity.LOCALHOST)) {
            SSLContext context = Identity.LOCALHOST.trustedBy();
            echoes(with(TlsSettings.verifyName("localhost"), context), tls(peer, "127.0.0.1"));
            echoes(with(TlsSettings.verifyName("somebody"), context), tls(peer, "127.0.0.1"));
            fails(with(TlsSettings.verifyName("local"), context), tls(peer, "127.0.0.1"), "local");
        }
    }

    @Test
    void insecureAcceptsAnyCertificate() throws IOException {
        try (Peer peer = server(Identity.SITE)) {
            echoes(Transport.DEFAULT.withTls(TlsSettings.insecure()), tls(peer, "localhost"));
        }
    }

    @Test
    void aClientCertificateIsSentIfTheServerRequestsIt() throws IOException {
        SSLContext demanding = Identity.LOCALHOST.trusting(Identity.CLIENT);
        try (Peer peer = Peer.listenTls(demanding, true, Peer.ECHO)) {
            echoes(
                    with(TlsSettings.verifyHost(), Identity.CLIENT.trusting(Identity.LOCALHOST)),
                    tls(peer, "localhost"));
            Transport without = with(TlsSettings.verifyHost(), Identity.LOCALHOST.trustedBy());
            LivestatusException refused =
                    assertThrows(LivestatusException.class, () -> echoes(without, tls(peer, "localhost")));
            assertInstanceOf(ConnectionLostException.class, refused, "TLS 1.3 says so after the handshake");
        }
    }

    @Test
    void theContextSupplierIsCalledAtEachConnect() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Transport renewing = Transport.DEFAULT.withTls(TlsSettings.verifyHost().withContext(() -> {
            asked.incrementAndGet();
            return Identity.LOCALHOST.trustedBy();
        }));
        try (Peer peer = server(Identity.LOCALHOST)) {
            echoes(renewing, tls(peer, "127.0.0.1"));
            echoes(renewing, tls(peer, "127.0.0.1"));
        }
        assertEquals(2, asked.get());
    }

    @Test
    void anExceptionOfTheContextSupplierReachesTheCaller() throws IOException {
        IllegalStateException broken = new IllegalStateException("no such file");
        Transport failing = Transport.DEFAULT.withTls(TlsSettings.verifyHost().withContext(() -> {
            throw broken;
        }));
        try (Peer peer = server(Identity.LOCALHOST)) {
            Link link = failing.link(tls(peer, "127.0.0.1"));
            assertSame(broken, assertThrows(IllegalStateException.class, () -> link.connect(in(5_000))));
            assertTrue(link.isClosed());
        }
    }

    @Test
    void sessionTicketsAreNotStaleBytes() throws Exception {
        CountDownLatch shaken = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        Peer.Script script = connection -> {
            shaken.countDown();
            asked.await();
            connection.out().write(1);
            sent.countDown();
        };
        try (Peer peer = Peer.listenTls(Identity.LOCALHOST.trusting(Identity.CLIENT), false, script);
                Link link = Kind.TLS.transport().connect(peer.endpoint(), in(5_000))) {
            shaken.await();
            assertFalse(link.isStale());
            assertFalse(link.isStale());
            asked.countDown();
            sent.await();
            assertTrue(link.isStale());
        }
    }

    /** The check of an idle link has no deadline, so it must read only a few records: 50,000 key updates took 5 s. */
    @Test
    void manyKeyUpdatesMakeAnIdleConnectionStale() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        Peer.Script script = connection -> {
            for (int i = 0; i < 500; i++) {
                ((SSLSocket) connection.socket()).startHandshake();
            }
            sent.countDown();
        };
        try (Peer peer = Peer.listenTls(Identity.LOCALHOST.trusting(Identity.CLIENT), false, script);
                Link link = Kind.TLS.transport().connect(peer.endpoint(), in(5_000))) {
            sent.await();
            assertTrue(link.isStale());
        }
    }

    @Test
    void aFewKeyUpdatesAreAnswered() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        Peer.Script script = connection -> {
            for (int i = 0; i < 3; i++) {
                ((SSLSocket) connection.socket()).startHandshake();
            }
            sent.countDown();
            Peer.ECHO.run(connection);
        };
        try (Peer peer = Peer.listenTls(Identity.LOCALHOST.trusting(Identity.CLIENT), false, script);
                Link link = Kind.TLS.transport().connect(peer.endpoint(), in(5_000))) {
            sent.await();
            assertFalse(link.isStale());
            link.write(new byte[] {7, 8}, 0, 2, in(5_000));
            assertArrayEquals(new byte[] {7, 8}, readAll(link, 2));
        }
    }

    /** Reads end at their deadline, even if key updates keep arriving. */
    @Test
    void keyUpdatesInsteadOfAResponseEndAtTheDeadline() throws IOException {
        Peer.Script script = connection -> {
            while (true) {
                ((SSLSocket) connection.socket()).startHandshake();
            }
        };
        try (Peer peer = Peer.listenTls(Identity.LOCALHOST.trusting(Identity.CLIENT), false, script);
                Link link = Kind.TLS.transport().connect(peer.endpoint(), in(5_000))) {
            assertThrows(TimedOutException.class, () -> link.read(new byte[1], 0, 1, 0, in(300)));
        }
    }

    @Test
    void aServerThatRenegotiatesIsRejectedWithAnExplanation() throws IOException {
        Peer.Script script = connection -> {
            connection.in().read();
            ((SSLSocket) connection.socket()).startHandshake();
            Peer.ECHO.run(connection);
        };
        try (Peer peer = Peer.listenTls(Identity.LOCALHOST.trusting(Identity.CLIENT), false, script);
                Link link = with(TlsSettings.verifyHost(), Identity.LOCALHOST.trustedBy("TLSv1.2"))
                        .connect(peer.endpoint(), in(5_000))) {
            link.write(new byte[1], 0, 1, in(5_000));
            ConnectionLostException refused =
                    assertThrows(ConnectionLostException.class, () -> link.read(new byte[1], 0, 1, 0, in(1_000)));
            assertTrue(refused.getMessage().contains("wants to renegotiate TLSv1.2"), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Client connection terminated while request still incomplete\n", "400", "\0"})
    void theErrorNamesAServerWithoutTls(String text) throws IOException {
        Peer.Script plain = connection -> connection.out().write(text.getBytes(StandardCharsets.UTF_8));
        try (Peer peer = plainServer(plain)) {
            fails(Transport.DEFAULT, tls(peer, "127.0.0.1"), "the port does not speak TLS");
        }
    }

    @Test
    void aCloseBeforeTheHandshakeMayBeTransient() throws IOException {
        try (Peer peer = plainServer(connection -> {
            connection.in().read();
            connection.in().readNBytes(connection.in().available());
            connection.socket().close();
        })) {
            assertTrue(fails(Transport.DEFAULT, tls(peer, "127.0.0.1"), "handshake")
                    .isTransient());
        }
    }

    @Test
    void aSilentServerEndsTheHandshakeAtItsDeadline() throws IOException {
        try (Peer peer = plainServer(Peer.SILENT)) {
            TimedOutException timedOut = handshakeTimesOut(peer);
            assertTrue(timedOut.getMessage().contains("does not speak TLS"), timedOut.getMessage());
        }
    }

    @Test
    void aStallingHandshakeEndsAtItsDeadline() throws IOException {
        try (Peer peer = plainServer(connection -> connection.out().write(new byte[] {22, 3, 3, 0}))) {
            TimedOutException timedOut = handshakeTimesOut(peer);
            assertFalse(timedOut.getMessage().contains("does not speak TLS"), timedOut.getMessage());
        }
    }

    private static TimedOutException handshakeTimesOut(Peer peer) {
        TimedOutException timedOut = assertTimeout(
                BOUND,
                () -> assertThrows(
                        TimedOutException.class, () -> Transport.DEFAULT.connect(tls(peer, "127.0.0.1"), in(300))));
        assertEquals(Phase.CONNECT, timedOut.phase());
        return timedOut;
    }

    @Test
    void closingEndsAHandshakeInAnotherThread() throws Exception {
        CountDownLatch greeted = new CountDownLatch(1);
        try (Peer peer = plainServer(connection -> {
            connection.in().read();
            greeted.countDown();
        })) {
            Link link = Transport.DEFAULT.link(tls(peer, "127.0.0.1"));
            Attempt connect = new Attempt(Kind.TLS, () -> link.connect(in(20_000)));
            greeted.await();
            link.close();
            assertInstanceOf(AbortedException.class, connect.failure());
        }
    }

    @Test
    void aTlsServerAnswersAPlainClientWithAnAlertRecord() throws IOException {
        try (Peer peer = server(Identity.LOCALHOST);
                Link link = Transport.DEFAULT.connect(
                        Endpoint.parse("tcp:127.0.0.1:" + peer.endpoint().port()), in(5_000))) {
            byte[] request = "GET status\n\n".getBytes(StandardCharsets.UTF_8);
            link.write(request, 0, request.length, in(5_000));
            assertArrayEquals(new byte[] {0x15, 3}, readAll(link, 2));
        }
    }

    @Test
    void aBlankNameIsRejected() {
        assertThrows(IllegalArgumentException.class, () -> TlsSettings.verifyName(" "));
    }
}

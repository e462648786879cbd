package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hostile TLS site beside a good one. */
@RealServers(programs = "openssl")
@Timeout(60)
@OnOneJdk
class HostileTlsTest {
    private static final String NAMES = "GET hosts\nColumns: name";

    /** Completes a handshake, and then sends endless key updates instead of a response. */
    @Test
    void endlessKeyUpdatesFailOnlyThatSite() throws IOException {
        try (Authority authority = Authority.create("hostile");
                FakeLivestatus good = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(FakeTable.named("hosts")
                                .column("name", Type.STRING)
                                .row("web01")
                                .build())
                        .tcp()
                        .start();
                SSLServerSocket server = listen(authority.trustedShowing(authority.issue("hostile")))) {
            start(() -> flood(server));
            SSLContext trusted = authority.trusted();
            TlsSettings tls = TlsSettings.verifyHost().withContext(() -> trusted);
            try (LivestatusSites sites = LivestatusSites.builder()
                    .site(Site.of("good", good.endpoint()))
                    .site(Site.of("hostile", "tls:127.0.0.1:" + server.getLocalPort())
                            .timeout(Duration.ofSeconds(2))
                            .settings(PoolSettings.defaults().tls(tls)))
                    .build()) {
                for (int i = 0; i < 2; i++) {
                    SitesResult result = sites.query(NAMES);
                    assertEquals(1, result.size());
                    assertTrue(result.outcomes().get("good").isAnswered());
                    SiteOutcome outcome = result.outcomes().get("hostile");
                    assertFalse(outcome.isAnswered());
                    assertTrue(outcome.toString().contains("timed out"), outcome::toString);
                }
            }
        }
    }

    private static SSLServerSocket listen(SSLContext context) throws IOException {
        return (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "hostile");
        thread.setDaemon(true);
        thread.start();
    }

    private static void flood(SSLServerSocket server) {
        try {
            while (true) {
                SSLSocket socket = (SSLSocket) server.accept();
                start(() -> flood(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void flood(SSLSocket socket) {
        try (socket) {
            while (true) {
                socket.startHandshake();
            }
        } catch (IOException e) {
            // the client has gone
        }
    }
}

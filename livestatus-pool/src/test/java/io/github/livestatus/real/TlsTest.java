package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.config.SitesMk;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.transport.TlsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pool that reaches a core through stunnel, with valid and invalid certificates. */
@RealServers(programs = {"stunnel4", "openssl"})
class TlsTest {
    private static final String NAME = "site02";
    private static final int HOSTS = 20;
    private static final Query NAMES =
            Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.NOTES).sort(Hosts.NAME.ascending());

    private static IcingaSite core;
    private static Authority ours;
    private static Authority another;
    private static Authority.Issued valid;

    @BeforeAll
    static void start() throws IOException {
        core = IcingaSite.start("inner", "127.0.0.1", 0, HOSTS, 1);
        ours = Authority.create("ours");
        another = Authority.create("another");
        valid = ours.issue(NAME);
    }

    @AfterAll
    static void close() {
        if (core != null) {
            core.close();
        }
        if (ours != null) {
            ours.close();
        }
        if (another != null) {
            another.close();
        }
    }

    private static LivestatusPool pool(String endpoint, TlsSettings tls) {
        return builder(endpoint, tls).build();
    }

    private static LivestatusPool.Builder builder(String endpoint, TlsSettings tls) {
        return LivestatusPool.builder(endpoint)
                .queryTimeout(Duration.ofSeconds(30))
                .settings(s -> s.tls(tls));
    }

    private static TlsSettings with(SSLContext context) {
        return TlsSettings.verifyHost().withContext(() -> context);
    }

    private static void assertAnswers(LivestatusPool pool) throws IOException {
        Set<String> rows = new TreeSet<>();
        for (Row row : pool.query(NAMES)) {
            rows.add(row.get(Hosts.NAME) + ";" + row.get(Hosts.NOTES));
        }
        assertEquals(HOSTS, rows.size());
        String plain = core.plain().ask("GET hosts\nColumns: name notes");
        assertEquals(new TreeSet<>(plain.lines().toList()), rows);
    }

    private static String refusal(String endpoint, TlsSettings tls) {
        try (LivestatusPool pool = pool(endpoint, tls)) {
            ConnectFailedException refused = assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            assertFalse(refused.isTransient(), refused.getMessage());
            return refused.getMessage();
        }
    }

    private static void assertContains(String message, String... parts) {
        for (String part : parts) {
            assertTrue(message.contains(part), () -> "no \"" + part + "\" in: " + message);
        }
    }

    @Test
    void aCertificateOfATrustedAuthorityIsAcceptedByHostAndByName() throws IOException {
        try (StunnelSite stunnel = StunnelSite.start(core.unixSocket(), valid);
                LivestatusPool host = pool(stunnel.endpoint(), with(ours.trusted()));
                LivestatusPool name =
                        pool(stunnel.endpoint(), TlsSettings.verifyName(NAME).withContext(ours::trusted));
                LivestatusPool any = pool(stunnel.endpoint(), TlsSettings.insecure())) {
            assertAnswers(host);
            assertAnswers(name);
            assertAnswers(any);
            String message =
                    refusal(stunnel.endpoint(), TlsSettings.verifyName("site03").withContext(ours::trusted));
            assertContains(message, stunnel.endpoint(), "CN=site02", "expected name site03");
        }
    }

    @Test
    void sitesOfASitesMkUseItsAuthorities(@TempDir Path master) throws IOException {
        try (StunnelSite stunnel = StunnelSite.start(core.unixSocket(), valid)) {
            assertContains(outcome(master, stunnel, "True"), "unreachable", "is not signed by a trusted authority");
            assertContains(outcome(master, stunnel, "False"), "answered " + HOSTS + " rows");
            Path authorities = master.resolve("var/ssl/ca-certificates.crt");
            Files.createDirectories(authorities.getParent());
            Files.copy(another.certificate(), authorities);
            assertContains(outcome(master, stunnel, "True"), "unreachable", "is not signed by a trusted authority");
            Files.copy(ours.certificate(), authorities, StandardCopyOption.REPLACE_EXISTING);
            assertContains(outcome(master, stunnel, "True"), "answered " + HOSTS + " rows");
        }
    }

    private static String outcome(Path master, StunnelSite stunnel, String verify) throws IOException {
        String port = stunnel.endpoint().replaceFirst(".*:", "");
        Path file = Files.writeString(master.resolve("sites.mk"), """
                sites.update({'%s': {'socket': ('tcp', {'address': ('127.0.0.1', %s),
                                                        'tls': ('encrypted', {'verify': %s})})}})
                """.formatted(NAME, port, verify));
        try (LivestatusSites sites = LivestatusSites.of(SitesMk.read(file, master, warning -> {}))) {
            return sites.query(NAMES).outcomes().get(NAME).toString();
        }
    }

    @Test
    void connectionsAreReusedAndQueriesPipelinedAsWithoutTls() throws IOException {
        try (StunnelSite stunnel = StunnelSite.start(core.unixSocket(), valid);
                LivestatusPool pool = pool(stunnel.endpoint(), with(ours.trusted()))) {
            assertAnswers(pool);
            List<Query> many = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                many.add(NAMES.limit(1 + i % HOSTS));
            }
            List<Integer> sizes =
                    pool.queryAll(many).stream().map(result -> result.size()).toList();
            for (int i = 0; i < many.size(); i++) {
                assertEquals(1 + i % HOSTS, sizes.get(i), "answer " + i);
            }
            assertTrue(pool.stats().created() < 10, () -> pool.stats().toString());
        }
    }

    @Test
    void aCertificateOfAnotherAuthorityIsRejected() throws IOException {
        try (StunnelSite stunnel = StunnelSite.start(core.unixSocket(), another.issue(NAME))) {
            assertContains(
                    refusal(stunnel.endpoint(), with(ours.trusted())),
                    stunnel.endpoint(),
                    "is not signed by a trusted authority");
            assertContains(
                    refusal(stunnel.endpoint(), TlsSettings.verifyHost()), "is not signed by a trusted authority");
        }
    }

    @Test
    void anExpiredCertificateIsRejectedAsExpired() throws IOException {
        try (StunnelSite stunnel = StunnelSite.start(core.unixSocket(), ours.issueExpired(NAME))) {
            assertContains(refusal(stunnel.endpoint(), with(ours.trusted())), stunnel.endpoint(), "expired");
        }
    }

    @Test
    void aPoolAcceptsARenewedCertificate() throws IOException {
        AtomicReference<Authority> trusted = new AtomicReference<>(ours);
        TlsSettings tls =
                TlsSettings.verifyHost().withContext(() -> trusted.get().trusted());
        try (StunnelSite stunnel = StunnelSite.start(core.unixSocket(), ours.issueExpired(NAME));
                LivestatusPool pool = pool(stunnel.endpoint(), tls)) {
            assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            stunnel.renew(valid);
            Await.until(Duration.ofSeconds(20), "the renewed certificate is good", () -> answers(pool));
            assertAnswers(pool);
            stunnel.renew(another.issue(NAME));
            assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            trusted.set(another);
            Await.until(Duration.ofSeconds(20), "the other authority is trusted", () -> answers(pool));
            assertAnswers(pool);
        }
    }

    private static boolean answers(LivestatusPool pool) {
        try {
            return !pool.query(NAMES).isEmpty();
        } catch (LivestatusException e) {
            return false;
        }
    }

    @Test
    void aServerThatRequiresClientCertificatesAcceptsOnlyTheRightOne() throws IOException {
        try (StunnelSite stunnel = StunnelSite.startForClientsOf(ours, core.unixSocket(), valid)) {
            try (LivestatusPool pool = pool(stunnel.endpoint(), with(ours.trustedShowing(ours.issue("client"))))) {
                assertAnswers(pool);
            }
            for (SSLContext bad : List.of(ours.trusted(), ours.trustedShowing(another.issue("client")))) {
                try (LivestatusPool pool = pool(stunnel.endpoint(), with(bad))) {
                    LivestatusException refused = assertThrows(LivestatusException.class, () -> pool.query(NAMES));
                    assertContains(refused.getMessage(), stunnel.endpoint(), "certificate");
                }
            }
        }
    }

    @Test
    void theErrorOfAPlainConnectionToATlsPortNamesTls() throws IOException {
        try (StunnelSite stunnel = StunnelSite.start(core.unixSocket(), valid);
                LivestatusPool pool = pool("tcp:127.0.0.1:" + stunnel.tcp().getPort(), TlsSettings.verifyHost())) {
            LivestatusException confused = assertThrows(LivestatusException.class, () -> pool.query(NAMES));
            assertContains(confused.getMessage(), "tcp:127.0.0.1:", "TLS");
        }
    }

    @Test
    void theErrorOfATlsConnectionToAPlainPortNamesIt() throws IOException {
        String endpoint = "tls:127.0.0.1:" + core.tcp().getPort();
        LivestatusPool.Builder builder = builder(endpoint, with(ours.trusted())).connectTimeout(Duration.ofSeconds(1));
        try (LivestatusPool pool = builder.build();
                XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket());
                LivestatusPool behind = builder("tls:127.0.0.1:" + xinetd.tcp().getPort(), with(ours.trusted()))
                        .connectTimeout(Duration.ofSeconds(1))
                        .build()) {
            for (LivestatusPool one : List.of(pool, behind)) {
                LivestatusException confused = assertThrows(LivestatusException.class, () -> one.query(NAMES));
                assertContains(confused.getMessage(), "tls:127.0.0.1:", "does not speak TLS");
            }
        }
    }
}

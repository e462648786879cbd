package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@RealServers
class RealSitesTest {
    private static final String STATES = "GET services\nColumns: host_name description state plugin_output\n";
    private static final String PROBLEMS = STATES + "Filter: has_been_checked = 1\nFilter: state != 0";

    private final RealSites sites;

    RealSitesTest(RealSites sites) {
        this.sites = sites;
    }

    @Test
    void everySiteAnswersAtItsEndpointAsItself() throws IOException {
        assertEquals(List.of("master", "site02", "site03", "site04"), sites.names());
        for (String site : sites.names()) {
            List<String> hosts =
                    sites.plain(site).ask("GET hosts\nColumns: name").lines().toList();
            assertEquals(20, hosts.size(), site);
            assertTrue(hosts.stream().allMatch(host -> host.startsWith(site + "-host")), hosts.toString());
        }
    }

    @Test
    void endpointsHaveTheAddressesOfTheScenario() {
        assertEquals("unix:" + sites.site("master").unixSocket(), sites.endpoint("master"));
        assertEquals("tcp:127.0.0.2:6557", sites.endpoint("site02"));
        assertEquals("tcp:127.0.0.3:6557", sites.endpoint("site03"));
        assertEquals("tcp:127.0.0.4:6557", sites.endpoint("site04"));
        assertThrows(IllegalArgumentException.class, () -> sites.endpoint("site05"));
    }

    @Test
    void statesAppearOnlyAtTheirSiteUntilCalm() throws IOException {
        sites.calm();
        sites.hostState("site02", "site02-host3", 1, "no answer; none at all");
        for (String site : sites.names()) {
            sites.state(site, site + "-host1", "svc 2", 2, "disk of " + site + " is full; 監視");
        }
        for (String site : sites.names()) {
            String expected = "%s-host1;svc 2;2;disk of %s is full; 監視\n".formatted(site, site);
            assertEquals(expected, sites.plain(site).ask(PROBLEMS));
        }
        long now = Instant.now().getEpochSecond();
        sites.site("site03")
                .plain()
                .command("SCHEDULE_SVC_DOWNTIME;site03-host1;svc 2;%d;%d;1;0;0;ops;x".formatted(now, now + 600));
        sites.calm();
        for (String site : sites.names()) {
            assertEquals("", sites.plain(site).ask(PROBLEMS), site);
            assertEquals("", sites.plain(site).ask("GET downtimes\nColumns: id"), site);
        }
    }

    @Test
    void aStoppedSiteIsSilentAndKeepsItsStatesOverARestart() throws IOException {
        sites.state("site03", "site03-host0", "svc 0", 1, "before the stop");
        sites.site("site03").stop();
        assertFalse(sites.plain("site03").answers());
        for (String other : List.of("master", "site02", "site04")) {
            assertTrue(sites.plain(other).answers(), other);
        }
        sites.site("site03").restart();
        String state =
                sites.plain("site03").ask(STATES + "Filter: host_name = site03-host0\nFilter: description = svc 0");
        assertEquals("site03-host0;svc 0;1;before the stop\n", state);
    }

    @Test
    void killedSitesAreRestarted() throws IOException {
        sites.site("master").kill();
        sites.site("site04").kill();
        assertFalse(sites.plain("master").answers());
        assertFalse(sites.plain("site04").answers());
        sites.heal();
        assertTrue(sites.plain("master").answers());
        assertTrue(sites.plain("site04").answers());
    }

    @Test
    void aFrozenSiteAcceptsConnectionsButIsSilent() throws IOException {
        for (String site : List.of("master", "site02", "site04")) {
            sites.site(site).freeze();
            PlainLivestatus impatient = sites.plain(site).timeout(Duration.ofMillis(300));
            assertThrows(SocketTimeoutException.class, () -> impatient.ask("GET status"), site);
            sites.site(site).thaw();
            assertTrue(sites.plain(site).answers(), site);
        }
    }

    @Test
    void site04HasOneSocatForEachConnection() throws IOException {
        Duration limit = Duration.ofSeconds(10);
        Await.until(limit, "no connection is left", () -> sites.xinetd().connections() == 0);
        try (SocketChannel one = sites.plain("site04").connect();
                SocketChannel two = sites.plain("site04").connect()) {
            assertTrue(one.isConnected() && two.isConnected());
            Await.until(limit, "two are served", () -> sites.xinetd().connections() == 2);
        }
        Await.until(limit, "both are gone", () -> sites.xinetd().connections() == 0);
    }

    @Test
    void xinetdAcceptsConnectionsForAKilledCore() throws IOException {
        sites.site("site04").kill();
        try (SocketChannel accepted = sites.plain("site04").connect()) {
            assertTrue(accepted.isConnected());
        }
        assertFalse(sites.plain("site04").answers());
    }
}

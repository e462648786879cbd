package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is a value. Its factory rejects invalid settings. */
class SiteTest {
    private static final Site SITE = Site.of("a", "tcp:10.0.0.1:6557");

    @Test
    void endpointsAndTextMakeEqualSites() {
        Site text = Site.of("a", "tcp:10.0.0.1:6557", "/run/live");
        Site endpoints = Site.of("a", Endpoint.parse("10.0.0.1"), Endpoint.parse("unix:/run/live"));
        assertEquals(text, endpoints);
        assertEquals(text.hashCode(), endpoints.hashCode());
        assertEquals(
                List.of("tcp:10.0.0.1:6557", "unix:/run/live"),
                text.endpoints().stream().map(Endpoint::toString).toList());
        assertEquals("a at tcp:10.0.0.1:6557, unix:/run/live", text.toString());
    }

    @Test
    void anInvalidAddressIsRejectedWithTheSupportedForms() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Site.of("a", "/run/live", "udp://x"));
        assertTrue(refused.getMessage().contains("write unix:/path, /path, tcp:host:port"), refused::getMessage);
    }

    @Test
    void sitesWithDifferentSettingsAreNotEqual() {
        List<UnaryOperator<Site>> settings = List.of(
                site -> site.alias("Mexico"),
                site -> site.timeout(Duration.ofSeconds(3)),
                site -> site.maxConnections(3),
                site -> site.disabled(true),
                site -> site.statusHost("b", "node"),
                site -> site.statusService("b", "node", "Livestatus"),
                site -> site.tls(TlsSettings.insecure()),
                site -> site.settings(PoolSettings.defaults().strict(true)),
                site -> site.tag("region", "mx"),
                site -> site.tag("region", "de"),
                site -> site.tag("tier", "1"));
        Site all = SITE;
        for (UnaryOperator<Site> setting : settings) {
            assertNotEquals(SITE, setting.apply(SITE));
            assertNotEquals(all, setting.apply(all));
            all = setting.apply(all);
        }
        assertEquals(Optional.of(Duration.ofSeconds(3)), all.timeout());
        assertEquals(OptionalInt.of(3), all.maxConnections());
        assertTrue(all.isDisabled());
        assertFalse(all.disabled(false).isDisabled());
        assertEquals(Map.of("region", "de", "tier", "1"), all.tags());
        assertEquals("a (Mexico) at tcp:10.0.0.1:6557", all.toString());
    }

    @Test
    void settingADefaultChangesNothing() {
        assertEquals(SITE, SITE.disabled(true).disabled(false));
        assertEquals(SITE, SITE.alias("Mexico").alias(""));
        assertEquals(SITE, SITE.tag("region", "mx").tag("region", ""));
        assertThrows(IllegalArgumentException.class, () -> SITE.tag("", "mx"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001, 5000})
    void numbersOfConnectionsOutOfBoundsAreRejectedImmediately(int connections) {
        assertThrows(IllegalArgumentException.class, () -> SITE.maxConnections(connections));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 999_999})
    void tooShortTimeoutsAreRejectedImmediately(long nanos) {
        Duration time = Duration.ofNanos(nanos);
        LivestatusSites.Builder builder = LivestatusSites.builder();
        assertThrows(IllegalArgumentException.class, () -> SITE.timeout(time));
        assertThrows(IllegalArgumentException.class, () -> builder.siteTimeout(time));
        assertThrows(IllegalArgumentException.class, () -> builder.timeout(time));
    }

    @Test
    void aSitesOwnValueTakesPrecedenceOverItsSettingsAndTheSettingsOfAll() {
        PoolSettings ofAll = PoolSettings.defaults().maxConnections(5).maxNesting(9);
        PoolSettings ofOne = PoolSettings.defaults().maxConnections(7).connectTimeout(Duration.ofSeconds(1));
        LivestatusSites.Builder builder = LivestatusSites.builder().settings(ofAll);
        Duration byDefault = Duration.ofSeconds(10);
        assertEquals(ofAll.queryTimeout(byDefault), builder.settingsOf(SITE));
        assertEquals(ofOne.queryTimeout(byDefault), builder.settingsOf(SITE.settings(ofOne)));
        TlsSettings tls = TlsSettings.verifyName("a");
        Duration time = Duration.ofMillis(500);
        assertEquals(
                ofOne.maxConnections(3).tls(tls).queryTimeout(time).connectTimeout(time),
                builder.settingsOf(
                        SITE.settings(ofOne).maxConnections(3).tls(tls).timeout(time)));
    }

    @Test
    void theShortestAndTheLongestTimeoutAreAccepted() {
        for (Duration time : List.of(Duration.ofMillis(1), Duration.ofSeconds(Long.MAX_VALUE))) {
            try (LivestatusSites sites = LivestatusSites.builder()
                    .site(Site.of("a", "/nowhere", "/nowhere/else").timeout(time))
                    .breakerPauses(time, time)
                    .statusKept(time)
                    .build()) {
                SiteOutcome outcome = sites.query("GET status").outcomes().get("a");
                assertTrue(outcome.isUnreachable() || outcome.isTimedOut(), outcome::toString);
            }
        }
    }
}

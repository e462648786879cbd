package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Incompatible;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LmdBackendsTest {
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("peer_key", Type.STRING)
            .row("web01", "a")
            .row("db01", "b")
            .build();

    private static FakeLivestatus.Builder lmd() {
        return FakeLivestatus.builder(ServerKind.LMD).table(HOSTS).tcp();
    }

    @Test
    void aFailedBackendHasItsOwnOutcome() {
        try (FakeLivestatus lmd = lmd().backend("a", "Site A")
                        .failedBackend("b", "Site B", "connection refused")
                        .start();
                LivestatusSites sites = LivestatusSites.of(List.of(Site.of("lmd", lmd.endpoint())))) {
            SitesResult result = sites.query(NAMES);
            assertEquals(List.of("web01"), result.column(Hosts.NAME));
            assertFalse(result.isComplete());
            assertEquals(List.of("lmd", "lmd/b"), List.copyOf(result.outcomes().keySet()));
            assertTrue(result.outcomes().get("lmd").isAnswered());
            Unreachable failed =
                    assertInstanceOf(Unreachable.class, result.outcomes().get("lmd/b"));
            assertTrue(failed.toString().contains("connection refused"), failed::toString);
            assertTrue(sites.query(NAMES.backends("a")).isComplete());
        }
    }

    @Test
    void aFailedBackendDoesNotHideASiteOfTheSameName() {
        try (FakeLivestatus lmd = lmd().backend("a", "Site A")
                        .failedBackend("b", "Site B", "connection refused")
                        .start();
                FakeLivestatus naemon = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(HOSTS)
                        .tcp()
                        .start();
                LivestatusSites sites = LivestatusSites.of(List.of(
                        Site.of("lmd/b", naemon.endpoint()),
                        Site.of("lmd", lmd.endpoint()),
                        Site.of("lmd//b", naemon.endpoint())))) {
            Map<String, SiteOutcome> outcomes = sites.query(NAMES).outcomes();
            assertEquals(List.of("lmd/b", "lmd", "lmd///b", "lmd//b"), List.copyOf(outcomes.keySet()));
            assertTrue(outcomes.get("lmd/b").isAnswered());
            assertTrue(outcomes.get("lmd//b").isAnswered());
            assertInstanceOf(Unreachable.class, outcomes.get("lmd///b"));
        }
    }

    @Test
    void anLmdWithOnlyFailedBackendsHasNotAnswered() {
        try (FakeLivestatus lmd =
                        lmd().backend("a", "Site A").backend("b", "Site B").start();
                LivestatusSites sites = LivestatusSites.of(List.of(Site.of("lmd", lmd.endpoint())))) {
            assertEquals(2, sites.query(NAMES).orThrow().size());
            lmd.replaceTable(backends("refused", "timeout"));
            SitesResult result = sites.query(NAMES);
            assertEquals(0, result.size());
            Unreachable none =
                    assertInstanceOf(Unreachable.class, result.outcomes().get("lmd"));
            assertTrue(none.toString().contains("refused"), none::toString);
            assertFalse(result.isComplete());
            SitesResult counted = sites.query("GET hosts\nStats: name != nobody");
            assertTrue(counted.isEmpty(), "the total is unknown, not 0");
            sites.reset("lmd"); // without any backend it has failed twice, and is not contacted for a while
            assertEquals(2, sites.query("GET backends\nColumns: key").size(), "LMD answers queries of its own tables");
            lmd.replaceTable(backends("", "timeout"));
            assertEquals(1, sites.query(NAMES).size());
            assertInstanceOf(
                    Unreachable.class,
                    sites.query(NAMES.backends("b")).outcomes().get("lmd"));
        }
    }

    @Test
    void anLmdWithoutBackendsIsUnreachable() {
        try (FakeLivestatus lmd = lmd().failedBackend("a", "Site A", "refused").start();
                LivestatusSites sites = LivestatusSites.of(List.of(Site.of("lmd", lmd.endpoint())))) {
            assertInstanceOf(Unreachable.class, sites.query(NAMES).outcomes().get("lmd"));
        }
    }

    @Test
    void aTableThatAnLmdLacksIsIncompatible() {
        try (FakeLivestatus lmd = lmd().start();
                LivestatusSites sites = LivestatusSites.of(List.of(Site.of("lmd", lmd.endpoint())))) {
            SitesResult result = sites.query("GET nonsense");
            assertInstanceOf(Incompatible.class, result.outcomes().get("lmd"));
        }
    }

    private static FakeTable backends(String errorOfA, String errorOfB) {
        return FakeTable.named("backends")
                .column("peer_key", Type.STRING)
                .column("key", Type.STRING)
                .column("name", Type.STRING)
                .column("last_error", Type.STRING)
                .row("a", "a", "Site A", errorOfA)
                .row("b", "b", "Site B", errorOfB)
                .build();
    }
}

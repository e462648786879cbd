package io.github.livestatus.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowMergeTest {
    private static final Query BY_NAME =
            Query.from(Hosts.TABLE).columns(Hosts.NAME).sort(Hosts.NAME.ascending());

    private FakeLivestatus odd;
    private FakeLivestatus plain;
    private LivestatusSites sites;

    @BeforeEach
    void startServers() {
        odd = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(hosts("Zeus", "apollo", "Hera"))
                .tcp()
                .start();
        plain = FakeLivestatus.builder(ServerKind.CHECKMK)
                .table(hosts("Ares", "Hera", "poseidon"))
                .tcp()
                .start();
        sites = LivestatusSites.of(List.of(Site.of("odd", odd.endpoint()), Site.of("plain", plain.endpoint())));
    }

    @AfterEach
    void stopServers() {
        sites.close();
        odd.close();
        plain.close();
    }

    private static FakeTable hosts(String... names) {
        FakeTable.Builder table = FakeTable.named("hosts").column("name", Type.STRING);
        Arrays.stream(names).forEach(table::row);
        return table.build();
    }

    private static Fault answer(String body) {
        return Fault.answerWith(
                String.format("200 %11d\n%s", body.length(), body).getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> names(SitesResult result) {
        return result.orThrow().column(Hosts.NAME);
    }

    @Test
    void aSiteOfAnotherCollationIsSortedHere() {
        names(sites.query(BY_NAME));
        odd.fault(answer("[[\"apollo\"],[\"Hera\"],[\"Zeus\"]]\n"));
        assertEquals(List.of("Ares", "Hera", "Hera", "Zeus", "apollo", "poseidon"), names(sites.query(BY_NAME)));
    }

    @Test
    void aSiteOfAnotherCollationThatHadCutItsRowsSendsAllOfThem() {
        names(sites.query(BY_NAME));
        odd.fault(answer("[[\"apollo\"],[\"Hera\"]]\n"));
        assertEquals(List.of("Ares", "Hera"), names(sites.query(BY_NAME.limit(2))));
        String last = odd.requests().get(odd.requests().size() - 1).text();
        assertFalse(last.contains("Limit"), last);
        String before = odd.requests().get(odd.requests().size() - 2).text();
        assertTrue(before.contains("Limit: 2"), before);
    }

    @Test
    void textIsOrderedAsItsBytesAre() {
        odd.replaceTable(hosts("\u00e9"));
        plain.replaceTable(hosts("\ud83d\ude00", "\uffe5", "z"));
        assertEquals(List.of("z", "\u00e9", "\uffe5", "\ud83d\ude00"), names(sites.query(BY_NAME)));
    }

    @Test
    void whereServersNameTheColumnsTheTableHasThoseOfAll() {
        odd.replaceTable(FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .row("a", 1)
                .build());
        plain.replaceTable(FakeTable.named("hosts")
                .column("alias", Type.STRING)
                .column("name", Type.STRING)
                .row("B", "b")
                .build());
        SitesResult all = sites.query("GET hosts").orThrow();
        assertEquals("""
                site   name  state  alias
                odd    a         1
                plain  b            B""", all.toString());
        assertEquals(List.of("a", "b"), all.column(Hosts.NAME));
        assertNull(all.row(1).get("state"));
        assertEquals(1, sites.query("GET hosts\nSort: name desc\nLimit: 1").size());
    }
}

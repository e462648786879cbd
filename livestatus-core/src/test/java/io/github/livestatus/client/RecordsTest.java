package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streamed records equal the records of a result. */
class RecordsTest {
    /** A host as a record. */
    public record Host(String name, HostState state) {}

    /** A host with more components than queried columns. */
    public record Addressed(String name, String address) {}

    private static final Query HOSTS = Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.STATE);

    private static FakeLivestatus server(ServerKind kind) {
        return FakeLivestatus.builder(kind).table(ThreeHosts.HOSTS).unix().start();
    }

    /** Returns the records sorted, because Icinga 2 has no order. */
    private static List<Host> byName(List<Host> hosts) {
        return hosts.stream().sorted(Comparator.comparing(Host::name)).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "ICINGA2", "LMD"})
    void streamedRecordsEqualThoseOfAResult(ServerKind kind) {
        List<Query> queries = List.of(
                HOSTS,
                HOSTS.sort(Hosts.NAME.descending()),
                HOSTS.sort(Hosts.NAME.ascending()).offset(1).limit(1),
                HOSTS.filter(Hosts.NAME.matches("1$")),
                Query.parse("GET hosts"));
        try (FakeLivestatus fake = server(kind);
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            for (Query query : queries) {
                List<Host> expected = live.query(query).as(Host.class);
                assertTrue(!expected.isEmpty(), query.toString());
                List<Host> records = live.query(query, Host.class);
                boolean isOrdered = !query.sorts().isEmpty();
                assertEquals(isOrdered ? expected : byName(expected), isOrdered ? records : byName(records));
            }
        }
    }

    @Test
    void aRecordWithMoreComponentsThanColumnsIsRejectedBeforeSending() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            live.query(HOSTS);
            int before = fake.requests().size();
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> live.query(HOSTS, Addressed.class));
            assertTrue(refused.getMessage().contains("address"), refused.getMessage());
            assertEquals(before, fake.requests().size());
        }
    }

    @Test
    void anEmptyResultHasNoRecordsAndARejectionIsAnException() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            assertEquals(List.of(), live.query(HOSTS.filter(Hosts.NAME.eq("nobody")), Host.class));
            Query nowhere = Query.parse("GET nowhere\nColumns: name state");
            assertThrows(QueryRejectedException.class, () -> live.query(nowhere, Host.class));
            assertEquals(3, live.query(HOSTS, Host.class).size());
        }
    }
}

package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeTable.Type;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FakeTableTest {

    /** A row of some table. */
    record HostRow(
            String hostName,
            int state,
            boolean acknowledged,
            double latency,
            Instant lastCheck,
            List<String> groups,
            Map<String, String> customVariables) {}

    private static String answer(FakeTable table, String... headers) throws IOException {
        try (FakeLivestatus server =
                FakeLivestatus.builder(ServerKind.NAGIOS).table(table).start()) {
            return SocketForTest.ask(server, "GET " + table.name(), headers);
        }
    }

    @Test
    void isBuiltFromRecords() throws IOException {
        FakeTable table = FakeTable.of(
                "services",
                List.of(
                        new HostRow("web01", 2, true, 0.5, Instant.ofEpochSecond(5), List.of("a"), Map.of("K", "v")),
                        new HostRow("web02", 0, false, 0, null, null, null)));
        assertEquals(
                "200 [[\"web01\",2,1,0.5,5,[\"a\"],{\"K\":\"v\"}],\n[\"web02\",0,0,0,0,[],{}]]\n",
                answer(table, "Columns: host_name state acknowledged latency last_check groups custom_variables"));
    }

    @Test
    void isBuiltFromTabSeparatedText() throws IOException {
        FakeTable table = FakeTable.fromTsv(
                "hosts",
                "name:string\tstate:int\tlatency:float\tlast_check:time\tgroups:list\tcustom_variables:dict\n"
                        + "web01\t1\t0.5\t2026-01-31T12:00:00Z\tlinux,web\tRACK=rack 1,OWNER=ops\n"
                        + "db01\t0\t\t1795331043\t\t\n");
        assertEquals(
                "200 [[\"web01\",1,0.5,1769860800,[\"linux\",\"web\"],{\"RACK\":\"rack 1\",\"OWNER\":\"ops\"}],\n"
                        + "[\"db01\",0,0,1795331043,[],{}]]\n",
                answer(table, "Columns: name state latency last_check groups custom_variables"));
    }

    @Test
    void invalidTextIsRejectedWithItsLine() {
        assertRefused("line 3: 'x' is not INT", () -> FakeTable.fromTsv("hosts", "state:int\n1\nx\n"));
        assertRefused("line 2: 2 cells for 1 columns", () -> FakeTable.fromTsv("hosts", "state:int\n1\t2\n"));
        assertRefused("no column type 'number'", () -> FakeTable.fromTsv("hosts", "state:number\n"));
        assertRefused("'state' is not name:type", () -> FakeTable.fromTsv("hosts", "state\n"));
    }

    @Test
    void valuesMustFitTheirColumn() {
        FakeTable.Builder hosts =
                FakeTable.named("hosts").column("name", Type.STRING).column("state", Type.INT);
        assertRefused("column state of table hosts is INT, not String: up", () -> hosts.row("web01", "up"));
        assertRefused("has 2 columns, the row has 1 values", () -> hosts.row("web01"));
        assertRefused("has column name already", () -> hosts.column("name", Type.INT));
        hosts.row("web01", 0);
        assertThrows(IllegalStateException.class, () -> hosts.column("alias", Type.STRING));
    }

    @Test
    void aChangeDoesNotModifyTheOriginal() {
        FakeTable changed = SiteForTest.HOSTS.with(row -> row.get("name").equals("db01"), "state", 0);
        assertEquals(2L, SiteForTest.HOSTS.rows().get(2)[2]);
        assertEquals(0L, changed.rows().get(2)[2]);
        assertEquals(3, changed.size());
        assertRefused("has no column nonsense", () -> changed.with(row -> true, "nonsense", 1));
    }

    private static void assertRefused(String words, Executable action) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, action);
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}

package io.github.livestatus.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.ServiceWithState;
import io.github.livestatus.schema.Services;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows as records: every kind of column, and clear errors for records that do not fit. */
class RecordMappingTest {
    private static final MethodHandles.Lookup MINE = MethodHandles.lookup();

    record Everything(
            String name,
            HostState state,
            boolean acknowledged,
            long numServices,
            int totalServices,
            double latency,
            Instant lastCheck,
            List<String> groups,
            List<ServiceWithState> servicesWithState,
            Map<String, String> customVariables,
            byte[] mkInventory) {}

    @Test
    void everyKindOfColumnHasItsType() {
        Result result = SampleRows.of(
                """
                [["web01",1,1,7,8,0.25,1700000000.5,["linux"],[["HTTP",2,1]],{"OWNER":"ops"},"\\u00e9"]]""",
                Hosts.NAME,
                Hosts.STATE,
                Hosts.ACKNOWLEDGED,
                Hosts.NUM_SERVICES,
                Hosts.TOTAL_SERVICES,
                Hosts.LATENCY,
                Hosts.LAST_CHECK,
                Hosts.GROUPS,
                Hosts.SERVICES_WITH_STATE,
                Hosts.CUSTOM_VARIABLES,
                Hosts.MK_INVENTORY);
        Everything all = result.as(MINE, Everything.class).get(0);
        assertEquals("web01", all.name());
        assertEquals(HostState.DOWN, all.state());
        assertTrue(all.acknowledged());
        assertEquals(7, all.numServices());
        assertEquals(8, all.totalServices());
        assertEquals(0.25, all.latency());
        assertEquals(Instant.ofEpochSecond(1_700_000_000, 500_000_000), all.lastCheck());
        assertEquals(List.of("linux"), all.groups());
        assertEquals(List.of(new ServiceWithState("HTTP", ServiceState.CRITICAL, true)), all.servicesWithState());
        assertEquals(Map.of("OWNER", "ops"), all.customVariables());
        assertArrayEquals(new byte[] {(byte) 0xe9}, all.mkInventory());
    }

    record Absent(
            Optional<String> name,
            Optional<HostState> state,
            Optional<Boolean> acknowledged,
            Optional<Long> numServices,
            Optional<Double> latency,
            Optional<Instant> lastCheck,
            Optional<List<String>> groups) {}

    record Boxed(
            String name, HostState state, Boolean acknowledged, Long numServices, Double latency, Instant lastCheck) {}

    record Primitive(String name, boolean acknowledged, int numServices, double latency) {}

    @Test
    void missingValuesAreEmptyNullOrZero() {
        Result nulls = SampleRows.of(
                "[[null,null,null,null,null,0,null]]",
                Hosts.NAME,
                Hosts.STATE,
                Hosts.ACKNOWLEDGED,
                Hosts.NUM_SERVICES,
                Hosts.LATENCY,
                Hosts.LAST_CHECK,
                Hosts.GROUPS);
        assertEquals(
                new Absent(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                nulls.as(MINE, Absent.class).get(0));
        assertEquals(
                new Boxed("", null, null, null, null, null),
                nulls.as(MINE, Boxed.class).get(0));
        assertEquals(
                new Primitive("", false, 0, 0), nulls.as(MINE, Primitive.class).get(0));
    }

    record Numbers(long state, int acknowledged, double numServices, long lastCheck, String latency, Object groups) {}

    @Test
    void flagsEnumsAndTimesMapToNumbersAndEverythingToText() {
        Result result = SampleRows.of(
                "[[2,true,3,1700000000,0.5,[1]]]",
                Hosts.STATE,
                Hosts.ACKNOWLEDGED,
                Hosts.NUM_SERVICES,
                Hosts.LAST_CHECK,
                Hosts.LATENCY,
                Hosts.GROUPS);
        assertEquals(
                new Numbers(2, 1, 3, 1_700_000_000, "0.5", List.of(1L)),
                result.as(MINE, Numbers.class).get(0));
    }

    record Renamed(
            @ColumnName("name") String host,
            @ColumnName("x_3d") double x,
            HostState state) {}

    @Test
    void anAnnotationNamesTheColumn() {
        Result result = SampleRows.named("[[\"web01\",1.5,0]]", "name", "x_3d", "state");
        assertEquals(
                new Renamed("web01", 1.5, HostState.UP),
                result.as(MINE, Renamed.class).get(0));
    }

    record Counted(
            ServiceState state,
            long all,
            int acked,
            double latency,
            Instant oldest,
            ServiceState worst,
            double flapping) {}

    @Test
    void statsAreMappedByTheirAliases() {
        Stat<Long> all = Stat.count();
        Stat<Long> acked = Stat.count(Services.ACKNOWLEDGED.isTrue());
        Stat<Double> latency = Stat.avg(Services.LATENCY);
        Stat<Instant> oldest = Stat.min(Services.LAST_CHECK);
        Stat<ServiceState> worst = Stat.max(Services.STATE);
        Stat<Double> flapping = Stat.avg(Services.IS_FLAPPING);
        Query query = Query.from(Services.TABLE)
                .columns(Services.STATE)
                .stats(all, acked, latency, oldest, worst, flapping)
                .alias(all, "all")
                .alias(acked, "acked")
                .alias(latency, "latency")
                .alias(oldest, "oldest")
                .alias(worst, "worst")
                .alias(flapping, "flapping");
        Result result = SampleRows.parsed(
                "[[\"2\",10,4,0.5,1700000000,2.0000000000e+00,0.25]]", RowColumns.of(query, List.of()));
        assertEquals(
                new Counted(
                        ServiceState.CRITICAL,
                        10,
                        4,
                        0.5,
                        Instant.ofEpochSecond(1_700_000_000),
                        ServiceState.CRITICAL,
                        0.25),
                result.as(MINE, Counted.class).get(0));
        assertEquals(ServiceState.CRITICAL, result.row(0).get(worst));
        assertEquals(4, result.row(0).get(acked));
        assertEquals(4, result.row(0).getLong("acked"));
    }

    record Unfit(String hostName, int name, List<String> latency, HostState state, Optional<ServiceState> nothing) {}

    @Test
    void oneErrorNamesAllMismatchesAndTheColumns() {
        Result result = SampleRows.of("[[\"web01\",0.5,0]]", Hosts.NAME, Hosts.LATENCY, Hosts.STATE);
        IllegalArgumentException unfit =
                assertThrows(IllegalArgumentException.class, () -> result.as(MINE, Unfit.class));
        assertEquals(
                "Unfit needs host_name as String, name as int, latency as List<String>, nothing as Optional<ServiceState>;"
                        + " the result has name (StringColumn), latency (FloatColumn), state (EnumColumn)",
                unfit.getMessage());
    }

    record Wrong(ServiceState state) {}

    record Inner(String name) {}

    record Nested(Inner name) {}

    @Test
    void otherEnumsAndNestedRecordsAreRejected() {
        Result states = SampleRows.of("[[0]]", Hosts.STATE);
        assertThrows(IllegalArgumentException.class, () -> states.as(MINE, Wrong.class));
        Result names = SampleRows.of("[[\"web01\"]]", Hosts.NAME);
        assertThrows(IllegalArgumentException.class, () -> names.as(MINE, Nested.class));
    }

    @Test
    void aRecordThatIsNotAccessibleIsRejected() {
        Result names = SampleRows.of("[[\"web01\"]]", Hosts.NAME);
        assertEquals(List.of(new Inner("web01")), names.as(MINE, Inner.class));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> names.as(MethodHandles.publicLookup(), Inner.class));
        assertTrue(refused.getMessage().startsWith("cannot create " + Inner.class.getName()), refused.getMessage());
    }

    record Ints(int numServices) {}

    record Shorts(Short numServices) {}

    record Bytes(byte numServices) {}

    record Three(Integer name, short state, Byte numServices) {}

    @Test
    void aNumberThatDoesNotFitIsAnError() {
        Result fit = SampleRows.of(
                "[[\"-7\",32767,-128],[null,0,null]]", anyNamed("name"), anyNamed("state"), anyNamed("num_services"));
        assertEquals(
                List.of(new Three(-7, (short) 32767, (byte) -128), new Three(null, (short) 0, null)),
                fit.as(MINE, Three.class));
        assertUnfit("5000000000 does not fit Ints.numServices, which is int", "5000000000", Ints.class);
        assertUnfit("32768 does not fit Shorts.numServices, which is Short", "32768", Shorts.class);
        assertUnfit("-129 does not fit Bytes.numServices, which is byte", "-129", Bytes.class);
    }

    record Many(
            String site,
            String name,
            HostState state,
            boolean acknowledged,
            int totalServices,
            double latency,
            Instant lastCheck,
            List<String> groups,
            Optional<Long> numServices) {}

    @Test
    void theRecordsOfManyRowsAreThoseOfFew() {
        String row = "[\"web01\",1,1,8,0.25,1700000000,[\"linux\"],null]";
        RowColumns columns = RowColumns.of(List.of(
                Hosts.NAME,
                Hosts.STATE,
                Hosts.ACKNOWLEDGED,
                Hosts.TOTAL_SERVICES,
                Hosts.LATENCY,
                Hosts.LAST_CHECK,
                Hosts.GROUPS,
                Hosts.NUM_SERVICES));
        String many = ",\n" + row;
        Result result = SampleRows.parsed("[" + row + many.repeat(70_000) + "]", columns);
        Many first = new Many(
                "",
                "web01",
                HostState.DOWN,
                true,
                8,
                0.25,
                Instant.ofEpochSecond(1_700_000_000),
                List.of("linux"),
                Optional.empty());
        assertTrue(result.as(MINE, Many.class).stream().allMatch(first::equals));
        assertThrows(IllegalArgumentException.class, () -> result.as(MethodHandles.publicLookup(), Many.class));
        Result unfit = SampleRows.parsed("[" + row + "," + row.replace("8,", "5000000000,") + "]", columns);
        String reason = "row 1, column total_services: 5000000000 does not fit Many.totalServices, which is int";
        assertEquals(
                reason,
                assertThrows(IllegalArgumentException.class, () -> unfit.as(MINE, Many.class))
                        .getMessage());
    }

    private static AnyColumn anyNamed(String name) {
        return Hosts.TABLE.any(name);
    }

    private static void assertUnfit(String said, String number, Class<? extends Record> type) {
        Result rows = SampleRows.of("[[1],[" + number + "]]", Hosts.NUM_SERVICES);
        IllegalArgumentException unfit = assertThrows(IllegalArgumentException.class, () -> rows.as(MINE, type));
        assertEquals("row 1, column num_services: " + said, unfit.getMessage());
    }

    record Failing(String name) {
        Failing {
            throw new IllegalStateException("mine: " + name);
        }
    }

    @Test
    void anExceptionOfTheConstructorReachesTheCaller() {
        Result names = SampleRows.of("[[\"web01\"]]", Hosts.NAME);
        assertEquals(
                "mine: web01",
                assertThrows(IllegalStateException.class, () -> names.as(MINE, Failing.class))
                        .getMessage());
    }

    record Unknown(HostState state) {}

    @Test
    void aNumberUnknownToTheEnumIsNull() {
        assertNull(SampleRows.of("[[9]]", Hosts.STATE)
                .as(MINE, Unknown.class)
                .get(0)
                .state());
        assertNull(SampleRows.of("[[9]]", Hosts.TABLE.any("state"))
                .as(MINE, Unknown.class)
                .get(0)
                .state());
        assertEquals(1, SampleRows.of("[[9]]", Hosts.STATE).repairs());
    }

    @Test
    void noRowsGiveNoRecordsEvenWithoutNames() {
        assertEquals(List.of(), SampleRows.named("[]").as(MINE, Unknown.class));
        assertEquals(List.of(), SampleRows.of("[]", Hosts.STATE).as(MINE, Unknown.class));
        assertThrows(IllegalArgumentException.class, () -> SampleRows.of("[]", Hosts.NAME)
                .as(MINE, Unknown.class));
    }
}

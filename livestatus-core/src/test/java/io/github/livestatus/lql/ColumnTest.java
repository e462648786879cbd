package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.schema.Hosts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ColumnTest {
    private static final Table RACKS = Table.named("racks");

    @Test
    void columnsWithTheSamePartsAreEqual() {
        assertEquals(Hosts.TABLE.text("team"), Hosts.TABLE.text("team"));
        assertEquals(
                Hosts.TABLE.text("team").hashCode(), Hosts.TABLE.text("team").hashCode());
        List<Column<?>> different = List.of(
                Hosts.TABLE.text("team"),
                Hosts.TABLE.text("teams"),
                RACKS.text("team"),
                Hosts.TABLE.text("team", Dialect.NAEMON),
                Hosts.TABLE.any("team"),
                Hosts.TABLE.list("team"),
                Hosts.TABLE.list("team", Long.class),
                Hosts.TABLE.blob("team"),
                Hosts.TABLE.dict("team"),
                Hosts.TABLE.flag("team"),
                Hosts.TABLE.decimal("team"));
        for (Column<?> one : different) {
            for (Column<?> other : different) {
                if (one != other) {
                    assertNotEquals(one, other);
                }
            }
        }
        assertEquals("hosts.team", Hosts.TABLE.text("team").toString());
        AnyColumn any = Hosts.TABLE.any("team");
        assertEquals(ColumnType.ANY, any.type());
        assertEquals(Set.of(Dialect.values()), any.dialects());
    }

    @Test
    void aNullToCompareWithIsNamed() {
        assertNamesValue(() -> Hosts.LAST_CHECK.eq(null));
        assertNamesValue(() -> Hosts.STATE.eq(null));
        assertNamesValue(() -> Hosts.NAME.eq(null));
    }

    private static void assertNamesValue(Executable comparison) {
        NullPointerException named = assertThrows(NullPointerException.class, comparison);
        assertEquals("value", named.getMessage());
    }

    @Test
    void aColumnIsValidatedByItsFactory() {
        assertThrows(IllegalArgumentException.class, () -> Hosts.TABLE.text("no name"));
        assertThrows(IllegalArgumentException.class, () -> Hosts.TABLE.number("name\n"));
        assertThrows(IllegalArgumentException.class, () -> Hosts.TABLE.list("dates", Instant.class));
        assertThrows(NullPointerException.class, () -> Hosts.TABLE.state("state", null));
    }
}

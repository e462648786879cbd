package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.schema.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tables and columns are held for each kind of server. */
class HeldTableTest {
    /** Columns that change with the clock, or are computed from other rows. */
    private static final Pattern NOT_STORED =
            Pattern.compile("in_.*_period|staleness|is_executing|next_.*|latency|num_.*|worst_.*"
                    + "|services.*|comments.*|downtimes.*|.*_rate|metrics|rrddata.*|members_with_state");

    private static final Set<String> CHOSEN = Set.of("contacts", "contactgroups", "commands", "timeperiods");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void columnsExistOnTheServerAndDoNotChangeByThemselves(Dialect dialect) {
        List<HeldTable> usual = HeldTable.all(Set.of(), dialect);
        assertEquals(
                List.of("status", "hosts", "services", "hostgroups", "servicegroups", "comments", "downtimes"),
                usual.stream().map(HeldTable::name).toList());
        List<HeldTable> all = HeldTable.all(CHOSEN, dialect);
        assertEquals(usual.size() + CHOSEN.size(), all.size());
        for (HeldTable table : all) {
            for (Column<?> column : table.columns()) {
                boolean isNamed =
                        table.name().equals("comments") || table.name().equals("downtimes");
                assertFalse(!isNamed && NOT_STORED.matcher(column.name()).matches(), column.toString());
                assertTrue(
                        !dialect.has(Capability.COLUMN_CATALOGUE)
                                || column.dialects().contains(dialect),
                        column.toString());
                assertEquals(
                        column, Vocabulary.column(table.name(), column.name()).orElseThrow());
            }
            assertTrue(table.columns().containsAll(table.key()), table.toString());
            assertTrue(table.query().columns().equals(table.columns()));
            assertTrue(table.columns().containsAll(table.scan().columns()));
            assertEquals(
                    !table.name().equals("status") || dialect == Dialect.LMD,
                    !table.key().isEmpty());
        }
    }

    @Test
    void columnsThatCrashAServerAreNotHeld() {
        HeldTable services = HeldTable.of("services", Dialect.NAGIOS);
        assertTrue(services.position("custom_variables") < 0);
        assertTrue(services.position("custom_variable_names") >= 0);
        assertTrue(HeldTable.of("services", Dialect.NAEMON).position("custom_variables") >= 0);
    }

    @Test
    void otherTablesAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> HeldTable.of("log", Dialect.NAEMON));
        assertThrows(IllegalArgumentException.class, () -> HeldTable.of("servicesbygroup", Dialect.NAEMON));
    }
}

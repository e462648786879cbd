package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.RowFilter;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every filter of every kind of column, and its negation, selects the right rows or is rejected. */
class OperatorsTest {
    private static final List<Column<?>> COLUMNS = List.of(
            Hosts.NAME,
            Hosts.ALIAS,
            Hosts.STATE,
            Hosts.ACKNOWLEDGED,
            Hosts.NUM_SERVICES,
            Hosts.LATENCY,
            Hosts.LAST_CHECK,
            Hosts.GROUPS,
            Hosts.COMMENTS,
            Hosts.CUSTOM_VARIABLES);
    private static final Query ALL = Query.from(Hosts.TABLE).columns(COLUMNS);

    private static FakeTable hosts() {
        return FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("alias", Type.STRING)
                .column("state", Type.INT)
                .column("acknowledged", Type.INT)
                .column("num_services", Type.INT)
                .column("latency", Type.FLOAT)
                .column("last_check", Type.TIME)
                .column("groups", Type.LIST)
                .column("comments", Type.LIST)
                .column("custom_variables", Type.DICT)
                .row("a", "Web", 0, 0, 0, 0.5, Instant.EPOCH, List.of(), List.of(), Map.of())
                .row("b", "web 2", 1, 1, 1, 0.0, at(100), List.of("linux"), List.of(1, 12), Map.of("OWNER", "ops"))
                .row("c", "", 2, 0, 2, 1.5, at(200), List.of("Linux", "dmz"), List.of(2), Map.of("OWNER", "OPS"))
                .row("d", "db", 0, 1, -1, 2.0, at(300), List.of("linux", "dmz"), List.of(), Map.of("TIER", "1"))
                .build();
    }

    private static Instant at(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    /** Returns the arguments for a parameter. */
    private static List<?> values(Class<?> type, Column<?> column) {
        if (type == Operator.class) {
            boolean isOfText = column instanceof StringColumn || column instanceof DictColumn;
            return Arrays.stream(Operator.values())
                    .filter(operator -> isOfText || operator.compareTo(Operator.GE) <= 0)
                    .toList();
        } else if (type == boolean.class) {
            return List.of(true, false);
        } else if (type == long.class) {
            return List.of(-1L, 0L, 1L, 5L);
        } else if (type == double.class) {
            return List.of(0.0, 0.5, 1.75);
        } else if (type == Collection.class) {
            return List.of(List.of(), List.of(single(column)), new ArrayList<>(samples(column)));
        }
        return samples(column);
    }

    private static Object single(Column<?> column) {
        return samples(column).get(0);
    }

    private static List<?> samples(Column<?> column) {
        if (column == Hosts.STATE) {
            return List.of(HostState.values());
        } else if (column instanceof TimeColumn) {
            return List.of(at(100), at(150), at(0));
        } else if (column == Hosts.NUM_SERVICES) {
            return List.of(1L, 2L, 7L);
        } else if (column == Hosts.LATENCY) {
            return List.of(0.5, 2.0);
        } else if (column == Hosts.COMMENTS) {
            return List.of("1", "2");
        } else if (column instanceof ListColumn<?>) {
            return List.of("linux", "LINUX", "dm");
        } else if (column instanceof DictColumn) {
            return List.of("OWNER", "ops", "O");
        }
        return List.of("web", "WEB 2", "b", "");
    }

    private static List<Filter> filters(Column<?> column) throws ReflectiveOperationException {
        List<Filter> filters = new ArrayList<>();
        for (Method method : column.getClass().getMethods()) {
            boolean isFilter = Filter.class.isAssignableFrom(method.getReturnType());
            boolean isOfServices = column instanceof ListColumn<?> && method.getParameterCount() == 2;
            if (isFilter && !isOfServices && !method.isBridge() && !Modifier.isStatic(method.getModifiers())) {
                for (List<Object> arguments : combinations(method.getParameterTypes(), column)) {
                    filters.add((Filter) method.invoke(column, arguments.toArray()));
                }
            }
        }
        assertTrue(filters.size() >= 2, column::name);
        return filters;
    }

    private static List<List<Object>> combinations(Class<?>[] types, Column<?> column) {
        List<List<Object>> combinations = List.of(List.of());
        for (Class<?> type : types) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> some : combinations) {
                for (Object value : values(type, column)) {
                    List<Object> more = new ArrayList<>(some);
                    more.add(value);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void everyFilterSelectsItsRowsOrIsRejected(ServerKind manner) throws ReflectiveOperationException {
        try (FakeLivestatus reference = server(ServerKind.NAEMON);
                FakeLivestatus fake = server(manner);
                Livestatus naemon = LivestatusConnection.builder(reference.endpoint())
                        .allowUnsafe(true)
                        .open();
                Livestatus live = LivestatusConnection.builder(fake.endpoint())
                        .allowUnsafe(true)
                        .open()) {
            Result all = naemon.query(ALL);
            int asked = 0;
            for (Column<?> column : COLUMNS) {
                for (Filter filter : filters(column)) {
                    for (Filter each :
                            List.of(filter, filter.not(), filter.not().not())) {
                        asked += isAsked(live, each, all, mayBeRefused(manner, column)) ? 1 : 0;
                    }
                }
            }
            assertTrue(asked > 500, "asked " + asked);
        }
    }

    private static boolean mayBeRefused(ServerKind manner, Column<?> column) {
        boolean isBadAtLists = Set.of(ServerKind.NAEMON, ServerKind.ICINGA2, ServerKind.SHINKEN, ServerKind.LMD)
                .contains(manner);
        return column instanceof ListColumn<?> && isBadAtLists
                || column instanceof DictColumn && (manner == ServerKind.ICINGA2 || manner == ServerKind.SHINKEN);
    }

    private static boolean isAsked(Livestatus live, Filter filter, Result all, boolean mayBeRefused) {
        Set<String> wanted = new TreeSet<>();
        all.stream().filter(RowFilter.of(filter)).forEach(row -> wanted.add(row.get(Hosts.NAME)));
        try {
            Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(filter);
            assertEquals(wanted, new TreeSet<>(live.query(names).column(Hosts.NAME)), filter::toString);
            return true;
        } catch (UnsupportedByServerException e) {
            assertTrue(mayBeRefused, () -> filter + ": " + e);
            return false;
        }
    }

    private static FakeLivestatus server(ServerKind manner) {
        return FakeLivestatus.builder(manner).table(hosts()).unix().start();
    }
}

package io.github.livestatus.conformance;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.Operator;
import java.util.Set;

/** Queries that crash a core. They are never sent, also if the client under test would handle them. */
final class Deadly {
    private static final Set<String> JOINED =
            Set.of("hostsbygroup", "servicesbygroup", "servicesbyhostgroup", "log", "statehist");

    private Deadly() {}

    /** Returns true if no query may have the column. */
    static boolean isColumn(Dialect server, Column<?> column) {
        boolean isVariables =
                column.name().contains("custom_variable") && !column.name().endsWith("_names");
        return switch (server) {
            case NAEMON ->
                column.table().name().equals("statehist") && column.name().equals("debug_info");
            case NAGIOS -> isVariables;
            default -> false;
        };
    }

    /** Returns true if no query may have a sum, mean, minimum or maximum of the column. */
    static boolean isAggregate(Dialect server, Column<?> column) {
        boolean isCounter = column.table().name().equals("status") && column instanceof FloatColumn;
        return server == Dialect.NAEMON && isCounter || server == Dialect.LMD && column.type() == ColumnType.LIST;
    }

    /** Returns true if no query may have the comparison. */
    static boolean isFilter(Dialect server, Filter filter) {
        return server == Dialect.NAEMON
                && filter instanceof Filter.Comparison one
                && JOINED.contains(one.column().table().name())
                && one.column().type() == ColumnType.LIST
                && one.column().name().contains("contact")
                && one.value().isEmpty()
                && (one.operator() == Operator.EQ || one.operator() == Operator.NE);
    }
}

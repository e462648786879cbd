package io.github.livestatus.lql;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a query as lines of LQL: filter trees become lines that servers combine with a stack. {@code And: 0} and {@code Or: 0} are a
 * condition that is always or never true: the client answers such a query itself.
 */
final class LqlWriter {
    private final List<String> lines = new ArrayList<>();

    private LqlWriter() {}

    /** Returns the lines without newlines. */
    static List<String> lines(QueryParts query) {
        LqlWriter writer = new LqlWriter();
        writer.query(query);
        return writer.lines;
    }

    private void query(QueryParts query) {
        lines.add("GET " + query.table);
        if (!query.columns.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (Column<?> column : query.columns) {
                names.add(column.name());
            }
            lines.add("Columns: " + String.join(" ", names));
        }
        conditions("Filter: ", "", Filter.allOf(query.filters));
        for (Stat<?> stat : query.stats) {
            stat(stat);
        }
        for (Sort key : query.sorts) {
            lines.add("Sort: " + key);
        }
        if (query.limit >= 0) {
            lines.add("Limit: " + query.limit);
        }
        if (query.offset > 0) {
            lines.add("Offset: " + query.offset);
        }
        if (query.timelimit != null) {
            lines.add("Timelimit: " + query.timelimit.toSeconds());
        }
        header("AuthUser: ", query.authUser);
        if (query.localtime != null) {
            lines.add("Localtime: " + query.localtime.getEpochSecond());
        }
        if (query.isCacheReloaded) {
            lines.add("Cache: reload");
        }
        if (!query.backends.isEmpty()) {
            lines.add("Backends: " + String.join(" ", query.backends));
        }
        waiting(query);
    }

    private void waiting(QueryParts query) {
        header("WaitObject: ", query.waitObject);
        if (query.waitCondition != null) {
            conditions("WaitCondition: ", "WaitCondition", query.waitCondition);
        }
        if (query.waitTrigger != null) {
            lines.add("WaitTrigger: " + query.waitTrigger.word());
        }
        if (query.waitTimeout != null) {
            lines.add("WaitTimeout: " + query.waitTimeout.toMillis());
        }
    }

    private void header(String name, String value) {
        if (value != null) {
            lines.add(name + value);
        }
    }

    private void stat(Stat<?> stat) {
        if (stat instanceof Stat.Count count) {
            condition("Stats: ", "Stats", count.filter());
        } else {
            lines.add("Stats: " + stat.name());
        }
    }

    /** Writes conditions of which the server requires all that are on its stack at the end. */
    private void conditions(String leaf, String prefix, Filter filter) {
        if (filter instanceof Filter.AllOf all) {
            for (Filter part : all.parts()) {
                condition(leaf, prefix, part);
            }
        } else {
            condition(leaf, prefix, filter);
        }
    }

    /** @param prefix prefix of And, Or and Negate for this kind of leaf */
    private void condition(String leaf, String prefix, Filter filter) {
        if (filter instanceof Filter.Comparison) {
            lines.add(leaf + filter);
        } else if (filter instanceof Filter.AllOf all) {
            group(leaf, prefix, "And: ", all.parts());
        } else if (filter instanceof Filter.AnyOf any) {
            group(leaf, prefix, "Or: ", any.parts());
        } else if (filter instanceof Filter.Not not) {
            condition(leaf, prefix, not.part());
            lines.add(prefix + "Negate:");
        }
    }

    private void group(String leaf, String prefix, String combiner, List<Filter> parts) {
        for (Filter part : parts) {
            condition(leaf, prefix, part);
        }
        lines.add(prefix + combiner + parts.size());
    }
}

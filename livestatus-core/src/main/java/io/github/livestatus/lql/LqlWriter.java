package io.github.livestatus.lql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a query as lines of LQL: filter trees become the stack of lines that servers combine. Trees are written simplified,
 * so that no group of none or one is among the lines, but for {@code And: 0} and {@code Or: 0} in place of a whole condition
 * that is always or never true; those the client answers itself.
 */
final class LqlWriter {
    private final List<String> lines = new ArrayList<>();

    private LqlWriter() {}

    static List<String> lines(Query query) {
        LqlWriter writer = new LqlWriter();
        writer.write(query);
        return List.copyOf(writer.lines);
    }

    private void write(Query query) {
        lines.add("GET " + query.table().name());
        if (!query.columns().isEmpty()) {
            header("Columns", query.columns().stream().map(Column::name).collect(Collectors.joining(" ")));
        }
        writeAll("Filter", "", Filter.allOf(query.filters()));
        query.stats().forEach(this::write);
        query.sorts().forEach(sort -> header("Sort", sort.toString()));
        query.limit().ifPresent(limit -> header("Limit", Long.toString(limit)));
        if (query.offset() > 0) {
            header("Offset", Long.toString(query.offset()));
        }
        query.timelimit().ifPresent(limit -> header("Timelimit", Long.toString(limit.toSeconds())));
        query.authUser().ifPresent(user -> header("AuthUser", user));
        query.localtime().ifPresent(now -> header("Localtime", Long.toString(now.getEpochSecond())));
        if (!query.backends().isEmpty()) {
            header("Backends", String.join(" ", query.backends()));
        }
        query.waitObject().ifPresent(object -> header("WaitObject", object));
        query.waitCondition().ifPresent(condition -> writeAll("WaitCondition", "WaitCondition", condition));
        query.waitTrigger().ifPresent(trigger -> header("WaitTrigger", trigger.word()));
        query.waitTimeout().ifPresent(timeout -> header("WaitTimeout", Long.toString(timeout.toMillis())));
    }

    private void write(Stat<?> stat) {
        if (stat instanceof Stat.Count count) {
            write("Stats", "Stats", count.filter().simplified());
        } else {
            header("Stats", stat.name());
        }
    }

    /** Writes conditions which a server joins by itself when they are all on its stack in the end. */
    private void writeAll(String leaf, String prefix, Filter condition) {
        Filter simple = condition.simplified();
        if (simple instanceof Filter.AllOf all) {
            all.parts().forEach(part -> write(leaf, prefix, part));
        } else {
            write(leaf, prefix, simple);
        }
    }

    /** @param prefix what stands before And, Or and Negate for this kind of leaf */
    private void write(String leaf, String prefix, Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            header(leaf, comparison.toString());
        } else if (filter instanceof Filter.AllOf all) {
            writeGroup(leaf, prefix, "And", all.parts());
        } else if (filter instanceof Filter.AnyOf any) {
            writeGroup(leaf, prefix, "Or", any.parts());
        } else if (filter instanceof Filter.Not not) {
            write(leaf, prefix, not.part());
            lines.add(prefix + "Negate:");
        }
    }

    private void writeGroup(String leaf, String prefix, String combiner, List<Filter> parts) {
        parts.forEach(part -> write(leaf, prefix, part));
        header(prefix + combiner, Integer.toString(parts.size()));
    }

    private void header(String name, String value) {
        lines.add(name + ": " + value);
    }
}

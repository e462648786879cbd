package io.github.livestatus.lql;

import java.util.List;

/**
 * Writes a query as lines of LQL: filter trees become the stack of lines that servers combine. Trees are written simplified,
 * so that no group of none or one is among the lines, but for {@code And: 0} and {@code Or: 0} in place of a whole condition
 * that is always or never true; those the client answers itself.
 *
 * <p>Lists are read by index: iterators would be more than half of what encoding a request allocates beside its bytes.
 */
final class LqlWriter {
    private LqlWriter() {}

    /** Writes all lines but the first. */
    static void headers(QueryParts query, LqlSink sink) {
        if (!query.columns.isEmpty()) {
            sink.text("Columns:");
            for (int i = 0; i < query.columns.size(); i++) {
                sink.text(" ");
                sink.text(query.columns.get(i).name());
            }
            sink.endLine();
        }
        conditions("Filter: ", "", query.condition, sink);
        for (int i = 0; i < query.stats.size(); i++) {
            stat(query.stats.get(i), sink);
        }
        for (int i = 0; i < query.sorts.size(); i++) {
            sink.text("Sort: ");
            query.sorts.get(i).writeTo(sink);
            sink.endLine();
        }
        if (query.limit >= 0) {
            number("Limit: ", query.limit, sink);
        }
        if (query.offset > 0) {
            number("Offset: ", query.offset, sink);
        }
        if (query.timelimit != null) {
            number("Timelimit: ", query.timelimit.toSeconds(), sink);
        }
        if (query.authUser != null) {
            text("AuthUser: ", query.authUser, sink);
        }
        if (query.localtime != null) {
            number("Localtime: ", query.localtime.getEpochSecond(), sink);
        }
        if (!query.backends.isEmpty()) {
            sink.text("Backends:");
            for (int i = 0; i < query.backends.size(); i++) {
                sink.text(" ");
                sink.text(query.backends.get(i));
            }
            sink.endLine();
        }
        waiting(query, sink);
    }

    private static void waiting(QueryParts query, LqlSink sink) {
        if (query.waitObject != null) {
            text("WaitObject: ", query.waitObject, sink);
        }
        if (query.waitCondition != null) {
            conditions("WaitCondition: ", "WaitCondition", query.waitCondition.simplified(), sink);
        }
        if (query.waitTrigger != null) {
            text("WaitTrigger: ", query.waitTrigger.word(), sink);
        }
        if (query.waitTimeout != null) {
            number("WaitTimeout: ", query.waitTimeout.toMillis(), sink);
        }
    }

    private static void stat(Stat<?> stat, LqlSink sink) {
        if (stat instanceof Stat.Count count) {
            condition("Stats: ", "Stats", count.filter().simplified(), sink);
        } else if (stat instanceof Stat.NumberAggregate number) {
            aggregate(number.function(), number.column(), sink);
        } else if (stat instanceof Stat.ValueAggregate<?> value) {
            aggregate(value.function(), value.column(), sink);
        }
    }

    private static void aggregate(Stat.Function function, Column<?> column, LqlSink sink) {
        sink.text("Stats: ");
        sink.text(function.word());
        sink.text(" ");
        sink.text(column.name());
        sink.endLine();
    }

    /** Writes conditions which a server joins by itself when they are all on its stack in the end. */
    private static void conditions(String leaf, String prefix, Filter simple, LqlSink sink) {
        if (simple instanceof Filter.AllOf all) {
            each(leaf, prefix, all.parts(), sink);
        } else {
            condition(leaf, prefix, simple, sink);
        }
    }

    /** @param prefix what stands before And, Or and Negate for this kind of leaf */
    private static void condition(String leaf, String prefix, Filter simple, LqlSink sink) {
        if (simple instanceof Filter.Comparison comparison) {
            sink.text(leaf);
            comparison.writeTo(sink);
            sink.endLine();
        } else if (simple instanceof Filter.AllOf all) {
            group(leaf, prefix, "And: ", all.parts(), sink);
        } else if (simple instanceof Filter.AnyOf any) {
            group(leaf, prefix, "Or: ", any.parts(), sink);
        } else if (simple instanceof Filter.Not not) {
            condition(leaf, prefix, not.part(), sink);
            sink.text(prefix);
            sink.text("Negate:");
            sink.endLine();
        }
    }

    private static void group(String leaf, String prefix, String combiner, List<Filter> parts, LqlSink sink) {
        each(leaf, prefix, parts, sink);
        sink.text(prefix);
        number(combiner, parts.size(), sink);
    }

    private static void each(String leaf, String prefix, List<Filter> parts, LqlSink sink) {
        for (int i = 0; i < parts.size(); i++) {
            condition(leaf, prefix, parts.get(i), sink);
        }
    }

    private static void text(String header, String value, LqlSink sink) {
        sink.text(header);
        sink.text(value);
        sink.endLine();
    }

    private static void number(String header, long value, LqlSink sink) {
        sink.text(header);
        sink.number(value);
        sink.endLine();
    }
}
